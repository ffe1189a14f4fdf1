#include "engine/replay/Replay.h"

#include "engine/backend/Backend.h"
#include "engine/common/FileLock.h"
#include "engine/common/FreeName.h"
#include "engine/common/Paths.h"
#include "engine/monitor/Machine.h"
#include "engine/paper/PaperStudy.h"
#include "engine/replay/Replayer.h"
#include "engine/runs/place/RunsPlace.h"

#include <QFileInfo>
#include <algorithm>

namespace leafbench {
namespace {

Recipe paperRecipe()
{
    Recipe recipe;
    const QJsonObject& values = paperStudy().recipe;
    for (auto it = values.begin(); it != values.end(); ++it)
        (void)recipe.set(it.key(), it.value());  // a test sets them all
    return recipe;
}

}  // namespace

ReplayPlan replayPlan(ReplayScale scale)
{
    ReplayPlan plan;
    plan.initial = paperRecipe();
    plan.finalEpochs = paperStudy().finalEpochs;
    plan.trials = paperStudy().tunings.front().trials();
    plan.statsWorkers = defaultWorkerCounts(Workload::StatsTasks);
    plan.loaderWorkers = defaultWorkerCounts(Workload::TrainWorkers);
    plan.replicas = defaultWorkerCounts(Workload::TrainReplicas);
    plan.parallelTrials = defaultWorkerCounts(Workload::TuneParallel);
    if (scale == ReplayScale::Full)
        return plan;
    plan.initial.precision = Precision::BFloat16;  // float32 on CPUs without fast bfloat16
    if (scale == ReplayScale::Lecture) {
        plan.initial.inputSize = 64;
        plan.repeats = 2;
        plan.trainImages = 2048;
        plan.tuneImages = 1024;
        return plan;
    }
    plan.initial.inputSize = 48;
    plan.initial.epochs = 2;
    plan.finalEpochs = 3;
    plan.trainImages = 256;
    plan.tuneImages = 128;
    return plan;
}

Recipe replayRecipe(const ReplayPlan& plan, const DatasetIndex& index)
{
    Recipe recipe = plan.initial;
    if (recipe.split == QLatin1String("folders") && defaultSplit(index).mode != SplitOptions::Mode::Folders) {
        const Recipe shares;  // 70/20/10
        recipe.split = QStringLiteral("stratified");
        recipe.trainShare = shares.trainShare;
        recipe.validShare = shares.validShare;
        recipe.testShare = shares.testShare;
    }
    return recipe;
}

bool Replay::finished() const
{
    return !steps.empty()
        && std::all_of(steps.begin(), steps.end(), [](const ReplayStepRecord& step) { return step.state == StepState::Done; });
}

std::vector<SpeedupStudy> Replay::studies() const
{
    std::vector<SpeedupStudy> there;
    for (const auto* study : {&statsTasks, &statsLoader, &trainWorkers, &trainReplicas, &tuneParallel}) {
        if (*study)
            there.push_back(**study);
    }
    return there;
}

double Replay::seconds() const
{
    double total = 0;
    for (const ReplayStepRecord& step : steps)
        total += step.seconds;
    return total;
}

namespace {

/// That of the options, on their data.
ReplayPlan planOf(const ReplayOptions& options)
{
    ReplayPlan plan = options.plan ? *options.plan : replayPlan(options.scale);
    plan.initial.data = absolutePath(options.data);
    return plan;
}

Result<Replay> newReplay(const ReplayOptions& options)
{
    const auto torch = backend();
    if (!torch)
        return torch.as<Replay>();
    Replay replay;
    replay.scale = options.scale;
    replay.plan = planOf(options);
    replay.data = replay.plan.initial.data;
    replay.started = QDateTime::currentDateTime();
    replay.machine = machine().toJson();
    replay.machine.insert("libtorch", (*torch)->info().libraryVersion);
    replay.machine.insert("device", (*torch)->info().device);
    replay.machine.insert("qt", QString::fromLatin1(qVersion()));
    for (const ReplayStep step : enumerators<ReplayStep>())
        replay.steps.push_back({step});
    const QString base = QStringLiteral("%1/replays/%2-%3")
                             .arg(absolutePath(options.runsDir), replay.started.toString(QStringLiteral("yyyyMMdd-HHmmss")),
                                  toWord(options.scale));
    if (auto made = makeFolderOfRuns(QFileInfo(base).path()); !made)
        return made.as<Replay>();
    const auto path = makeFreeFolder(base);
    if (!path)
        return Error{.code = ErrorCode::NotWritable, .subject = base};
    replay.path = *path;
    return replay;
}

Result<Replay> chosenReplay(const ReplayOptions& options)
{
    auto replay = openReplay(options.path);
    if (replay && !options.data.isEmpty() && replay->data != absolutePath(options.data))
        return Error{
            .code = ErrorCode::BadValue, .subject = QStringLiteral("data"), .detail = options.data, .choices = {replay->data}};
    return replay;
}

/// A replay to resume, or a new one that is not stored yet.
Result<Replay> replayOf(const ReplayOptions& options)
{
    if (!options.path.isEmpty())
        return chosenReplay(options);
    if (options.data.isEmpty() || !QFileInfo::exists(options.data))
        return Error{.code = ErrorCode::NotFound, .subject = options.data};
    const ReplayPlan plan = planOf(options);
    for (Replay& replay : listReplays(options.runsDir)) {
        if (!replay.finished() && replay.scale == options.scale && replay.plan == plan)
            return std::move(replay);
    }
    return newReplay(options);
}

}  // namespace

Result<Replay> replayPaper(const ReplayOptions& options, ReplayObserver& observer, const JobContext& context)
{
    auto replay = replayOf(options);
    if (!replay)
        return replay;
    const auto lock = FileLock::take(replay->path + QStringLiteral("/replay.lock"), ErrorCode::RunInUse, replay->path);
    if (!lock)
        return lock.as<Replay>();
    if (auto still = checkNotMoving(replay->path); !still)
        return still.as<Replay>();
    if (QFileInfo::exists(replayFile(replay->path)))
        replay = openReplay(replay->path);  // another program may have continued it before we got the lock
    else if (const auto saved = saveReplay(*replay); !saved)
        return saved.as<Replay>();
    if (!replay)
        return replay;
    return Replayer(std::move(replay).value(), observer, context).run();
}

}  // namespace leafbench
