#include "tests/testing/NoThreads.h"
#include "tests/testing/TestProgram.h"
#include "ui/bridge/JobRunner.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <optional>
#include <stdexcept>
#include <thread>
#include <utility>

using namespace leafbench;
using ui::JobRunner;

namespace {

void sleepMs(int ms) { std::this_thread::sleep_for(std::chrono::milliseconds(ms)); }

/// Runs until it is cancelled.
Result<int> untilCancelled(const JobContext& context)
{
    while (context.token.checkpoint())
        sleepMs(1);
    return Cancelled{};
}

}  // namespace

class TestJobRunner : public QObject {
    Q_OBJECT
private slots:
    void aJobWaitsForAThread();
    void bringsTheValueToTheUiThread();
    void throttlesProgressAndKeepsTheLast();
    void allowsOneMainJob();
    void cancelIsNotFailure();
    void pausesAndGoesOn();
    void silentWhenTheOwnerHasGone();
    void exceptionsBecomeErrors();
    void destructionCancelsAndWaits();
    void doneMayStartTheNext();
    void sideJobsRunBesideTheMainOne();
    void progressOfAnEarlierJobIsDropped();
};

void TestJobRunner::aJobWaitsForAThread()
{
    std::optional<testing::NoThreads> limit(std::in_place);  // before the pool's first thread
    QVERIFY(limit->works());
    JobRunner jobs;
    std::optional<Result<int>> outcome;
    const auto start = [&] {
        return jobs.startMain<int>(
            QStringLiteral("Wait"), this,
            [](const JobContext& context) -> Result<int> { return context.token.checkpoint() ? Result<int>(7) : Cancelled{}; },
            [&](Result<int> result) { outcome = result; });
    };
    QVERIFY(start());
    jobs.cancelMain();
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->cancelled());

    outcome.reset();
    QVERIFY(start());
    QTest::qWait(300);
    QVERIFY(!outcome && jobs.mainRunning());
    limit.reset();
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->value(), 7);
}

void TestJobRunner::bringsTheValueToTheUiThread()
{
    JobRunner jobs;
    QSignalSpy ended(&jobs, &JobRunner::mainEnded);
    const auto uiThread = std::this_thread::get_id();
    std::thread::id workThread, doneThread;
    int value = 0;
    QVERIFY(jobs.startMain<int>(
        QStringLiteral("Count"), this,
        [&](const JobContext&) -> Result<int> {
            workThread = std::this_thread::get_id();
            return 42;
        },
        [&](Result<int> outcome) {
            doneThread = std::this_thread::get_id();
            value = outcome.value();
        }));
    QCOMPARE(jobs.mainTitle(), QStringLiteral("Count"));
    QVERIFY(ended.wait(patience));
    QCOMPARE(value, 42);
    QVERIFY(doneThread == uiThread);
    QVERIFY(workThread != uiThread);
    QVERIFY(!jobs.mainRunning());
    QVERIFY(jobs.mainTitle().isEmpty());
}

void TestJobRunner::throttlesProgressAndKeepsTheLast()
{
    JobRunner jobs;
    std::vector<qint64> seen;
    connect(&jobs, &JobRunner::mainProgress, this, [&](const Progress& p) { seen.push_back(p.done); });
    QSignalSpy ended(&jobs, &JobRunner::mainEnded);
    constexpr qint64 total = 5000;
    bool lastBeforeDone = false;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(jobs.startMain<Ok>(
        QStringLiteral("Fast"), this,
        [](const JobContext& context) -> Status {
            for (qint64 i = 1; i <= total; ++i) {
                context.report({.phase = QStringLiteral("scan"), .done = i, .total = total});
                if (i % 10 == 0)
                    sleepMs(1);
            }
            return Ok{};
        },
        [&](Status) { lastBeforeDone = !seen.empty() && seen.back() == total; }));
    QVERIFY(ended.wait(30'000));
    const double seconds = double(clock.elapsed()) / 1000;
    QVERIFY(lastBeforeDone);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY2(double(seen.size()) <= 16 * seconds + 2, qPrintable(QString::number(seen.size())));
    QVERIFY(seen.size() >= 3);
}

void TestJobRunner::allowsOneMainJob()
{
    JobRunner jobs;
    QVERIFY(jobs.startMain<int>(QStringLiteral("One"), this, untilCancelled, [](Result<int>) {}));
    bool ran = false;
    const auto second = [&](const JobContext&) -> Result<int> {
        ran = true;
        return 1;
    };
    QVERIFY(!jobs.startMain<int>(QStringLiteral("Two"), this, second, [&](Result<int>) { ran = true; }));
    QCOMPARE(jobs.mainTitle(), QStringLiteral("One"));
    QSignalSpy ended(&jobs, &JobRunner::mainEnded);
    jobs.cancelMain();
    QVERIFY(ended.wait(patience));
    QVERIFY(!ran);
}

void TestJobRunner::cancelIsNotFailure()
{
    JobRunner jobs;
    std::optional<Result<int>> outcome;
    QVERIFY(jobs.startMain<int>(QStringLiteral("Long"), this, untilCancelled, [&](Result<int> o) { outcome = std::move(o); }));
    jobs.cancelMain();
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome->cancelled());
    QVERIFY(!outcome->failed());
}

void TestJobRunner::pausesAndGoesOn()
{
    JobRunner jobs;
    std::atomic<int> steps{0};
    QSignalSpy changed(&jobs, &JobRunner::mainPausedChanged);
    QSignalSpy ended(&jobs, &JobRunner::mainEnded);
    QVERIFY(jobs.startMain<int>(
        QStringLiteral("Steps"), this,
        [&](const JobContext& context) -> Result<int> {
            while (context.token.checkpoint()) {
                ++steps;
                sleepMs(1);
            }
            return Cancelled{};
        },
        [](Result<int>) {}));
    QTRY_VERIFY(steps > 5);
    jobs.setMainPaused(true);
    jobs.setMainPaused(true);
    QVERIFY(jobs.mainPaused());
    QTest::qWait(50);
    const int resting = steps;
    QTest::qWait(100);
    QCOMPARE(int(steps), resting);
    jobs.setMainPaused(false);
    QTRY_VERIFY(steps > resting);
    QCOMPARE(changed.size(), 2);
    jobs.setMainPaused(true);
    jobs.cancelMain();  // a paused job can be cancelled too
    QVERIFY(ended.wait(patience));
    QVERIFY(!jobs.mainPaused());
}

void TestJobRunner::silentWhenTheOwnerHasGone()
{
    JobRunner jobs;
    QSignalSpy ended(&jobs, &JobRunner::mainEnded);
    auto owner = std::make_unique<QObject>();
    bool called = false;
    QVERIFY(jobs.startMain<int>(QStringLiteral("Owned"), owner.get(), untilCancelled, [&](Result<int>) { called = true; }));
    owner.reset();
    QVERIFY(ended.wait(patience));  // it was cancelled, and the strip is told
    QVERIFY(!called);
    QVERIFY(!jobs.mainRunning());
}

void TestJobRunner::exceptionsBecomeErrors()
{
    JobRunner jobs;
    std::optional<Result<int>> memory, other;
    jobs.startSide<int>(
        this, [](const JobContext&) -> Result<int> { throw std::bad_alloc(); }, [&](Result<int> o) { memory = std::move(o); });
    jobs.startSide<int>(
        this, [](const JobContext&) -> Result<int> { throw std::runtime_error("the reason"); },
        [&](Result<int> o) { other = std::move(o); });
    QTRY_VERIFY(memory && other);
    QVERIFY(memory->failed());
    QCOMPARE(memory->error().code, ErrorCode::OutOfMemory);
    QCOMPARE(other->error().code, ErrorCode::Internal);
    QCOMPARE(other->error().detail, QStringLiteral("the reason"));
}

void TestJobRunner::destructionCancelsAndWaits()
{
    std::atomic<int> ended{0};
    bool called = false;
    const auto work = [&](const JobContext& context) -> Result<int> {
        while (context.token.checkpoint())
            sleepMs(1);
        sleepMs(50);  // it takes its time to tidy up
        ++ended;
        return Cancelled{};
    };
    {
        JobRunner jobs;
        QVERIFY(jobs.startMain<int>(QStringLiteral("Main"), nullptr, work, [&](Result<int>) { called = true; }));
        jobs.startSide<int>(nullptr, work, [&](Result<int>) { called = true; });
        jobs.setMainPaused(true);
    }
    QCOMPARE(int(ended), 2);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestJobRunner::doneMayStartTheNext()
{
    JobRunner jobs;
    int second = 0;
    const auto give = [](int n) { return [n](const JobContext&) -> Result<int> { return n; }; };
    QVERIFY(jobs.startMain<int>(QStringLiteral("First"), this, give(1), [&](Result<int>) {
        QVERIFY(jobs.startMain<int>(QStringLiteral("Second"), this, give(2), [&](Result<int> o) { second = o.value(); }));
        QCOMPARE(jobs.mainTitle(), QStringLiteral("Second"));
    }));
    QTRY_COMPARE(second, 2);
}

void TestJobRunner::sideJobsRunBesideTheMainOne()
{
    JobRunner jobs;
    QVERIFY(jobs.startMain<int>(QStringLiteral("Main"), this, untilCancelled, [](Result<int>) {}));
    int value = 0;
    jobs.startSide<int>(
        this, [](const JobContext&) -> Result<int> { return 7; }, [&](Result<int> o) { value = o.value(); });
    bool cancelled = false;
    CancellationToken token = jobs.startSide<int>(this, untilCancelled, [&](Result<int> o) { cancelled = o.cancelled(); });
    token.cancel();
    QTRY_COMPARE(value, 7);
    QTRY_VERIFY(cancelled);
    QVERIFY(jobs.mainRunning());
    jobs.cancelMain();
    QTRY_VERIFY(!jobs.mainRunning());
}

void TestJobRunner::progressOfAnEarlierJobIsDropped()
{
    JobRunner jobs;
    ProgressSink kept;
    QSignalSpy ended(&jobs, &JobRunner::mainEnded);
    QVERIFY(jobs.startMain<Ok>(
        QStringLiteral("First"), this,
        [&](const JobContext& context) -> Status {
            kept = context.progress;
            return Ok{};
        },
        [](Status) {}));
    QVERIFY(ended.wait(patience));
    QStringList phases;
    connect(&jobs, &JobRunner::mainProgress, this, [&](const Progress& p) { phases += p.phase; });
    QVERIFY(jobs.startMain<int>(QStringLiteral("Second"), this, untilCancelled, [](Result<int>) {}));
    kept({.phase = QStringLiteral("stale")});
    QTest::qWait(200);
    QVERIFY(phases.isEmpty());
    jobs.cancelMain();
    QVERIFY(ended.wait(patience));
}

LEAFBENCH_GUILESS_TEST(TestJobRunner)
#include "tst_JobRunner.moc"
