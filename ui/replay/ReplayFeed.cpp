#include "ui/replay/ReplayFeed.h"

namespace leafbench::ui {

std::shared_ptr<ReplayFeed> ReplayFeed::make()
{
    // The last owner may be the job's thread; delete a QObject in its own.
    return {new ReplayFeed, [](ReplayFeed* feed) { feed->deleteLater(); }};
}

template <class Change>
void ReplayFeed::post(Change change)
{
    if (m_events.add(change))
        emit eventsArrived();
}

void ReplayFeed::onReplay(const Replay& replay)
{
    post([&](ReplayEvents& events) { events.replay = replay; });
}

void ReplayFeed::onRunStart(const RunStart& start)
{
    post([&](ReplayEvents& events) { events.epochs = start.run.recipe.epochs; });
}

void ReplayFeed::onEpoch(ReplayStep, const EpochRecord& record)
{
    post([&](ReplayEvents& events) { events.epoch = record; });
}

void ReplayFeed::onMeasurement(ReplayStep step, const SpeedupStudy& study)
{
    post([&](ReplayEvents& events) { events.studies.insert_or_assign(step, study); });
}

}  // namespace leafbench::ui
