#include "engine/processes/WorkerProcess.h"
#include "tests/taskgraph/TestWorker.h"
#include "tests/testing/Patience.h"
#include "tests/testing/Sanitizer.h"

#include <QCborArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <random>
#include <thread>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

/// The sum of the squares of 0 .. count-1.
TaskGraph squares(int count, int milliseconds = 0)
{
    TaskGraph graph;
    std::vector<TaskGraph::Delayed> parts;
    for (int x = 0; x < count; ++x)
        parts.push_back(graph.delayed(QStringLiteral("square of %1").arg(x), "square", {{"x", x}, {"ms", milliseconds}}));
    graph.delayed("all squares", "sum", {}, parts);
    return graph;
}

}  // namespace

class tst_GraphRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theResultIsTheSameForEveryWorkerCount_data()
    {
        QTest::addColumn<int>("workers");
        for (const int workers : {1, 2, 3, 8})
            QTest::addRow("%d", workers) << workers;
    }
    void theResultIsTheSameForEveryWorkerCount()
    {
        QFETCH(int, workers);
        TaskGraph graph;
        std::vector<TaskGraph::Delayed> leaves, pairs;
        for (char c = 'a'; c <= 'z'; ++c)
            leaves.push_back(graph.delayed("letter", "join", {{"first", QByteArray(1, c)}}));
        for (std::size_t i = 0; i + 1 < leaves.size(); i += 2)
            pairs.push_back(graph.delayed("pair", "join", {{"first", QByteArray("-")}}, {leaves[i + 1], leaves[i]}));
        graph.delayed("all", "join", {}, pairs);
        QStringList done;
        const auto ran = runGraph(graph, graphOptions(workers), {}, nullptr, [&](const Task& task) { done << task.name; });
        QVERIFY(ran.finished());
        QCOMPARE(ran->result.toByteArray(), "-ba-dc-fe-hg-ji-lk-nm-po-rq-ts-vu-xw-zy");
        QCOMPARE(ran->workersLost, 0);
        QVERIFY(ran->startSeconds > 0);
        QCOMPARE(done.size(), qsizetype(graph.size()));
        QCOMPARE(done.last(), "all");
        QVERIFY(runningWorkers().empty());
    }

    void anEmptyGraphNeedsNoWorker()
    {
        GraphOptions options = graphOptions(2);
        options.program = "/no/such/program";
        const auto ran = runGraph({}, options, {});
        QVERIFY(ran.finished());
        QVERIFY(ran->result.isUndefined());
    }

    void largeValuesPassBothWays()
    {
        // Each worker is sent its second task while it sends its first result: both directions are full at once.
        constexpr int bytes = 5 << 20;
        TaskGraph graph;
        std::vector<TaskGraph::Delayed> parts;
        for (int i = 0; i < 6; ++i)
            parts.push_back(graph.delayed("large", "join", {{"first", QByteArray(bytes, char('a' + i))}}));
        graph.delayed("all", "join", {}, parts);
        const auto ran = runGraph(graph, graphOptions(2), {});
        QVERIFY(ran.finished());
        const QByteArray all = ran->result.toByteArray();
        QCOMPARE(all.size(), 6 * bytes);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(all.mid(i * bytes, bytes).count(char('a' + i)), bytes);
    }

    void workersKilledAtAnyMomentChangeNothing()
    {
        const TaskGraph graph = squares(16, 2);
        constexpr int rounds = sanitized ? 20 : 100;  // a worker's start takes a second then
        int lost = 0, repeated = 0;
        for (unsigned round = 0; round < rounds; ++round) {
            std::minstd_rand random(round + 1);
            const std::jthread killer([delay = random() % 25'000, which = random()] {
                std::this_thread::sleep_for(std::chrono::microseconds(delay));  // while they start, work or end
                killOne(which);
            });
            const unsigned first = random() % 6, second = first + 1 + random() % 6;
            unsigned done = 0;
            GraphOptions options = graphOptions(2 + int(round % 2));
            options.mostTries = 10;
            const auto ran = runGraph(graph, options, {}, nullptr, [&](const Task&) {
                if (done == first || done == second)
                    killOne(random());
                ++done;
            });
            QVERIFY2(ran.finished(), ran.failed() ? qPrintable(ran.error().detail) : "");
            QCOMPARE(ran->result.toInteger(), 1240);
            QCOMPARE(done, 17u);
            lost += ran->workersLost;
            repeated += ran->tasksRepeated;
        }
        qInfo("%d workers killed, %d tasks repeated", lost, repeated);
        QVERIFY(lost >= rounds * 3 / 2 && repeated >= rounds / 2);
    }

    void aTaskThatKillsItsWorkersIsNamed_data()
    {
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("ending");
        QTest::newRow("signal") << "kill_itself"
                                << "SIGKILL";
        QTest::newRow("exit") << "exit"
                              << "exit code 7";
    }
    void aTaskThatKillsItsWorkersIsNamed()
    {
        QFETCH(QString, function);
        TaskGraph graph = squares(8);
        graph.delayed("the poison", function, {});
        graph.delayed("one more", "square", {});
        int done = 0;
        const auto ran = runGraph(graph, graphOptions(2), {}, nullptr, [&](const Task&) { ++done; });
        QVERIFY(ran.failed());
        QCOMPARE(ran.error().code, ErrorCode::WorkerLost);
        QCOMPARE(ran.error().subject, "the poison");
        QTEST(ran.error().detail, "ending");
        QCOMPARE(ran.error().low, 3.0);
        QVERIFY(done >= 7);
        QVERIFY(runningWorkers().empty());
    }

    void aHungTaskIsRunAgainElsewhere()
    {
        const QTemporaryDir dir;
        TaskGraph graph;
        const auto hung = graph.delayed("hangs once", "hang_once", {{"mark", dir.filePath("mark")}});
        const auto other = graph.delayed("another", "square", {{"x", 3}});
        graph.delayed("sum", "sum", {}, {hung, other});
        GraphOptions options = graphOptions(1);
        options.taskSeconds = 0.7;
        const auto ran = runGraph(graph, options, {});
        QVERIFY(ran.finished());
        QCOMPARE(ran->result.toInteger(), 10);
        QCOMPARE(ran->workersLost, 1);
        QCOMPARE(ran->tasksRepeated, 1);
    }

    void aTaskThatAlwaysHangsIsNamed()
    {
        TaskGraph graph;
        graph.delayed("sleeper", "square", {{"ms", 600'000}});
        GraphOptions options = graphOptions(1);
        options.taskSeconds = 0.2;
        options.mostTries = 2;
        const auto ran = runGraph(graph, options, {});
        QVERIFY(ran.failed());
        QCOMPARE(ran.error().code, ErrorCode::WorkerLost);
        QCOMPARE(ran.error().subject, "sleeper");
        QCOMPARE(ran.error().detail, "no answer within 0.2 s");
        QCOMPARE(ran.error().low, 2.0);
    }

    void cancelLeavesNoProcess()
    {
        JobContext context;
        std::vector<qint64> pids;
        std::jthread canceller([&] {
            while (pids.size() < 3) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                pids = runningWorkers();
            }
            context.token.cancel();
        });
        const auto ran = runGraph(squares(20, 600'000), graphOptions(3), context);
        canceller.join();
        QVERIFY(ran.cancelled());
        QVERIFY(runningWorkers().empty());
        for (const qint64 pid : pids)
            QVERIFY(::kill(static_cast<pid_t>(pid), 0) != 0);
    }

    void noWorkerOutlivesAKilledProgram()
    {
        QProcess parent;
        const std::vector<pid_t> pids = startParent(parent, 600'000);
        QCOMPARE(pids.size(), std::size_t(2));
        for (const pid_t pid : pids)
            QVERIFY(!hasEnded(pid));
        parent.kill();
        QVERIFY(parent.waitForFinished());
        for (const pid_t pid : pids)
            QTRY_VERIFY(hasEnded(pid));
    }

    void aStoppedProgramBlamesNoWorker()
    {
        // As Ctrl-Z does: all stop, for longer than a task may take.
        QProcess parent;
        std::vector<pid_t> pids = startParent(parent, 700);
        QCOMPARE(pids.size(), std::size_t(2));
        pids.push_back(static_cast<pid_t>(parent.processId()));
        for (const pid_t pid : pids)
            ::kill(pid, SIGSTOP);
        std::this_thread::sleep_for(std::chrono::milliseconds(1300));
        std::reverse(pids.begin(), pids.end());
        for (const pid_t pid : pids)
            ::kill(pid, SIGCONT);
        QVERIFY(parent.waitForFinished());
        QCOMPARE(parent.exitCode(), 0);
    }

    void onlyThisProgramStopsItsWorkers()
    {
        std::jthread teaser([](std::stop_token stop) {
            while (!stop.stop_requested()) {
                for (const qint64 pid : runningWorkers()) {
                    ::kill(static_cast<pid_t>(pid), SIGINT);
                    ::kill(static_cast<pid_t>(pid), SIGTERM);
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
        const auto ran = runGraph(squares(16, 5), graphOptions(2), {});
        QVERIFY(ran.finished());
        QCOMPARE(ran->result.toInteger(), 1240);
        QCOMPARE(ran->workersLost, 0);
    }

    void aProgramThatIsNoWorkerIsSaid_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("detail");
        QTest::newRow("missing") << "/no/such/program"
                                 << "No such file or directory";
        QTest::newRow("no program") << "/etc/passwd"
                                    << "Permission denied";
        QTest::newRow("ends at once") << "/bin/false"
                                      << "exit code 1";
    }
    void aProgramThatIsNoWorkerIsSaid()
    {
        QFETCH(QString, program);
        GraphOptions options = graphOptions(2);
        options.program = program;
        const auto ran = runGraph(squares(5), options, {});
        QVERIFY(ran.failed());
        QCOMPARE(ran.error().code, ErrorCode::WorkerMissing);
        QCOMPARE(ran.error().subject, program);
        QTEST(ran.error().detail, "detail");
        QVERIFY(runningWorkers().empty());
    }

    void workerCountsHaveARange()
    {
        for (const int workers : {0, -1, 65, 1000}) {
            const auto ran = runGraph(squares(5), graphOptions(workers), {});
            QVERIFY(ran.failed());
            QCOMPARE(ran.error().code, ErrorCode::BadValue);
            QCOMPARE(ran.error().subject, "workers");
            QCOMPARE(ran.error().high, 64.0);
        }
    }

    void errorsOfATaskArriveWhole()
    {
        TaskGraph graph;
        graph.delayed("fails", "fail", {});
        const auto failed = runGraph(graph, graphOptions(1), {});
        QVERIFY(failed.failed());
        QVERIFY(failed.error() == (Error{ErrorCode::ImageTooLarge, "leaf.png", "why", {"a", "b"}, 1.5, 2.5}));

        TaskGraph throws;
        throws.delayed("throws", "throw", {});
        QCOMPARE(runGraph(throws, graphOptions(1), {}).error().detail, "thrown on purpose");
        TaskGraph unknown;
        unknown.delayed("unknown", "no_such_function", {});
        QCOMPARE(runGraph(unknown, graphOptions(1), {}).error().subject, "no_such_function");
    }

    void pausedNothingIsHandedOut()
    {
        JobContext context;
        std::atomic<int> done{0};
        std::atomic<int> whilePaused{0};
        std::jthread waker;
        const auto ran = runGraph(squares(12, 5), graphOptions(2), context, nullptr, [&](const Task&) {
            if (++done > 1)
                return;
            context.token.setPaused(true);
            waker = std::jthread([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(300));
                whilePaused = done.load();
                context.token.setPaused(false);
            });
        });
        QVERIFY(ran.finished());
        QCOMPARE(ran->result.toInteger(), 506);
        // Those that were out already come back: two a worker, and what came in the same turn.
        QVERIFY2(whilePaused <= 6, qPrintable(QString::number(whilePaused)));
    }

    void workersInheritTheirStreamsOnly()
    {
        int open[2];
        QVERIFY(pipe(open) == 0);  // not closed on exec
        TaskGraph graph;
        graph.delayed("look", "inherited", {});
        const auto ran = runGraph(graph, graphOptions(1), {});
        ::close(open[0]);
        ::close(open[1]);
        QVERIFY(ran.finished());
        qint64 highest = 0;
        for (const QCborValue& file : ran->result.toArray())
            highest = std::max(highest, file.toInteger());
        QVERIFY(highest >= 3);
        QVERIFY2(highest <= 4, "stdin, stdout, stderr, the socket, and the folder that is being read");
    }

    void timelinesShowWhatTheWorkersDid()
    {
        TaskGraph graph;
        for (int i = 0; i < 6; ++i)
            graph.delayed("mark", "mark", {});
        TimelineRecorder recorder;
        const auto ran = runGraph(graph, graphOptions(2), {}, &recorder);
        QVERIFY(ran.finished());
        QVERIFY(ran->result.toBool());
        const Timeline timeline = recorder.take();
        QCOMPARE(timeline.lanes.size(), std::size_t(2));
        QVERIFY(timeline.total(Activity::Read) >= 0.06);
        QVERIFY(timeline.total(Activity::Decode) >= 0.06);
        for (const TimelineLane& lane : timeline.lanes) {
            QCOMPARE(lane.kind, "worker");
            qint64 last = 0;
            for (const TimelineSpan& span : lane.spans) {
                QVERIFY(span.begin >= last);
                QVERIFY(span.end >= span.begin);
                last = span.end;
            }
            QVERIFY(double(last) * 1e-9 <= timeline.seconds);
        }
        QVERIFY2(!runGraph(graph, graphOptions(1), {})->result.toBool(), "nothing is recorded where nobody wants it");
    }

private:
    static void killOne(unsigned long which)
    {
        if (const auto pids = runningWorkers(); !pids.empty())
            ::kill(static_cast<pid_t>(pids[which % pids.size()]), SIGKILL);
    }

    /// A program with two workers, whose pids it tells; empty where it does not.
    static std::vector<pid_t> startParent(QProcess& parent, int taskMilliseconds)
    {
        parent.start(ownProgram(), {"parent", QString::number(taskMilliseconds)});
        QByteArray told;
        while (told.count('\n') < 2 && parent.waitForReadyRead(patience))
            told += parent.readAllStandardOutput();
        std::vector<pid_t> pids;
        for (const QByteArray& pid : told.trimmed().split('\n'))
            pids.push_back(pid.toInt());
        return pids;
    }
};

int main(int argc, char** argv)
{
    if (const int code = serveIfAsked(argc, argv); code >= 0)
        return code;
    QCoreApplication application(argc, argv);
    tst_GraphRunner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_GraphRunner.moc"
