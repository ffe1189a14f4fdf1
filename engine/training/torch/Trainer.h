#pragma once

#include "engine/dataset/Split.h"
#include "engine/training/torch/Learner.h"
#include "engine/training/torch/TrainerRanks.h"

#include <torch/optim/optimizer.h>

#include <chrono>
#include <map>
#include <memory>

namespace leafbench::detail {

/// Runs a training: epochs, steps, records and states, for any Learner. With ranks, each has one; all take the same decisions, and
/// only rank 0's observer and sink do something. Created, used and destroyed on one thread.
class Trainer {
public:
    Trainer(const TrainingInput& input, TrainingObserver& observer, CheckpointSink& sink, const JobContext& context);
    Result<TrainingResult> run();

private:
    using Clock = std::chrono::steady_clock;

    Status prepare();
    Status restore(const TrainingState& state);
    Status trainEpoch();  ///< cancelled: in the middle of it
    Status validate();    ///< likewise
    bool isDue(bool epochEnds) const;
    Status checkpointIfDue();
    double epochSeconds() const;
    Status closeEpoch(EpochRecord record);
    Status step(const SharedBatch& batch);
    EpochRecord newRecord() const;
    Status storeLast();
    Status storeLast(TensorFile model);
    void startLane();
    void recordWait();
    void report(const char* phase, qint64 doneInEpoch);
    /// Loads this rank's part of the next batch and meets the others. Error: DatasetGone, with the state before this batch stored.
    Result<SharedBatch> nextBatch();
    /// Whether a complete pass saw enough of its images. Error: ImagesLost.
    Status checkSeen(Subset subset, const PassSums& pass, qint64 images) const;

    const TrainingInput& m_input;
    TrainingObserver& m_observer;
    CheckpointSink& m_sink;
    const JobContext& m_context;

    const KeepState m_keep;
    LaneRecorder* m_lane;  ///< null: no timeline
    std::unique_ptr<Learner> m_learner;
    TrainerRanks m_ranks;
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;

    TrainingState m_at;                         ///< the current state; its tensors are set only for storing
    std::map<quint32, RefusedImage> m_refused;  ///< in this call
    TrainingResult m_result;
    qint64 m_imagesTrained = 0;  ///< in this call
    double m_secondsTrained = 0;
    double m_storeSeconds = 0;  ///< duration of the last store; none before the first
    Clock::time_point m_started;
    Clock::time_point m_epochBegan;  ///< start of the current stretch of it
    Clock::time_point m_stored;
    Clock::time_point m_reported;
};

}  // namespace leafbench::detail
