#pragma once

#include "engine/concurrency/Job.h"
#include "engine/training/Training.h"

#include <torch/nn/functional/loss.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <cstdint>
#include <span>
#include <vector>

namespace leafbench::detail {

/// Metrics of one batch.
struct StepResult {
    double lossSum = 0;  ///< summed over images
    qint64 correct = 0;
};

/// The data and the trainable model of a training; the Trainer drives it. Iterates over batches as Loader does; one batch is
/// current. Used by the training thread.
class Learner {
public:
    virtual ~Learner() = default;

    virtual qint64 trainImages() const = 0;
    virtual qint64 validImages() const = 0;
    virtual qint64 trainBatches() const = 0;  ///< per epoch

    /// Call it first. Errors: WeightsMismatch.
    virtual Status prepare() = 0;
    /// Replaces the initial model by a stored one. Errors: WeightsMismatch.
    virtual Status restore(const TensorFile& model) = 0;
    virtual std::vector<torch::Tensor> trainableParameters() const = 0;  ///< for the optimiser
    virtual TensorFile model() const = 0;                                ///< complete, by torchvision's names

    virtual void beginTraining(int epoch, qint64 firstBatch) = 0;
    virtual void beginValidation(int epoch, qint64 firstBatch) = 0;
    /// False after the last batch, or once cancelled.
    virtual bool next(const CancellationToken& token) = 0;
    virtual qint64 images() const = 0;  ///< in the current batch, without refused ones
    virtual const std::vector<RefusedImage>& refused() const = 0;

    /// Forward and backward with label smoothing: leaves the gradients of the mean loss in trainableParameters(). images: in each
    /// rank's share of the batch. Returns the metrics of this rank's share.
    virtual StepResult step(std::span<const qint64> images, std::uint64_t dropoutSeed) = 0;
    /// Forward only, without label smoothing.
    virtual StepResult validationStep() = 0;

    virtual bool loadsInline() const = 0;  ///< next() works on the training thread instead of waiting for others
};

/// logits: float32 [N, classes]; labels: int64 [N]. Returns the loss summed over images.
inline torch::Tensor lossOf(const torch::Tensor& logits, const torch::Tensor& labels, double labelSmoothing = 0)
{
    return torch::nn::functional::cross_entropy(
        logits, labels, torch::nn::functional::CrossEntropyFuncOptions().reduction(torch::kSum).label_smoothing(labelSmoothing));
}

/// Both tensors as above.
inline StepResult resultOf(const torch::Tensor& loss, const torch::Tensor& logits, const torch::Tensor& labels)
{
    return {loss.item<double>(), (logits.argmax(1) == labels).sum().item<int64_t>()};
}

}  // namespace leafbench::detail
