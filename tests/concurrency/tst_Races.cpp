#include "engine/concurrency/ThreadPool.h"

#include <QFutureWatcher>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <string_view>
#include <thread>
#include <utility>

using namespace leafbench;

namespace {

/// Not inlined: the report names it.
[[gnu::noinline]] void change(int& value) { ++value; }

/// Two threads that are here at the same time, with no order between them.
struct Meeting {
    std::atomic<int> present = 0;
    int value = 0;

    void attend()
    {
        present.fetch_add(1, std::memory_order_relaxed);
        while (present.load(std::memory_order_relaxed) < 2)
            std::this_thread::yield();
        change(value);
    }
};

void raceOfTasks()
{
    Meeting meeting;
    ThreadPool pool(2);
    auto other = pool.run([&] { meeting.attend(); });
    pool.run([&] { meeting.attend(); }).waitForFinished();
    other.waitForFinished();
}

void raceOfTaskAndSlot()
{
    Meeting meeting;
    ThreadPool pool(1);
    QProcess::execute(QStringLiteral("true"));  // the sanitizer goes on looking at this thread
    QTimer::singleShot(0, qApp, [&] {
        meeting.attend();
        qApp->quit();
    });
    const auto task = pool.run([&] { meeting.attend(); });
    QCoreApplication::exec();
}

/// By each of the ways of the engine and the window.
void handovers()
{
    ThreadPool pool(2);
    int value = 0;
    QFutureWatcher<std::shared_ptr<int>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, [&] {
        change(value);
        change(*watcher.result());
        pool.start([&] {
            change(value);
            QMetaObject::invokeMethod(
                qApp,
                [&value, own = std::make_unique<int>()] {
                    change(*own);
                    change(value);
                    qApp->quit();
                },
                Qt::QueuedConnection);
        });
    });
    change(value);
    watcher.setFuture(pool.run([&] {
        change(value);
        return std::make_shared<int>(value);
    }));
    QCoreApplication::exec();

    pool.run([&] { change(value); }).waitForFinished();
    change(value);
    pool.start([&] { change(value); });
    pool.waitForDone();
    change(value);
    auto* const timer = new QTimer;
    QObject::connect(timer, &QObject::destroyed, qApp, &QCoreApplication::quit);
    auto last = std::make_unique<ThreadPool>(1);
    (void)last->run([&] {
        change(value);
        timer->deleteLater();
    });
    QCoreApplication::exec();
    change(value);
    (void)last->run([&] { change(value); });
    last.reset();
    change(value);
}

const std::pair<std::string_view, std::function<void()>> children[]{
    {"tasks", raceOfTasks}, {"task and slot", raceOfTaskAndSlot}, {"handovers", handovers}};

}  // namespace

/// The thread sanitizer sees past Qt, which is not instrumented (tests/tsan.supp, tests/testing/QtHandovers.cpp): it finds the
/// races of tasks and slots, and takes no handover for one.
class tst_Races : public QObject {
    Q_OBJECT
private slots:
    void areFound_data();
    void areFound();
};

void tst_Races::areFound_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::newRow("tasks") << 66;
    QTest::newRow("task and slot") << 66;
    QTest::newRow("handovers") << 0;
}

void tst_Races::areFound()
{
    QFETCH(const int, exitCode);
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("child"), QTest::currentDataTag()});
    QVERIFY(child.waitForFinished());
    const QByteArray report = child.readAll();
    QVERIFY2(child.exitCode() == exitCode, report.constData());
    QVERIFY2(report.contains("data race") == (exitCode != 0), report.constData());
    QVERIFY2(report.contains("#0 change ") == (exitCode != 0), report.constData());
}

int main(int argc, char** argv)
{
    if (argc < 3 || argv[1] != std::string_view("child")) {
        const QCoreApplication application(argc, argv);
        tst_Races test;
        return QTest::qExec(&test, argc, argv);
    }
    const QCoreApplication application(argc, argv);
    for (const auto& [name, child] : children)
        if (name == argv[2])
            child();
    return 0;
}

#include "tst_Races.moc"
