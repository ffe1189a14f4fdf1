#include "ui/bridge/SpeedupFeed.h"

#include <utility>

namespace leafbench::ui {

std::shared_ptr<SpeedupFeed> SpeedupFeed::make()
{
    // The last holder may be the job's thread; a QObject must go in its own.
    return {new SpeedupFeed, [](SpeedupFeed* feed) { feed->deleteLater(); }};
}

template <class Change>
void SpeedupFeed::tell(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        change(m_news);
        if (std::exchange(m_told, true))
            return;
    }
    emit newsCame();
}

void SpeedupFeed::onStudyStart(const SpeedupStudy& study)
{
    tell([&](SpeedupNews& news) { news.study = study; });
}

void SpeedupFeed::onRun(int workers, int repeat)
{
    tell([&](SpeedupNews& news) {
        news.running = workers;
        news.repeat = repeat;
    });
}

void SpeedupFeed::onMeasurement(const SpeedupStudy& study)
{
    tell([&](SpeedupNews& news) {
        news.study = study;
        news.running.reset();
    });
}

SpeedupNews SpeedupFeed::take()
{
    const std::lock_guard lock(m_mutex);
    m_told = false;
    return std::exchange(m_news, {});
}

}  // namespace leafbench::ui
