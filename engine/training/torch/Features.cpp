#include "engine/training/torch/Features.h"

#include "engine/concurrency/ParallelFor.h"
#include "engine/concurrency/ProgressThrottle.h"
#include "engine/dataset/LostImages.h"
#include "engine/model/torch/Autocast.h"
#include "engine/model/torch/Threads.h"
#include "engine/model/torch/Weights.h"
#include "engine/training/BatchReader.h"
#include "engine/training/torch/NetworkTrainer.h"

namespace leafbench::detail {
namespace {

constexpr std::size_t batchSize = 32;

struct Part {
    std::vector<quint32> images;
    std::vector<float> values;
    std::vector<RefusedImage> refused;
};

/// A network in evaluation mode, shared by all threads.
class Backbone {
public:
    Backbone(const FeatureInput& input, int classes)
        : m_side(input.recipe.inputSize),
          m_precision(input.recipe.precision),
          m_device(trainingDevices().front()),
          m_model(classes)
    {
    }

    Status load(const TensorFile& weights, int classes)
    {
        if (auto loaded = loadStateDict(*m_model, classes, weights, QStringLiteral("weights")); !loaded)
            return loaded;
        m_model->eval();
        m_model->toDevice(m_device);
        const torch::NoGradGuard noGrad;
        for (auto& parameter : m_model->parameters()) {
            parameter.set_requires_grad(false);
            // Converts once what autocast would convert for each batch.
            if (m_precision == Precision::BFloat16 && parameter.dim() == 4)
                parameter.set_data(parameter.to(torch::kBFloat16));
        }
        return Ok{};
    }

    std::vector<float> features(const Batch& batch)
    {
        const torch::NoGradGuard noGrad;
        const AutocastScope autocast(m_precision, m_device.type());
        const auto images = static_cast<std::int64_t>(batch.images.size());
        const torch::Tensor x = m_model->features(pixelTensor(batch.pixels.data(), images, m_side).to(m_device));
        const torch::Tensor plain = x.to(torch::kCPU, torch::kFloat32).contiguous();
        return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
    }

private:
    std::int64_t m_side;
    Precision m_precision;
    torch::Device m_device;
    ResNet18Module m_model;
};

FeaturesPtr joined(std::vector<Part> parts)
{
    auto table = std::make_shared<FeatureTable>();
    for (Part& part : parts) {
        table->images.insert(table->images.end(), part.images.begin(), part.images.end());
        table->values.insert(table->values.end(), part.values.begin(), part.values.end());
        table->refused.insert(table->refused.end(), part.refused.begin(), part.refused.end());
        part = {};
    }
    return table;
}

}  // namespace

std::size_t featureBatches(std::size_t images) { return (images + batchSize - 1) / batchSize; }

std::span<const quint32> featureBatch(const std::vector<quint32>& images, std::size_t number)
{
    const std::size_t begin = number * batchSize;
    return std::span(images).subspan(begin, std::min(batchSize, images.size() - begin));
}

LoaderOptions featureReading(const FeatureInput& input)
{
    LoaderOptions options;
    options.side = input.recipe.inputSize;
    options.normalisation = input.normalisation;
    return options;
}

Result<FeaturesPtr> computeFeatures(const FeatureInput& input, const JobContext& context)
{
    const int classes = static_cast<int>(input.index->classes.size());
    Backbone backbone(input, classes);
    if (auto loaded = backbone.load(input.model, classes); !loaded)
        return loaded.as<FeaturesPtr>();

    BatchReader reader(input.index, featureReading(input));
    const std::size_t batches = featureBatches(input.images.size());
    std::vector<Part> parts(batches);
    ProgressThrottle progress(context, QStringLiteral("features"), static_cast<qint64>(input.images.size()));
    const bool all = parallelFor(batches, 1, input.threads, [&](int, std::size_t number, std::size_t) {
        setTorchThreads(1);
        const auto images = featureBatch(input.images, number);
        std::optional<Batch> batch = reader.read(
            images, 0, input.recipe.inputSize, [&] { return context.token.isCancelled(); }, nullptr);
        if (!batch)
            return false;
        if (!batch->images.empty())
            parts[number].values = backbone.features(*batch);
        parts[number].images = std::move(batch->images);
        parts[number].refused = std::move(batch->refused);
        progress.add(static_cast<qint64>(images.size()));
        return context.token.checkpoint();
    });
    progress.finish();
    if (!all)
        return Cancelled{};
    FeaturesPtr table = joined(std::move(parts));
    if (auto present = checkRefused(*input.index, table->refused); !present)
        return present.as<FeaturesPtr>();
    return table;
}

}  // namespace leafbench::detail
