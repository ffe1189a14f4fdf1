#pragma once

#include "engine/tuning/tuner/Tune.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <mutex>
#include <optional>

namespace leafbench::ui {

/// A study's events since the last take().
struct TuneEvents {
    std::shared_ptr<const TuningStudy> study;  ///< its current state; null: unchanged
    std::optional<TrialPlan> plan;             ///< once, at the start
    int trials = 0;                            ///< with `plan`: the planned number
    QStringList logLines;
};

/// Collects a tuning job's events in its threads for a reader in the UI thread: one study grows here, and is copied only on take().
/// Shared by job and reader, in any order of destruction.
class TuneFeed : public QObject, public TuneObserver {
    Q_OBJECT
public:
    static std::shared_ptr<TuneFeed> make();  ///< UI thread

    void onTuneStart(const TuneStart& start) override;
    void onTrialStart(const Trial& trial) override;
    void onTrialEpoch(int number, const EpochRecord& epoch) override;
    void onTrialEnd(const Trial& trial) override;
    void onLogLine(const QString& line) override;

    TuneEvents take();  ///< any thread

signals:
    void eventsArrived();  ///< UI thread; at most four a second, and once more after the last

private:
    TuneFeed();
    template <class Change>
    void post(Change change);
    void put(const Trial& trial);
    void announce();

    std::mutex m_mutex;
    TuningStudy m_study;
    TuneEvents m_events;      ///< without its study
    bool m_changed = false;   ///< the study, since the last take()
    bool m_notified = false;  ///< the reader knows of new events
    QTimer m_pause;
};

}  // namespace leafbench::ui
