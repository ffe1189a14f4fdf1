#include "engine/paper/PaperComparison.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

static SpeedupStudy study(Workload workload, const std::vector<std::pair<int, double>>& timings)
{
    SpeedupStudy study;
    study.options.workload = workload;
    study.cores = 2;
    for (const auto& [workers, seconds] : timings) {
        SpeedupMeasurement measurement;
        measurement.workers = workers;
        measurement.seconds = seconds;
        measurement.images = 100;
        study.measurements.push_back(measurement);
    }
    return study;
}

static const ComparedTable& table(const std::vector<ComparedTable>& tables, int number)
{
    return *std::find_if(tables.begin(), tables.end(), [number](const ComparedTable& t) { return t.paper->number == number; });
}

class tst_PaperComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutStudiesEveryTableIsThereAndEmpty()
    {
        const auto tables = compareWithPaper({});
        QCOMPARE(tables.size(), std::size_t(6));
        for (const ComparedTable& one : tables) {
            QVERIFY(!one.anyMeasured());
            QCOMPARE(one.rows.size(), one.paper->rows.size());
        }
    }

    void theNewestStudyThatMeasuredACountGivesItsRow()
    {
        const std::vector<SpeedupStudy> studies{study(Workload::StatsLoader, {{1, 4.0}, {2, 2.0}}),
                                                study(Workload::StatsLoader, {{1, 9.0}, {2, 9.0}, {8, 3.0}})};
        const auto tables = compareWithPaper(studies);
        const auto& rows = table(tables, 5).rows;  // 1, 2, 4, 8 workers
        QCOMPARE(rows[1].own->medianSeconds, 2.0);
        QCOMPARE(rows[1].own->speedup.value, 2.0);
        QVERIFY(!rows[2].own);
        QCOMPARE(rows[3].own->medianSeconds, 3.0);
        QCOMPARE(rows[3].own->speedup.value, 3.0);
        QVERIFY(!table(tables, 4).anyMeasured());
    }

    void tableTenJoinsLoaderWorkersAndReplicas()
    {
        const std::vector<SpeedupStudy> studies{study(Workload::TrainWorkers, {{0, 10.0}, {2, 8.0}}),
                                                study(Workload::TrainReplicas, {{1, 6.0}, {2, 5.0}})};
        const auto tables = compareWithPaper(studies);
        const auto& rows = table(tables, 10).rows;  // serial, 2, 4, 8 processes, 2 GPUs
        QCOMPARE(rows[0].own->medianSeconds, 10.0);
        QCOMPARE(rows[1].own->speedup.value, 1.25);
        QVERIFY(!rows[3].own);
        QCOMPARE(rows[4].own->medianSeconds, 5.0);
        QCOMPARE(rows[4].own->speedup.value, 1.2);
    }
};

LEAFBENCH_GUILESS_TEST(tst_PaperComparison)
#include "tst_PaperComparison.moc"
