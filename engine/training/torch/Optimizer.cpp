#include "engine/training/torch/Optimizer.h"

#include "engine/model/torch/Weights.h"
#include "engine/training/torch/FusedSgd.h"
#include "engine/training/torch/OptimizerKey.h"

#include <algorithm>

namespace leafbench::detail {
namespace {

using torch::optim::Optimizer;

/// In the order in which torch numbers them.
std::vector<torch::Tensor> parametersOf(const Optimizer& optimizer)
{
    std::vector<torch::Tensor> all;
    for (const auto& group : optimizer.param_groups())
        all.insert(all.end(), group.params().begin(), group.params().end());
    return all;
}

/// One group; without decayNorms a second one of what has one dimension: BatchNorm's weights, and biases.
template <class Options>
std::vector<torch::optim::OptimizerParamGroup> groupsOf(const Recipe& recipe, const std::vector<torch::Tensor>& learning,
                                                        const Options& options)
{
    using Group = torch::optim::OptimizerParamGroup;
    std::vector<torch::Tensor> decaying, others;
    for (const torch::Tensor& parameter : learning)
        (recipe.decayNorms || parameter.dim() > 1 ? decaying : others).push_back(parameter);
    std::vector<Group> groups{Group(decaying, std::make_unique<Options>(options))};
    if (!others.empty())
        groups.push_back(Group(others, std::make_unique<Options>(Options(options).weight_decay(0))));
    return groups;
}

std::string nameOf(std::size_t place, const char* word) { return std::to_string(place) + '.' + word; }

void save(const torch::optim::SGDParamState& state, std::size_t place, std::vector<NamedTensor>& all)
{
    if (state.momentum_buffer().defined())
        all.push_back(fromTorch(nameOf(place, "momentum_buffer"), state.momentum_buffer()));
}

void save(const torch::optim::AdamWParamState& state, std::size_t place, std::vector<NamedTensor>& all)
{
    all.push_back(fromTorch(nameOf(place, "step"), torch::tensor({state.step()}, torch::kInt64)));
    all.push_back(fromTorch(nameOf(place, "exp_avg"), state.exp_avg()));
    all.push_back(fromTorch(nameOf(place, "exp_avg_sq"), state.exp_avg_sq()));
}

/// Reads the optimiser state of one parameter from a checkpoint.
class StateReader {
public:
    StateReader(const std::vector<NamedTensor>& all, std::size_t place, const torch::Tensor& like, QStringList& mismatches)
        : m_all(all),
          m_place(place),
          m_expected(like),
          m_mismatches(mismatches)
    {
    }

    /// Undefined if it is missing or does not fit.
    torch::Tensor take(const char* word, bool sameShape = true)
    {
        const std::string name = nameOf(m_place, word);
        const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const NamedTensor& t) { return t.name == name; });
        if (found != m_all.end() && !sameShape)
            return asTorch(*found).clone();
        if (found != m_all.end() && found->shape == m_expected.sizes().vec())
            return torch::empty_like(m_expected).copy_(asTorch(*found)).detach();  // with its device and memory format
        m_mismatches << QString::fromStdString(name);
        return {};
    }

private:
    const std::vector<NamedTensor>& m_all;
    const std::size_t m_place;
    const torch::Tensor& m_expected;
    QStringList& m_mismatches;
};

std::unique_ptr<torch::optim::OptimizerParamState> restored(StateReader taker, bool adamW)
{
    if (!adamW) {
        auto state = std::make_unique<torch::optim::SGDParamState>();
        state->momentum_buffer(taker.take("momentum_buffer"));
        return state;
    }
    auto state = std::make_unique<torch::optim::AdamWParamState>();
    if (const torch::Tensor step = taker.take("step", false); step.defined() && step.numel() == 1)
        state->step(step.item<int64_t>());
    state->exp_avg(taker.take("exp_avg"));
    state->exp_avg_sq(taker.take("exp_avg_sq"));
    return state;
}

}  // namespace

std::unique_ptr<Optimizer> makeOptimizer(const Recipe& recipe, const std::vector<torch::Tensor>& learning)
{
    if (recipe.optimizer == OptimizerKind::AdamW) {
        const auto options = torch::optim::AdamWOptions(recipe.learningRate).weight_decay(recipe.weightDecay);
        return std::make_unique<torch::optim::AdamW>(groupsOf(recipe, learning, options), options);
    }
    const auto options = torch::optim::SGDOptions(recipe.learningRate)
                             .momentum(recipe.momentum)
                             .nesterov(recipe.nesterov && recipe.momentum > 0)
                             .weight_decay(recipe.weightDecay);
    return std::make_unique<FusedSgd>(groupsOf(recipe, learning, options), options);
}

std::vector<NamedTensor> optimizerState(const Optimizer& optimizer)
{
    std::vector<NamedTensor> all;
    const auto parameters = parametersOf(optimizer);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto found = optimizer.state().find(optimizerKey(parameters[i]));
        if (found == optimizer.state().end())
            continue;
        if (const auto* sgd = dynamic_cast<const torch::optim::SGDParamState*>(found->second.get()))
            save(*sgd, i, all);
        else if (const auto* adamW = dynamic_cast<const torch::optim::AdamWParamState*>(found->second.get()))
            save(*adamW, i, all);
    }
    return all;
}

Status restoreOptimizer(Optimizer& optimizer, const std::vector<NamedTensor>& state)
{
    if (state.empty())
        return Ok{};  // before the first step, or without momentum
    const torch::NoGradGuard noGrad;
    QStringList mismatches;
    const bool adamW = dynamic_cast<torch::optim::AdamW*>(&optimizer) != nullptr;
    const auto parameters = parametersOf(optimizer);
    for (std::size_t i = 0; i < parameters.size(); ++i)
        optimizer.state()[optimizerKey(parameters[i])] = restored(StateReader(state, i, parameters[i], mismatches), adamW);
    if (!mismatches.isEmpty())
        return Error{.code = ErrorCode::WeightsMismatch, .subject = QStringLiteral("last.safetensors"), .choices = mismatches};
    return Ok{};
}

}  // namespace leafbench::detail
