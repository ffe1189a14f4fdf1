#include "engine/replay/ReplayFile.h"

#include "engine/common/TextFile.h"
#include "engine/tuning/optuna/StudyStorage.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {
namespace {

Error missing(const QString& path, const Error& why)
{
    return badFile(path,
                   why.code == ErrorCode::BadFile ? why.detail : QStringLiteral("of a finished step: %1").arg(toWord(why.code)));
}

Status readRun(std::optional<Run>& run, const QString& path)
{
    auto opened = openRun(path);
    if (!opened)
        return missing(path, opened.error());
    if (!isOver(opened->state))
        return badFile(path, QStringLiteral("of a finished step: %1").arg(toWord(opened->state)));
    run = std::move(opened).value();
    return Ok{};
}

Status readMeasured(Replay& replay, ReplayStep step)
{
    const QString path = replayStudyPath(replay.path, step);
    auto study = openStudy(path);
    if (!study)
        return missing(path, study.error());
    studyOf(replay, step) = std::move(study).value();
    return Ok{};
}

Status readTuning(Replay& replay)
{
    if (const auto read = readMeasured(replay, ReplayStep::Tune); !read)
        return read;
    const QString path = replayTuningPath(replay);
    auto study = readTuningStudy(path);
    if (!study)
        return missing(path, study.error());
    replay.tuning = std::move(study).value();
    return Ok{};
}

Status readEvaluations(Replay& replay)
{
    if (!replay.finalTraining)
        return Error{.code = ErrorCode::BadFile, .subject = replay.path};
    const Run& run = *replay.finalTraining;
    replay.valid = storedEvaluation(run, Subset::Valid);
    replay.test = storedEvaluation(run, Subset::Test);
    for (const Subset subset : {Subset::Valid, Subset::Test}) {
        if (!(subset == Subset::Valid ? replay.valid : replay.test))
            return badFile(run.evaluationDir(subset), QStringLiteral("no evaluation"));
    }
    return Ok{};
}

}  // namespace

QString replayFile(const QString& path) { return path + QStringLiteral("/replay.json"); }

QString replaySplitFile(const QString& path) { return path + QStringLiteral("/split.csv"); }

QString replayRunsDir(const QString& path) { return path + QStringLiteral("/runs"); }

QString replayRunPath(const QString& path, ReplayStep step) { return replayRunsDir(path) + QLatin1Char('/') + toWord(step); }

QString replayStudyPath(const QString& path, ReplayStep step)
{
    return QStringLiteral("%1/%2.json").arg(studiesDirOf(path), toWord(step));
}

std::optional<SpeedupOptions> replayMeasures(const Replay& replay, ReplayStep step, const Recipe& recipe)
{
    const ReplayPlan& plan = replay.plan;
    SpeedupOptions options;
    options.data = replay.data;
    options.repeats = plan.repeats;
    const auto of = [&](Workload workload, const std::vector<int>& workers, qint64 limit) {
        options.workload = workload;
        options.workers = workers;
        options.limit = limit;
        if (isTraining(workload))
            options.recipe = recipe;
        return options;
    };
    switch (step) {
    case ReplayStep::StatsTasks: return of(Workload::StatsTasks, plan.statsWorkers, plan.statsImages);
    case ReplayStep::StatsLoader: return of(Workload::StatsLoader, plan.statsWorkers, plan.statsImages);
    case ReplayStep::TrainWorkers: return of(Workload::TrainWorkers, plan.loaderWorkers, plan.trainImages);
    case ReplayStep::TrainReplicas: return of(Workload::TrainReplicas, plan.replicas, plan.trainImages);
    case ReplayStep::Tune:
        options.repeats = 1;
        options.trials = plan.trials;
        options.keepTuningIn = replay.path;
        return of(Workload::TuneParallel, plan.parallelTrials, plan.tuneImages);
    default: return {};
    }
}

std::optional<SpeedupStudy>& studyOf(Replay& replay, ReplayStep step)
{
    switch (step) {
    case ReplayStep::StatsTasks: return replay.statsTasks;
    case ReplayStep::StatsLoader: return replay.statsLoader;
    case ReplayStep::TrainWorkers: return replay.trainWorkers;
    case ReplayStep::TrainReplicas: return replay.trainReplicas;
    default: return replay.tuneParallel;
    }
}

QString replayTuningPath(const Replay& replay)
{
    SpeedupOptions options;
    options.keepTuningIn = replay.path;
    return keptStudyPath(options, replay.plan.parallelTrials.front());
}

Status saveReplay(const Replay& replay) { return writeJson(replayFile(replay.path), replayToJson(replay)); }

Status readResult(Replay& replay, ReplayStep step)
{
    switch (step) {
    case ReplayStep::Explore:
    case ReplayStep::Split: return Ok{};
    case ReplayStep::PreTraining: return readRun(replay.preTraining, replayRunPath(replay.path, step));
    case ReplayStep::FinalTraining: return readRun(replay.finalTraining, replayRunPath(replay.path, step));
    case ReplayStep::Tune: return readTuning(replay);
    case ReplayStep::Evaluate: return readEvaluations(replay);
    default: return readMeasured(replay, step);
    }
}

Result<Replay> openReplay(const QString& path)
{
    const QString folder = QFileInfo(path).absoluteFilePath();
    const auto json = readJson(replayFile(folder));
    if (!json)
        return json.as<Replay>();
    auto replay = replayFromJson(*json, replayFile(folder));
    if (!replay)
        return replay;
    replay.value().path = folder;
    for (const ReplayStepRecord& record : replay->steps) {
        if (record.state != StepState::Done)
            break;
        if (const auto read = readResult(replay.value(), record.step); !read)
            return read.as<Replay>();
    }
    return replay;
}

/// As one is for a moment before its first file is written: it holds at most the lock.
static bool hasNothing(const QString& folder)
{
    const QStringList entries = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return entries.isEmpty() || entries == QStringList(QStringLiteral("replay.lock"));
}

std::vector<Replay> listReplays(const QString& runsDir, UnreadableList* unreadable)
{
    std::vector<Replay> replays;
    const QDir dir(runsDir + QStringLiteral("/replays"));
    for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = dir.filePath(name);
        if (auto replay = openReplay(folder))
            replays.push_back(std::move(replay).value());
        else if (!hasNothing(folder))
            addUnreadable(unreadable, folder, replay.error());
    }
    std::stable_sort(replays.begin(), replays.end(), [](const Replay& a, const Replay& b) { return a.started > b.started; });
    return replays;
}

namespace {

const QLatin1String formatName("leafbench-replay");
constexpr int replayVersion = 1;

/// Checks that every step occurs once, in order, and that none began before the previous one finished. Returns the invalid field,
/// or empty.
QString mistakeIn(const Replay& replay)
{
    const auto& steps = enumerators<ReplayStep>();
    bool allDone = true;
    for (std::size_t i = 0; i < std::min(steps.size(), replay.steps.size()); ++i) {
        const StepState state = replay.steps[i].state;
        if (replay.steps[i].step != steps[i])
            return QStringLiteral("steps[%1].step").arg(i);
        if (state != StepState::Waiting && !allDone)
            return QStringLiteral("steps[%1].state").arg(i);
        allDone = allDone && state == StepState::Done;
    }
    if (replay.steps.size() != steps.size())
        return QStringLiteral("steps");
    return replay.at(ReplayStep::Explore).state == StepState::Done && replay.classes.empty() ? QStringLiteral("classes")
                                                                                             : QString();
}

}  // namespace

QJsonObject replayToJson(const Replay& replay)
{
    QJsonObject json = toJson(replay);
    json["format"] = formatName;
    json["version"] = replayVersion;
    return json;
}

Result<Replay> replayFromJson(const QJsonObject& json, const QString& path)
{
    const auto wrong = [&path](const QString& field) { return badFile(path, QStringLiteral("\"%1\"").arg(field)); };
    if (json["format"].toString() != formatName)
        return badFile(path, QStringLiteral("not a replay"));
    if (json["version"].toInt() > replayVersion)
        return Error{.code = ErrorCode::RunNewer, .subject = path, .detail = QString::number(json["version"].toInt())};
    if (json["version"].toInt() < 1)
        return wrong(QStringLiteral("version"));
    auto replay = fromJson<Replay>(json, Strictness::AllFields);
    if (!replay)
        return wrong(replay.error().subject);
    if (const QString mistake = mistakeIn(*replay); !mistake.isEmpty())
        return wrong(mistake);
    return replay;
}

}  // namespace leafbench
