#include "engine/taskgraph/GraphRunner.h"

#include "engine/processes/TokenFile.h"
#include "engine/taskgraph/TaskSchedule.h"
#include "engine/taskgraph/WorkerSlot.h"

#include <poll.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace leafbench {
namespace {

constexpr int mostFailedStarts = 8;               // in a row
constexpr int longestTurn = 500;                  // milliseconds
constexpr qint64 suspendedAfter = 1'000'000'000;  // a turn is much shorter, unless this program is stopped (Ctrl-Z)

/// One run of a graph: one thread, one poll() for all workers.
class GraphRun {
public:
    GraphRun(const TaskGraph& graph, const GraphOptions& options, const JobContext& context, TimelineRecorder* timeline,
             const TaskDone& taskDone)
        : m_schedule(graph),
          m_options(options),
          m_program(options.program.isEmpty() ? workerProgram() : options.program),
          m_context(context),
          m_taskDone(taskDone),
          m_tokenFile(context.token)
    {
        const int workers = std::min(options.workers, static_cast<int>(std::min<std::size_t>(graph.size(), mostGraphWorkers)));
        for (int number = 1; number <= workers; ++number)
            m_slots.emplace_back(options.taskSeconds, timeline ? &timeline->lane(QStringLiteral("worker"), number) : nullptr);
    }

    Result<GraphReport> run()
    {
        const auto finished = loop();
        for (WorkerSlot& slot : m_slots) {
            slot.recordRest();
            if (!slot.empty())
                slot.process().kill();  // all of them before waiting for each
        }
        m_slots.clear();
        if (!finished)
            return finished.as<GraphReport>();
        return m_report;
    }

private:
    Status loop()
    {
        while (!m_schedule.finished()) {
            if (m_context.token.isCancelled())
                return Cancelled{};
            if (!m_context.token.isPaused()) {
                if (const auto started = startWorkers(); !started)
                    return started;
                dispatch();
            }
            waitForWorkers();
            for (WorkerSlot& slot : m_slots) {
                if (const auto received = receive(slot); !received)
                    return received;
            }
        }
        m_report.result = m_schedule.result();
        return Ok{};
    }

    Status startWorkers()
    {
        for (WorkerSlot& slot : m_slots) {
            if (!slot.empty() || !m_schedule.hasReady())
                continue;
            if (const auto started = slot.start(m_program); !started)
                return started;
            assign(slot);  // its first task, for when it is ready
        }
        return Ok{};
    }

    void dispatch()
    {
        for (std::size_t length = 0; length < WorkerSlot::mostTasks; ++length) {
            for (WorkerSlot& slot : m_slots) {
                if (!slot.empty() && slot.tasks().size() == length)
                    assign(slot);
            }
        }
    }

    void assign(WorkerSlot& slot)
    {
        if (!m_schedule.hasReady())
            return;
        const std::size_t number = m_schedule.take();
        const Task& task = m_schedule.task(number);
        slot.send(number, {0, task.function, task.arguments, m_schedule.inputs(number), false});
        if (m_options.taskGiven)
            m_options.taskGiven(task);
    }

    void waitForWorkers()
    {
        m_polled.assign({pollfd{m_tokenFile.file(), POLLIN, 0}});
        for (WorkerSlot& slot : m_slots) {
            if (!slot.empty())
                m_polled.push_back({slot.process().socket(), short(slot.process().hasUnsent() ? POLLIN | POLLOUT : POLLIN), 0});
        }
        poll(m_polled.data(), m_polled.size(), millisecondsToWait());
        m_tokenFile.clear();
        const qint64 took = monotonicNow() - std::exchange(m_turn, monotonicNow());
        for (WorkerSlot& slot : m_slots) {
            if (took > suspendedAfter)
                slot.postpone(took);
        }
    }

    /// Until a worker's time is over. A longer turn than longestTurn would not reveal whether this program was stopped.
    int millisecondsToWait() const
    {
        qint64 left = longestTurn;
        for (const WorkerSlot& slot : m_slots)
            left = std::min(left, (slot.deadline() - monotonicNow()) / 1'000'000 + 1);
        return static_cast<int>(std::max<qint64>(0, left));
    }

    /// Receives a worker's results, and notices its end.
    Status receive(WorkerSlot& slot)
    {
        if (slot.empty())
            return Ok{};
        slot.process().sendMore();
        const bool wasReady = slot.ready();
        const bool lives = slot.receive();
        while (auto result = slot.next()) {
            if (const auto taken = take(*result); !taken)
                return taken;
        }
        if (slot.ready() && !wasReady) {  // only a worker that just became ready proves that starting works
            m_failedStarts = 0;
            if (m_report.startSeconds == 0)
                m_report.startSeconds = static_cast<double>(monotonicNow() - m_begin) * 1e-9;
        }
        if (!lives || slot.confused())
            return replace(slot, {});
        if (slot.overdue(monotonicNow()))
            return replace(slot, QStringLiteral("no answer within %1 s").arg(m_options.taskSeconds));
        return Ok{};
    }

    Status take(const ResultMessage& result)
    {
        if (!result.outcome)
            return result.outcome.as<Ok>();
        const auto number = static_cast<std::size_t>(result.number);
        m_schedule.finish(number, *result.outcome);
        if (m_taskDone)
            m_taskDone(m_schedule.task(number));
        return Ok{};
    }

    /// Requeues the tasks of a lost worker. Only its current task can be the cause; the limits end repeated failures.
    /// startWorkers() replaces the worker.
    Status replace(WorkerSlot& slot, const QString& reason)
    {
        const WorkerSlot::Loss loss = slot.lose();
        const QString ending = reason.isEmpty() ? loss.ending : reason;
        ++m_report.workersLost;
        for (const std::size_t number : loss.tasks)
            m_schedule.requeue(number);
        if (loss.atStart) {
            if (++m_failedStarts >= mostFailedStarts)
                return Error{.code = ErrorCode::WorkerMissing, .subject = m_program, .detail = ending};
        } else if (!loss.tasks.empty()) {
            const std::size_t first = loss.tasks.front();
            ++m_report.tasksRepeated;
            if (const int tries = m_schedule.countTry(first); tries >= m_options.mostTries) {
                return Error{.code = ErrorCode::WorkerLost,
                             .subject = m_schedule.task(first).name,
                             .detail = ending,
                             .low = static_cast<double>(tries)};
            }
        }
        return Ok{};
    }

    TaskSchedule m_schedule;
    const GraphOptions& m_options;
    const QString m_program;
    const JobContext& m_context;
    const TaskDone& m_taskDone;
    const qint64 m_begin = monotonicNow();
    qint64 m_turn = m_begin;
    std::vector<WorkerSlot> m_slots;
    TokenFile m_tokenFile;
    std::vector<pollfd> m_polled;
    int m_failedStarts = 0;
    GraphReport m_report;
};

}  // namespace

Result<GraphReport> runGraph(const TaskGraph& graph, const GraphOptions& options, const JobContext& context,
                             TimelineRecorder* timeline, const TaskDone& taskDone)
{
    if (options.workers < 1 || options.workers > mostGraphWorkers)
        return badValue(QStringLiteral("workers"), QString::number(options.workers), 1, mostGraphWorkers);
    return GraphRun(graph, options, context, timeline, taskDone).run();
}

}  // namespace leafbench
