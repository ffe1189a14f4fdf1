#pragma once

#include "engine/runs/store/RunResources.h"
#include "engine/runs/training/TrainRun.h"
#include "ui/bridge/JobFeed.h"

#include <optional>
#include <utility>
#include <vector>

namespace leafbench::ui {

/// A training's events since the last take().
struct TrainingEvents {
    std::optional<RunStart> start;
    std::vector<ResourceSample> earlier;  ///< with a start: those of a resumed run's earlier stretches
    std::vector<StepRecord> steps;
    std::vector<EpochRecord> epochs;
    std::vector<RefusedImage> refused;
    std::optional<double> killedAt;   ///< position of its process's death, in epochs
    std::optional<double> resumedAt;  ///< position of the resume, not after killedAt
};

/// The feed of a training.
class TrainingFeed : public JobFeed<TrainingFeed, TrainingEvents>, public RunObserver {
public:
    void onRunStart(const RunStart& start) override
    {
        // For a resumed run the start event brings the earlier epochs.
        std::vector<ResourceSample> earlier = storedSamples(start.run.resourcesFile());
        post([&](TrainingEvents& events) {
            events.start = start;
            events.earlier = std::move(earlier);
            events.steps.clear();
            events.epochs.clear();
        });
    }
    void onStep(const StepRecord& step) override
    {
        m_position = step.position;
        const bool first = std::exchange(m_awaitingResume, false);
        post([&](TrainingEvents& events) {
            events.steps.push_back(step);
            if (first)
                events.resumedAt = step.position;
        });
    }
    void onEpoch(const EpochRecord& record) override
    {
        post([&](TrainingEvents& events) { events.epochs.push_back(record); });
    }
    void onRefused(const RefusedImage& image) override
    {
        post([&](TrainingEvents& events) { events.refused.push_back(image); });
    }
    void onProcessKilled() override
    {
        m_awaitingResume = true;
        post([&](TrainingEvents& events) { events.killedAt = m_position; });
    }

private:
    // Used by the training's thread only.
    double m_position = 0;          ///< of the last step, in epochs
    bool m_awaitingResume = false;  ///< the process was killed and has reported no step since
};

}  // namespace leafbench::ui
