#include "engine/common/TextFile.h"
#include "engine/runs/place/StateFolder.h"
#include "tests/testing/TestProgram.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/QueueTitles.h"
#include "ui/bridge/JobRunner.h"
#include "ui/bridge/QueueKeeper.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace leafbench;
using namespace leafbench::ui;

/// The queue over the end of a window: a runner, its queue, and its keeper.
class tst_QueueKeeper : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatWaitedComesBackHeld();
    void heldJobsWaitForTheirRelease();
    void nothingIsLeftOfAnEmptyQueue();
    void whatNoLongerFitsIsNamed();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aKilledWindowsQueueComesBack();
    void eachWindowHasItsOwn();
    void theQueueGoesWithTheRuns();
    void movedRunsBringTheirQueue();
    void anEarlierVersionsQueueComesBack();
    void anotherWindow();

private:
    QString runs() const { return m_dir->path(); }
    bool startAnotherWindow(QProcess& process) const;
    static QStringList stored(const QString& runs);
    QStringList stored() const { return stored(runs()); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

JobRequest keptRequest(const QString& title, const QString& path = {})
{
    JobRequest request;
    request.title = title;
    request.expected = QStringLiteral("about 6 min");
    request.paths = path.isEmpty() ? QStringList() : QStringList(path);
    request.values = {{"epochs", 5}};
    return request;
}

/// One window's part in it.
struct KeptWindow {
    explicit KeptWindow(const QString& runs) : keeper(jobs, runs)
    {
        jobs.queue().setStarter([this](const JobRequest& request) {
            begun << request.title;
            testing::startEndlessJob(jobs, request.title, &keeper);
        });
        QObject::connect(&keeper, &QueueKeeper::found, &keeper, [this](const FoundQueue& all) { found = all; });
    }
    ~KeptWindow() { keeper.leave(); }

    void add(const JobRequest& request)
    {
        jobs.queue().add(request, nullptr, [] {});
    }
    QStringList titles() { return testing::queueTitles(jobs.queue()); }

    JobRunner jobs;
    QueueKeeper keeper;
    QStringList begun;
    std::optional<FoundQueue> found;
};

}  // namespace

void tst_QueueKeeper::init() { m_dir = std::make_unique<QTemporaryDir>(); }

/// What is on the disk: of each window, one after the other.
QStringList tst_QueueKeeper::stored(const QString& runs)
{
    QStringList titles;
    for (const QString& file : testing::queueFiles(runs)) {
        const auto queue = readJson(file);
        for (const QJsonValue& job : queue ? queue->value("jobs").toArray() : QJsonArray())
            titles << job["title"].toString();
    }
    return titles;
}

void tst_QueueKeeper::whatWaitedComesBackHeld()
{
    {
        KeptWindow window(runs());
        window.add(keptRequest("running"));
        window.add(keptRequest("one"));
        window.add(keptRequest("two"));
        window.add(keptRequest("three"));
        window.jobs.queue().move(2, 0);
        window.jobs.queue().remove(2);
        QVERIFY(window.keeper.keeps());
    }
    QCOMPARE(stored(), QStringList({"three", "one"}));
    KeptWindow window(runs());
    window.keeper.open();
    QTRY_VERIFY(window.found);
    QCOMPARE(window.titles(), QStringList({"three (held)", "one (held)"}));
    QVERIFY(window.found->gone.empty() && window.found->setAside.isEmpty());
    QVERIFY(window.found->interrupted.empty());  // what ran was stopped when the window was left
    const JobRequest back = *window.jobs.queue().entries().front().request;
    QCOMPARE(back.values, keptRequest("three").values);
    QCOMPARE(back.expected, QStringLiteral("about 6 min"));
    QTest::qWait(30);
    QVERIFY(window.begun.isEmpty());
}

void tst_QueueKeeper::heldJobsWaitForTheirRelease()
{
    {
        KeptWindow window(runs());
        window.add(keptRequest("running"));
        window.add(keptRequest("kept"));
    }
    KeptWindow window(runs());
    window.keeper.open();
    QTRY_VERIFY(window.found);
    // What is asked for now goes on as ever.
    window.add(keptRequest("new"));
    window.add(keptRequest("newer"));
    QCOMPARE(window.begun, QStringList("new"));
    window.jobs.cancelMain();
    QTRY_COMPARE(window.begun, QStringList({"new", "newer"}));
    window.jobs.cancelMain();
    QTRY_VERIFY(!window.jobs.mainRunning());
    QCOMPARE(window.titles(), QStringList("kept (held)"));
    window.jobs.queue().release();
    QCOMPARE(window.begun, QStringList({"new", "newer", "kept"}));
    QTRY_COMPARE(stored(), QStringList());
}

void tst_QueueKeeper::nothingIsLeftOfAnEmptyQueue()
{
    {
        KeptWindow window(runs());
        window.add(keptRequest("running"));
        window.add(keptRequest("one"));
        QTRY_COMPARE(stored(), QStringList("one"));
        window.jobs.queue().clear();
    }
    QVERIFY(!QFileInfo::exists(queueFolderOf(runs())));
}

void tst_QueueKeeper::whatNoLongerFitsIsNamed()
{
    const QString data = m_dir->filePath("data");
    QVERIFY(QDir().mkpath(data));
    {
        KeptWindow window(runs());
        window.add(keptRequest("running"));
        window.add(keptRequest("gone", data));
        window.add(keptRequest("there", runs()));
    }
    QVERIFY(QDir().rmdir(data));
    KeptWindow window(runs());
    window.keeper.open();
    QTRY_VERIFY(window.found);
    QCOMPARE(window.titles(), QStringList("there (held)"));
    QCOMPARE(window.found->gone.size(), std::size_t(1));
    QCOMPARE(window.found->gone.front().job.title, QStringLiteral("gone"));
    QCOMPARE(window.found->gone.front().path, data);
    QTRY_COMPARE(stored(), QStringList("there"));  // it is said once
}

void tst_QueueKeeper::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"jobs\": [{\"kind\": \"trai");
    QTest::newRow("of a later version") << QByteArray("{\"version\": 2, \"jobs\": []}");
    QTest::newRow("an unknown kind") << QByteArray(
        "{\"version\":1,\"jobs\":[{\"kind\":\"flying\",\"title\":\"x\",\"expected\":\"\",\"paths\":[],\"values\":{}}]}");
    QTest::newRow("empty") << QByteArray();
}

void tst_QueueKeeper::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(queueFolderOf(runs())) && writeFile(queueFolderOf(runs()) + QStringLiteral("/earlier.json"), bytes));
    KeptWindow window(runs());
    window.keeper.open();
    QTRY_VERIFY(window.found);
    QVERIFY(window.found->jobs.empty());
    QCOMPARE(window.found->setAside.size(), 1);
    QCOMPARE(*readFile(window.found->setAside.front()), bytes);
    QCOMPARE(testing::queueFiles(runs()), QStringList());
    // The queue works as ever.
    window.add(keptRequest("running"));
    window.add(keptRequest("next"));
    QTRY_COMPARE(stored(), QStringList("next"));
}

/// In a process of its own, which the caller ends: queues two jobs and says so.
void tst_QueueKeeper::anotherWindow()
{
    const QString theirs = qEnvironmentVariable("LEAFBENCH_TEST_RUNS");
    if (theirs.isEmpty())
        QSKIP("started by the other functions");
    KeptWindow window(theirs);
    window.add(keptRequest("running"));
    window.add(keptRequest("one"));
    window.add(keptRequest("two"));
    QTRY_COMPARE(stored(theirs), QStringList({"one", "two"}));
    JobRequest goesOn = keptRequest("running");
    goesOn.values = {{"resume", "its run"}};
    window.jobs.queue().setRunning(goesOn);
    QTRY_VERIFY(readFile(testing::queueFiles(theirs).front())->contains("its run"));
    std::puts("ready");
    std::fflush(stdout);
    QTest::qWait(60'000);
}

bool tst_QueueKeeper::startAnotherWindow(QProcess& process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LEAFBENCH_TEST_RUNS", runs());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {"QueueKeeper", "anotherWindow"});
    QByteArray said;
    while (!said.contains("ready") && process.waitForReadyRead(patience))
        said += process.readAllStandardOutput();
    return said.contains("ready");
}

void tst_QueueKeeper::aKilledWindowsQueueComesBack()
{
    QProcess process;
    QVERIFY(startAnotherWindow(process));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
    KeptWindow window(runs());
    window.keeper.open();
    QTRY_VERIFY(window.found);
    QCOMPARE(window.titles(), QStringList({"running (held)", "one (held)", "two (held)"}));
    QCOMPARE(window.found->interrupted.size(), std::size_t(1));
    QCOMPARE(window.found->interrupted.front().values, QJsonObject({{"resume", "its run"}}));
    QTRY_COMPARE(stored(), QStringList({"running", "one", "two"}));
}

void tst_QueueKeeper::eachWindowHasItsOwn()
{
    QProcess process;
    QVERIFY(startAnotherWindow(process));
    {
        KeptWindow window(runs());
        window.keeper.open();
        window.add(keptRequest("running"));
        window.add(keptRequest("mine"));
        QTRY_COMPARE(stored().size(), 3);
        QVERIFY(!window.found);
        QVERIFY(window.keeper.keeps());
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
    KeptWindow window(runs());
    window.keeper.open();
    QTRY_VERIFY(window.found);
    QCOMPARE(window.titles(), QStringList({"running (held)", "one (held)", "two (held)", "mine (held)"}));
    QTRY_COMPARE(testing::queueFiles(runs()).size(), 1);
    QTRY_COMPARE(stored(), QStringList({"running", "one", "two", "mine"}));
}

void tst_QueueKeeper::theQueueGoesWithTheRuns()
{
    const QTemporaryDir elsewhere;
    {
        KeptWindow window(runs());
        window.add(keptRequest("running"));
        window.add(keptRequest("one"));
        QTRY_COMPARE(stored(), QStringList("one"));
        window.keeper.setRunsDir(elsewhere.path());
        QTRY_COMPARE(stored(elsewhere.path()), QStringList("one"));
        QTRY_COMPARE(stored(), QStringList());
    }
    KeptWindow window(elsewhere.path());
    window.keeper.open();
    QTRY_VERIFY(window.found);
    QCOMPARE(window.titles(), QStringList("one (held)"));
}

/// By the command line, or by hand: with the window, and without one.
void tst_QueueKeeper::movedRunsBringTheirQueue()
{
    const QString first = m_dir->filePath("first"), second = m_dir->filePath("second"), third = m_dir->filePath("third");
    QVERIFY(QDir().mkpath(first + "/run"));
    JobRequest resume = keptRequest("resume", first + "/run");
    resume.values = {{"resume", first + "/run"}, {"files", QJsonArray{first + "/run", "auto"}}, {"data", first + "/data"}};
    {
        KeptWindow window(first);
        window.add(keptRequest("running"));
        window.add(resume);
        QTRY_COMPARE(stored(first), QStringList("resume"));
        const auto place = placeEntries(first);
        QVERIFY(place && place->locks.empty());  // the queue does not keep the runs from being moved
        QVERIFY(QDir().rename(first, second));
        window.keeper.setRunsDir(second);
        const QJsonObject values = window.jobs.queue().requests().front().values;
        QCOMPARE(values["resume"].toString(), second + "/run");
        QTRY_VERIFY(readFile(testing::queueFiles(second).front())->contains(second.toUtf8()));
        QCOMPARE(stored(second), QStringList("resume"));
        QVERIFY(window.keeper.keeps());
        QVERIFY(!QFileInfo::exists(first));
    }
    QVERIFY(QDir().rename(second, third));
    KeptWindow window(third);
    window.keeper.open();
    QTRY_VERIFY(window.found);
    QVERIFY(window.found->gone.empty());
    const JobRequest back = *window.jobs.queue().entries().front().request;
    QCOMPARE(back.paths, QStringList(third + "/run"));
    QCOMPARE(back.values["resume"].toString(), third + "/run");
    QCOMPARE(back.values["files"].toArray(), QJsonArray({third + "/run", "auto"}));
    QCOMPARE(back.values["data"].toString(), first + "/data");  // which was not in it
}

void tst_QueueKeeper::anEarlierVersionsQueueComesBack()
{
    const QByteArray bytes("{\"version\":1,\"jobs\":[{\"kind\":\"training\",\"title\":\"old\",\"expected\":\"\","
                           "\"paths\":[],\"values\":{}}]}");
    QVERIFY(QDir().mkpath(stateFolderOf(runs())) && writeFile(stateFolderOf(runs()) + QStringLiteral("/queue.json"), bytes));
    KeptWindow window(runs());
    window.keeper.open();
    QTRY_VERIFY(window.found);
    QCOMPARE(window.titles(), QStringList("old (held)"));
    QTRY_COMPARE(stored(), QStringList("old"));
    QTRY_VERIFY(!QFileInfo::exists(stateFolderOf(runs())));
}

LEAFBENCH_GUILESS_TEST(tst_QueueKeeper)
#include "tst_QueueKeeper.moc"
