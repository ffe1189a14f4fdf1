#include "engine/training/detail/Optimizer.h"

#include <sstream>

namespace leafbench::detail {

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const Recipe& recipe, const std::vector<torch::Tensor>& learning)
{
    if (recipe.optimizer == OptimizerKind::AdamW) {
        return std::make_unique<torch::optim::AdamW>(
            learning, torch::optim::AdamWOptions(recipe.learningRate).weight_decay(recipe.weightDecay));
    }
    return std::make_unique<torch::optim::SGD>(learning, torch::optim::SGDOptions(recipe.learningRate)
                                                             .momentum(recipe.momentum)
                                                             .nesterov(recipe.nesterov && recipe.momentum > 0)
                                                             .weight_decay(recipe.weightDecay));
}

QByteArray optimizerArchive(torch::optim::Optimizer& optimizer)
{
    torch::serialize::OutputArchive archive;
    optimizer.save(archive);
    std::ostringstream out;
    archive.save_to(out);
    const std::string bytes = out.str();
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

void restoreOptimizer(torch::optim::Optimizer& optimizer, const QByteArray& bytes)
{
    torch::serialize::InputArchive archive;
    archive.load_from(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    optimizer.load(archive);
}

}  // namespace leafbench::detail
