#include "engine/taskgraph/WorkerSlot.h"

#include <algorithm>

namespace leafbench {

/// Starting may be slow with many processes or libraries from a network.
constexpr qint64 patienceAtStart = 30'000'000'000;

WorkerSlot::WorkerSlot(double taskSeconds, LaneRecorder* lane)
    : m_patience(static_cast<qint64>(std::clamp(taskSeconds, 0.001, 1e9) * 1e9)),
      m_lane(lane)
{
}

Status WorkerSlot::start(const QString& program)
{
    auto started = WorkerProcess::start(program);
    if (!started)
        return started.as<Ok>();
    m_process = std::move(started).value();
    m_ready = false;
    m_confused = false;
    m_deadline = monotonicNow() + std::max(patienceAtStart, m_patience);
    return Ok{};
}

void WorkerSlot::restartClock() { m_deadline = monotonicNow() + m_patience; }

void WorkerSlot::send(std::size_t number, TaskMessage task)
{
    if (m_ready && m_tasks.empty())
        restartClock();
    m_tasks.push_back(number);
    task.number = static_cast<qint64>(number);
    task.recordSpans = m_lane != nullptr;
    m_process->send(task.toFrame());
}

std::optional<ResultMessage> WorkerSlot::next()
{
    while (const auto message = m_process->next()) {
        if (!m_ready && isReady(*message)) {
            m_ready = true;
            restartClock();
            continue;
        }
        auto result = ResultMessage::fromCbor(*message);
        m_confused = !result || m_tasks.empty() || result->number != static_cast<qint64>(m_tasks.front());
        if (m_confused)
            return std::nullopt;
        m_tasks.pop_front();
        restartClock();
        for (const TimelineSpan& span : m_lane ? result->spans : std::vector<TimelineSpan>()) {
            m_lane->add(span.activity, span.begin, span.end);
            m_recordedUntil = span.end;
        }
        return result;
    }
    return std::nullopt;
}

WorkerSlot::Loss WorkerSlot::lose()
{
    Loss loss{std::exchange(m_tasks, {}), !m_ready, m_process->end()};
    m_process.reset();
    return loss;
}

void WorkerSlot::recordRest()
{
    if (m_lane && m_recordedUntil > 0 && m_process && m_tasks.empty())
        m_lane->add(Activity::Wait, m_recordedUntil, monotonicNow());
}

}  // namespace leafbench
