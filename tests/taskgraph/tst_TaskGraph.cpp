#include "engine/taskgraph/TaskGraph.h"
#include "engine/taskgraph/TaskSchedule.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

class tst_TaskGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyGraphHasNothing()
    {
        const TaskGraph graph;
        QCOMPARE(graph.size(), std::size_t(0));
        QCOMPARE(graph.depth(), std::size_t(0));
        QVERIFY(graph.functions().empty());
        QVERIFY(TaskSchedule(graph).finished());
    }

    void itKeepsWhatItWasTold()
    {
        TaskGraph graph;
        const auto a = graph.delayed("first", "load", {{"n", 1}});
        const auto b = graph.delayed("second", "load", {{"n", 2}});
        graph.delayed("both", "add", {}, {b, a});
        QCOMPARE(graph.tasks()[0].name, "first");
        QCOMPARE(graph.tasks()[1].arguments["n"].toInteger(), 2);
        QCOMPARE(graph.tasks()[2].inputs, (std::vector<std::size_t>{1, 0}));
    }

    void depthIsTheLongestWay()
    {
        const TaskGraph graph = diamond();
        QCOMPARE(graph.depth(), std::size_t(3));
        QCOMPARE(graph.size(), std::size_t(5));
    }

    void functionsAreCountedInOrder()
    {
        const auto functions = diamond().functions();
        QCOMPARE(functions.size(), std::size_t(3));
        QVERIFY(functions[0] == (std::pair<QString, std::size_t>("load", 2)));
        QVERIFY(functions[1] == (std::pair<QString, std::size_t>("work", 2)));
        QVERIFY(functions[2] == (std::pair<QString, std::size_t>("join", 1)));
    }

    void tasksBecomeReadyWithTheirInputs()
    {
        const TaskGraph graph = diamond();
        TaskSchedule schedule(graph);
        QCOMPARE(schedule.take(), std::size_t(0));
        QCOMPARE(schedule.take(), std::size_t(1));
        QVERIFY2(!schedule.hasReady(), "both wait for the first");
        schedule.finish(1, 11);
        QVERIFY(!schedule.hasReady());
        schedule.finish(0, 10);
        QCOMPARE(schedule.take(), std::size_t(2));
        QCOMPARE(schedule.take(), std::size_t(3));
        schedule.requeue(2);
        QCOMPARE(schedule.take(), std::size_t(2));
        schedule.finish(2, 12);
        schedule.finish(3, 13);
        QCOMPARE(schedule.take(), std::size_t(4));
        QVERIFY(schedule.inputs(4) == (std::vector<QCborValue>{13, 12, 13}));
        QVERIFY(!schedule.finished());
        schedule.finish(4, 14);
        QVERIFY(schedule.finished());
        QCOMPARE(schedule.result().toInteger(), 14);
    }

    void resultsAreKeptOnlyWhileTheyAreNeeded()
    {
        const TaskGraph graph = diamond();
        TaskSchedule schedule(graph);
        schedule.finish(0, 10);
        schedule.finish(1, 11);
        schedule.finish(2, 12);
        QCOMPARE(schedule.inputs(3)[0].toInteger(), 10);
        schedule.finish(3, 13);
        QVERIFY2(schedule.inputs(3)[0].isUndefined(), "nobody needs the first one any more");
        QCOMPARE(schedule.inputs(4)[1].toInteger(), 12);
        schedule.finish(4, 14);
        QVERIFY(schedule.inputs(4)[1].isUndefined());
    }

    void triesAreCountedATask()
    {
        const TaskGraph graph = diamond();
        TaskSchedule schedule(graph);
        QCOMPARE(schedule.countTry(0), 1);
        QCOMPARE(schedule.countTry(1), 1);
        QCOMPARE(schedule.countTry(0), 2);
    }

private:
    static TaskGraph diamond()
    {
        TaskGraph graph;
        const auto a = graph.delayed("a", "load", {});
        const auto b = graph.delayed("b", "load", {});
        const auto left = graph.delayed("left", "work", {}, {a, b});
        const auto right = graph.delayed("right", "work", {}, {a});
        graph.delayed("end", "join", {}, {right, left, right});
        return graph;
    }
};

LEAFBENCH_GUILESS_TEST(tst_TaskGraph)
#include "tst_TaskGraph.moc"
