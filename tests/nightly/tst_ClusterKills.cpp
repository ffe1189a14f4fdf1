#include "engine/common/Seed.h"
#include "engine/runs/store/RunStore.h"
#include "engine/tuning/optuna/StudyList.h"
#include "tests/cluster/Postgres.h"
#include "tests/nightly/HowOften.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrialFingerprint.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

std::unique_ptr<QProcess> started(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->start(program(), arguments);
    return process;
}

/// Processes of the group's first, but not it: its ranks.
QList<pid_t> childrenOf(qint64 parent)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(parent));
    QList<pid_t> pids;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& pid : file.readAll().split(' ')) {
            if (pid.toInt() > 0)
                pids << pid.toInt();
        }
    }
    return pids;
}

}  // namespace

/// kill -9, at any time, of processes that tune one study, of its database (as a power failure), and of ranks that train together:
/// what goes on ends in the bits of what was never broken. LEAFBENCH_KILLS: how many of each (50).
class tst_ClusterKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        writeSmallDataset(m_dir.filePath("data"));
        qputenv("LEAFBENCH_RANK_TIMEOUT", "5");
        qputenv("LEAFBENCH_TRIAL_TIMEOUT", "5");
    }

    void processesAndDatabaseOfATuning()
    {
        LEAFBENCH_NEEDS(Postgres::isInstalled(), "needs postgresql");
        Postgres server(m_dir.filePath("server"));
        QVERIFY2(server.up(), server.error());
        QElapsedTimer clock;
        clock.start();
        Random random(mixSeed(20261130, killsOfEach(50), 1));
        int kills = 0, studies = 0;
        while (kills < killsOfEach(50)) {
            const QString name = QStringLiteral("study-%1").arg(studies++);
            const QStringList arguments = tune(server.study(name), name);
            std::vector<std::unique_ptr<QProcess>> workers;
            for (int i = 0; i < 3; ++i)
                workers.push_back(started(arguments));
            for (bool isOver = false; !isOver;) {
                QTest::qSleep(static_cast<int>(random.uniform(200, 2'000)));
                isOver = std::all_of(workers.begin(), workers.end(), [](auto& worker) {
                    return worker->waitForFinished(0) || worker->state() == QProcess::NotRunning;
                });
                if (isOver || kills >= killsOfEach(50))
                    continue;
                const auto victim = static_cast<std::size_t>(random.uniform(0, 4));
                if (victim < workers.size()) {
                    workers[victim]->kill();
                    workers[victim]->waitForFinished();
                    workers[victim] = started(arguments);
                } else {
                    QVERIFY(server.down("immediate"));
                    QVERIFY2(server.up(), server.error());
                }
                ++kills;
            }
            for (const auto& worker : workers)
                QCOMPARE(worker->exitCode(), 0);
            const auto study = readTuningStudy(server.study(name));
            QVERIFY(study);
            if (m_trials.isEmpty())
                m_trials = unbrokenTrials();
            QCOMPARE(essence(*study), m_trials);
        }
        qInfo("tuning: %d kills, %d studies, %.0f s in all", kills, studies, clock.nsecsElapsed() * 1e-9);
    }

    void ranksOfATraining()
    {
        const QStringList command = train("ranks");
        QCOMPARE(call(command).code, 0);
        const QStringList expected = essenceOf(onlyRun("ranks"));
        QElapsedTimer clock;
        clock.start();
        Random random(mixSeed(20261130, killsOfEach(50), 2));
        int kills = 0, runs = 0;
        while (kills < killsOfEach(50)) {
            const QString name = QStringLiteral("ranks-%1").arg(runs++);
            auto job = started(train(name));
            for (;;) {
                const bool isLast = kills >= killsOfEach(50);
                if (job->waitForFinished(isLast ? 150'000 : static_cast<int>(random.uniform(100, 4'000))) && job->exitCode() == 0
                    && job->exitStatus() == QProcess::NormalExit)
                    break;
                if (job->state() != QProcess::NotRunning) {
                    QVERIFY(!isLast);
                    const QList<pid_t> ranks = childrenOf(job->processId());
                    const auto victim = static_cast<qsizetype>(random.uniform(0, 2));
                    ::kill(victim < ranks.size() ? ranks[victim] : static_cast<pid_t>(job->processId()), SIGKILL);
                    QVERIFY(job->waitForFinished(60'000));
                    ++kills;
                }
                const auto all = listRuns(m_dir.filePath(name));
                QVERIFY(all.size() <= 1);
                job = started(all.empty() ? train(name) : QStringList{"train", "--resume", all.front().path, "--ranks", "2"});
            }
            QCOMPARE(essenceOf(onlyRun(name)), expected);
        }
        qInfo("ranks: %d kills, %d runs, %.0f s in all", kills, runs, clock.nsecsElapsed() * 1e-9);
    }

private:
    QStringList small(const QString& command, const QString& runs) const
    {
        return {command, "--json",        "--data", m_dir.filePath("data"), "--runs", m_dir.filePath(runs),
                "--set", "input_size=32", "--set",  "batch_size=8",         "--set",  "workers=1"};
    }
    QStringList tune(const QString& study, const QString& runs) const
    {
        return small("tune", runs) + QStringList{"--study", study, "--trials", "12", "--parallel", "1", "--set", "epochs=3"};
    }
    QStringList train(const QString& runs) const
    {
        return small("train", runs) + QStringList{"--ranks", "2", "--set", "epochs=6", "--set", "checkpoint_seconds=0"};
    }
    QStringList unbrokenTrials() const
    {
        const QString file = m_dir.filePath("alone.db");
        (void)call(tune(file, "alone"));
        const auto study = readTuningStudy(file);
        return study ? essence(*study) : QStringList();
    }
    Run onlyRun(const QString& runs) const { return testing::onlyRunIn(m_dir.filePath(runs)); }

    QTemporaryDir m_dir;
    QStringList m_trials;
};

LEAFBENCH_GUILESS_TEST(tst_ClusterKills)
#include "tst_ClusterKills.moc"
