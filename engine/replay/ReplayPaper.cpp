#include "engine/backend/Backend.h"
#include "engine/parallel/Machine.h"
#include "engine/replay/Replayer.h"
#include "engine/runs/RunLock.h"

#include <QDir>
#include <QFileInfo>

namespace leafbench {

namespace {

QString absolute(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// That of the options, on their data.
ReplayPlan planOf(const ReplayOptions& options)
{
    ReplayPlan plan = options.plan ? *options.plan : replayPlan(options.scale);
    plan.initial.data = absolute(options.data);
    return plan;
}

Outcome<Replay> newReplay(const ReplayOptions& options)
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
    for (const ReplayStep step : replaySteps())
        replay.steps.push_back({step});
    const QString base = QStringLiteral("%1/replays/%2-%3").arg(absolute(options.runsDir),
                                                                replay.started.toString(QStringLiteral("yyyyMMdd-HHmmss")),
                                                                replayScaleName(options.scale));
    if (!QDir().mkpath(QFileInfo(base).path()))
        return Error{.code = ErrorCode::NotWritable, .subject = QFileInfo(base).path()};
    for (int i = 1; i < 1000; ++i) {
        replay.path = i == 1 ? base : QStringLiteral("%1-%2").arg(base).arg(i);
        if (QDir().mkdir(replay.path))
            return replay;
    }
    return Error{.code = ErrorCode::NotWritable, .subject = base};
}

Outcome<Replay> chosenReplay(const ReplayOptions& options)
{
    auto replay = openReplay(options.path);
    if (replay && !options.data.isEmpty() && replay->data != absolute(options.data))
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("data"), .detail = options.data, .choices = {replay->data}};
    return replay;
}

/// A replay to go on with, or a new one that is not stored yet.
Outcome<Replay> replayOf(const ReplayOptions& options)
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

Outcome<Replay> replayPaper(const ReplayOptions& options, ReplayObserver& observer, const JobContext& context)
{
    auto replay = replayOf(options);
    if (!replay)
        return replay;
    QLockFile lock(replay->path + QStringLiteral("/replay.lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return notLocked(lock, replay->path);
    if (QFileInfo::exists(replayFile(replay->path)))
        replay = openReplay(replay->path);  // another program may have gone on with it until the lock was ours
    else if (const auto saved = saveReplay(*replay); !saved)
        return saved.as<Replay>();
    if (!replay)
        return replay;
    return Replayer(std::move(replay).value(), observer, context).run();
}

}  // namespace leafbench
