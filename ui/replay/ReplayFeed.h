#pragma once

#include "engine/replay/Replay.h"
#include "ui/bridge/EventMailbox.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace leafbench::ui {

/// A replay's events since the last take().
struct ReplayEvents {
    std::optional<Replay> replay;
    std::map<ReplayStep, SpeedupStudy> studies;  ///< with all measurements so far
    std::optional<EpochRecord> epoch;            ///< the newest one
    int epochs = 0;                              ///< of its training; 0: unknown
};

/// Collects a replay's events in its thread for a reader in the UI thread. Shared by job and reader, in any order of destruction.
class ReplayFeed : public QObject, public ReplayObserver {
    Q_OBJECT
public:
    static std::shared_ptr<ReplayFeed> make();

    void onReplay(const Replay& replay) override;
    void onRunStart(const RunStart& start) override;
    void onEpoch(ReplayStep step, const EpochRecord& record) override;
    void onMeasurement(ReplayStep step, const SpeedupStudy& study) override;

    ReplayEvents take() { return m_events.take(); }  ///< any thread

signals:
    void eventsArrived();  ///< on the job's thread, once until the next take()

private:
    ReplayFeed() = default;
    template <class Change>
    void post(Change change);

    EventMailbox<ReplayEvents> m_events;
};

}  // namespace leafbench::ui
