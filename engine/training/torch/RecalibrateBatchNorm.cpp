#include "engine/training/torch/RecalibrateBatchNorm.h"

#include "engine/concurrency/ParallelFor.h"
#include "engine/model/torch/Autocast.h"
#include "engine/model/torch/Threads.h"
#include "engine/model/torch/Weights.h"
#include "engine/training/BatchReader.h"
#include "engine/training/torch/Features.h"
#include "engine/training/torch/NetworkTrainer.h"

namespace leafbench::detail {
namespace {

std::vector<torch::nn::BatchNorm2dImpl*> norms(ResNet18ModuleImpl& model)
{
    std::vector<torch::nn::BatchNorm2dImpl*> found;
    for (const auto& module : model.modules(false)) {
        if (auto* norm = module->as<torch::nn::BatchNorm2d>())
            found.push_back(norm);
    }
    return found;
}

/// Mean and variance of each layer in one batch.
using BatchStatistics = std::vector<torch::Tensor>;

/// A network whose running statistics are those of its last batch. Used by one thread.
class BatchNormStats {
public:
    BatchNormStats(const FeatureInput& input, int classes) : m_input(input), m_model(classes) {}

    Status load(int classes)
    {
        auto loaded = loadStateDict(*m_model, classes, m_input.model, QStringLiteral("weights"));
        m_model->toDevice(trainingDevices().front());
        m_model->train();
        for (auto* norm : norms(*m_model))
            norm->options.momentum(1.0);
        return loaded;
    }

    BatchStatistics update(const Batch& batch)
    {
        const torch::NoGradGuard noGrad;
        const torch::Device device = trainingDevices().front();
        const AutocastScope autocast(m_input.recipe.precision, device.type());
        const auto images = static_cast<std::int64_t>(batch.images.size());
        m_model->features(pixelTensor(batch.pixels.data(), images, m_input.recipe.inputSize).to(device));
        BatchStatistics statistics;
        for (auto* norm : norms(*m_model)) {
            statistics.push_back(norm->running_mean.to(torch::kCPU, torch::kFloat64));
            statistics.push_back(norm->running_var.to(torch::kCPU, torch::kFloat64));
        }
        return statistics;
    }

private:
    const FeatureInput& m_input;
    ResNet18Module m_model;
};

/// Means over the batches, as running statistics; summed in batch order, because sums round.
TensorFile settled(ResNet18ModuleImpl& model, int classes, const std::vector<BatchStatistics>& batches)
{
    const torch::NoGradGuard noGrad;
    BatchStatistics sums;
    double seen = 0;
    for (const BatchStatistics& batch : batches) {
        if (batch.empty())
            continue;
        ++seen;
        if (sums.empty())
            sums = batch;
        else
            for (std::size_t i = 0; i < batch.size(); ++i)
                sums[i] = sums[i] + batch[i];
    }
    std::size_t next = 0;
    for (auto* norm : norms(model)) {
        if (sums.empty())
            break;
        norm->running_mean.copy_(sums[next++] / seen);
        norm->running_var.copy_(sums[next++] / seen);
    }
    return stateDict(model, classes);
}

}  // namespace

Result<TensorFile> modelWithBatchNormStats(const FeatureInput& input, const JobContext& context)
{
    const int classes = static_cast<int>(input.index->classes.size());
    ResNet18Module model(classes, 0, 0);
    if (auto loaded = loadStateDict(*model, classes, input.model, QStringLiteral("weights")); !loaded)
        return loaded.as<TensorFile>();
    const std::size_t batches = featureBatches(input.images.size());
    std::vector<std::unique_ptr<BatchNormStats>> probes(static_cast<std::size_t>(std::max(1, input.threads)));
    std::vector<BatchStatistics> statistics(batches);
    BatchReader reader(input.index, featureReading(input));
    const bool all = parallelFor(batches, 1, input.threads, [&](int worker, std::size_t number, std::size_t) {
        setTorchThreads(1);
        auto& probe = probes[static_cast<std::size_t>(worker)];
        if (!probe) {
            probe = std::make_unique<BatchNormStats>(input, classes);
            if (!probe->load(classes))
                return false;
        }
        const auto batch = reader.read(
            featureBatch(input.images, number), 0, input.recipe.inputSize, [&] { return context.token.isCancelled(); }, nullptr);
        if (!batch)
            return false;
        if (batch->images.size() > 1)
            statistics[number] = probe->update(*batch);
        return context.token.checkpoint();
    });
    if (!all)
        return Cancelled{};
    return settled(*model, classes, statistics);
}

}  // namespace leafbench::detail
