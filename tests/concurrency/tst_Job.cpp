#include "engine/concurrency/Job.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace leafbench;

class tst_Job : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesShareTheirState()
    {
        CancellationToken token;
        const CancellationToken copy = token;
        QVERIFY(copy.checkpoint());
        token.cancel();
        QVERIFY(copy.isCancelled());
        QVERIFY(!copy.checkpoint());
    }

    void pauseHoldsAndResumeReleases()
    {
        CancellationToken token;
        token.setPaused(true);
        std::atomic<int> steps{0};
        std::jthread job([&] {
            while (token.checkpoint() && steps < 10)
                ++steps;
        });
        QTest::qWait(30);
        QCOMPARE(steps.load(), 0);
        token.setPaused(false);
        job.join();
        QCOMPARE(steps.load(), 10);
    }

    void cancelEndsAPausedJob()
    {
        CancellationToken token;
        token.setPaused(true);
        std::atomic<bool> wentOn{true};
        std::jthread job([&] { wentOn = token.checkpoint(); });
        QTest::qWait(10);
        token.cancel();
        job.join();
        QVERIFY(!wentOn);
    }

    void callbacksRunOnEveryChange()
    {
        CancellationToken token;
        std::vector<std::pair<bool, bool>> seen;
        {
            const auto registration = token.onChange([&, copy = token] { seen.emplace_back(copy.isPaused(), copy.isCancelled()); });
            token.setPaused(true);
            token.setPaused(false);
            token.cancel();
        }
        token.setPaused(true);
        QCOMPARE(seen, (std::vector<std::pair<bool, bool>>{{true, false}, {false, false}, {false, true}}));
    }

    void aRegistrationsEndWaitsForItsCallback()
    {
        CancellationToken token;
        std::atomic<bool> begun{false}, ended{false};
        std::unique_ptr<CancellationToken::Registration> registration(new CancellationToken::Registration(token.onChange([&] {
            begun = true;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            ended = true;
        })));
        std::jthread canceller([token]() mutable { token.cancel(); });
        QTRY_VERIFY(begun);
        registration.reset();
        QVERIFY(ended);
    }
};

LEAFBENCH_GUILESS_TEST(tst_Job)
#include "tst_Job.moc"
