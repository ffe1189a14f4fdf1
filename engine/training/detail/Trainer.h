#pragma once

#include "engine/backend/Backend.h"
#include "engine/model/detail/ResNet18Module.h"
#include "engine/training/Loader.h"
#include "engine/training/detail/Replicas.h"

#include <chrono>
#include <memory>
#include <set>

namespace leafbench::detail {

/// One training from its input to its end. Made, used and destroyed in one thread.
class Trainer {
public:
    Trainer(const TrainingInput& input, TrainingObserver& observer, CheckpointSink& sink, const JobContext& context);
    Outcome<TrainingResult> run();

private:
    Outcome<Done> prepare();
    Outcome<Done> restore(const TrainingState& state);
    Outcome<Done> trainEpoch();  ///< cancelled: in the middle of it
    bool validate(EpochRecord& record);  ///< false when cancelled
    Outcome<Done> storeNowAndThen();
    Outcome<Done> closeEpoch(EpochRecord record);
    void step(const Batch& batch);
    EpochRecord newRecord() const;
    Outcome<Done> storeLast();
    Outcome<Done> storeLast(TensorFile model);
    void markWait();
    void report(const char* phase, qint64 doneInEpoch);
    void noteRefused(const std::vector<RefusedImage>& refused);
    torch::Tensor pixelsOf(const Batch& batch) const;

    const TrainingInput& m_input;
    TrainingObserver& m_observer;
    CheckpointSink& m_sink;
    const JobContext& m_context;

    int m_classes;
    std::vector<torch::Device> m_devices;
    Loader m_trainLoader;
    Loader m_validLoader;
    LaneRecorder* m_lane;  ///< null: no timeline
    ResNet18Module m_model{nullptr};
    std::unique_ptr<Replicas> m_replicas;
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;

    TrainingState m_at;  ///< where the training stands; its tensors are filled only to be stored
    std::set<quint32> m_refused;
    TrainingResult m_result;
    qint64 m_imagesTrained = 0;  ///< in this call
    double m_secondsTrained = 0;
    std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_stored;
};

/// Devices for k replicas: the GPUs that LibTorch sees, else the CPU.
std::vector<torch::Device> trainingDevices();

}  // namespace leafbench::detail
