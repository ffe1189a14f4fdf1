#include "engine/tuning/Tune.h"

namespace leafbench {

static const char* const metricNames[] = {"valid_accuracy", "valid_loss"};

QString metricName(Metric metric)
{
    return QString::fromLatin1(metricNames[static_cast<int>(metric)]);
}

std::optional<Metric> metricFromName(const QString& name)
{
    for (const Metric metric : {Metric::ValidAccuracy, Metric::ValidLoss}) {
        if (metricName(metric) == name)
            return metric;
    }
    return {};
}

double metricValue(Metric metric, const EpochRecord& record)
{
    return metric == Metric::ValidLoss ? record.validLoss : record.validAccuracy;
}

QJsonObject TuneSettings::toJson() const
{
    return {{"recipe", recipe.toJson()},
            {"space", space.toJson()},
            {"sampler", sampler.toJson()},
            {"pruner", pruner.toJson()},
            {"metric", metricName(metric)},
            {"reproducible", reproducible},
            {"look_back", lookBack},
            {"cores_per_trial", coresPerTrial}};
}

Outcome<TuneSettings> TuneSettings::fromJson(const QJsonObject& json)
{
    TuneSettings settings;
    const QJsonObject recipe = json["recipe"].toObject();
    for (auto it = recipe.begin(); it != recipe.end(); ++it) {
        if (auto set = settings.recipe.set(it.key(), it.value()); !set)
            return set.as<TuneSettings>();
    }
    auto space = SearchSpace::fromJson(json["space"]);
    if (!space)
        return space.as<TuneSettings>();
    settings.space = std::move(space).value();
    settings.sampler = SamplerOptions::fromJson(json["sampler"].toObject());
    settings.pruner = PrunerOptions::fromJson(json["pruner"].toObject());
    settings.metric = metricFromName(json["metric"].toString()).value_or(settings.metric);
    settings.reproducible = json["reproducible"].toBool(settings.reproducible);
    settings.lookBack = json["look_back"].toInt(settings.lookBack);
    settings.coresPerTrial = json["cores_per_trial"].toInt(settings.coresPerTrial);
    return settings;
}

}  // namespace leafbench
