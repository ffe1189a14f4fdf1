#pragma once

#include "engine/training/detail/Learner.h"

#include <chrono>
#include <memory>
#include <set>

namespace leafbench::detail {

/// One training from its input to its end: epochs, steps, records and states, whatever it is that learns.
/// Made, used and destroyed in one thread.
class Trainer {
public:
    Trainer(const TrainingInput& input, TrainingObserver& observer, CheckpointSink& sink, const JobContext& context);
    Outcome<TrainingResult> run();

private:
    using Clock = std::chrono::steady_clock;

    Outcome<Done> prepare();
    Outcome<Done> restore(const TrainingState& state);
    Outcome<Done> trainEpoch();  ///< cancelled: in the middle of it
    Outcome<Done> validate();    ///< likewise
    bool isDue(bool epochEnds) const;
    Outcome<Done> storeNowAndThen();
    double epochSeconds() const;
    Outcome<Done> closeEpoch(EpochRecord record);
    void step();
    EpochRecord newRecord() const;
    Outcome<Done> storeLast();
    Outcome<Done> storeLast(TensorFile model);
    void beginLane();
    void markWait();
    void report(const char* phase, qint64 doneInEpoch);
    void noteRefused();

    const TrainingInput& m_input;
    TrainingObserver& m_observer;
    CheckpointSink& m_sink;
    const JobContext& m_context;

    const bool m_keepsLast;
    LaneRecorder* m_lane;  ///< null: no timeline
    std::unique_ptr<Learner> m_learner;
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;

    TrainingState m_at;  ///< where the training stands; its tensors are filled only to be stored
    std::set<quint32> m_refused;
    TrainingResult m_result;
    qint64 m_imagesTrained = 0;  ///< in this call
    double m_secondsTrained = 0;
    double m_storeSeconds = 0;  ///< that the training last stood still to store; none before: the first epoch's end is a good place
    Clock::time_point m_started;
    Clock::time_point m_epochBegan;  ///< this stretch of it
    Clock::time_point m_stored;
    Clock::time_point m_reported;
};

}  // namespace leafbench::detail
