#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <QStringList>

namespace leafbench::testing {

/// What a trial is to the last bit, but for times, slots and folders.
inline QString essence(const Trial& trial)
{
    const auto exact = [](double number) { return QString::number(number, 'g', 17); };
    QStringList words{QString::number(trial.number), toWord(trial.state)};
    for (const TrialParameter& parameter : trial.parameters)
        words << parameter.name << exact(parameter.internal);
    for (const auto& [step, value] : trial.intermediate)
        words << QString::number(step) << exact(value);
    words << (trial.value ? exact(*trial.value) : QStringLiteral("none"));
    return words.join(QLatin1Char(' '));
}

/// A line a trial.
inline QStringList essence(const TuningStudy& study)
{
    QStringList lines;
    for (const Trial& trial : study.trials)
        lines << essence(trial);
    return lines;
}

}  // namespace leafbench::testing
