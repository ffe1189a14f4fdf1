#pragma once

#include "engine/processes/WorkerProcess.h"
#include "engine/taskgraph/TaskMessage.h"

#include <deque>
#include <limits>

namespace leafbench {

/// The slot of one worker: its (replaceable) process, and its tasks. It works on the first; the second waits in its pipe, so that
/// the worker continues without a round trip.
class WorkerSlot {
public:
    static constexpr std::size_t mostTasks = 2;

    /// lane: null to record nothing.
    WorkerSlot(double taskSeconds, LaneRecorder* lane);

    /// Errors: WorkerMissing.
    Status start(const QString& program);
    bool empty() const { return !m_process; }
    bool ready() const { return m_ready; }
    const std::deque<std::size_t>& tasks() const { return m_tasks; }
    WorkerProcess& process() { return *m_process; }

    void send(std::size_t number, TaskMessage task);

    /// Reads pending data. False once the process is unusable.
    bool receive() { return m_process->receive(); }
    /// The next result, of the first task, which is then removed from tasks().
    std::optional<ResultMessage> next();
    /// The process sent something unexpected: unusable.
    bool confused() const { return m_confused; }

    /// By monotonicNow(): when the process is overdue. Far away while it has nothing to do.
    qint64 deadline() const
    {
        return m_process && (!m_ready || !m_tasks.empty()) ? m_deadline : std::numeric_limits<qint64>::max();
    }
    bool overdue(qint64 now) const { return now > deadline(); }
    /// Grants more time, in nanoseconds, after this program was suspended.
    void postpone(qint64 by) { m_deadline += by; }

    /// The tasks lost with the process, and how it ended. Empties the slot.
    struct Loss {
        std::deque<std::size_t> tasks;
        bool atStart = false;  ///< before it was ready
        QString ending;
    };
    Loss lose();

    /// The worker was idle since its last result.
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
