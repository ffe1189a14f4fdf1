#include "engine/dataset/ClassCatalogue.h"
#include "engine/paper/PaperStudy.h"
#include "engine/paper/PaperTables.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace leafbench;

class tst_PaperTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsThere()
    {
        std::vector<int> numbers, figures;
        for (const PaperTable& table : paperTables()) {
            numbers.push_back(table.number);
            figures.insert(figures.end(), table.figures.begin(), table.figures.end());
            QVERIFY(!table.cpu.isEmpty() && !table.title.isEmpty() && !table.note.isEmpty());
            QVERIFY(table.cores == 4 || table.cores == 8);
        }
        QCOMPARE(numbers, (std::vector<int>{4, 5, 7, 9, 10, 12}));
        QCOMPARE(figures, (std::vector<int>{4, 5, 6, 7, 9, 10, 11, 12, 13}));
    }

    void speedupsAgreeWithTheSecondsToTheDigitsPrinted()
    {
        for (const PaperTable& table : paperTables()) {
            const double unit = std::pow(10, -table.speedupDigits);
            for (const PaperRow& row : table.rows) {
                const double seconds = row.secondsInText > 0 ? row.secondsInText : row.seconds;
                const double speedup = table.rows.front().seconds / seconds;
                QVERIFY2(std::abs(speedup - row.speedup) <= unit / 2 + 1e-9,
                         qPrintable(QStringLiteral("Table %1, %2: %3").arg(table.number).arg(row.label).arg(speedup)));
            }
        }
    }

    void theOnlyRowWhoseTextDiffersIsTheOneOfTableFour()
    {
        for (const PaperTable& table : paperTables()) {
            for (const PaperRow& row : table.rows)
                QCOMPARE(row.secondsInText > 0, table.number == 4 && row.workers == 4);
        }
        const PaperRow& row = paperTable(Workload::StatsTasks)->rows[2];
        QCOMPARE(row.seconds, 526.0);
        QVERIFY2(std::abs(1321.3 / row.seconds - row.speedup) > 0.005, "the printed speedup is that of the text's time");
    }

    void everyWorkloadHasItsTable()
    {
        const std::vector<int> expected{4, 5, 7, 9, 12};
        for (const Workload nodes : {Workload::TrainRanks, Workload::TuneNodes})
            QVERIFY2(!paperTable(nodes), "the paper measured one machine");
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const PaperTable* table = paperTable(enumerators<Workload>()[i]);
            QVERIFY(table);
            QCOMPARE(table->number, expected[i]);
            const WorkerRange range = workerRange(enumerators<Workload>()[i]);
            for (const PaperRow& row : table->rows)
                QVERIFY(row.workers >= range.low && row.workers <= range.high);
        }
    }

    void theStudyIsWhole()
    {
        const PaperStudy& study = paperStudy();
        QCOMPARE(study.roadmap.size(), std::size_t(6));
        QCOMPARE(study.subsets[0] + study.subsets[1] + study.subsets[2], study.images);
        QCOMPARE(study.classImages.size(), paperClasses().size());
        QCOMPARE(std::accumulate(study.classImages.begin(), study.classImages.end(), qint64(0)), 61'493);  // Table 2: 61,494
        QVERIFY(study.bestTrainAccuracy > study.bestValidAccuracy && study.finalEpochs == 10);
    }

    void hardwareIsThatOfTheTables()
    {
        for (const PaperTable& table : paperTables()) {
            const PaperHardware* hardware = paperStudy().findHardware(table.hardwareTable);
            QVERIFY(hardware);
            QCOMPARE(hardware->cpu, table.cpu);
            QCOMPARE(hardware->cpus, table.cores);
            QVERIFY(table.gpu.contains(hardware->gpu));
        }
        QVERIFY(!paperStudy().findHardware(4));
    }

    void appendicesAgreeWithTheTables()
    {
        const PaperStudy& study = paperStudy();
        QCOMPARE(study.trainings.size(), std::size_t(4));
        for (const PaperTraining& training : study.trainings) {
            double sum = 0;
            for (const PaperEpoch& epoch : training.epochs)
                sum += epoch.seconds;
            // The total also counts what lies between the epochs.
            QVERIFY(training.seconds >= sum && training.seconds - sum < 5);
            QCOMPARE(std::round(training.epochs.back().validAccuracy * 1e4), std::round(training.bestValidAccuracy * 1e4));
        }
        QCOMPARE(study.tunings.size(), std::size_t(4));
        for (const PaperTuning& tuning : study.tunings)
            QCOMPARE(paperTable(Workload::TuneParallel)->find(tuning.threads)->seconds, tuning.seconds);
    }
};

LEAFBENCH_GUILESS_TEST(tst_PaperTables)
#include "tst_PaperTables.moc"
