#include "engine/cluster/FetchRuns.h"
#include "engine/cluster/JobFollower.h"
#include "engine/cluster/SubmitJob.h"
#include "engine/runs/store/RunStore.h"
#include "engine/tuning/optuna/StudyList.h"
#include "tests/cluster/Postgres.h"
#include "tests/cluster/SlurmHere.h"
#include "tests/testing/TrialFingerprint.h"

#include <QDir>
#include <QTest>

using namespace leafbench;

/// Ranks that a real Slurm of two nodes places. Trainings: tst_ClusterJobs.
class tst_Slurm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { LEAFBENCH_START(m_cluster); }

    /// By srun, as in a terminal.
    void statisticsHaveTheBitsOfOneProcess()
    {
        const QStringList arguments{"stats", m_cluster.data(), "--json"};
        const auto alone = testing::call(arguments).last();
        const auto together = testing::run("srun", QStringList{"-N2", "-n2", testing::program()} + arguments);
        QVERIFY2(together.code == 0, together.err);
        QCOMPARE(together.last()["ranks"].toInt(), 2);
        for (const char* number : {"mean", "std", "images", "pixels"})
            QCOMPARE(together.last()[QLatin1String(number)], alone[QLatin1String(number)]);
    }

    /// A job whose processes, one on each node, share a study in a database: the trials of one process; and it comes home with its
    /// runs, although what it had on the cluster is gone.
    void aTuningInADatabaseComesHomeFromTwoNodes()
    {
        LEAFBENCH_NEEDS(testing::Postgres::isInstalled(), "needs postgresql");
        testing::Postgres server(m_cluster.file("server"));
        QVERIFY2(server.up(), server.error());
        const QString file = m_cluster.file("one.db"), study = server.study("nodes");
        QProcess alone;
        alone.start(testing::program(),
                    QStringList{"tune", "--data", m_cluster.data(), "--runs", m_cluster.file("one"), "--study", file} + trials());

        const auto sent
            = submitJob(m_cluster.profile(), *orderOf(ClusterJobKind::Tune, QStringList{"--study", study} + trials()), home(), {});
        QVERIFY(sent);
        JobFollower follower(*sent, home());
        ClusterObserver silent;
        const auto over = followJob(
            follower, silent, {}, [](const Error&) {}, std::chrono::milliseconds(200));
        QVERIFY(over);
        QVERIFY2(over->state == ClusterJobState::Finished, qPrintable(over->failure));
        QCOMPARE(over->done, count);
        QCOMPARE(over->total, count);
        QVERIFY(alone.state() == QProcess::NotRunning || alone.waitForFinished(60'000));
        QVERIFY2(alone.exitCode() == 0, alone.readAllStandardError());
        const auto expected = readTuningStudy(file), stored = readTuningStudy(study);
        QVERIFY(expected && stored);
        QCOMPARE(testing::essence(*stored), testing::essence(*expected));

        const auto fetched = fetchRuns(*over, home(), {});
        QVERIFY(fetched);
        QCOMPARE(fetched->home, QStringList{tuningDirOf(home()) + "/nodes"});
        QVERIFY(QDir(sent->folder()).removeRecursively());
        const auto listed = listTuningStudies(home());
        QCOMPARE(listed.size(), 1U);
        QCOMPARE(listed[0].path, study);
        const auto opened = readTuningStudyOf(home(), study);
        QVERIFY(opened);
        QVERIFY(opened->trials == listed[0].trials);
        QCOMPARE(testing::essence(*opened), testing::essence(*expected));
        for (const Trial& trial : opened->trials)
            QVERIFY2(trial.run().startsWith(fetched->home.front()) && openRun(trial.run()), qPrintable(trial.run()));
        QVERIFY(QFile::exists(opened->best()->run() + "/checkpoints/best.safetensors"));
    }

private:
    static constexpr int count = 4;
    QString home() const { return m_cluster.home(); }
    static QStringList trials()
    {
        return testing::SlurmFixture::settings(2) + QStringList{"--trials", QString::number(count), "--parallel", "1"};
    }

    testing::SlurmFixture m_cluster;
};

LEAFBENCH_GUILESS_TEST(tst_Slurm)
#include "tst_Slurm.moc"
