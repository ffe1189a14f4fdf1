#pragma once

#include "engine/common/Result.h"
#include "engine/evaluation/Classifier.h"
#include "engine/ranks/RankGroup.h"
#include "engine/ranks/RankPlace.h"
#include "engine/training/Training.h"

#include <QString>

#include <memory>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace leafbench {

/// LibTorch's view of this machine.
struct BackendInfo {
    QString libraryVersion;     ///< "1.13.1"
    QString device;             ///< "cpu" or "cuda"
    QString deviceName;         ///< the GPU's name; empty on a CPU
    int devices = 0;            ///< GPUs
    bool fastBFloat16 = false;  ///< avx512_bf16, AMX or a GPU: bfloat16 is faster
};

/// Everything that needs LibTorch. Its library is loaded at first use, so that windows and scans start fast.
class Backend {
public:
    virtual ~Backend() = default;
    virtual BackendInfo info() = 0;

    /// Trains, and calls observer and sink. Errors: WeightsMismatch, EmptySubset, TooFewImages, Diverged, OutOfMemory, those of the
    /// sink, and with input.ranks those of RankGroup. Cancel: within one batch, after sink.storeLast() has stored the state.
    virtual Result<TrainingResult> train(const TrainingInput& input, TrainingObserver& observer, CheckpointSink& sink,
                                         const JobContext& context)
        = 0;

    /// The initial network of a recipe: `weights`, with missing tensors initialised from the seed (a head for another number of
    /// classes; without weights, everything). Errors: WeightsMismatch.
    virtual Result<TensorFile> initialModel(const Recipe& recipe, int classes, const TensorFile& weights) = 0;

    /// input.model with BatchNorm's running statistics estimated on input.images: means over batches of 32 of the statistics
    /// that training mode would use. Errors and cancel: those of features().
    virtual Result<TensorFile> recalibrateBatchNorm(const FeatureInput& input, const JobContext& context) = 0;

    /// Forward passes over all images, in batches of 32. Progress: phase "features". Errors: WeightsMismatch, OutOfMemory.
    /// Cancel: within one batch.
    virtual Result<FeaturesPtr> features(const FeatureInput& input, const JobContext& context) = 0;

    /// Waits until all ranks have met. listening(port), on rank 0: the others may come now. Cancel: within a second, unless all
    /// have come and one of them hangs. Errors: RanksMissing; BackendMissing, if this LibTorch has no Gloo.
    virtual Result<std::shared_ptr<RankGroup>> joinRanks(const RankPlace& place, const std::function<void(int port)>& listening,
                                                         const CancellationToken& token)
        = 0;

    /// Errors: WeightsMismatch (choices: every tensor that is missing, unknown or of another shape).
    virtual Result<std::shared_ptr<Classifier>> makeClassifier(const TensorFile& weights, const ModelOptions& options) = 0;
};

/// Loads LibTorch at the first call (about half a second). Thread: any. Errors: BackendMissing.
Result<Backend*> backend();

}  // namespace leafbench
