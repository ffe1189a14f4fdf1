#include "ui/models/TrainingFeed.h"

namespace leafbench::ui {

std::shared_ptr<TrainingFeed> TrainingFeed::make()
{
    // The last holder may be the training's thread; a QObject must go in its own.
    return {new TrainingFeed, [](TrainingFeed* feed) { feed->deleteLater(); }};
}

template <class Change>
void TrainingFeed::tell(Change change)
{
    if (m_news.add(change))
        emit newsCame();
}

void TrainingFeed::onRunStart(const RunStart& start)
{
    tell([&](TrainingNews& news) { news.start = start; });
}

void TrainingFeed::onStep(const StepRecord& step)
{
    tell([&](TrainingNews& news) { news.steps.push_back(step); });
}

void TrainingFeed::onEpoch(const EpochRecord& record)
{
    tell([&](TrainingNews& news) { news.epochs.push_back(record); });
}

void TrainingFeed::onRefused(const RefusedImage& image)
{
    tell([&](TrainingNews& news) { news.refused.push_back(image); });
}

}  // namespace leafbench::ui
