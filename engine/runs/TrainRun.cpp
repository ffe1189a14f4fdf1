#include "engine/runs/TrainRun.h"

#include "engine/backend/Backend.h"
#include "engine/common/TextFile.h"
#include "engine/dataset/Scanner.h"
#include "engine/parallel/Machine.h"
#include "engine/preprocessing/ChannelStatistics.h"
#include "engine/runs/RunFiles.h"
#include "engine/runs/RunRecorder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace leafbench {

namespace {

/// Everything that has to be known before the first batch.
struct Prepared {
    Run run;
    DatasetPtr index;
    Split split;
    TensorFile weights;
    std::shared_ptr<const TrainingState> resume;
};

Outcome<Done> needImages(const Split& split)
{
    for (const Subset subset : {Subset::Train, Subset::Valid}) {
        if (split.count(subset) == 0)
            return Error{.code = ErrorCode::EmptySubset, .subject = subsetName(subset)};
    }
    return Done{};
}

/// Makes the directory, with a number behind the name where two runs begin in one second.
Outcome<QString> makeRunDirectory(const QString& runsDir, const Recipe& recipe, const QDateTime& started)
{
    const QString base = QStringLiteral("%1/%2-resnet18-%3px")
                             .arg(runsDir, started.toString(QStringLiteral("yyyyMMdd-HHmmss")))
                             .arg(recipe.inputSize);
    if (!QDir().mkpath(runsDir))
        return Error{.code = ErrorCode::NotWritable, .subject = runsDir};
    for (int i = 1; i < 1000; ++i) {
        const QString path = i == 1 ? base : QStringLiteral("%1-%2").arg(base).arg(i);
        if (QDir().mkdir(path))
            return QFileInfo(path).absoluteFilePath();
    }
    return Error{.code = ErrorCode::NotWritable, .subject = base};
}

Outcome<Prepared> prepareNew(Recipe recipe, const QString& runsDir, Backend& torch, const JobContext& context)
{
    Prepared prepared;
    auto index = scanDataset(recipe.data, context);
    if (!index)
        return index.as<Prepared>();
    prepared.index = *index;
    recipe.data = QFileInfo(recipe.data).absoluteFilePath();
    auto split = splitOf(recipe, *prepared.index);
    if (!split)
        return split.as<Prepared>();
    prepared.split = std::move(split).value();
    if (auto enough = needImages(prepared.split); !enough)
        return enough.as<Prepared>();
    if (!recipe.weights.isEmpty()) {
        auto weights = readWeights(recipe.weights);
        if (!weights)
            return weights.as<Prepared>();
        prepared.weights = std::move(weights).value();
        recipe.weights = QFileInfo(recipe.weights).absoluteFilePath();
    }
    const BackendInfo info = torch.info();
    if (!info.fastBFloat16)
        recipe.precision = Precision::Float32;
    recipe.workers = planCores(recipe.workers, recipe.replicas).loaderWorkers;

    const std::vector<quint32> train = prepared.split.images(Subset::Train);
    const auto statistics = channelStatistics(*prepared.index, train, 0, context);
    if (!statistics)
        return statistics.as<Prepared>();

    Run& run = prepared.run;
    run.started = QDateTime::currentDateTime();
    run.recipe = recipe;
    run.classNames = prepared.index->classNames();
    run.device = info.device;
    run.normalisation = {statistics->mean, statistics->std};
    run.images = {prepared.split.count(Subset::Train), prepared.split.count(Subset::Valid), prepared.split.count(Subset::Test)};
    auto path = makeRunDirectory(runsDir, recipe, run.started);
    if (!path)
        return path.as<Prepared>();
    run.path = *path;
    run.name = QDir(run.path).dirName();

    QJsonObject machineJson = machine().toJson();
    machineJson.insert("libtorch", info.libraryVersion);
    machineJson.insert("qt", QString::fromLatin1(qVersion()));
    machineJson.insert("device", info.device);
    machineJson.insert("cuda_devices", info.devices);
    if (auto written = writeRecipe(recipe, run.path + QStringLiteral("/recipe.json")); !written)
        return written.as<Prepared>();
    if (auto written = writeJson(run.path + QStringLiteral("/machine.json"), machineJson); !written)
        return written.as<Prepared>();
    if (auto written = saveSplit(prepared.split, *prepared.index, run.splitFile()); !written)
        return written.as<Prepared>();
    return prepared;
}

Outcome<Prepared> prepareResumed(Run run, const JobContext& context)
{
    Prepared prepared;
    auto index = scanDataset(run.recipe.data, context);
    if (!index)
        return index.as<Prepared>();
    prepared.index = *index;
    if (prepared.index->classNames() != run.classNames)
        return Error{.code = ErrorCode::ClassesDiffer, .subject = run.recipe.data, .choices = prepared.index->classNames()};
    auto split = loadSplit(run.splitFile(), *prepared.index);
    if (!split)
        return split.as<Prepared>();
    prepared.split = std::move(split).value();
    if (QFileInfo::exists(run.lastCheckpoint())) {
        auto file = readSafetensors(run.lastCheckpoint());
        if (!file)
            return file.as<Prepared>();
        auto state = stateFromFile(std::move(file).value(), run.lastCheckpoint());
        if (!state)
            return state.as<Prepared>();
        std::erase_if(run.epochs, [&](const EpochRecord& record) { return record.epoch > state->epoch; });
        prepared.resume = std::make_shared<const TrainingState>(std::move(state).value());
    } else {
        run.epochs.clear();
        if (!run.recipe.weights.isEmpty()) {
            auto weights = readWeights(run.recipe.weights);
            if (!weights)
                return weights.as<Prepared>();
            prepared.weights = std::move(weights).value();
        }
    }
    prepared.run = std::move(run);
    return prepared;
}

Outcome<TrainResult> trainPrepared(Prepared prepared, Backend& torch, RunObserver& observer, const JobContext& context,
                                   const QElapsedTimer& clock)
{
    RunRecorder recorder(prepared.run, prepared.index, observer);
    TrainingInput input;
    input.recipe = prepared.run.recipe;
    input.cores = planCores(input.recipe.workers, input.recipe.replicas);
    input.index = prepared.index;
    input.train = prepared.split.images(Subset::Train);
    input.valid = prepared.split.images(Subset::Valid);
    input.normalisation = prepared.run.normalisation;
    input.weights = std::move(prepared.weights);
    input.resume = prepared.resume;

    if (auto opened = recorder.open(input.cores); !opened)
        return opened.as<TrainResult>();
    observer.onRunStart({recorder.run(), input.cores});
    const auto trained = torch.train(input, recorder, recorder, context);
    const RunState state = trained.finished() ? RunState::Finished
        : trained.cancelled()                 ? RunState::Cancelled
                                              : RunState::Failed;
    const auto closed = recorder.close(state, trained.failed() ? &trained.error() : nullptr);
    if (!trained)
        return trained.as<TrainResult>();
    if (!closed)
        return closed.as<TrainResult>();
    return TrainResult{recorder.run(), clock.nsecsElapsed() * 1e-9, trained->imagesPerSecond, recorder.refused(),
                       prepared.index};
}

}  // namespace

Outcome<TrainResult> trainRun(const Recipe& recipe, const QString& runsDir, RunObserver& observer, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    const auto torch = backend();
    if (!torch)
        return torch.as<TrainResult>();
    auto prepared = prepareNew(recipe, runsDir, **torch, context);
    if (!prepared)
        return prepared.as<TrainResult>();
    return trainPrepared(std::move(prepared).value(), **torch, observer, context, clock);
}

Outcome<TrainResult> resumeRun(const QString& runPath, RunObserver& observer, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    auto run = openRun(runPath);
    if (!run)
        return run.as<TrainResult>();
    if (run->state == RunState::Finished)
        return TrainResult{*run, 0, 0, {}, {}};
    if (run->inUse)
        return Error{.code = ErrorCode::RunInUse, .subject = runPath};
    const auto torch = backend();
    if (!torch)
        return torch.as<TrainResult>();
    auto prepared = prepareResumed(std::move(run).value(), context);
    if (!prepared)
        return prepared.as<TrainResult>();
    return trainPrepared(std::move(prepared).value(), **torch, observer, context, clock);
}

}  // namespace leafbench
