#pragma once

#include "tests/cli/CliCall.h"

#include <QElapsedTimer>
#include <QStandardPaths>
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
        QTest::qSleep(200);
    }
    return true;
}

/// A real Slurm of two nodes on this machine (packaging/cluster/slurm-here.sh), until it is destroyed.
class SlurmHere {
public:
    static bool canRun() { return ::geteuid() == 0 && !QStandardPaths::findExecutable(QStringLiteral("slurmctld")).isEmpty(); }

    /// Sets SLURM_CONF. Returns what went wrong; empty: it is up.
    QByteArray start(const QString& dir)
    {
        const Answer up = run(script(), {"up", dir, "2"});
        if (up.code != 0)
            return up.err + "slurm-here.sh failed";
        m_dir = dir;
        qputenv("SLURM_CONF", up.out.trimmed());
        return {};
    }
    ~SlurmHere()
    {
        if (m_dir.isEmpty())
            return;
        // Jobs would outlive it.
        run("scancel", {"--quiet", "--full", "--signal=KILL", "--user=root"});
        run("scancel", {"--quiet", "--user=root"});
        for (int tries = 0; tries < 50 && !run("squeue", {"--noheader"}).out.isEmpty(); ++tries)
            ::usleep(200'000);
        run(script(), {"down", m_dir});
    }

private:
    static QString script() { return QStringLiteral(LEAFBENCH_SOURCE_DIR "/packaging/cluster/slurm-here.sh"); }
    QString m_dir;
};

}  // namespace leafbench::testing
