#include "engine/training/BatchQueue.h"

#include <algorithm>
#include <system_error>

namespace leafbench {

BatchQueue::BatchQueue(qint64 first, qint64 last, int workers, qint64 window, Read read, TimelineRecorder* timeline)
    : m_last(last),
      m_window(std::max<qint64>(1, window)),
      m_read(std::move(read)),
      m_claimed(first),
      m_handedOut(first)
{
    const qint64 useful = std::min<qint64>(workers, last - first);
    for (int i = 0; i < useful; ++i) {
        LaneRecorder* lane = timeline ? &timeline->lane(QStringLiteral("worker"), i + 1) : nullptr;
        try {
            m_workers.emplace_back([this, lane] { work(lane); });
        } catch (const std::system_error&) {
            if (m_workers.empty())
                throw;
            break;  // fewer workers do the same work
        }
    }
}

void BatchQueue::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    m_roomForMore.notify_all();
}

void BatchQueue::work(LaneRecorder* lane)
{
    if (lane)
        lane->begin();
    try {
        for (qint64 number = 0; claim(number, lane);)
            put(number, m_read(number, m_stopping, lane));
    } catch (...) {
        fail(std::current_exception());
    }
}

bool BatchQueue::claim(qint64& number, LaneRecorder* lane)
{
    std::unique_lock lock(m_mutex);
    const bool hasRoom = m_claimed < m_handedOut + m_window;
    m_roomForMore.wait(lock, [this] { return m_stopping || m_claimed == m_last || m_claimed < m_handedOut + m_window; });
    if (m_stopping || m_claimed == m_last)
        return false;
    if (!hasRoom)
        markTime(lane, Activity::Wait);
    number = m_claimed++;
    if (m_claimed == m_last)
        m_roomForMore.notify_all();  // no batches left: the waiting workers may end
    return true;
}

void BatchQueue::put(qint64 number, std::optional<Batch> batch)
{
    const std::lock_guard lock(m_mutex);
    const auto place = static_cast<std::size_t>(number - m_handedOut);
    if (m_ready.size() <= place)
        m_ready.resize(place + 1);
    m_ready[place] = std::move(batch);
    if (place == 0)
        m_batchReady.notify_one();
}

void BatchQueue::fail(std::exception_ptr exception)
{
    const std::lock_guard lock(m_mutex);
    m_thrown = exception;
    m_stopping = true;
    m_roomForMore.notify_all();
    m_batchReady.notify_one();
}

std::optional<Batch> BatchQueue::next(const CancellationToken& token)
{
    const auto wakeup = token.onChange([this] {
        const std::lock_guard lock(m_mutex);  // otherwise it may come between the owner's check of the token and its wait
        m_batchReady.notify_one();
    });
    std::unique_lock lock(m_mutex);
    if (m_handedOut == m_last)
        return std::nullopt;
    m_batchReady.wait(lock, [&] { return token.isCancelled() || m_thrown || (!m_ready.empty() && m_ready.front()); });
    if (token.isCancelled())
        return std::nullopt;
    if (m_thrown)
        std::rethrow_exception(m_thrown);
    Batch batch = std::move(*m_ready.front());
    m_ready.pop_front();
    ++m_handedOut;
    m_roomForMore.notify_one();
    return batch;
}

}  // namespace leafbench
