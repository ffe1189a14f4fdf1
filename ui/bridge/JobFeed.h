#pragma once

#include "ui/bridge/EventMailbox.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace leafbench::ui {

/// The signal of every JobFeed: a template cannot declare signals.
class FeedSignal : public QObject {
    Q_OBJECT
signals:
    /// Emitted once until the reader takes the events: on the job's thread, or with a pause on the UI thread after the pause.
    void eventsArrived();

protected:
    FeedSignal() = default;
    /// pause: between the first event and the signal; later events are read with the first. Created in the UI thread.
    explicit FeedSignal(std::chrono::milliseconds pause);
    void announce();

private:
    const bool m_paused = false;
    QTimer m_pause{this};
};

/// Collects a job's events in its threads for a reader in the UI thread. They accumulate until taken, so that a fast job never
/// floods its reader's queue. Shared by job and reader, in any order of destruction. `Feed` is the derived class: it observes the
/// job and posts its events.
template <class Feed, class Events>
class JobFeed : public FeedSignal {
public:
    template <class... Arguments>
    static std::shared_ptr<Feed> make(Arguments&&... arguments)
    {
        // The last owner may be the job's thread; delete a QObject in its own.
        return {new Feed(std::forward<Arguments>(arguments)...), [](Feed* feed) { feed->deleteLater(); }};
    }

    Events take() { return m_events.take(); }  ///< those since the last take(); any thread

protected:
    using FeedSignal::FeedSignal;

    /// change(events) adds to them. Thread: any.
    template <class Change>
    void post(Change change)
    {
        if (m_events.add(change))
            announce();
    }

    EventMailbox<Events> m_events;
};

}  // namespace leafbench::ui
