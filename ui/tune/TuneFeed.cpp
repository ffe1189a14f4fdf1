#include "ui/tune/TuneFeed.h"

#include <utility>

namespace leafbench::ui {

void GrowingStudy::put(const Trial& trial)
{
    const auto place = static_cast<std::size_t>(trial.number);
    // Trials begin in order of their numbers; those of other states between them are filled in when their events arrive.
    while (study.trials.size() <= place) {
        Trial waiting;
        waiting.number = static_cast<int>(study.trials.size());
        waiting.state = TrialState::Waiting;
        study.trials.push_back(std::move(waiting));
    }
    study.trials[place] = trial;
    changed = true;
}

void TuneFeed::onTuneStart(const TuneStart& start)
{
    post([&](GrowingStudy& growing) {
        growing.study = start.study;
        growing.changed = true;
        growing.events.plan = start.plan;
        growing.events.trials = start.trials;
    });
}

void TuneFeed::onTrialStart(const Trial& trial)
{
    post([&](GrowingStudy& growing) { growing.put(trial); });
}

void TuneFeed::onTrialEpoch(int number, const EpochRecord& epoch)
{
    post([&](GrowingStudy& growing) {
        TuningStudy& study = growing.study;
        const auto place = static_cast<std::size_t>(number);
        if (place >= study.trials.size())
            return;
        study.trials[place].intermediate[epoch.epoch]
            = metricValue(study.settings ? study.settings->metric : Metric::ValidAccuracy, epoch);
        growing.changed = true;
    });
}

void TuneFeed::onTrialEnd(const Trial& trial) { onTrialStart(trial); }

void TuneFeed::onLogLine(const QString& line)
{
    post([&](GrowingStudy& growing) { growing.events.logLines << line; });
}

TuneEvents TuneFeed::take()
{
    return m_events.read([](GrowingStudy& growing) {
        TuneEvents events = std::exchange(growing.events, {});
        if (std::exchange(growing.changed, false))
            events.study = std::make_shared<const TuningStudy>(growing.study);
        return events;
    });
}

}  // namespace leafbench::ui
