#include "engine/runs/training/RunTraining.h"

#include "engine/common/TextFile.h"
#include "engine/dataset/SplitFile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

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

/// Only what a run writes: the folder may be one that people put things into.
void removeRunFiles(const QString& path)
{
    for (const char* name :
         {"run.json", "recipe.json", "machine.json", "split.csv", "train.log", "epochs.csv", "resources.csv", "refused.csv"})
        QFile::remove(path + QLatin1Char('/') + QString::fromLatin1(name));
    for (const char* name : {"checkpoints", "evaluation"})
        QDir(path + QLatin1Char('/') + QString::fromLatin1(name)).removeRecursively();
}

/// What is known before the first batch.
Status writeFirstFiles(const Run& run, const RunData& data)
{
    if (auto written = writeRecipe(run.recipe, run.path + QStringLiteral("/recipe.json")); !written)
        return written;
    if (auto written = writeJson(run.machineFile(), data.machine); !written)
        return written;
    return saveSplit(data.split, *data.index, run.splitFile());
}

RunState stateOf(const Result<TrainingResult>& trained)
{
    if (trained.finished())
        return trained->stopped ? RunState::Pruned : RunState::Finished;
    return trained.cancelled() ? RunState::Cancelled : RunState::Failed;
}

}  // namespace

Result<TrainResult> trainRecorded(RunRecorder& recorder, const RunData& data, const CorePlan& cores,
                                  std::shared_ptr<const TrainingState> resume, RunObserver& observer, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    const auto torch = backend();
    if (!torch)
        return torch.as<TrainResult>();
    TrainingInput input = trainingInput(data, recorder.run().recipe, cores);
    input.resume = std::move(resume);
    if (auto opened = recorder.open(cores); !opened)
        return opened.as<TrainResult>();
    observer.onRunStart({recorder.run(), cores, data.difference});
    const auto trained = (*torch)->train(input, recorder, recorder, context);
    const auto closed = recorder.close(stateOf(trained), trained.failed() ? &trained.error() : nullptr);
    if (!trained)
        return trained.as<TrainResult>();
    if (!closed)
        return closed.as<TrainResult>();
    return TrainResult{recorder.run(), clock.nsecsElapsed() * 1e-9, trained->imagesPerSecond, recorder.refused(), data.index};
}

Result<TrainResult> trainOn(const RunDataPtr& data, const Recipe& recipe, const RunPlace& place, RunObserver& observer,
                            const JobContext& context)
{
    Recipe own = resolved(recipe, data->info, place.cores.loaderWorkers);
    own.replicas = place.cores.replicas;
    if (const QString key = runDataKey(data->recipe); runDataKey(own) != key)
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("run data"), .detail = key};
    RunRecorder recorder(newRun(*data, own, place.path), data->index, place.keepLast, observer);
    if (auto locked = recorder.lock(); !locked)
        return locked.as<TrainResult>();
    removeRunFiles(recorder.run().path);
    if (auto written = writeFirstFiles(recorder.run(), *data); !written)
        return written.as<TrainResult>();
    return trainRecorded(recorder, *data, place.cores, nullptr, observer, context);
}

}  // namespace leafbench
