#include "engine/cluster/JobFollower.h"
#include "engine/cluster/SubmitJob.h"
#include "engine/common/Seed.h"
#include "engine/runs/store/RunStore.h"
#include "engine/tuning/optuna/StudyList.h"
#include "tests/cluster/NodeHere.h"
#include "tests/cluster/Postgres.h"
#include "tests/cluster/SlurmHere.h"
#include "tests/nightly/HowOften.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/testing/TrialFingerprint.h"

using namespace leafbench;
using namespace leafbench::testing;

/// kill -9, at any time, in jobs over both nodes of a real Slurm: of a node with all that runs on it, of its daemon alone, of one
/// process of the job, and of the database. The node boots some seconds later. The job is asked for again, by Slurm or, if it
/// ended, as its user would; it goes on to the bits of what was never broken. LEAFBENCH_KILLS: how many of each (50).
class tst_NodeKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        LEAFBENCH_START(m_cluster);
        QVERIFY(setSlurmdTimeout(10));
        qputenv("LEAFBENCH_RANK_TIMEOUT", "15");
        qputenv("LEAFBENCH_TRIAL_TIMEOUT", "5");
    }

    void training()
    {
        const QStringList words = SlurmFixture::settings(12) + QStringList{"--set", "checkpoint_seconds=0"};
        const auto unbroken
            = call(QStringList{"train", "--data", m_cluster.data(), "--runs", m_cluster.file("unbroken"), "--ranks", "2"} + words);
        QVERIFY2(unbroken.code == 0, unbroken.err);
        const QStringList expected = essenceOf(onlyRunIn(m_cluster.file("unbroken")));
        Random random(mixSeed(20261201, killsOfEach(50), 1));
        int jobs = 0;
        for (m_kills = 0; m_kills < killsOfEach(50); ++jobs) {
            const auto sent = submitJob(m_cluster.profile(), *orderOf(ClusterJobKind::Train, words), m_cluster.home(), {});
            QVERIFY(sent);
            followWithKills(*sent, random, nullptr);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(essenceOf(onlyRunIn(sent->folder() + "/runs")), expected);
        }
        report("training", jobs);
    }

    void tuning()
    {
        LEAFBENCH_NEEDS(Postgres::isInstalled(), "needs postgresql");
        Postgres server(m_cluster.file("server"));
        QVERIFY2(server.up(), server.error());
        const QStringList words = SlurmFixture::settings(6) + QStringList{"--trials", "8", "--parallel", "1"};
        const QString file = m_cluster.file("one.db");
        const auto alone
            = call(QStringList{"tune", "--data", m_cluster.data(), "--runs", m_cluster.file("one"), "--study", file} + words);
        QVERIFY2(alone.code == 0, alone.err);
        const auto expected = readTuningStudy(file);
        QVERIFY(expected);
        Random random(mixSeed(20261201, killsOfEach(50), 2));
        int jobs = 0;
        for (m_kills = 0; m_kills < killsOfEach(50); ++jobs) {
            const QString study = server.study(QStringLiteral("nodes-%1").arg(jobs));
            const auto sent = submitJob(m_cluster.profile(), *orderOf(ClusterJobKind::Tune, QStringList{"--study", study} + words),
                                        m_cluster.home(), {});
            QVERIFY(sent);
            followWithKills(*sent, random, &server);
            if (QTest::currentTestFailed())
                return;
            const auto stored = readTuningStudy(study);
            QVERIFY(stored);
            QCOMPARE(essence(*stored), essence(*expected));
        }
        report("tuning", jobs);
    }

private:
    QString slurm() const { return m_cluster.file("slurm"); }

    /// Until the job is finished.
    void followWithKills(const ClusterJob& sent, Random& random, Postgres* database)
    {
        const QString id = sent.slurmId;
        QElapsedTimer progress;
        progress.start();
        for (;;) {
            QVERIFY2(progress.elapsed() < 300'000, run("squeue", {}).out + textOf(sent.folder() + "/log.txt").right(2000));
            const QByteArray state = run("squeue", {"-h", "-j", id, "-o", "%T"}).out.trimmed();
            if (state == "PENDING") {
                if (waitsAgain(id))
                    startNow(id);
            } else if (state == "RUNNING") {
                if (m_kills < killsOfEach(50)) {
                    QTest::qSleep(static_cast<int>(random.uniform(100, 6'000)));
                    m_kills += kill(random, database) ? 1 : 0;
                    progress.restart();
                }
            } else if (state.isEmpty() || state == "FAILED" || state == "NODE_FAIL" || state == "COMPLETED") {
                const QByteArray code = textOf(sent.folder() + "/exit").trimmed();
                if (code == "0")
                    return;
                QCOMPARE(run("scontrol", {"requeue", id}).code, 0);
                ++m_asked;
            }
            QTest::qSleep(200);
        }
    }

    /// False: there was nothing to kill.
    bool kill(Random& random, Postgres* database)
    {
        const QString node = random.uniform(0, 2) < 1 ? "n1" : "n2";
        const int kind = static_cast<int>(random.uniform(0, database ? 4 : 3));
        qInfo("%s: %s", qPrintable(node), std::array{"all of it", "its daemon", "a process", "the database"}[kind]);
        if (kind < 2) {
            const bool whole = kind == 0;
            ++(whole ? m_nodes : m_daemons);
            const bool killed = whole ? crashNode(slurm(), node) > 0 : ::kill(slurmdOf(slurm(), node), SIGKILL) == 0;
            QTest::qSleep(static_cast<int>(random.uniform(0, 15'000)));
            return (whole ? bootNode(slurm(), node) : startSlurmd(slurm(), node)) && killed;
        }
        if (kind == 2) {
            for (const pid_t pid : processesOfNode(node)) {
                if (QFileInfo(QStringLiteral("/proc/%1/exe").arg(pid)).symLinkTarget()
                    == QFileInfo(program()).canonicalFilePath()) {
                    ++m_processes;
                    return ::kill(pid, SIGKILL) == 0;
                }
            }
            return false;
        }
        ++m_databases;
        return database->down("immediate") && database->up();
    }

    void report(const char* what, int jobs) const
    {
        qInfo("%s: %d kills in %d jobs; so far: %d nodes, %d daemons, %d processes, %d databases; %d times asked for again", what,
              m_kills, jobs, m_nodes, m_daemons, m_processes, m_databases, m_asked);
    }

    SlurmFixture m_cluster;
    int m_kills = 0;
    int m_nodes = 0, m_daemons = 0, m_processes = 0, m_databases = 0, m_asked = 0;
};

LEAFBENCH_GUILESS_TEST(tst_NodeKills)
#include "tst_NodeKills.moc"
