#include "engine/runs/training/RunData.h"

#include "engine/common/Seed.h"
#include "engine/dataset/LostImages.h"
#include "engine/dataset/Scanner.h"
#include "engine/dataset/SplitFile.h"
#include "engine/monitor/Machine.h"
#include "engine/preprocessing/ChannelStatistics.h"
#include "engine/runs/ranks/RankStatistics.h"
#include "engine/runs/starter/StarterModel.h"
#include "engine/runs/starter/StarterWeights.h"
#include "engine/runs/store/RunDataset.h"
#include "engine/runs/training/Checkpoint.h"
#include "engine/runs/training/FeatureCache.h"
#include "engine/runs/training/RunTraining.h"
#include "engine/training/MemoryEstimate.h"

#include <QFileInfo>

#include <algorithm>

namespace leafbench {

namespace {

/// Checks that there is a choice of classes, and that both subsets have readable images, before any long computation.
Status checkSubsets(const RunData& data)
{
    if (data.index->classes.size() == 1)
        return Error{.code = ErrorCode::NoClasses, .subject = data.index->root, .detail = data.index->classes.front().name};
    for (const Subset subset : {Subset::Train, Subset::Valid}) {
        const std::vector<quint32> images = data.split.images(subset);
        if (images.empty())
            return Error{.code = ErrorCode::EmptySubset, .subject = toWord(subset)};
        if (auto readable = checkReadable(*data.index, images, toWord(subset)); !readable)
            return readable;
    }
    return Ok{};
}

/// A recipe's file; where the runs folder was moved, the one of that name in `folder` of it.
QString foundPath(const QString& stored, const QString& folder)
{
    const QString moved = folder + QFileInfo(stored).fileName();
    return QFileInfo(stored).isAbsolute() && !QFileInfo::exists(stored) && QFileInfo::exists(moved) ? moved : stored;
}

Status addWeights(RunData& data, const QString& runsDir)
{
    if (data.recipe.weights.isEmpty())
        return Ok{};
    auto weights
        = readStartWeights(foundPath(data.recipe.weights, runsDir + QStringLiteral("/weights/")), data.index->classNames());
    if (!weights)
        return weights.as<Ok>();
    data.weights = std::move(weights).value();
    return Ok{};
}

FeatureInput featureInput(const RunData& data, std::vector<quint32> images)
{
    std::sort(images.begin(), images.end());
    return {data.recipe, data.weights, data.index, std::move(images), data.normalisation, availableCores()};
}

/// A few training images, of all classes.
std::vector<quint32> sampleOf(const RunData& data)
{
    constexpr std::size_t enough = 128;  // at 64 px the last layers still see 512 places of each channel
    std::vector<quint32> images = data.split.images(Subset::Train);
    Random random(data.recipe.seed);
    shuffle(images, random);
    images.resize(std::min(images.size(), enough));
    return images;
}

/// Refuses weights of another network before a run's folder is made. With frozen BatchNorm, creates the initial network once for
/// all runs. From scratch its statistics are useless (mean 0, variance 1) and activations would grow from layer to layer: estimates
/// them on pictures first.
Status addInitialModel(RunData& data, Backend& torch, const JobContext& context)
{
    if (data.recipe.batchNorm != BatchNorm::Frozen && data.recipe.weights.isEmpty())
        return Ok{};
    auto model = torch.initialModel(data.recipe, static_cast<int>(data.index->classes.size()), data.weights);
    if (!model)
        return model.as<Ok>();
    if (data.recipe.batchNorm != BatchNorm::Frozen)
        return Ok{};
    data.weights = std::move(model).value();
    if (!data.recipe.weights.isEmpty())
        return Ok{};
    model = torch.recalibrateBatchNorm(featureInput(data, sampleOf(data)), context);
    if (!model)
        return model.as<Ok>();
    data.weights = std::move(model).value();
    return Ok{};
}

Status addFeatures(RunData& data, const QString& runsDir, Backend& torch, const JobContext& context)
{
    if (!data.recipe.hasFixedFeatures())
        return Ok{};
    std::vector<quint32> both = data.split.images(Subset::Train);
    const std::vector<quint32> valid = data.split.images(Subset::Valid);
    both.insert(both.end(), valid.begin(), valid.end());
    const FeatureInput input = featureInput(data, std::move(both));
    auto features = keptFeatures(input, runsDir, torch, context);
    if (!features)
        return features.as<Ok>();
    data.features = std::move(features).value();
    for (const Subset subset : {Subset::Train, Subset::Valid}) {
        const RefusedImage* example = nullptr;
        qint64 lost = 0;
        for (const RefusedImage& refused : data.features->refused) {
            if (data.split.assignment[refused.image] == subset && ++lost == 1)
                example = &refused;
        }
        if (auto seen = checkLost(toWord(subset), lost, data.split.count(subset), example); !seen)
            return seen;
    }
    return Ok{};
}

QJsonObject machineJson(const BackendInfo& info)
{
    QJsonObject json = machine().toJson();
    json.insert("libtorch", info.libraryVersion);
    json.insert("qt", QString::fromLatin1(qVersion()));
    json.insert("device", info.device);
    json.insert("cuda_devices", info.devices);
    if (const QString step = slurmStep(); !step.isEmpty())
        json.insert("slurm_job", step);
    return json;
}

QString absolutePathOf(const QString& path)
{
    return path.isEmpty() || path == starterWord ? path : QFileInfo(path).absoluteFilePath();
}

bool isSplitFile(const QString& split) { return !QStringList{"auto", "folders", "stratified"}.contains(split); }

}  // namespace

/// Ranks compute on processors (Gloo).
static BackendInfo infoFor(Backend& torch, const JobRanks* ranks)
{
    BackendInfo info = torch.info();
    if (!ranks)
        return info;
    info.device = QStringLiteral("cpu");
    info.deviceName.clear();
    info.devices = 0;
    info.fastBFloat16 = machine().hasBFloat16();
    return info;
}

Recipe resolved(Recipe recipe, const BackendInfo& info, int workers)
{
    recipe.data = absolutePathOf(recipe.data);
    recipe.weights = absolutePathOf(recipe.weights);
    if (!info.fastBFloat16)
        recipe.precision = Precision::Float32;
    recipe.workers = workers;
    return recipe;
}

QString runDataKey(const Recipe& recipe)
{
    QStringList keys{"data", "split", "weights", "seed"};
    if (!isSplitFile(recipe.split) && recipe.split != QLatin1String("auto"))
        keys << QStringList{"train_share", "valid_share", "test_share"};
    if (recipe.batchNorm == BatchNorm::Frozen)
        keys << QStringList{"batch_norm", "input_size", "precision"};
    if (recipe.hasFixedFeatures())
        keys << QStringList{"trainable", "augment"};
    QStringList parts;
    for (const QString& key : keys) {
        const bool path = key == QLatin1String("data") || key == QLatin1String("weights");
        const QString value = recipe.get(key).toVariant().toString();
        parts << key + QLatin1Char('=') + (path ? absolutePathOf(value) : value);
    }
    return parts.join(QLatin1Char('\n'));
}

FitCheck fitCheck(const Recipe& recipe, const CorePlan& cores, int parallel)
{
    return [=](qint64 images, const BackendInfo& info) {
        return checkFits({resolved(recipe, info, recipe.workers), cores, images, parallel, info.devices > 0});
    };
}

Result<RunDataPtr> prepareRunData(const Recipe& recipe, const QString& runsDir, const JobContext& context, const FitCheck& fits,
                                  JobRanks* ranks)
{
    const auto torch = backend();
    if (!torch)
        return torch.as<RunDataPtr>();
    auto data = std::make_shared<RunData>();
    data->info = infoFor(**torch, ranks);
    const auto index = scanDataset(recipe.data, context);
    if (!index)
        return index.as<RunDataPtr>();
    data->index = *index;
    data->recipe = resolved(recipe, data->info, planCores(recipe.workers, recipe.replicas).loaderWorkers);
    Recipe found = recipe;
    found.split = foundPath(recipe.split, runsDir + QStringLiteral("/splits/"));
    auto split = splitOf(found, *data->index);
    if (!split)
        return split.as<RunDataPtr>();
    data->split = std::move(split).value();
    if (auto checked = checkSubsets(*data); !checked)
        return checked.as<RunDataPtr>();
    if (fits) {
        if (auto enough = fits(data->split.count(Subset::Train), data->info); !enough)
            return enough.as<RunDataPtr>();
    }
    if (auto read = addWeights(*data, runsDir); !read)
        return read.as<RunDataPtr>();
    const std::vector<quint32> train = data->split.images(Subset::Train);
    const auto statistics = ranks ? channelStatisticsByRanks(*data->index, train, 0, *ranks, context)
                                  : channelStatistics(*data->index, train, 0, context);
    if (!statistics)
        return statistics.as<RunDataPtr>();
    data->normalisation = normalisationBy(*statistics);
    if (auto added = addInitialModel(*data, **torch, context); !added)
        return added.as<RunDataPtr>();
    if (auto added = addFeatures(*data, runsDir, **torch, context); !added)
        return added.as<RunDataPtr>();
    data->machine = machineJson(data->info);
    return RunDataPtr(std::move(data));
}

Result<RunDataPtr> resumedRunData(const Run& run, const QString& runsDir, const JobContext& context, JobRanks* ranks)
{
    const auto torch = backend();
    if (!torch)
        return torch.as<RunDataPtr>();
    auto data = std::make_shared<RunData>();
    data->info = infoFor(**torch, ranks);
    data->recipe = run.recipe;
    data->normalisation = run.normalisation;
    auto dataset = openRunDataset(run, {}, context);
    if (!dataset)
        return dataset.as<RunDataPtr>();
    data->index = dataset->index;
    data->split = std::move(dataset.value().split);
    data->difference = std::move(dataset.value().difference);
    if (auto checked = checkSubsets(*data); !checked)
        return checked.as<RunDataPtr>();
    const bool hasState = hasCheckpoint(run);
    if (!hasState || run.recipe.hasFixedFeatures()) {
        if (auto read = addWeights(*data, runsDir); !read)
            return read.as<RunDataPtr>();
        if (auto added = addInitialModel(*data, **torch, context); !added)
            return added.as<RunDataPtr>();
    }
    if (auto added = addFeatures(*data, runsDir, **torch, context); !added)
        return added.as<RunDataPtr>();
    return RunDataPtr(std::move(data));
}

}  // namespace leafbench
