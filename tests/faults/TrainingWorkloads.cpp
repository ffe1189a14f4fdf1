#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/cli/CliCall.h"
#include "tests/faults/Workloads.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TrialFingerprint.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace leafbench::testing {

QString firstDifference(const QStringList& got, const QStringList& expected)
{
    for (qsizetype i = 0; i < std::max(got.size(), expected.size()); ++i) {
        if (got.value(i) != expected.value(i))
            return QStringLiteral("%1, not %2").arg(got.value(i), expected.value(i));
    }
    return {};
}

namespace {

/// The folder's single run; by listRuns() an index would be made there.
QString onlyRun(const QString& runs)
{
    const QStringList names = QDir(runs).entryList({"2*"}, QDir::Dirs, QDir::Name);
    return names.size() == 1 ? runs + '/' + names.front() : QString();
}

QStringList trainCommand(const QString& sources, const QString& runs)
{
    return {program(), "train", "--data", sources + "/data", "--recipe", sources + "/recipe.json", "--runs", runs};
}

QStringList essenceAt(const QString& path)
{
    const auto run = openRun(path);
    return run ? essenceOf(*run) : QStringList(toWord(run.error().code));
}

/// The run says nothing false of itself; it goes on to its end once nothing goes wrong any more, and is then as one that was never
/// broken.
QString lostRun(const QString& folder, const QStringList& expected, const Ended& ended)
{
    const QStringList names = QDir(folder + "/runs").entryList({"2*"}, QDir::Dirs, QDir::Name);
    if (names.size() > 1)
        return "runs: " + names.join(' ');
    const QString path = onlyRun(folder + "/runs");
    const bool begun = !path.isEmpty() && QFileInfo::exists(path + "/run.json");
    if (!begun)
        return ended.code == 0 ? QStringLiteral("says all is well; there is no run") : QString();
    if (ended.code == 0)
        return firstDifference(essenceAt(path), expected);
    // The resume mends what it finds: what the run says of itself must be true before.
    if (const auto run = openRun(path)) {
        if (const QString lie = falseClaim(*run); !lie.isEmpty())
            return lie;
    }
    const Answer resumed = call({"train", "--resume", path});
    if (resumed.code != 0)
        return "cannot be resumed: " + QString::fromUtf8(resumed.err);
    return firstDifference(essenceAt(path), expected);
}

Workload ofRun(const QString& name, const std::function<void(const QString&)>& prepare,
               const std::function<QStringList(const QString&)>& command)
{
    const auto expected = std::make_shared<QStringList>();
    Workload workload{name, true, prepare, command, {}, {}};
    workload.remember = [expected](const QString& folder) {
        *expected = essenceAt(onlyRun(folder + "/runs"));
        if (expected->size() < 100)
            qFatal("The unbroken run is none: %s", qPrintable(expected->join(' ')));
    };
    workload.lost = [expected](const QString& folder, const Ended& ended) { return lostRun(folder, *expected, ended); };
    return workload;
}

/// A run that was killed after its first epoch, made once.
void makeBroken(const QString& sources)
{
    const QString runs = sources + "/broken";
    if (QFileInfo::exists(runs))
        return;
    QProcess process;
    QStringList command = trainCommand(sources, runs);
    process.start(command.takeFirst(), command);
    QString last;
    while (process.state() != QProcess::NotRunning && !QFileInfo::exists(last)) {
        process.waitForFinished(5);
        last = onlyRun(runs) + "/checkpoints/last.safetensors";
    }
    process.kill();
    process.waitForFinished();
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + '/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            QFile::copy(entry.filePath(), target);
    }
}

QStringList tuneCommand(const QString& sources, const QString& folder)
{
    return {
        program(),          "tune", "--data",  sources + "/data",    "--recipe", sources + "/recipe.json", "--trials",  "2",
        "--parallel",       "1",    "--study", folder + "/study.db", "--runs",   folder + "/runs",         "--sampler", "random",
        "--startup-trials", "1"};
}

QStringList trialsOf(const QString& file)
{
    const auto study = readTuningStudy(file);
    return study ? essence(*study) : QStringList(toWord(study.error().code) + ' ' + study.error().detail);
}

}  // namespace

Workload training(const QString& sources)
{
    return ofRun(
        "train", [](const QString& folder) { QDir().mkpath(folder + "/runs"); },
        [sources](const QString& folder) { return trainCommand(sources, folder + "/runs"); });
}

Workload resuming(const QString& sources)
{
    return ofRun(
        "resume",
        [sources](const QString& folder) {
            makeBroken(sources);
            copyFolder(sources + "/broken", folder + "/runs");
        },
        [](const QString& folder) {
            return QStringList{program(), "train", "--resume", onlyRun(folder + "/runs")};
        });
}

Workload tuning(const QString& sources)
{
    const auto expected = std::make_shared<QStringList>();
    Workload workload{"tune", true, {}, {}, {}, {}};
    workload.prepare = [](const QString& folder) { QDir().mkpath(folder + "/runs"); };
    workload.command = [sources](const QString& folder) { return tuneCommand(sources, folder); };
    workload.remember = [expected](const QString& folder) {
        *expected = trialsOf(folder + "/study.db");
        if (expected->size() != 2)
            qFatal("The unbroken study is none: %s", qPrintable(expected->join(' ')));
    };
    workload.lost = [=](const QString& folder, const Ended& ended) {
        if (ended.code == 0)
            return firstDifference(trialsOf(folder + "/study.db"), *expected);
        const Answer again = call(tuneCommand(sources, folder).mid(1));
        if (again.code != 0)
            return "cannot be gone on with: " + QString::fromUtf8(again.err);
        QStringList complete = trialsOf(folder + "/study.db");
        erase_if(complete, [](const QString& trial) { return !trial.contains(" complete "); });
        return complete.size() >= 2 ? QString() : "trials: " + trialsOf(folder + "/study.db").join('\n');
    };
    return workload;
}

}  // namespace leafbench::testing
