#include "engine/training/BatchPlan.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using leafbench::BatchPlan;

class TestBatchPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void shufflingKeepsEveryImage();
};

void TestBatchPlan::sizes_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("batchSize");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("none") << 0 << 4 << QList<int>{};
    QTest::newRow("one image") << 1 << 4 << QList<int>{1};
    QTest::newRow("less than a batch") << 3 << 4 << QList<int>{3};
    QTest::newRow("even") << 8 << 4 << QList<int>{4, 4};
    QTest::newRow("a short last one") << 10 << 4 << QList<int>{4, 4, 2};
    QTest::newRow("a single image joins") << 9 << 4 << QList<int>{4, 5};
    QTest::newRow("a single image joins the only one") << 5 << 4 << QList<int>{5};
    QTest::newRow("batches of one") << 3 << 1 << QList<int>{1, 1, 1};
}

void TestBatchPlan::sizes()
{
    QFETCH(int, images);
    QFETCH(int, batchSize);
    QFETCH(QList<int>, expected);
    std::vector<quint32> all(static_cast<std::size_t>(images));
    std::iota(all.begin(), all.end(), 100u);
    const BatchPlan plan(all, batchSize, false, 1);
    QList<int> found;
    std::vector<quint32> together;
    for (qint64 number = 0; number < plan.batches(); ++number) {
        const auto batch = plan.batch(number);
        found << int(batch.size());
        together.insert(together.end(), batch.begin(), batch.end());
    }
    QCOMPARE(found, expected);
    QCOMPARE(together, all);
    QCOMPARE(BatchPlan::batchCount(images, batchSize), expected.size());
}

void TestBatchPlan::shufflingKeepsEveryImage()
{
    std::vector<quint32> all(1000);
    std::iota(all.begin(), all.end(), 0u);
    const auto order = [&all](quint64 seed) {
        const BatchPlan plan(all, 1000, true, seed);
        return std::vector<quint32>(plan.batch(0).begin(), plan.batch(0).end());
    };
    QCOMPARE(order(1), order(1));
    QVERIFY(order(1) != order(2));
    QVERIFY(order(1) != all);
    auto sorted = order(1);
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(sorted, all);
}

LEAFBENCH_GUILESS_TEST(TestBatchPlan)
#include "tst_BatchPlan.moc"
