#include "tests/taskgraph/TestWorker.h"

#include "engine/processes/WorkerProcess.h"
#include "engine/taskgraph/WorkerFunctions.h"

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <thread>

namespace leafbench::testing {

using Value = Result<QCborValue>;

static void sleepFor(qint64 milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); }

static Value join(const WorkerCall& call)
{
    QByteArray all = call.arguments[QLatin1String("first")].toByteArray();
    for (const QCborValue& input : call.inputs)
        all += input.toByteArray();
    return QCborValue(all);
}

static Value hangOnce(const WorkerCall& call)
{
    QFile mark(call.arguments[QLatin1String("mark")].toString());
    if (mark.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        mark.close();
        sleepFor(600'000);
    }
    return QCborValue(1);
}

/// What this process holds: open files, and signals that wait to be let through.
static Value inherited(const WorkerCall&)
{
    QCborArray files;
    const QDir folder(QStringLiteral("/proc/self/fd"));
    for (const QString& name : folder.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        if (QFileInfo(folder.filePath(name)).exists() || !QFile::symLinkTarget(folder.filePath(name)).isEmpty())
            files << name.toInt();
    }
    return QCborValue(files);
}

static void registerFunctions()
{
    registerWorkerFunction("join", join);
    registerWorkerFunction("hang_once", hangOnce);
    registerWorkerFunction("inherited", inherited);
    registerWorkerFunction("square", [](const WorkerCall& call) -> Value {
        sleepFor(call.arguments[QLatin1String("ms")].toInteger());
        const qint64 x = call.arguments[QLatin1String("x")].toInteger();
        return QCborValue(x * x);
    });
    registerWorkerFunction("sum", [](const WorkerCall& call) -> Value {
        qint64 sum = 0;
        for (const QCborValue& input : call.inputs)
            sum += input.toInteger();
        return QCborValue(sum);
    });
    registerWorkerFunction("kill_itself", [](const WorkerCall&) -> Value {
        ::raise(SIGKILL);
        return QCborValue();
    });
    registerWorkerFunction("exit", [](const WorkerCall&) -> Value { _exit(7); });
    registerWorkerFunction("throw", [](const WorkerCall&) -> Value { throw std::runtime_error("thrown on purpose"); });
    registerWorkerFunction("fail", [](const WorkerCall&) -> Value {
        return Error{ErrorCode::ImageTooLarge, "leaf.png", "why", {"a", "b"}, 1.5, 2.5};
    });
    registerWorkerFunction("mark", [](const WorkerCall& call) -> Value {
        sleepFor(10);
        if (call.lane)
            call.lane->mark(Activity::Read);
        sleepFor(10);
        if (call.lane)
            call.lane->mark(Activity::Decode);
        return QCborValue(call.lane != nullptr);
    });
}

/// Tells the workers' pids as soon as both are there. Its tasks take so long. Exit code: how many workers were lost.
static int beParent(int taskMilliseconds)
{
    TaskGraph graph;
    for (int i = 0; i < 4; ++i)
        graph.delayed("long", "square", {{"x", 2}, {"ms", taskMilliseconds}});
    std::jthread teller([] {
        while (runningWorkers().size() < 2)
            sleepFor(1);
        for (const qint64 pid : runningWorkers())
            std::printf("%lld\n", static_cast<long long>(pid));
        std::fflush(stdout);
    });
    GraphOptions options = graphOptions(2);
    options.taskSeconds = taskMilliseconds * 1.5e-3;
    const auto ran = runGraph(graph, options, {});
    return ran ? ran->workersLost : 100;
}

int serveIfAsked(int argc, char** argv)
{
    registerFunctions();
    if (argc == 3 && std::strcmp(argv[1], "worker") == 0)
        return serveTasks(std::atoi(argv[2]));
    if (argc == 3 && std::strcmp(argv[1], "parent") == 0)
        return beParent(std::atoi(argv[2]));
    return -1;
}

QString ownProgram() { return QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget(); }

GraphOptions graphOptions(int workers)
{
    GraphOptions options;
    options.workers = workers;
    options.program = ownProgram();
    return options;
}

bool hasEnded(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return true;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) == "Z";
}

}  // namespace leafbench::testing
