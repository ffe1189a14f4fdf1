#include "engine/speedup/PaperTables.h"

#include <QTest>

#include <cmath>

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
        for (std::size_t i = 0; i < allWorkloads().size(); ++i) {
            const PaperTable* table = paperTable(allWorkloads()[i]);
            QVERIFY(table);
            QCOMPARE(table->number, expected[i]);
            const WorkerRange range = workerRange(allWorkloads()[i]);
            for (const PaperRow& row : table->rows)
                QVERIFY(row.workers >= range.low && row.workers <= range.high);
        }
    }
};

QTEST_GUILESS_MAIN(tst_PaperTables)
#include "tst_PaperTables.moc"
