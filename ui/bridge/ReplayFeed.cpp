#include "ui/bridge/ReplayFeed.h"

namespace leafbench::ui {

std::shared_ptr<ReplayFeed> ReplayFeed::make()
{
    // The last holder may be the job's thread; a QObject must go in its own.
    return {new ReplayFeed, [](ReplayFeed* feed) { feed->deleteLater(); }};
}

template <class Change>
void ReplayFeed::tell(Change change)
{
    if (m_news.add(change))
        emit newsCame();
}

void ReplayFeed::onReplay(const Replay& replay)
{
    tell([&](ReplayNews& news) { news.replay = replay; });
}

void ReplayFeed::onRunStart(const RunStart& start)
{
    tell([&](ReplayNews& news) { news.epochs = start.run.recipe.epochs; });
}

void ReplayFeed::onEpoch(ReplayStep, const EpochRecord& record)
{
    tell([&](ReplayNews& news) { news.epoch = record; });
}

void ReplayFeed::onMeasurement(ReplayStep step, const SpeedupStudy& study)
{
    tell([&](ReplayNews& news) { news.studies.insert_or_assign(step, study); });
}

}  // namespace leafbench::ui
