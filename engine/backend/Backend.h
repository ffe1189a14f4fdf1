#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Split.h"
#include "engine/evaluation/SaliencyMap.h"
#include "engine/model/TensorFile.h"
#include "engine/parallel/CorePlan.h"
#include "engine/parallel/Job.h"
#include "engine/parallel/Timeline.h"
#include "engine/training/EpochRecord.h"
#include "engine/training/FeatureTable.h"
#include "engine/training/Recipe.h"

#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace leafbench {

/// What LibTorch found on this machine.
struct BackendInfo {
    QString libraryVersion;  ///< "1.13.1"
    QString device;          ///< "cpu" or "cuda"
    QString deviceName;      ///< the GPU's name; empty on a CPU
    int devices = 0;         ///< GPUs
    bool fastBFloat16 = false;  ///< avx512_bf16, AMX or a GPU: bfloat16 gains speed
};

/// What a pass over a subset has come to so far.
struct PassSums {
    double loss = 0;     ///< summed over images
    qint64 correct = 0;
    qint64 seen = 0;     ///< images
};

/// Where a training stands: enough to go on from it as if nothing had happened. Random numbers need no place here: they come from
/// the recipe's seed and the numbers of epoch, batch and image.
struct TrainingState {
    TensorFile model;       ///< by torchvision's names
    std::vector<NamedTensor> optimizer;  ///< what it remembers of each parameter that learns: "0.momentum_buffer"
    int epoch = 0;          ///< 0-based epoch to go on with
    qint64 batch = 0;       ///< its training batches that are done
    qint64 validBatch = 0;  ///< its validation batches that are done; 0 while it trains
    PassSums train;         ///< of this epoch
    PassSums valid;
    double trainSeconds = 0;    ///< of this epoch so far
    double waitSeconds = 0;     ///< of them
    double elapsedSeconds = 0;  ///< of this epoch so far, validation included
    double bestAccuracy = -1;
};

struct TrainingInput {
    Recipe recipe;  ///< resolved
    CorePlan cores;
    DatasetPtr index;
    std::vector<quint32> train;
    std::vector<quint32> valid;
    Normalisation normalisation;
    TensorFile weights;                         ///< to start from; empty: from scratch
    std::shared_ptr<const TrainingState> resume;  ///< to go on from; null: from the beginning
    TimelineRecorder* timeline = nullptr;       ///< lanes "trainer", "worker" and "replica"; outlives the call
    FeaturesPtr features;  ///< to train the head on, instead of the pictures; `weights` is then initialModel()'s
    bool validate = true;  ///< false: to time epochs; `valid` may be empty, no epoch is best, its accuracy and loss are 0
};

/// What fixed features are computed of.
struct FeatureInput {
    Recipe recipe;     ///< resolved: input size and precision
    TensorFile model;  ///< the whole network; BatchNorm normalises with its running statistics
    DatasetPtr index;
    std::vector<quint32> images;  ///< ascending
    Normalisation normalisation;
    int threads = 1;   ///< each decodes and computes by itself, with one LibTorch thread; nothing of the result depends on it
};

/// Stores states; called from the training thread. A failure to store ends the training with that error.
class CheckpointSink {
public:
    virtual ~CheckpointSink() = default;
    /// False: storeLast() is never called, and the state is not even put together. Asked once, at the beginning.
    virtual bool keepsLast() const { return true; }
    /// Every Recipe::checkpointSeconds, also within an epoch and its validation; after the first epoch and those where that costs less
    /// than 1 % of the time; after the last epoch; and when the training is cancelled.
    virtual Outcome<Done> storeLast(TrainingState state) = 0;
    /// After an epoch with the highest validation accuracy so far: the model only.
    virtual Outcome<Done> storeBest(TensorFile model, const EpochRecord& record) = 0;
};

struct TrainingResult {
    std::vector<EpochRecord> epochs;  ///< of this call (a resumed training lacks the earlier ones)
    double elapsedSeconds = 0;
    double imagesPerSecond = 0;  ///< training images over training time, whole call
    bool stopped = false;  ///< the observer wanted it to stop
};

struct ModelOptions {
    int classes = 38;
    int inputSize = 64;
    Precision precision = Precision::Float32;
    Normalisation normalisation;
};

/// What a network says of one picture, and what its last layer saw of it.
struct Scores {
    std::vector<float> logits;    ///< one a class
    std::vector<float> features;  ///< FeatureTable::width numbers
};

/// One image's answer.
struct Prediction {
    quint32 image = 0;  ///< index into DatasetIndex::images
    Scores scores;
};

/// A trained network, ready to answer. One thread at a time. threads: LibTorch's; 0: as many as pay.
class Classifier {
public:
    virtual ~Classifier() = default;
    virtual Outcome<Scores> classify(const RgbImage& image, int threads = 0) = 0;
    /// Grad-CAM of a class, on the deepest layer whose map has at least 7 cells a side at the network's input size (the last
    /// one from 193 px on; at 64 px the second of four; the first where none has). classIndex in 0 .. classes-1.
    virtual Outcome<SaliencyMap> saliency(const RgbImage& image, int classIndex, int threads = 0) = 0;
    /// Of many, in the order of `images`; refused ones are left out and listed. `phase` is that of the progress.
    virtual Outcome<std::vector<Prediction>> predict(DatasetPtr index, std::span<const quint32> images, int workers,
                                                     std::vector<RefusedImage>& refused, const QString& phase,
                                                     const JobContext& context) = 0;
};

/// All that needs LibTorch. It lives in a library of its own that is loaded at first use, so that a window opens and a
/// scan runs without waiting for it.
class Backend {
public:
    virtual ~Backend() = default;
    virtual BackendInfo info() = 0;

    /// Trains, and calls observer and sink on the way. Errors: WeightsMismatch, EmptySubset, TooFewImages, Diverged,
    /// OutOfMemory, and those of the sink. Cancel: within one batch; the state has then gone to sink.storeLast.
    virtual Outcome<TrainingResult> train(const TrainingInput& input, TrainingObserver& observer, CheckpointSink& sink,
                                          const JobContext& context) = 0;

    /// The whole network that a training by this recipe begins with: `weights`, and from the seed what they lack (a head for
    /// another number of classes; without weights, all). Errors: WeightsMismatch.
    virtual Outcome<TensorFile> initialModel(const Recipe& recipe, int classes, const TensorFile& weights) = 0;

    /// input.model with BatchNorm's running statistics taken of input.images: means over batches of 32 of what training mode
    /// would normalise with. Errors and cancel: those of features().
    virtual Outcome<TensorFile> withNormStatistics(const FeatureInput& input, const JobContext& context) = 0;

    /// Forward passes over all images, in batches of 32. Progress: phase "features". Errors: WeightsMismatch, OutOfMemory.
    /// Cancel: within one batch.
    virtual Outcome<FeaturesPtr> features(const FeatureInput& input, const JobContext& context) = 0;

    /// Errors: WeightsMismatch (choices: every tensor that is missing, unknown or of another shape).
    virtual Outcome<std::shared_ptr<Classifier>> makeClassifier(const TensorFile& weights, const ModelOptions& options) = 0;
};

/// Loads LibTorch at the first call (about half a second). Thread: any. Errors: BackendMissing.
Outcome<Backend*> backend();

}  // namespace leafbench
