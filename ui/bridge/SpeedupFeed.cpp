#include "ui/bridge/SpeedupFeed.h"

namespace leafbench::ui {

std::shared_ptr<SpeedupFeed> SpeedupFeed::make()
{
    // The last holder may be the job's thread; a QObject must go in its own.
    return {new SpeedupFeed, [](SpeedupFeed* feed) { feed->deleteLater(); }};
}

template <class Change>
void SpeedupFeed::tell(Change change)
{
    if (m_news.add(change))
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

}  // namespace leafbench::ui
