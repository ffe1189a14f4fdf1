#include "ui/models/TrainingFeed.h"

#include <utility>

namespace leafbench::ui {

std::shared_ptr<TrainingFeed> TrainingFeed::make()
{
    // The last holder may be the training's thread; a QObject must go in its own.
    return {new TrainingFeed, [](TrainingFeed* feed) { feed->deleteLater(); }};
}

template <class Change>
void TrainingFeed::tell(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        change(m_news);
        if (std::exchange(m_told, true))
            return;
    }
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

TrainingNews TrainingFeed::take()
{
    const std::lock_guard lock(m_mutex);
    m_told = false;
    return std::exchange(m_news, {});
}

}  // namespace leafbench::ui
