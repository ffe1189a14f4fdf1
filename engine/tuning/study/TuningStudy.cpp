#include "engine/tuning/study/TuningStudy.h"

#include <algorithm>
#include <cmath>

namespace leafbench {

/// Optuna stores infinite values of its own trials; no measured accuracy or loss is one.
static bool canBeBest(const Trial& trial)
{
    return trial.state == TrialState::Complete && trial.value && std::isfinite(*trial.value) && trial.isFeasible();
}

const Trial* TuningStudy::best() const
{
    const Trial* found = nullptr;
    for (const Trial& trial : trials) {
        if (canBeBest(trial) && (!found || isBetter(direction, *trial.value, *found->value)))
            found = &trial;
    }
    return found;
}

int TuningStudy::count(TrialState state) const
{
    return static_cast<int>(std::count_if(trials.begin(), trials.end(), [&](const Trial& t) { return t.state == state; }));
}

QStringList TuningStudy::parameterNames() const
{
    QStringList names;
    if (settings) {
        for (const Parameter& parameter : settings->space.parameters)
            names << parameter.name;
    }
    for (const Trial& trial : trials) {
        for (const TrialParameter& parameter : trial.parameters) {
            if (!names.contains(parameter.name))
                names << parameter.name;
        }
    }
    return names;
}

std::vector<std::pair<int, double>> bestSoFar(const TuningStudy& study)
{
    std::vector<std::pair<int, double>> curve;
    for (const Trial& trial : study.trials) {
        if (!canBeBest(trial))
            continue;
        const bool better = curve.empty() || isBetter(study.direction, *trial.value, curve.back().second);
        curve.emplace_back(trial.number, better ? *trial.value : curve.back().second);
    }
    return curve;
}

}  // namespace leafbench
