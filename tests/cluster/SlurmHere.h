#pragma once

#include "engine/cluster/ClusterProfile.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <unistd.h>

namespace leafbench::testing {

/// False: not within 90 seconds.
inline bool waitFor(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 90'000)
            return false;
        QTest::qSleep(100);
    }
    return true;
}

/// A real Slurm of two nodes on this machine (packaging/cluster/slurm-here.sh), until it is destroyed.
class SlurmHere {
public:
    static bool canRun() { return ::geteuid() == 0 && !QStandardPaths::findExecutable(QStringLiteral("slurmctld")).isEmpty(); }

    static bool canAccount() { return canRun() && QFile::exists("/usr/sbin/slurmdbd") && QFile::exists("/usr/sbin/mariadbd"); }

    /// Sets SLURM_CONF, and HOME: a login shell of a job reads no profile of who tests (some take two seconds). accounting: sacct
    /// answers. Returns what went wrong; empty: it is up.
    QByteArray start(const QString& dir, bool accounting = false)
    {
        const Answer up = run(script(), QStringList{"up", dir, "2"} + (accounting ? QStringList{"accounting"} : QStringList()));
        if (up.code != 0)
            return up.err + "slurm-here.sh failed";
        m_dir = dir;
        qputenv("SLURM_CONF", up.out.trimmed());
        qputenv("HOME", dir.toUtf8());
        return {};
    }
    ~SlurmHere()
    {
        if (m_dir.isEmpty())
            return;
        // Jobs would outlive it.
        run("scancel", {"--quiet", "--full", "--signal=KILL", "--user=root"});
        run("scancel", {"--quiet", "--user=root"});
        for (int tries = 0; tries < 200 && !run("squeue", {"--noheader"}).out.isEmpty(); ++tries)
            ::usleep(50'000);
        run(script(), {"down", m_dir});
    }

private:
    static QString script() { return QStringLiteral(LEAFBENCH_SOURCE_DIR "/packaging/cluster/slurm-here.sh"); }
    QString m_dir;
};

/// Whether a requeued job waits, and nothing of before runs any more.
inline bool waitsAgain(const QString& job)
{
    return run("squeue", {"-h", "-j", job, "-o", "%T"}).out.trimmed() == "PENDING"
        && run("sinfo", {"-h", "-o", "%T"}).out.trimmed() == "idle"
        && run("pgrep", {"-f", "slurmstepd: \\[" + job + "\\."}).code != 0;
}

/// Slurm would start it after two minutes: now.
inline bool startNow(const QString& job) { return run("scontrol", {"update", "JobId=" + job, "StartTime=now"}).code == 0; }

/// As soon as nothing of before runs any more: its words of the script's end, if they came later, would end the job that has begun
/// again. False: it does not come to that.
inline bool startAgain(const QString& job)
{
    return waitFor([&] { return waitsAgain(job); }) && startNow(job);
}

/// What a test of jobs starts with: a Slurm of its own, a small dataset, and profiles of clusters that are not the user's.
class SlurmFixture {
public:
    static bool canRun() { return SlurmHere::canRun(); }
    static constexpr const char* needs = "needs root, slurm-wlm and munge";

    /// Returns what went wrong; empty: all is there.
    QByteArray start()
    {
        writeSmallDataset(data(), {.train = 6, .valid = 2});
        qputenv("LEAFBENCH_CLUSTERS", file("clusters").toUtf8());
        return m_slurm.start(file("slurm"));
    }

    QString file(const QString& name) const { return m_dir.filePath(name); }
    QString data() const { return file("da ta"); }
    QString home() const { return file("home"); }
    /// Both nodes, a rank each, with sbatch of this machine.
    ClusterProfile profile() const
    {
        return {.name = "here",
                .nodes = 2,
                .coresPerRank = 1,
                .timeLimit = "00:10:00",
                .folder = file("there"),
                .dataset = data(),
                .program = program()};
    }
    /// Words of a command: some steps of a training.
    static QStringList settings(int epochs)
    {
        return {"--set", "input_size=32", "--set", "batch_size=8",
                "--set", "workers=1",     "--set", QStringLiteral("epochs=%1").arg(epochs)};
    }

private:
    QTemporaryDir m_dir;
    SlurmHere m_slurm;
};

}  // namespace leafbench::testing

/// The whole of an initTestCase(), or its beginning: the fixture is up, or the test is skipped (LEAFBENCH_NEEDS).
#define LEAFBENCH_START(fixture)                                                                                                   \
    do {                                                                                                                           \
        LEAFBENCH_NEEDS((fixture).canRun(), (fixture).needs);                                                                      \
        const QByteArray wrong = (fixture).start();                                                                                \
        QVERIFY2(wrong.isEmpty(), wrong);                                                                                          \
    } while (false)
