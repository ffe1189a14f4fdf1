#include "engine/parallel/ParallelFor.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace leafbench;

class tst_ParallelFor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void visitsEachIndexOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("chunk");
        QTest::addColumn<int>("workers");
        for (const int workers : {0, 1, 2, 3, 8})
            for (const int chunk : {0, 1, 7, 1000})
                for (const int count : {0, 1, 100})
                    QTest::addRow("%d by %d on %d", count, chunk, workers) << count << chunk << workers;
    }
    void visitsEachIndexOnce()
    {
        QFETCH(int, count);
        QFETCH(int, chunk);
        QFETCH(int, workers);
        std::vector<std::atomic<int>> visits(count);
        std::atomic<bool> workerInRange{true};
        QVERIFY(parallelFor(count, chunk, workers, [&](int worker, std::size_t begin, std::size_t end) {
            if (worker < 0 || worker >= std::max(1, workers))
                workerInRange = false;
            for (std::size_t i = begin; i < end; ++i)
                ++visits[i];
            return true;
        }));
        QVERIFY(workerInRange);
        for (const auto& n : visits)
            QCOMPARE(n.load(), 1);
    }

    void falseStopsTheRest()
    {
        std::atomic<int> chunks{0};
        QVERIFY(!parallelFor(100'000, 1, 2, [&](int, std::size_t, std::size_t) { return ++chunks < 10; }));
        QVERIFY(chunks < 100);
    }

    void exceptionsReachTheCaller()
    {
        const auto thrower = [](int, std::size_t begin, std::size_t) -> bool {
            if (begin == 5)
                throw std::runtime_error("five");
            return true;
        };
        for (const int workers : {1, 3})
            QVERIFY_EXCEPTION_THROWN((void)parallelFor(10, 1, workers, thrower), std::runtime_error);
    }
};

QTEST_GUILESS_MAIN(tst_ParallelFor)
#include "tst_ParallelFor.moc"
