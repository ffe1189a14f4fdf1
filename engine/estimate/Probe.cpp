#include "engine/estimate/Probe.h"

#include "engine/common/AsideFolder.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/speedup/MeasureSpeedup.h"

#include <QDir>

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

constexpr int largestProbeSide = 64;
constexpr qint64 firstProbeBatches = 2;
constexpr qint64 mostProbeBatches = 64;
/// Of the batches that count: the rest of the time starts a process and warms it up.
constexpr double wantedProbeSeconds = 2.5;
constexpr double enoughProbeSeconds = 1;

SpeedupOptions probeOptions(const Recipe& recipe)
{
    SpeedupOptions options;
    options.workload = Workload::TrainWorkers;
    options.data = recipe.data;
    options.repeats = 1;
    options.recordTimeline = false;
    options.recipe = recipe;
    options.recipe.inputSize = std::min(recipe.inputSize, largestProbeSide);
    options.recipe.startSize = 0;
    options.recipe.trainable = Trainable::All;
    options.recipe.weights.clear();
    options.recipe.replicas = options.recipe.ranks = 1;
    options.workers = {planCores(recipe.workers, 1).loaderWorkers};
    return options;
}

/// The time of some batches, as an epoch.
Result<TrainingRate> measureBatches(SpeedupOptions options, qint64 batches, const JobContext& context)
{
    const AsideFolder folder = temporaryFolder();
    if (folder.path().isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = QDir::tempPath(), .detail = folder.failure()};
    SpeedupObserver silent;
    options.limit = batches * options.recipe.batchSize;
    const auto study = measureSpeedup(options, folder.path(), silent, context);
    if (!study)
        return study.as<TrainingRate>();
    MeasuredRates rates;
    addRates(rates, *study, thisHost());
    if (rates.trainings.empty())
        return Error{.code = ErrorCode::Internal, .subject = QStringLiteral("probe"), .detail = QStringLiteral("nothing measured")};
    TrainingRate rate = rates.trainings.back();
    rate.source = TrainingRate::Source::Probe;
    rate.name.clear();
    return rate;
}

}  // namespace

Result<TrainingRate> measureThisMachine(const Recipe& recipe, const QString& runsDir, const JobContext& context)
{
    const SpeedupOptions options = probeOptions(recipe);
    auto rate = measureBatches(options, firstProbeBatches, context);
    if (rate && rate->seconds < enoughProbeSeconds) {
        const double more = firstProbeBatches * wantedProbeSeconds / rate->seconds;
        rate = measureBatches(options, std::clamp(qint64(std::lround(more)), firstProbeBatches, mostProbeBatches), context);
    }
    if (!rate)
        return rate;
    if (const auto made = makeFolderOfRuns(runsDir); !made)
        return made.as<TrainingRate>();
    const auto kept = rememberProbe(runsDir, *rate);
    return kept ? rate : kept.as<TrainingRate>();
}

Result<double> ProbeJob::run(const Request& request, const JobEvents<Event>&, const JobContext& context)
{
    const auto rate = measureThisMachine(request.recipe, request.runsDir, context);
    return rate ? Result<double>(rate->seconds) : rate.as<double>();
}

Status measureThisMachineInProcess(const Recipe& recipe, const QString& runsDir, const JobContext& context,
                                   const JobProcessOptions& process)
{
    const auto seconds = JobProcess<ProbeJob>(context, process).run({recipe, runsDir}, [](const QString&) {});
    return seconds ? Status(Ok{}) : seconds.as<Ok>();
}

}  // namespace leafbench
