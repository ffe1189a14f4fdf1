#pragma once

#include "engine/parallel/TaskMessage.h"
#include "engine/parallel/WorkerProcess.h"

#include <deque>

namespace leafbench {

/// The place of one worker: its process, which may be replaced, and the tasks that were sent to it. The first of them is
/// the one it works on; the second waits in its pipe, so that the worker goes on without asking.
class WorkerSlot {
public:
    static constexpr std::size_t mostTasks = 2;

    /// lane: null to record nothing.
    WorkerSlot(double taskSeconds, LaneRecorder* lane);

    /// Errors: WorkerMissing.
    Outcome<Done> start(const QString& program);
    bool empty() const { return !m_process; }
    bool ready() const { return m_ready; }
    const std::deque<std::size_t>& tasks() const { return m_tasks; }
    WorkerProcess& process() { return *m_process; }

    void send(std::size_t number, TaskMessage task);

    /// Reads what has come. False once the process is of no more use.
    bool receive() { return m_process->receive(); }
    /// The next result that has come: always of the first task, which then is none of tasks() any more.
    std::optional<ResultMessage> next();
    /// The process said something that it should not: of no more use.
    bool confused() const { return m_confused; }

    bool overdue(qint64 now) const;
    /// Grants more time, in nanoseconds, when this program itself was held up.
    void postpone(qint64 by) { m_deadline += by; }

    /// The tasks that were lost with the process, and how it ended. The slot is empty then.
    struct Loss {
        std::deque<std::size_t> tasks;
        bool atStart = false;  ///< before it was ready for any task
        QString ending;
    };
    Loss lose();

    /// The worker had nothing to do since its last result.
    void recordRest();

private:
    void restartClock();

    const qint64 m_patience;  ///< nanoseconds a task
    LaneRecorder* const m_lane;
    std::unique_ptr<WorkerProcess> m_process;
    std::deque<std::size_t> m_tasks;
    bool m_ready = false;
    bool m_confused = false;
    qint64 m_deadline = 0;
    qint64 m_recordedUntil = 0;
};

}  // namespace leafbench
