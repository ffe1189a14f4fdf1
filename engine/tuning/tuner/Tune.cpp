#include "engine/tuning/tuner/Tune.h"

#include "engine/tuning/tuner/Tuner.h"

#include <QJsonArray>

namespace leafbench {

double metricValue(Metric metric, const EpochRecord& record)
{
    return metric == Metric::ValidLoss ? record.validLoss : record.validAccuracy;
}

static Error outOfRange(const char* key, double value, double low, double high)
{
    return badValue(QLatin1String(key), QString::number(value), low, high);
}

Status checkTune(const TuneOptions& options)
{
    const TuneSettings& settings = options.settings;
    if (auto right = settings.space.checkForRecipe(); !right)
        return right;
    if (auto right = checkPruner(settings.pruner); !right)
        return right;
    if (const auto sampler = makeSampler(settings.sampler, settings.space, directionOf(settings.metric)); !sampler)
        return sampler.as<Ok>();
    if (options.trials < 1 || options.trials > mostTrials)
        return outOfRange("trials", options.trials, 1, mostTrials);
    if (settings.suggestionLag < 0 || settings.suggestionLag >= mostParallel)
        return outOfRange("look_back", settings.suggestionLag, 0, mostParallel - 1);
    const int most = settings.reproducible ? settings.suggestionLag + 1 : mostParallel;
    if (options.parallel < 1 || options.parallel > most)
        return outOfRange("parallel", options.parallel, 1, most);
    const int fewestCores = settings.reproducible ? 1 : 0;
    if (settings.coresPerTrial < fewestCores || settings.coresPerTrial > mostParallel)
        return outOfRange("cores_per_trial", settings.coresPerTrial, fewestCores, mostParallel);
    return Ok{};
}

QStringList differences(const TuneSettings& a, const TuneSettings& b)
{
    QStringList names;
    for (const QString& key : differingFields(a, b)) {
        if (key != QLatin1String("recipe")) {
            names << key;
            continue;
        }
        for (const RecipeKey& recipeKey : recipeKeys()) {
            if (changesResult(recipeKey.name) && a.recipe.get(recipeKey.name) != b.recipe.get(recipeKey.name))
                names << recipeKey.name;
        }
    }
    return names;
}

Recipe tuneRecipe()
{
    Recipe recipe;
    recipe.schedule = ScheduleKind::Step;
    recipe.startSize = 0;
    recipe.epochs = 5;
    return recipe;
}

/// The value of the two that takes more memory.
static bool isLarger(const QString& key, const QJsonValue& value, const QJsonValue& than)
{
    if (key == QLatin1String("optimizer"))
        return value == toWord(OptimizerKind::AdamW);
    if (key == QLatin1String("precision"))
        return value == toWord(Precision::Float32);
    if (key == QLatin1String("trainable"))
        return value == toWord(Trainable::All);
    return value.toDouble() > than.toDouble();
}

Recipe largestRecipe(const TuneSettings& settings)
{
    static const QStringList keys{"batch_size", "input_size", "replicas", "workers", "optimizer", "precision", "trainable"};
    Recipe recipe = settings.recipe;
    for (const Parameter& parameter : settings.space.parameters) {
        if (!keys.contains(parameter.name))
            continue;
        const Distribution& values = parameter.distribution;
        std::vector<QJsonValue> candidates = values.choices;
        if (values.kind != Distribution::Kind::Categorical)
            candidates = {values.valueOf(values.nearest(values.high))};
        QJsonValue largest = candidates.empty() ? recipe.get(parameter.name) : candidates.front();
        for (const QJsonValue& value : candidates) {
            if (isLarger(parameter.name, value, largest))
                largest = value;
        }
        (void)recipe.set(parameter.name, largest);
    }
    return recipe;
}

FitCheck trialsFitCheck(const TuneSettings& settings, int parallel)
{
    Recipe recipe = largestRecipe(settings);
    recipe.ranks = 1;  // a trial is one process's
    return fitCheck(recipe, planTrials(parallel, settings.coresPerTrial, recipe.workers, recipe.replicas).trial, parallel);
}

int defaultParallel(const TuneSettings& settings)
{
    const int fitting = std::max(1, availableCores() / std::max(1, settings.coresPerTrial));
    return std::min(fitting, settings.reproducible ? settings.suggestionLag + 1 : mostParallel);
}

Result<TuneResult> tune(const TuneOptions& options, TuneObserver& observer, const JobContext& context)
{
    return Tuner(options, observer, context).run();
}

}  // namespace leafbench
