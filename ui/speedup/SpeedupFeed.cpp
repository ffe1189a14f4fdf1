#include "ui/speedup/SpeedupFeed.h"

namespace leafbench::ui {

std::shared_ptr<SpeedupFeed> SpeedupFeed::make()
{
    // The last owner may be the job's thread; delete a QObject in its own.
    return {new SpeedupFeed, [](SpeedupFeed* feed) { feed->deleteLater(); }};
}

template <class Change>
void SpeedupFeed::post(Change change)
{
    if (m_events.add(change))
        emit eventsArrived();
}

void SpeedupFeed::onStudyStart(const SpeedupStudy& study)
{
    post([&](SpeedupEvents& events) { events.study = study; });
}

void SpeedupFeed::onRun(int workers, int repeat)
{
    post([&](SpeedupEvents& events) {
        events.running = workers;
        events.repeat = repeat;
    });
}

void SpeedupFeed::onMeasurement(const SpeedupStudy& study)
{
    post([&](SpeedupEvents& events) {
        events.study = study;
        events.running.reset();
    });
}

}  // namespace leafbench::ui
