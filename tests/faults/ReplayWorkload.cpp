#include "tests/cli/CliCall.h"
#include "tests/faults/Workloads.h"
#include "tests/replay/TinyReplay.h"
#include "tests/runs/RunFingerprint.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace leafbench::testing {
namespace {

QString replayIn(const QString& folder) { return folder + "/runs/replays/one"; }

QStringList replayCommand(const QString& folder)
{
    return {program(), "replay", "--resume", replayIn(folder), "--runs", folder + "/runs"};
}

/// The file of a replay that has not begun, made once: the command line has no scale as small as its plan.
QString makeWaiting(const QString& sources)
{
    const QString runs = sources + "/waiting";
    if (!QFileInfo::exists(runs)) {
        ReplayOptions options = tinyReplay(sources + "/data", runs);
        options.plan->trainImages = options.plan->tuneImages = 8;
        CancellationToken token;
        token.cancel();
        ReplayObserver silent;
        if (!replayPaper(options, silent, {token, {}}).cancelled())
            qFatal("no replay can be made in %s", qPrintable(runs));
    }
    return runs + "/replays/" + QDir(runs + "/replays").entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) + "/replay.json";
}

struct Essence {
    QStringList preTraining, all;
};

Essence replayEssenceAt(const QString& path)
{
    const auto replay = openReplay(path);
    if (!replay || !replay->finished())
        return {{}, {replay ? QStringLiteral("unfinished") : toWord(replay.error().code) + ' ' + replay.error().subject}};
    const QStringList preTraining = essenceOf(*replay->preTraining);
    return {preTraining, essence(*replay) + preTraining + essenceOf(*replay->finalTraining)};
}

/// It goes on to its end once nothing goes wrong any more. After a kill, all is as in one that was never broken; otherwise a study
/// may hold trials that failed, and what comes of it is other.
QString lostReplay(const QString& folder, const Essence& expected, const Ended& ended)
{
    if (ended.code != 0) {
        const Answer again = call(replayCommand(folder).mid(1));
        if (again.code != 0)
            return "cannot be gone on with: " + QString::fromUtf8(again.err);
    }
    const Essence now = replayEssenceAt(replayIn(folder));
    if (ended.code == 0 || ended.signal != 0)
        return firstDifference(now.all, expected.all);
    return now.preTraining.isEmpty() ? now.all.join(' ') : firstDifference(now.preTraining, expected.preTraining);
}

}  // namespace

Workload replaying(const QString& sources)
{
    const auto expected = std::make_shared<Essence>();
    Workload workload{"replay", true, {}, {}, {}, {}};
    workload.prepare = [sources](const QString& folder) {
        QDir().mkpath(replayIn(folder));
        QFile::copy(makeWaiting(sources), replayIn(folder) + "/replay.json");
    };
    workload.command = replayCommand;
    workload.remember = [expected](const QString& folder) {
        *expected = replayEssenceAt(replayIn(folder));
        if (expected->preTraining.isEmpty())
            qFatal("The unbroken replay is none: %s", qPrintable(expected->all.join(' ')));
    };
    workload.lost = [expected](const QString& folder, const Ended& ended) { return lostReplay(folder, *expected, ended); };
    return workload;
}

}  // namespace leafbench::testing
