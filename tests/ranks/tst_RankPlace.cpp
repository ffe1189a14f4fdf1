#include "engine/ranks/RankPlace.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <map>

using namespace leafbench;

namespace {

using Variables = std::map<QString, QString>;

Result<std::optional<RankPlace>> placeIn(const Variables& variables)
{
    return rankPlaceOf([&](const char* name) {
        const auto found = variables.find(QString::fromLatin1(name));
        return found == variables.end() ? QString() : found->second;
    });
}

}  // namespace

class tst_RankPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProcessAloneHasNone()
    {
        QVERIFY(placeIn({}));
        QVERIFY(!*placeIn({}));
        // What Slurm sets in a batch script itself.
        const auto script = placeIn({{"SLURM_JOB_ID", "7"}, {"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "4"}});
        QVERIFY(script && !*script);
        const auto stepOfOne = placeIn({{"SLURM_PROCID", "0"}, {"SLURM_STEP_NUM_TASKS", "1"}});
        QVERIFY(stepOfOne && !*stepOfOne);
    }

    void torchrunsVariables()
    {
        const auto place = placeIn({{"RANK", "3"}, {"WORLD_SIZE", "8"}, {"MASTER_ADDR", "n01"}, {"MASTER_PORT", "12345"}});
        QVERIFY(place && *place);
        QCOMPARE((*place)->rank, 3);
        QCOMPARE((*place)->size, 8);
        QCOMPARE((*place)->host, QStringLiteral("n01"));
        QCOMPARE((*place)->port, 12345);
    }

    void aStepOfSlurm()
    {
        Variables step{{"SLURM_PROCID", "1"},
                       {"SLURM_STEP_NUM_TASKS", "2"},
                       {"SLURM_STEP_NODELIST", "n[03-04]"},
                       {"SLURM_JOB_ID", "4711"},
                       {"SLURM_STEP_ID", "0"}};
        const auto place = placeIn(step);
        QVERIFY(place && *place);
        QCOMPARE((*place)->rank, 1);
        QCOMPARE((*place)->size, 2);
        QCOMPARE((*place)->host, QStringLiteral("n03"));
        QVERIFY((*place)->port >= 20'000 && (*place)->port < 32'768);
        step["SLURM_STEP_ID"] = "1";
        QVERIFY2((*placeIn(step))->port != (*place)->port, "two steps of a job meet at different ports");
        step["MASTER_ADDR"] = "127.0.0.1";
        QCOMPARE((*placeIn(step))->host, QStringLiteral("127.0.0.1"));
    }

    void firstHostOfAList_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("first");
        QTest::newRow("one") << "login"
                             << "login";
        QTest::newRow("several") << "a1,b2"
                                 << "a1";
        QTest::newRow("range") << "n[03-12,20],login"
                               << "n03";
        QTest::newRow("list in brackets") << "rack2-n[7,9-11]"
                                          << "rack2-n7";
        QTest::newRow("suffix") << "n[1-2].cluster"
                                << "n1.cluster";
    }
    void firstHostOfAList()
    {
        QFETCH(QString, list);
        QFETCH(QString, first);
        QCOMPARE(firstHost(list), first);
    }

    void aWrongVariableIsNamed()
    {
        const auto rank = placeIn({{"RANK", "8"}, {"WORLD_SIZE", "8"}});
        QVERIFY(rank.failed());
        QCOMPARE(rank.error().code, ErrorCode::BadValue);
        QCOMPARE(rank.error().subject, QStringLiteral("RANK"));
        const auto port = placeIn({{"RANK", "0"}, {"WORLD_SIZE", "2"}, {"MASTER_PORT", "http"}});
        QVERIFY(port.failed());
        QCOMPARE(port.error().subject, QStringLiteral("MASTER_PORT"));
    }
};

LEAFBENCH_GUILESS_TEST(tst_RankPlace)
#include "tst_RankPlace.moc"
