#include "tests/testing/TestProgram.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/JobRunner.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace leafbench;
using ui::JobQueue;
using ui::JobRunner;

class TestJobQueue : public QObject {
    Q_OBJECT
private slots:
    void beginsAtOnceWhereNothingRuns();
    void oneAfterTheOther_data();
    void oneAfterTheOther();
    void theOrderIsTheUsers();
    void whatDoesNotStartIsPassedOver();
    void anOwnersJobsGoWithIt();
    void stopAllBeginsNothing();
    void knowsTheRunningRequest();
    void whatIsPreparedKeepsItsPlace();

private:
    /// Starts a main job of that name, which ends as `outcome` says, and notes that it ran.
    std::function<void()> job(JobRunner& jobs, const QString& name, const QString& outcome = QStringLiteral("ends"))
    {
        return [this, &jobs, name, outcome] {
            jobs.startMain<Ok>(
                name, this,
                [outcome](const JobContext& context) -> Status {
                    while (outcome == QLatin1String("waits") && context.token.checkpoint())
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    if (outcome == QLatin1String("fails"))
                        return Error{.code = ErrorCode::Internal};
                    return context.token.isCancelled() ? Status(Cancelled{}) : Status(Ok{});
                },
                [this, name](const Status&) { m_ended << name; });
        };
    }
    QStringList m_ended;
};

static QStringList titles(const JobQueue& queue)
{
    QStringList all;
    for (const JobQueue::Entry& entry : queue.entries())
        all << entry.title;
    return all;
}

void TestJobQueue::beginsAtOnceWhereNothingRuns()
{
    m_ended.clear();
    JobRunner jobs;
    jobs.queue().add({"a", {}}, this, job(jobs, "a"));
    QCOMPARE(jobs.queue().size(), 0);
    QCOMPARE(jobs.mainTitle(), QStringLiteral("a"));
    QTRY_COMPARE(m_ended, QStringList("a"));
}

void TestJobQueue::oneAfterTheOther_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("ended") << "ends";
    QTest::newRow("failed") << "fails";
    QTest::newRow("cancelled") << "waits";
}

void TestJobQueue::oneAfterTheOther()
{
    QFETCH(QString, first);
    m_ended.clear();
    JobRunner jobs;
    QSignalSpy changed(&jobs.queue(), &JobQueue::changed);
    job(jobs, "first", first)();
    jobs.queue().add({"second", {}}, this, job(jobs, "second"));
    jobs.queue().add({"third", {}}, this, job(jobs, "third"));
    QCOMPARE(titles(jobs.queue()), QStringList({"second", "third"}));
    if (first == QLatin1String("waits"))
        jobs.cancelMain();
    QTRY_COMPARE(m_ended, QStringList({"first", "second", "third"}));
    QVERIFY(!jobs.mainRunning());
    QCOMPARE(changed.count(), 4);  // two came, two began
}

void TestJobQueue::theOrderIsTheUsers()
{
    m_ended.clear();
    JobRunner jobs;
    job(jobs, "first", "waits")();
    JobQueue& queue = jobs.queue();
    for (const char* name : {"a", "b", "c", "d"})
        queue.add({QLatin1String(name), {}}, this, job(jobs, QLatin1String(name)));
    queue.move(3, 1);
    QCOMPARE(titles(queue), QStringList({"a", "d", "b", "c"}));
    queue.move(0, 2);
    QCOMPARE(titles(queue), QStringList({"d", "b", "a", "c"}));
    queue.move(0, 4);
    queue.move(-1, 0);
    QCOMPARE(titles(queue), QStringList({"d", "b", "a", "c"}));
    queue.remove(1);
    queue.remove(7);
    jobs.cancelMain();
    QTRY_COMPARE(m_ended, QStringList({"first", "d", "a", "c"}));
}

void TestJobQueue::whatDoesNotStartIsPassedOver()
{
    m_ended.clear();
    JobRunner jobs;
    job(jobs, "first", "waits")();
    jobs.queue().add({"nothing", {}}, this, [] {});
    jobs.queue().add({"last", {}}, this, job(jobs, "last"));
    jobs.cancelMain();
    QTRY_COMPARE(m_ended, QStringList({"first", "last"}));
}

void TestJobQueue::anOwnersJobsGoWithIt()
{
    JobRunner jobs;
    job(jobs, "first", "waits")();
    auto owner = std::make_unique<QObject>();
    jobs.queue().add({"its", {}}, owner.get(), [] { QFAIL("its owner has gone"); });
    jobs.queue().add({"mine", {}}, this, job(jobs, "mine"));
    owner.reset();
    QCOMPARE(titles(jobs.queue()), QStringList("mine"));
    jobs.cancelMain();
    QTRY_VERIFY(!jobs.mainRunning() && jobs.queue().size() == 0);
}

void TestJobQueue::stopAllBeginsNothing()
{
    m_ended.clear();
    JobRunner jobs;
    job(jobs, "first", "waits")();
    jobs.queue().add({"second", {}}, this, job(jobs, "second"));
    jobs.queue().clear();
    jobs.cancelMain();
    QTRY_COMPARE(m_ended, QStringList("first"));
    QTest::qWait(50);
    QVERIFY(!jobs.mainRunning());
}

void TestJobQueue::knowsTheRunningRequest()
{
    m_ended.clear();
    JobRunner jobs;
    JobQueue& queue = jobs.queue();
    ui::JobRequest first, second;
    first.title = QStringLiteral("first");
    second.title = QStringLiteral("second");
    queue.begin(first, job(jobs, "first", "waits"));
    QCOMPARE(queue.running()->title, first.title);
    queue.add(second, this, job(jobs, "second", "waits"));
    ui::JobRequest later = first;
    later.paths << QStringLiteral("its run");
    queue.setRunning(later);
    QCOMPARE(queue.running()->paths, later.paths);
    jobs.cancelMain();
    QTRY_COMPARE(queue.running() ? queue.running()->title : QString(), second.title);
    queue.add({"without", {}}, this, job(jobs, "without", "waits"));
    jobs.cancelMain();
    QTRY_COMPARE(jobs.mainTitle(), QStringLiteral("without"));
    QVERIFY(!queue.running());
    queue.setRunning(later);  // whose job has ended
    QVERIFY(!queue.running());
    jobs.cancelMain();
    QTRY_VERIFY(!jobs.mainRunning());
}

/// A job that begins when something is ready for it: none overtakes it, and it is kept.
void TestJobQueue::whatIsPreparedKeepsItsPlace()
{
    m_ended.clear();
    JobRunner jobs;
    JobQueue& queue = jobs.queue();
    const auto request = [](const char* title) {
        ui::JobRequest asked;
        asked.title = QLatin1String(title);
        return asked;
    };
    const auto kept = [&] {
        QStringList titles;
        for (const ui::JobRequest& one : queue.requests())
            titles << one.title;
        return titles;
    };
    job(jobs, "first", "waits")();
    queue.add(request("prepared"), this, [&] { queue.setPreparing(request("prepared")); });
    queue.add(request("after"), this, job(jobs, "after"));
    QCOMPARE(kept(), QStringList({"prepared", "after"}));
    jobs.cancelMain();
    QTRY_COMPARE(queue.size(), 1);
    QVERIFY(!jobs.mainRunning());
    QCOMPARE(kept(), QStringList({"prepared", "after"}));
    queue.begin(request("prepared"), job(jobs, "prepared"));
    QCOMPARE(kept(), QStringList("after"));
    QCOMPARE(queue.running()->title, QStringLiteral("prepared"));
    QTRY_COMPARE(m_ended, QStringList({"first", "prepared", "after"}));
    // Nothing comes of it.
    queue.setPreparing(request("gone"));
    queue.add(request("next"), this, job(jobs, "next"));
    QVERIFY(!jobs.mainRunning());
    queue.setPreparing({});
    QTRY_COMPARE(m_ended.back(), QStringLiteral("next"));
    // Its page is gone.
    QStringList begun;
    queue.setStarter([&](const ui::JobRequest& one) { begun << one.title; });
    queue.setPreparing(request("again"));
    queue.prepareAgain();
    QCOMPARE(begun, QStringList("again"));
    QVERIFY(kept().isEmpty());
}

LEAFBENCH_GUILESS_TEST(TestJobQueue)
#include "tst_JobQueue.moc"
