#pragma once

#include "engine/runs/training/TrainRun.h"
#include "ui/bridge/EventMailbox.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace leafbench::ui {

/// A training's events since the last take().
struct TrainingEvents {
    std::optional<RunStart> start;
    std::vector<StepRecord> steps;
    std::vector<EpochRecord> epochs;
    std::vector<RefusedImage> refused;
    std::optional<double> killedAt;   ///< position of its process's death, in epochs
    std::optional<double> resumedAt;  ///< position of the resume, not after killedAt
};

/// Collects a training's events in its thread for a reader in the UI thread. They accumulate until the reader takes them, so a fast
/// training never floods its queue. Shared by job and reader, in any order of destruction.
class TrainingFeed : public QObject, public RunObserver {
    Q_OBJECT
public:
    static std::shared_ptr<TrainingFeed> make();

    void onRunStart(const RunStart& start) override;
    void onStep(const StepRecord& step) override;
    void onEpoch(const EpochRecord& record) override;
    void onRefused(const RefusedImage& image) override;
    void onProcessKilled() override;

    TrainingEvents take() { return m_events.take(); }  ///< any thread

signals:
    void eventsArrived();  ///< on the training's thread, once until the next take()

private:
    TrainingFeed() = default;
    template <class Change>
    void post(Change change);

    EventMailbox<TrainingEvents> m_events;
    // Used by the training's thread only.
    double m_position = 0;          ///< of the last step, in epochs
    bool m_awaitingResume = false;  ///< the process was killed and has reported no step since
};

}  // namespace leafbench::ui
