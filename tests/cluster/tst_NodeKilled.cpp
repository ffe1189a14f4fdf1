#include "engine/cluster/FetchRuns.h"
#include "engine/cluster/JobFollower.h"
#include "engine/cluster/SubmitJob.h"
#include "engine/runs/store/RunStore.h"
#include "tests/cluster/NodeHere.h"
#include "tests/cluster/SlurmHere.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using testing::textOf;
using testing::waitFor;

namespace {

struct Epochs : ClusterObserver {
    void onEpoch(const EpochRecord& record) override { last = record.epoch; }
    int last = 0;
};

}  // namespace

/// A node of a training by ranks dies with all that runs on it. Minutes long, as Slurm takes its time to believe it: nightly.
class tst_NodeKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        LEAFBENCH_START(m_cluster);
        QVERIFY(testing::setSlurmdTimeout(15));
        qputenv("LEAFBENCH_RANK_TIMEOUT", "20");
    }

    /// The training ends by itself and names the node; Slurm asks for the job again; the run goes on to the bits of a whole one.
    void theNodeIsNamedTheJobRequeuedAndTheRunGoesOn()
    {
        const auto unbroken = testing::call(
            QStringList{"train", "--data", m_cluster.data(), "--runs", m_cluster.file("unbroken"), "--ranks", "2"} + settings());
        QVERIFY2(unbroken.code == 0, unbroken.err);
        const auto sent = submitJob(m_cluster.profile(), *orderOf(ClusterJobKind::Train, settings()), home(), {});
        QVERIFY(sent);
        JobFollower follower(*sent, home());
        Epochs epochs;
        QVERIFY(waitFor([&] { return follower.look(epochs, {}) && epochs.last >= 2; }));

        QElapsedTimer timer;
        timer.start();
        QVERIFY(testing::crashNode(m_cluster.file("slurm"), "n2") >= 3);
        const QString events = sent->folder() + "/events.jsonl";
        QVERIFY(waitFor([&] { return textOf(events).contains("RankLost"); }));
        QVERIFY2(textOf(events).contains("rank 1 on n2"), textOf(events).right(500));
        QVERIFY2(timer.elapsed() < 1000 * (20 + 15), "the rank's time limit, and ten seconds for a verdict");
        QVERIFY(waitFor([&] { return follower.look(epochs, {}) && follower.job().state == ClusterJobState::Waiting; }));
        qInfo("requeued after %.0f s", timer.elapsed() * 1e-3);

        // Without the node it would wait for another one. Taken home, the run goes on here.
        QVERIFY(cancelJob(follower.job(), {}));
        QVERIFY(waitFor([&] { return follower.look(epochs, {}) && !follower.job().goesOn(); }));
        const auto fetched = fetchRuns(follower.job(), home(), {});
        QVERIFY(fetched);
        QCOMPARE(fetched->home.size(), 1);
        const auto resumed = testing::call({"train", "--resume", fetched->home.front(), "--ranks", "2"});
        QVERIFY2(resumed.code == 0, resumed.err);
        QCOMPARE(testing::essenceOf(*openRun(fetched->home.front())),
                 testing::essenceOf(testing::onlyRunIn(m_cluster.file("unbroken"))));
    }

private:
    QString home() const { return m_cluster.home(); }
    static QStringList settings()
    {
        return {"--set",     "input_size=32", "--set",     "batch_size=8", "--set",
                "workers=1", "--set",         "epochs=24", "--set",        "checkpoint_seconds=0"};
    }

    testing::SlurmFixture m_cluster;
};

LEAFBENCH_GUILESS_TEST(tst_NodeKilled)
#include "tst_NodeKilled.moc"
