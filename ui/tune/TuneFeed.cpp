#include "ui/tune/TuneFeed.h"

#include <chrono>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr std::chrono::milliseconds shortestPause{250};

}  // namespace

TuneFeed::TuneFeed()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(shortestPause);
    connect(&m_pause, &QTimer::timeout, this, &TuneFeed::eventsArrived);
}

std::shared_ptr<TuneFeed> TuneFeed::make()
{
    // The last holder may be the job's thread; a QObject must go in its own.
    return {new TuneFeed, [](TuneFeed* feed) { feed->deleteLater(); }};
}

template <class Change>
void TuneFeed::post(Change change)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        change();
        first = !std::exchange(m_notified, true);
    }
    if (first)
        QMetaObject::invokeMethod(
            this, [this] { announce(); }, Qt::QueuedConnection);
}

void TuneFeed::announce()
{
    // What else comes in the pause is read with it.
    m_pause.start();
}

void TuneFeed::put(const Trial& trial)
{
    const auto place = static_cast<std::size_t>(trial.number);
    // Trials begin in order of their numbers; those of other states between them are filled in when they are told.
    while (m_study.trials.size() <= place) {
        Trial waiting;
        waiting.number = static_cast<int>(m_study.trials.size());
        waiting.state = TrialState::Waiting;
        m_study.trials.push_back(std::move(waiting));
    }
    m_study.trials[place] = trial;
    m_changed = true;
}

void TuneFeed::onTuneStart(const TuneStart& start)
{
    post([&] {
        m_study = start.study;
        m_changed = true;
        m_events.plan = start.plan;
        m_events.trials = start.trials;
    });
}

void TuneFeed::onTrialStart(const Trial& trial)
{
    post([&] { put(trial); });
}

void TuneFeed::onTrialEpoch(int number, const EpochRecord& epoch)
{
    post([&] {
        const auto place = static_cast<std::size_t>(number);
        if (place >= m_study.trials.size())
            return;
        const Metric metric = m_study.settings ? m_study.settings->metric : Metric::ValidAccuracy;
        m_study.trials[place].intermediate[epoch.epoch] = metricValue(metric, epoch);
        m_changed = true;
    });
}

void TuneFeed::onTrialEnd(const Trial& trial)
{
    post([&] { put(trial); });
}

void TuneFeed::onLogLine(const QString& line)
{
    post([&] { m_events.logLines << line; });
}

TuneEvents TuneFeed::take()
{
    const std::lock_guard lock(m_mutex);
    m_notified = false;
    TuneEvents events = std::exchange(m_events, {});
    if (std::exchange(m_changed, false))
        events.study = std::make_shared<const TuningStudy>(m_study);
    return events;
}

}  // namespace leafbench::ui
