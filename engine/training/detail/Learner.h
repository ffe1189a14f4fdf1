#pragma once

#include "engine/backend/Backend.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace leafbench::detail {

/// What a batch yields.
struct StepResult {
    double lossSum = 0;  ///< summed over images
    qint64 correct = 0;
};

/// What a training goes over and what learns from it; the Trainer decides when. Goes over batches as Loader says, one at a
/// time: the current one. Owned and used by the training thread.
class Learner {
public:
    virtual ~Learner() = default;

    virtual qint64 trainImages() const = 0;
    virtual qint64 validImages() const = 0;
    virtual qint64 trainBatches() const = 0;  ///< an epoch

    /// Before everything below. Errors: WeightsMismatch.
    virtual Outcome<Done> prepare() = 0;
    /// Puts a stored model in place of the initial one. Errors: WeightsMismatch.
    virtual Outcome<Done> restore(const TensorFile& model) = 0;
    virtual std::vector<torch::Tensor> learning() const = 0;  ///< the parameters that an optimiser moves
    virtual TensorFile model() const = 0;                     ///< complete, by torchvision's names

    virtual void beginTraining(int epoch, qint64 firstBatch) = 0;
    virtual void beginValidation(int epoch, qint64 firstBatch) = 0;
    /// False after the last batch, or once cancelled.
    virtual bool next(const CancellationToken& token) = 0;
    virtual qint64 images() const = 0;  ///< of the current batch, refused ones left out
    virtual const std::vector<RefusedImage>& refused() const = 0;

    /// Forward and backward, with label smoothing: leaves the gradients of the mean loss in learning().
    virtual StepResult step(std::uint64_t dropoutSeed) = 0;
    /// Forward alone, without label smoothing.
    virtual StepResult judge() = 0;

    virtual bool loadsByItself() const = 0;           ///< next() is work of the training thread, not waiting for others
};

/// logits: float32 [N, classes]; labels: int64 [N]. The loss summed over images.
inline torch::Tensor lossOf(const torch::Tensor& logits, const torch::Tensor& labels, double labelSmoothing = 0)
{
    return torch::nn::functional::cross_entropy(
        logits, labels,
        torch::nn::functional::CrossEntropyFuncOptions().reduction(torch::kSum).label_smoothing(labelSmoothing));
}

/// Both tensors as above.
inline StepResult resultOf(const torch::Tensor& loss, const torch::Tensor& logits, const torch::Tensor& labels)
{
    return {loss.item<double>(), (logits.argmax(1) == labels).sum().item<int64_t>()};
}

}  // namespace leafbench::detail
