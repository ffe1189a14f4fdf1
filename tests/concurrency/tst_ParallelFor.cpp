#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/ParallelFor.h"
#include "tests/testing/TestProgram.h"

#include <QSemaphore>
#include <QTest>

#include <array>
#include <atomic>
#include <stdexcept>
#include <thread>
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

    void aWorkerIsOneThreadAtATime()
    {
        constexpr int workers = 5;  // more than most test machines have cores
        std::array<std::atomic<int>, workers> inside{};
        std::atomic<int> now{0}, most{0};
        std::atomic<bool> alone{true};
        QVERIFY(parallelFor(200, 1, workers, [&](int worker, std::size_t, std::size_t) {
            const int others = ++now;
            for (int seen = most; others > seen && !most.compare_exchange_weak(seen, others);)
                ;
            if (++inside[std::size_t(worker)] > 1)
                alone = false;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            --inside[std::size_t(worker)];
            --now;
            return true;
        }));
        QVERIFY(alone);
        QCOMPARE(most.load(), workers);
    }

    void aBodyMayCallItAgain()
    {
        std::atomic<int> sum{0};
        const int workers = 2 * availableCores();
        QVERIFY(parallelFor(8, 1, workers, [&](int, std::size_t, std::size_t) {
            return parallelFor(8, 1, 2, [&](int, std::size_t, std::size_t) {
                return parallelFor(8, 1, 2, [&](int, std::size_t, std::size_t) { return ++sum > 0; });
            });
        }));
        QCOMPARE(sum.load(), 512);
    }

    void busyHelpersDoNotStopIt()
    {
        // Calls that wait may hold as many threads as there are cores.
        QSemaphore paused, begun;
        const int workers = availableCores() + 1;
        std::jthread other([&] {
            parallelFor(std::size_t(workers), 1, workers, [&](int, std::size_t, std::size_t) {
                begun.release();
                paused.acquire();
                return true;
            });
        });
        begun.acquire(workers);
        std::atomic<int> visits{0};
        QVERIFY(parallelFor(100, 1, 2, [&](int, std::size_t, std::size_t) { return ++visits > 0; }));
        QCOMPARE(visits.load(), 100);
        paused.release(workers);
    }
};

LEAFBENCH_GUILESS_TEST(tst_ParallelFor)
#include "tst_ParallelFor.moc"
