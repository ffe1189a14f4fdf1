#include "ui/train/TrainingFeed.h"

#include <utility>

namespace leafbench::ui {

std::shared_ptr<TrainingFeed> TrainingFeed::make()
{
    // The last owner may be the training's thread; delete a QObject in its own.
    return {new TrainingFeed, [](TrainingFeed* feed) { feed->deleteLater(); }};
}

template <class Change>
void TrainingFeed::post(Change change)
{
    if (m_events.add(change))
        emit eventsArrived();
}

void TrainingFeed::onRunStart(const RunStart& start)
{
    // For a resumed run the start event brings the earlier epochs.
    post([&](TrainingEvents& events) {
        events.start = start;
        events.steps.clear();
        events.epochs.clear();
    });
}

void TrainingFeed::onStep(const StepRecord& step)
{
    m_position = step.position;
    const bool first = std::exchange(m_awaitingResume, false);
    post([&](TrainingEvents& events) {
        events.steps.push_back(step);
        if (first)
            events.resumedAt = step.position;
    });
}

void TrainingFeed::onEpoch(const EpochRecord& record)
{
    post([&](TrainingEvents& events) { events.epochs.push_back(record); });
}

void TrainingFeed::onRefused(const RefusedImage& image)
{
    post([&](TrainingEvents& events) { events.refused.push_back(image); });
}

void TrainingFeed::onProcessKilled()
{
    m_awaitingResume = true;
    post([&](TrainingEvents& events) { events.killedAt = m_position; });
}

}  // namespace leafbench::ui
