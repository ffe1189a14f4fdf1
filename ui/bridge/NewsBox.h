#pragma once

#include <mutex>
#include <utility>

namespace leafbench::ui {

/// What a job told since the last look. News gather until they are taken, so that a fast job never floods its reader's
/// queue. Any thread may call.
template <class News>
class NewsBox {
public:
    /// change(news) adds to them. True: they are the first since the last take(), and the reader must be told.
    template <class Change>
    bool add(Change change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_news);
        return !std::exchange(m_told, true);
    }

    News take()
    {
        const std::lock_guard lock(m_mutex);
        m_told = false;
        return std::exchange(m_news, {});
    }

private:
    std::mutex m_mutex;
    News m_news;
    bool m_told = false;
};

}  // namespace leafbench::ui
