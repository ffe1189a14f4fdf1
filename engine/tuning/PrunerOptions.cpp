#include "engine/tuning/Pruner.h"

namespace leafbench {

static const char* const names[] = {"none", "median", "successive-halving", "hyperband"};

QString prunerName(PrunerOptions::Kind kind)
{
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

std::optional<PrunerOptions::Kind> prunerFromName(const QString& name)
{
    for (int i = 0; i < 4; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<PrunerOptions::Kind>(i);
    }
    return {};
}

QJsonObject PrunerOptions::toJson() const
{
    return {{"kind", prunerName(kind)},     {"startup_trials", startupTrials}, {"warmup_steps", warmupSteps},
            {"min_resource", minResource},  {"max_resource", maxResource},     {"reduction_factor", reductionFactor}};
}

PrunerOptions PrunerOptions::fromJson(const QJsonObject& json)
{
    PrunerOptions options;
    options.kind = prunerFromName(json["kind"].toString()).value_or(options.kind);
    options.startupTrials = json["startup_trials"].toInt(options.startupTrials);
    options.warmupSteps = json["warmup_steps"].toInt(options.warmupSteps);
    options.minResource = json["min_resource"].toInt(options.minResource);
    options.maxResource = json["max_resource"].toInt(options.maxResource);
    options.reductionFactor = json["reduction_factor"].toInt(options.reductionFactor);
    return options;
}

}  // namespace leafbench
