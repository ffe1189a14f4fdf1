#include "engine/runs/training/RunTraining.h"

#include "engine/common/AsideFolder.h"
#include "engine/common/TextFile.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/training/Checkpoint.h"
#include "engine/runs/training/RankTraining.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {

namespace {

Run newRun(const RunData& data, const Recipe& recipe, const QString& path)
{
    Run run;
    run.path = QFileInfo(path).absoluteFilePath();
    run.name = QDir(run.path).dirName();
    run.started = QDateTime::currentDateTime();
    run.recipe = recipe;
    run.classNames = data.index->classNames();
    run.device = data.info.device;
    run.normalisation = data.normalisation;
    run.images = {data.split.count(Subset::Train), data.split.count(Subset::Valid), data.split.count(Subset::Test)};
    return run;
}

TrainingInput trainingInput(const RunData& data, const Recipe& recipe, const CorePlan& cores)
{
    TrainingInput input;
    input.recipe = recipe;
    input.cores = cores;
    input.index = data.index;
    input.train = data.split.images(Subset::Train);
    input.valid = data.split.images(Subset::Valid);
    input.normalisation = data.normalisation;
    input.weights = data.weights;
    input.features = data.features;
    return input;
}

/// Only what a run writes: users may have put other files into the folder.
Status removeRunFiles(const QString& path)
{
    for (const char* name : {"run.json", "recipe.json", "machine.json", "split.csv", "train.log", "epochs.csv", "resources.csv",
                             "refused.csv", "checkpoints", "evaluation"}) {
        if (Status removed = removeFolder(path + QLatin1Char('/') + QString::fromLatin1(name)); !removed)
            return removed;
    }
    return Ok{};
}

/// Writes what is known before the first batch.
Status writeFirstFiles(const Run& run, const RunData& data)
{
    if (auto written = writeRecipe(run.recipe, run.path + QStringLiteral("/recipe.json")); !written)
        return written;
    if (auto written = writeJson(run.machineFile(), data.machine); !written)
        return written;
    return saveSplit(data.split, *data.index, run.splitFile());
}

/// A resumable run in a folder.
struct Interrupted {
    Run run;
    StoredState stored;
};

/// The number of cores may differ; everything that determines the results must not.
bool isSameTraining(const Recipe& a, const Recipe& b)
{
    return std::ranges::all_of(recipeKeys(), [&](const RecipeKey& key) {
        return key.name == QLatin1String("workers") || !changesResult(key.name) || a.get(key.name) == b.get(key.name);
    });
}

/// None if there is no run, its recipe differs, or no state is complete: it then starts from the beginning.
std::optional<Interrupted> interruptedRun(const QString& path, const Recipe& recipe)
{
    auto run = openRun(path);
    if (!run || !run->resumable || !isSameTraining(run->recipe, recipe))
        return {};
    auto stored = readCheckpoint(*run);
    if (!stored || !stored->state)
        return {};
    std::erase_if(run.value().epochs, [&](const EpochRecord& record) { return record.epoch > stored->state->epoch; });
    return Interrupted{std::move(run).value(), std::move(stored).value()};
}

/// The LibTorch that began the run, if it is not this one.
QString otherTorch(const Run& run, const BackendInfo& here)
{
    const QString before = run.machine[QLatin1String("libtorch")].toString();
    return before == here.libraryVersion ? QString() : before;
}

RunState stateOf(const Result<TrainingResult>& trained)
{
    if (trained.finished())
        return trained->stopped ? RunState::Pruned : RunState::Finished;
    return trained.cancelled() ? RunState::Cancelled : RunState::Failed;
}

}  // namespace

CorePlan planOf(const Recipe& recipe, JobRanks* ranks)
{
    return ranks ? planCores(recipe.workers, 1, ranks->group().cores()) : planCores(recipe.workers, recipe.replicas);
}

Result<TrainResult> trainRecorded(RunRecorder& recorder, const RunData& data, const CorePlan& cores,
                                  std::shared_ptr<const TrainingState> resume, JobRanks* ranks, RunObserver& observer,
                                  const JobContext& context)
{
    const auto torch = backend();
    if (!torch)
        return torch.as<TrainResult>();
    TrainingInput input = trainingInput(data, recorder.run().recipe, cores);
    input.resume = std::move(resume);
    const QString begunWith = otherTorch(recorder.run(), data.info);
    if (auto opened = recorder.open(cores, begunWith); !opened)
        return opened.as<TrainResult>();
    observer.onRunStart({recorder.run(), cores, data.difference, begunWith});
    const auto trained = trainTogether(**torch, input, ranks, recorder, recorder, context);
    const auto closed = recorder.close(stateOf(trained), trained.failed() ? &trained.error() : nullptr);
    if (!trained)
        return trained.as<TrainResult>();
    if (!closed)
        return closed.as<TrainResult>();
    return TrainResult{recorder.run(), trained->imagesPerSecond, recorder.refused(), data.index};
}

Result<TrainResult> trainOn(const RunDataPtr& data, const Recipe& recipe, const RunPlace& place, RunObserver& observer,
                            const JobContext& context)
{
    Recipe own = resolved(recipe, data->info, place.cores.loaderWorkers);
    own.replicas = place.cores.replicas;
    own.ranks = place.ranks ? place.ranks->group().size() : 1;
    if (const QString key = runDataKey(data->recipe); runDataKey(own) != key)
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("run data"), .detail = key};
    std::optional<Interrupted> before = place.goOn ? interruptedRun(place.path, own) : std::nullopt;
    Run run = newRun(*data, own, place.path);
    if (before) {
        run.started = before->run.started;
        run.epochs = before->run.epochs;
        run.machine = before->run.machine;
        run.hasBest = before->run.hasBest;
        run.bestEpoch = before->run.bestEpoch;
    }
    RunRecorder recorder(std::move(run), data->index, place.keep, observer);
    if (auto locked = recorder.lock(); !locked)
        return locked.as<TrainResult>();
    if (before) {
        if (auto repaired = repairLast(recorder.run(), before->stored); !repaired)
            return repaired.as<TrainResult>();
    } else {
        if (auto removed = removeRunFiles(recorder.run().path); !removed)
            return removed.as<TrainResult>();
        if (auto written = writeFirstFiles(recorder.run(), *data); !written)
            return written.as<TrainResult>();
    }
    return trainRecorded(recorder, *data, place.cores, before ? before->stored.state : nullptr, place.ranks, observer, context);
}

}  // namespace leafbench
