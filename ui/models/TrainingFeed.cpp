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
    if (m_news.add(change))
        emit newsCame();
}

void TrainingFeed::onRunStart(const RunStart& start)
{
    // Of a run that goes on the start tells what was before.
    tell([&](TrainingNews& news) {
        news.start = start;
        news.steps.clear();
        news.epochs.clear();
    });
}

void TrainingFeed::onStep(const StepRecord& step)
{
    m_position = step.position;
    const bool first = std::exchange(m_goesOn, false);
    tell([&](TrainingNews& news) {
        news.steps.push_back(step);
        if (first)
            news.wentOnAt = step.position;
    });
}

void TrainingFeed::onEpoch(const EpochRecord& record)
{
    tell([&](TrainingNews& news) { news.epochs.push_back(record); });
}

void TrainingFeed::onRefused(const RefusedImage& image)
{
    tell([&](TrainingNews& news) { news.refused.push_back(image); });
}

void TrainingFeed::onPlugPulled()
{
    m_goesOn = true;
    tell([&](TrainingNews& news) { news.pulledAt = m_position; });
}

}  // namespace leafbench::ui
