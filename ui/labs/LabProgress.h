#pragma once

#include "engine/labs/LabRun.h"

#include <QByteArray>

namespace leafbench::ui {

/// A lab in the middle, as it is kept for the next start: which one, the step, guesses, measurements and answers.
struct LabProgress {
    QString id;
    QString path;  ///< of its file; of one that ships, in the program
    QDateTime started{};
    int steps = 0;  ///< of the lab then: with other steps it begins anew
    int step = 0;
    bool shown = false;  ///< the step, and not the list of labs
    QJsonObject numbers{};
    QJsonObject texts{};
    std::map<int, LabAnswer> answers{};
    std::map<int, QDateTime> since{};  ///< when a measuring step was first shown
};

QByteArray toBytes(const LabProgress& progress);
/// None: they hold none.
std::optional<LabProgress> progressFrom(const QByteArray& bytes);

LabProgress progressOf(const LabRun& run, std::size_t step, const std::map<std::size_t, QDateTime>& since);
/// What the lab has come to; none if its steps are others by now. cores: of this machine.
std::optional<LabRun> resumedLab(const LabProgress& progress, const Lab& lab, int cores);

}  // namespace leafbench::ui
