#include "engine/cluster/FetchRuns.h"
#include "engine/cluster/JobFollower.h"
#include "engine/cluster/JobSpeedup.h"
#include "engine/cluster/SubmitJob.h"
#include "engine/speedup/SpeedupStudy.h"
#include "tests/cluster/Postgres.h"
#include "tests/cluster/SlurmHere.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

/// The speedup lab over the nodes of a real Slurm of two nodes.
class tst_NodeSpeedup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        LEAFBENCH_START(m_cluster);
        testing::writeSmallDataset(m_cluster.data());
    }

    /// Within an allocation, as in a terminal. Two ranks on one node and one on each of two are measured beside each other.
    void ranksAreWhereTheirLayoutSays()
    {
        const QString out = m_cluster.file("out");
        qputenv("LEAFBENCH_EVENTS", "1");
        const auto answer = inAllocation(speedup("train-ranks", {"--workers", "2x1,1x1,1x2", "--out", out}));
        qunsetenv("LEAFBENCH_EVENTS");
        QVERIFY2(answer.code == 0, answer.err);
        const auto one = measurement(answer, {1, 1}), near = measurement(answer, {2, 1}), two = measurement(answer, {2, 2});
        QCOMPARE(one["hosts"].toArray(), (QJsonArray{"n1"}));
        QCOMPARE(near["hosts"].toArray(), (QJsonArray{"n1", "n1"}));
        QCOMPARE(two["hosts"].toArray(), (QJsonArray{"n1", "n2"}));
        QVERIFY(near["network"].toArray().size() >= 3 && two["network"].toArray().size() >= 3);
        for (const QJsonObject& other : {near, two})
            QVERIFY2(resultsMatch(Workload::TrainRanks, one["result"].toString(), other["result"].toString()), answer.out);
        const QJsonObject last = answer.last();
        QCOMPARE(last["nodes"].toObject(), (QJsonObject{{"1x1", 1}, {"1x2", 1}, {"2x1", 2}}));
        QCOMPARE(last["speedup"].toObject().keys(), (QStringList{"1x1", "1x2", "2x1"}));
        QCOMPARE(last["law_points"].toArray(), (QJsonArray{"1x1", "2x1"}));
        QVERIFY(QFile::exists(out + "/timeline-1x2.trace.json") && QFile::exists(out + "/timeline-2x1.trace.json"));
        const auto study = openStudy(last["study"].toString());
        QVERIFY(study);
        for (const WorkerCount count : {WorkerCount(1, 1), WorkerCount(2, 1), WorkerCount(2, 2)})
            QVERIFY(study->find(count, 0) && study->find(count, 0)->timeline);
        QVERIFY(study->find({2, 1}, 0)->timeline->seconds != study->find({2, 2}, 0)->timeline->seconds);
        // As the window hears it of a job.
        JobSpeedup told;
        for (const QJsonObject& line : answer.objects())
            told.take(line);
        QCOMPARE(told.study()->measurements.size(), 3U);
        QCOMPARE(told.study()->find({2, 1}, 0)->seconds, study->find({2, 1}, 0)->seconds);
    }

    /// As a job of the cluster; two nodes tune one study in a database, and leave none behind.
    void processesOfTwoNodesTuneTheSameTrials()
    {
        LEAFBENCH_NEEDS(testing::Postgres::isInstalled(), "needs postgresql");
        testing::Postgres server(m_cluster.file("server"));
        QVERIFY2(server.up(), server.error());
        const auto order
            = orderOf(ClusterJobKind::Speedup,
                      speedup("tune-nodes", {"--workers", "1x1,2x1", "--trials", "4", "--study", server.url()}).mid(3));
        QVERIFY(order);
        QCOMPARE(order->nodes, 2);
        const QString home = m_cluster.file("sent");
        const auto sent = submitJob(m_cluster.profile(), *order, home, {});
        QVERIFY(sent);
        JobFollower follower(*sent, home);
        ClusterObserver silent;
        const auto over = followJob(
            follower, silent, {}, [](const Error&) {}, std::chrono::milliseconds(300));
        QVERIFY(over);
        QVERIFY2(over->state == ClusterJobState::Finished, qPrintable(over->failure));
        QCOMPARE(over->done, 2);
        QCOMPARE(over->total, 2);
        QVERIFY(fetchRuns(*over, home, {}));
        const auto studies = listStudies(studiesDirOf(home));
        QCOMPARE(studies.size(), 1U);
        const SpeedupMeasurement *one = studies[0].find({1, 1}, 0), *two = studies[0].find({2, 2}, 0);
        QVERIFY(one && two);
        QCOMPARE(one->result.count("0x"), 4);
        QCOMPARE(two->result, one->result);
        QCOMPARE(two->hosts, (QStringList{"n1", "n2"}));
        const auto left = testing::run("psql", {server.url(), "-At", "-c", "select count(*) from studies"});
        QCOMPARE(left.out.trimmed(), QByteArray("0"));
    }

    void whatCannotBeIsSaid()
    {
        const auto outside = testing::call(speedup("train-ranks", {"--workers", "1x1,2x1"}));
        QCOMPARE(outside.last()["error"].toString(), QStringLiteral("NodesMissing"));
        const auto more = inAllocation(speedup("train-ranks", {"--workers", "3x1"}));
        QVERIFY2(more.last()["message"].toString().contains("3 nodes; this one has 2"), more.out);
        const auto file = inAllocation(speedup("tune-nodes", {"--workers", "2x1"}));
        QVERIFY2(file.err.contains("only in a database"), file.err);
        const auto labs = testing::run("srun", QStringList{"-N2", "-n2", testing::program()} + speedup("train-ranks", {}));
        QVERIFY2(labs.code != 0 && labs.err.contains("The lab is one process"), labs.err);
    }

private:
    QString home() const { return m_cluster.home(); }
    QStringList speedup(const QString& of, const QStringList& more) const
    {
        return QStringList{"speedup", "--json", m_cluster.data(), "--of",          of,      "--repeats",   "1",
                           "--limit", "16",     "--set",          "input_size=32", "--set", "batch_size=8"}
        + QStringList{"--runs", home()} + more;
    }
    static testing::Answer inAllocation(const QStringList& command)
    {
        return testing::run("salloc",
                            QStringList{"-Q", "-N2", "--ntasks-per-node=2", "srun", "--overlap", "-N1", "-n1", testing::program()}
                                + command);
    }
    static QJsonObject measurement(const testing::Answer& answer, WorkerCount count)
    {
        for (const QJsonObject& line : answer.objects()) {
            if (line["workers"].toInt() == count.workers && line["nodes"].toInt() == count.nodes && line.contains("elapsed_s"))
                return line;
        }
        return {};
    }

    testing::SlurmFixture m_cluster;
};

LEAFBENCH_GUILESS_TEST(tst_NodeSpeedup)
#include "tst_NodeSpeedup.moc"
