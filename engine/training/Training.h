#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/imaging/augment/Transform.h"
#include "engine/model/files/TensorFile.h"
#include "engine/monitor/Timeline.h"
#include "engine/ranks/RankGroup.h"
#include "engine/training/EpochRecord.h"
#include "engine/training/FeatureTable.h"
#include "engine/training/Recipe.h"

#include <memory>
#include <vector>

namespace leafbench {

/// Partial sums of a pass over a subset.
struct PassSums {
    double loss = 0;  ///< summed over images
    qint64 correct = 0;
    qint64 seen = 0;  ///< images

    void add(const PassSums& other)
    {
        loss += other.loss;
        correct += other.correct;
        seen += other.seen;
    }
};

/// The full state of a training, to resume it exactly. Random numbers are not part of it: they depend only on the recipe's
/// seed and the numbers of epoch, batch and image.
struct TrainingState {
    TensorFile model;                    ///< by torchvision's names
    std::vector<NamedTensor> optimizer;  ///< its state for each trainable parameter: "0.momentum_buffer"
    int epoch = 0;                       ///< 0-based epoch to continue
    qint64 batch = 0;                    ///< completed training batches of it
    qint64 validBatch = 0;               ///< completed validation batches of it; 0 during training
    PassSums train;                      ///< of this epoch
    PassSums valid;
    double trainSeconds = 0;    ///< of this epoch so far
    double waitSeconds = 0;     ///< part of trainSeconds
    double elapsedSeconds = 0;  ///< of this epoch so far, with validation
    double bestAccuracy = -1;
};

struct TrainingInput {
    Recipe recipe;  ///< resolved
    CorePlan cores;
    DatasetPtr index;
    std::vector<quint32> train;
    std::vector<quint32> valid;
    Normalisation normalisation;
    TensorFile weights;                           ///< initial weights; empty: from scratch
    std::shared_ptr<const TrainingState> resume;  ///< state to resume; null: start from the beginning
    TimelineRecorder* timeline = nullptr;         ///< lanes "trainer", "worker", "replica", "network"; outlives the call
    FeaturesPtr features;                         ///< to train the head on instead of pictures; `weights` is then initialModel()'s
    RankGroup* ranks = nullptr;  ///< that train together, each with its share of every batch; outlives the call; null: this process
    bool validate = true;  ///< false: only time the epochs; `valid` may be empty, no epoch is best, its accuracy and loss are 0
};

/// Input of a computation of fixed features.
struct FeatureInput {
    Recipe recipe;     ///< resolved: input size and precision
    TensorFile model;  ///< complete; BatchNorm uses its running statistics
    DatasetPtr index;
    std::vector<quint32> images;  ///< ascending
    Normalisation normalisation;
    int threads = 1;  ///< each decodes and computes with one LibTorch thread; does not change the result
};

/// When a training's state is stored.
enum class KeepState : quint8 {
    Never,        ///< storeLast() is never called and no state is built
    Interrupted,  ///< only in long trainings (every Recipe::checkpointSeconds) and after a cancel: for many short ones
    Always,       ///< as CheckpointSink::storeLast() says
};

/// Stores states; called on the training thread. An error ends the training.
class CheckpointSink {
public:
    virtual ~CheckpointSink() = default;
    /// Checked once, at the start.
    virtual KeepState keepState() const { return KeepState::Always; }
    /// Called every Recipe::checkpointSeconds, also within an epoch and its validation; after the first epoch; after other epochs
    /// if it costs less than 1 % of the time; after the last epoch; and after a cancel.
    virtual Status storeLast(TrainingState state) = 0;
    /// Called after an epoch with a new best validation accuracy: the model only.
    virtual Status storeBest(TensorFile model, const EpochRecord& record) = 0;
};

struct TrainingResult {
    std::vector<EpochRecord> epochs;  ///< of this call (without those before a resume)
    double elapsedSeconds = 0;
    double imagesPerSecond = 0;  ///< training images over training time, whole call
    bool stopped = false;        ///< the observer asked to stop
};

}  // namespace leafbench
