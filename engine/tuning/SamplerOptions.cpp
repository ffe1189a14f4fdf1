#include "engine/tuning/Sampler.h"

namespace leafbench {

static const char* const names[] = {"tpe", "random", "quasi-random", "grid"};

QString samplerName(SamplerOptions::Kind kind)
{
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

std::optional<SamplerOptions::Kind> samplerFromName(const QString& name)
{
    for (int i = 0; i < 4; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<SamplerOptions::Kind>(i);
    }
    return {};
}

QJsonObject SamplerOptions::toJson() const
{
    return {{"kind", samplerName(kind)},          {"seed", static_cast<qint64>(seed)}, {"startup_trials", startupTrials},
            {"candidates", candidates},           {"multivariate", multivariate},      {"constant_liar", constantLiar},
            {"grid_steps", gridSteps}};
}

SamplerOptions SamplerOptions::fromJson(const QJsonObject& json)
{
    SamplerOptions options;
    options.kind = samplerFromName(json["kind"].toString()).value_or(options.kind);
    options.seed = static_cast<quint64>(json["seed"].toInteger(static_cast<qint64>(options.seed)));
    options.startupTrials = json["startup_trials"].toInt(options.startupTrials);
    options.candidates = json["candidates"].toInt(options.candidates);
    options.multivariate = json["multivariate"].toBool(options.multivariate);
    options.constantLiar = json["constant_liar"].toBool(options.constantLiar);
    options.gridSteps = json["grid_steps"].toInt(options.gridSteps);
    return options;
}

}  // namespace leafbench
