#include "engine/cluster/ClusterJob.h"
#include "engine/common/TextFile.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

/// Profiles of clusters and the list of jobs, as files.
class tst_ClusterProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        qputenv("LEAFBENCH_CLUSTERS", m_dir->filePath("clusters").toUtf8());
    }

    void aProfileIsStoredListedAndRemoved()
    {
        const ClusterProfile profile = full();
        QVERIFY(writeCluster(profile));
        QCOMPARE(listClusters().size(), 1);
        const auto read = readCluster("ocelot");
        QVERIFY(read && *read == profile);
        QVERIFY(removeCluster("ocelot"));
        QVERIFY(listClusters().empty());
        QCOMPARE(readCluster("ocelot").error().subject, QStringLiteral("cluster"));
    }

    void aProfileNeedsOnlyWhatItChanges()
    {
        QVERIFY(writeCluster({.name = "plain"}));
        QFile file(m_dir->filePath("clusters/plain.json"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(R"({"host": "login"})");
        file.close();
        const auto read = readCluster("plain");
        QVERIFY(read && *read == (ClusterProfile{.name = "plain", .host = "login"}));
    }

    void whatIsNoProfileIsPassedOver()
    {
        QVERIFY(writeCluster(full()));
        QFile broken(m_dir->filePath("clusters/broken.json"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        QCOMPARE(readCluster("broken").error().code, ErrorCode::BadFile);
        UnreadableList unreadable;
        QCOMPARE(listClusters(&unreadable).size(), 1);
        QCOMPARE(unreadable.size(), 1);
        QVERIFY(unreadable[0].path.endsWith("broken.json"));
    }

    /// Text that would become a line of the script, or an option of ssh.
    void badValuesAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<ClusterProfile>("profile");
        const auto row = [](const char* key, auto change) {
            ClusterProfile profile = full();
            change(profile);
            QTest::newRow(key) << QString(key) << profile;
        };
        row("name", [](auto& p) { p.name = "../x"; });
        row("host", [](auto& p) { p.host = "-oProxyCommand=x"; });
        row("partition", [](auto& p) { p.partition = "a b"; });
        row("nodes", [](auto& p) { p.nodes = 0; });
        row("ranks_per_node", [](auto& p) { p.ranksPerNode = 1000; });
        row("cores_per_rank", [](auto& p) { p.coresPerRank = -1; });
        row("time_limit", [](auto& p) { p.timeLimit = "an hour"; });
        row("folder", [](auto& p) { p.folder = ""; });
        row("dataset", [](auto& p) { p.dataset = "a\nb"; });
        row("program", [](auto& p) { p.program = ""; });
        row("load", [](auto& p) { p.load = QStringList{"a\nb"}; });
        row("sbatch", [](auto& p) { p.sbatch = QStringList{"a\rb"}; });
    }
    void badValuesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(ClusterProfile, profile);
        const auto written = writeCluster(profile);
        QVERIFY(written.failed());
        QCOMPARE(written.error().code, ErrorCode::BadValue);
        QCOMPARE(written.error().subject, key);
    }

    void theExamplesAreProfiles()
    {
        const QDir examples(QStringLiteral(LEAFBENCH_SOURCE_DIR "/packaging/cluster/profiles"));
        QVERIFY(examples.entryList({"*.json"}).size() >= 2);
        const QStringList known = toJson(full()).keys();
        for (const QString& file : examples.entryList({"*.json"})) {
            const auto json = readJson(examples.filePath(file));
            QVERIFY(json);
            for (const QString& key : json->keys())
                QVERIFY2(known.contains(key), qPrintable(file + ": " + key));
            QVERIFY(checkProfile(fromJson<ClusterProfile>(*json)));
        }
    }

    void jobsAreListedNewestFirst()
    {
        const QString runs = m_dir->filePath("runs");
        ClusterJob old{.id = "a-train", .cluster = full(), .slurmId = "11"}, young{.id = "b-tune", .kind = ClusterJobKind::Tune};
        old.submitted = old.since = old.heard = QDateTime::currentDateTimeUtc().addDays(-1);
        young.submitted = young.since = young.heard = QDateTime::currentDateTimeUtc();
        QVERIFY(storeClusterJob(runs, old));
        QVERIFY(storeClusterJob(runs, young));
        const auto jobs = listClusterJobs(runs);
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs[0].id, young.id);
        QCOMPARE(jobs[1].cluster, old.cluster);
        QCOMPARE(readClusterJob(runs, "latest")->id, young.id);
        QCOMPARE(readClusterJob(runs, "11")->id, old.id);
        QCOMPARE(readClusterJob(runs, "12").error().choices, (QStringList{young.id, old.id}));
        QVERIFY(forgetClusterJob(runs, old.id));
        QFile broken(clusterJobsDir(runs) + "/c-train.json");
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{"));
        broken.close();
        UnreadableList unreadable;
        QCOMPARE(listClusterJobs(runs, &unreadable).size(), 1);
        QCOMPARE(unreadable.size(), 1);
        QVERIFY(unreadable[0].path.endsWith("c-train.json"));
    }

private:
    static ClusterProfile full()
    {
        return {.name = "ocelot",
                .host = "me@ocelot",
                .partition = "short",
                .nodes = 4,
                .ranksPerNode = 2,
                .coresPerRank = 8,
                .timeLimit = "1-12:00:00",
                .folder = "~/le af",
                .dataset = "/data/leaves",
                .program = "~/bin/leafbench-cli",
                .load = {"module load leafbench"},
                .sbatch = {"--account=leaves"}};
    }
    std::optional<QTemporaryDir> m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_ClusterProfile)
#include "tst_ClusterProfile.moc"
