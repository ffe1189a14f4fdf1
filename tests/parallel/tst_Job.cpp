#include "engine/parallel/Job.h"

#include <QTest>

#include <atomic>
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
};

QTEST_GUILESS_MAIN(tst_Job)
#include "tst_Job.moc"
