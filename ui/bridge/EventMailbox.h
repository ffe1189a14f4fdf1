#pragma once

#include <mutex>
#include <utility>

namespace leafbench::ui {

/// A job's events since the last take(). They accumulate until taken, so that a fast job never floods its reader's queue.
/// Thread: any.
template <class Events>
class EventMailbox {
public:
    /// change(events) adds to them. True: they are the first since the last take(), and the reader must be notified.
    template <class Change>
    bool add(Change change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_events);
        return !std::exchange(m_notified, true);
    }

    Events take()
    {
        return read([](Events& events) { return std::exchange(events, {}); });
    }

    /// As take(), but take(events) decides what is taken and what stays.
    template <class Take>
    auto read(Take take)
    {
        const std::lock_guard lock(m_mutex);
        m_notified = false;
        return take(m_events);
    }

private:
    std::mutex m_mutex;
    Events m_events;
    bool m_notified = false;
};

}  // namespace leafbench::ui
