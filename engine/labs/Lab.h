#pragma once

#include "engine/common/EnumWords.h"
#include "engine/speedup/SpeedupStudy.h"

#include <QString>

#include <vector>

namespace leafbench {

/// A guided lab as its file has it (resources/labs/README.md). Plain data.

enum class LabStepKind : quint8 { Text, Guess, Measure, Explain, Question };
enum class LabForm : quint8 { Number, Choice, Curve };
/// Where a measurement comes from: the open dataset, its check, a speedup study, a training, an evaluation.
enum class LabSource : quint8 { Dataset, Check, Speedup, Training, Evaluation };
enum class LabFigureKind : quint8 { None, Curve, Bars };

struct LabChoice {
    QString text;
    QString right{};  ///< of a question: an expression
};

/// A control of the page and what to put into it.
struct LabField {
    QString control;
    QString value;
};

struct LabSeries {
    QString values;  ///< of curves a name, of bars an expression
    QString name;
};

struct LabFigure {
    LabFigureKind kind = LabFigureKind::None;
    std::vector<LabSeries> series{};
    QString x{};
    QString y{};
};

struct LabStep {
    LabStepKind kind = LabStepKind::Text;
    QString title{};
    QString text{};  ///< Markdown with {placeholders}: renderLabText()
    int line = 0;    ///< of the file, 1-based
    QString name{};  ///< of a guess, a measurement, an answer

    QString page{};                  ///< id of the page to open; empty: none
    QString point{};                 ///< object name, or accessible name, of the control to point at
    std::vector<LabField> fields{};  ///< that a button fills in

    LabForm form = LabForm::Number;
    std::vector<LabChoice> choices{};  ///< a chosen one counts from 1
    std::vector<double> at{};          ///< places of a guessed curve
    double low = 0;                    ///< of a guess or an answer
    double high = 1'000'000;
    QString unit{};

    LabSource source = LabSource::Dataset;
    Workload workload = Workload::StatsLoader;  ///< of a speedup study

    QString answer{};     ///< expression of a number question
    QString tolerance{};  ///< expression: how far from the answer is right
    QString because{};    ///< explains the answer; as text
    LabFigure figure{};
};

struct Lab {
    QString path;
    QString id;  ///< the same in every language
    QString title;
    QString about;
    int number = 0;
    int minutes = 10;
    std::vector<LabStep> steps;
};

}  // namespace leafbench
