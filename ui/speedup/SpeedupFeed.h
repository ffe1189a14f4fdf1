#pragma once

#include "engine/speedup/SpeedupStudy.h"
#include "ui/bridge/EventMailbox.h"

#include <QObject>

#include <memory>
#include <optional>

namespace leafbench::ui {

/// A study's events since the last take().
struct SpeedupEvents {
    std::optional<SpeedupStudy> study;  ///< with all measurements so far
    std::optional<int> running;         ///< the worker count being measured
    int repeat = 0;                     ///< 0-based, of that count
};

/// Collects a measuring job's events in its thread for a reader in the UI thread: only the newest study counts, so quick
/// measurements never flood its queue. Shared by job and reader, in any order of destruction.
class SpeedupFeed : public QObject, public SpeedupObserver {
    Q_OBJECT
public:
    static std::shared_ptr<SpeedupFeed> make();

    void onStudyStart(const SpeedupStudy& study) override;
    void onRun(int workers, int repeat) override;
    void onMeasurement(const SpeedupStudy& study) override;

    SpeedupEvents take() { return m_events.take(); }  ///< any thread

signals:
    void eventsArrived();  ///< on the job's thread, once until the next take()

private:
    SpeedupFeed() = default;
    template <class Change>
    void post(Change change);

    EventMailbox<SpeedupEvents> m_events;
};

}  // namespace leafbench::ui
