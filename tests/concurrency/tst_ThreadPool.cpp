#include "engine/concurrency/ThreadPool.h"
#include "tests/testing/NoThreads.h"
#include "tests/testing/TestProgram.h"

#include <QSemaphore>
#include <QStringList>
#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace leafbench;

class tst_ThreadPool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesAllOut()
    {
        std::atomic<int> sum{0};
        ThreadPool pool(3);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(pool.start([&] { ++sum; }));
        QVERIFY(pool.waitForDone());
        QCOMPARE(sum.load(), 1000);
        QVERIFY(pool.start([&] { ++sum; }));  // with threads anew
        QVERIFY(pool.waitForDone());
        QCOMPARE(sum.load(), 1001);
    }

    void hasNoMoreThreadsThanItMay()
    {
        ThreadPool pool(2);
        std::atomic<int> now{0};
        QSemaphore gate;
        for (int i = 0; i < 4; ++i)
            QVERIFY(pool.start([&] {
                ++now;
                gate.acquire();
            }));
        QTRY_COMPARE(now.load(), 2);
        QVERIFY(!pool.waitForDone(20));
        QCOMPARE(now.load(), 2);
        gate.release(4);
        QVERIFY(pool.waitForDone());
        QCOMPARE(now.load(), 4);
    }

    void theMoreUrgentComesFirst()
    {
        ThreadPool pool(1);
        QSemaphore begun, gate;
        QStringList order;
        QVERIFY(pool.start([&] {
            begun.release();
            gate.acquire();
        }));
        begun.acquire();
        for (const int priority : {0, 1, 0, 1})
            QVERIFY(pool.start([&order, priority] { order << QString::number(priority); }, priority));
        gate.release();
        QVERIFY(pool.waitForDone());
        QCOMPARE(order, QStringList({"1", "1", "0", "0"}));
    }

    void resultsAndExceptionsArrive()
    {
        ThreadPool pool(1);
        auto seven = pool.run([] { return 7; });
        QVERIFY(seven);
        QCOMPARE(seven->result(), 7);
        auto thrower = pool.run([] { throw std::runtime_error("no"); });
        QVERIFY(thrower);
        QVERIFY_EXCEPTION_THROWN(thrower->waitForFinished(), std::runtime_error);
    }

    void idleThreadsEnd()
    {
        ThreadPool pool(2, std::chrono::milliseconds(1));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(pool.start([] {}));
            QTest::qSleep(i % 3);
        }
        QVERIFY(pool.waitForDone());
    }

    void withoutAThreadItSaysSo()
    {
        std::atomic<int> done{0};
        ThreadPool pool(2);
        {
            const testing::NoThreads limit;
            QVERIFY(limit.works());
            QVERIFY(!pool.start([&] { ++done; }));
        }
        QVERIFY(pool.start([&] { ++done; }));
        QTRY_COMPARE(done.load(), 1);
        QSemaphore gate;
        {
            // One thread is there and free; a second one does not come.
            const testing::NoThreads limit;
            QVERIFY(QTest::qWaitFor([&] { return pool.start([&] { gate.acquire(); }); }));
            QVERIFY(!pool.start([&] { ++done; }));
            gate.release();
        }
        QVERIFY(pool.waitForDone());
        QCOMPARE(done.load(), 1);
    }
};

LEAFBENCH_GUILESS_TEST(tst_ThreadPool)
#include "tst_ThreadPool.moc"
