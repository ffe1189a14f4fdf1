#include "engine/training/torch/ReplicaStep.h"

#include "engine/model/torch/Autocast.h"

namespace leafbench::detail {

StepResult replicaStep(ResNet18Module& model, const Recipe& recipe, const torch::Tensor& pixels, const torch::Tensor& labels,
                       double scale, std::uint64_t dropoutSeed)
{
    torch::Tensor logits;
    {
        const AutocastScope autocast(recipe.precision, pixels.device().type());
        logits = model(pixels, dropoutSeed);
    }
    logits = logits.to(torch::kFloat32);
    const torch::Tensor loss = lossOf(logits, labels, recipe.labelSmoothing);
    (loss * scale).backward();
    return resultOf(loss, logits, labels);
}

}  // namespace leafbench::detail
