#pragma once

#include "engine/labs/Lab.h"
#include "engine/labs/LabValues.h"

#include <QDateTime>

#include <map>
#include <optional>

namespace leafbench {

struct LabAnswer {
    double given = 0;  ///< of a choice: its number, from 1
    bool right = false;
};

/// A lab as someone works through it: guesses, what was measured, answers. Plain data; one thread.
struct LabRun {
    Lab lab;
    QDateTime started;
    LabValues values;
    std::map<std::size_t, LabAnswer> answers;  ///< by the step; the first one counts

    const LabStep& step(std::size_t index) const { return lab.steps[index]; }
    /// A text is always done; else the guess, the measurement or the answer is there.
    bool isDone(std::size_t step) const;
    /// A number or a choice's number; of a curve one value a place of LabStep::at.
    void setGuess(std::size_t step, const std::vector<double>& guess);
    void setMeasured(std::size_t step, const LabValues& measured);
    LabAnswer answer(std::size_t step, double given);  ///< a later answer to the same step changes nothing
    int rightAnswers() const;
    int questions() const;
};

/// Starts it, with the value "machine.cores".
LabRun beginLab(Lab lab, int cores);

/// Whether an answer is right with these values: of a choice the number of one that is, of a number within the tolerance.
bool isRightAnswer(const LabStep& step, double given, const LabValues& values);
/// What would be right: a number, or the first right choice's; none without a value.
std::optional<double> rightAnswer(const LabStep& step, const LabValues& values);

}  // namespace leafbench
