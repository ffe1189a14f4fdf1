#include "engine/evaluation/torch/TorchClassifier.h"

#include "engine/model/torch/Autocast.h"
#include "engine/model/torch/Threads.h"
#include "engine/model/torch/Weights.h"
#include "engine/training/Loader.h"
#include "engine/training/torch/NetworkTrainer.h"

#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <cmath>

namespace leafbench::detail {

/// A second thread does not pay off for such small pictures: at 64 px one thread takes 5 ms, two take 19.
static int threadsForOne(int inputSize) { return inputSize < 128 ? 1 : availableCores(); }

TorchClassifier::TorchClassifier(const ModelOptions& options, torch::Device device)
    : m_options(options),
      m_device(device),
      m_model(options.classes)
{
}

Result<std::shared_ptr<Classifier>> TorchClassifier::make(const TensorFile& weights, const ModelOptions& options)
{
    std::shared_ptr<TorchClassifier> merged(new TorchClassifier(options, trainingDevices().front()));
    if (auto loaded = loadStateDict(*merged->m_model, options.classes, weights, QStringLiteral("weights")); !loaded)
        return loaded.as<std::shared_ptr<Classifier>>();
    merged->m_model->toDevice(merged->m_device);
    merged->m_model->eval();
    merged->m_folded.emplace(*merged->m_model, options.precision, merged->m_device, options.inputSize);
    const torch::NoGradGuard noGrad;
    for (auto& parameter : merged->m_model->parameters()) {
        parameter.set_requires_grad(false);
        // Converts once what autocast would convert for each picture.
        if (options.precision == Precision::BFloat16 && parameter.dim() == 4)
            parameter.set_data(parameter.to(torch::kBFloat16));
    }
    return std::shared_ptr<Classifier>(std::move(merged));
}

/// All three: a row a picture.
static std::vector<Scores> rowsOf(torch::Tensor layer3, torch::Tensor features, torch::Tensor logits)
{
    const auto onCpu = [](const torch::Tensor& t) { return t.to(torch::kFloat32).to(torch::kCPU).contiguous(); };
    layer3 = onCpu(layer3.mean({2, 3}, false, torch::kFloat32));
    features = onCpu(features);
    logits = onCpu(logits);
    std::vector<Scores> rows(static_cast<std::size_t>(logits.size(0)));
    const float* place = layer3.data_ptr<float>();
    const float* feature = features.data_ptr<float>();
    const float* logit = logits.data_ptr<float>();
    for (Scores& row : rows) {
        row.features.assign(feature, feature + FeatureTable::width);
        row.logits.assign(logit, logit + logits.size(1));
        row.layer3.assign(place, place + Scores::layer3Width);
        place += Scores::layer3Width;
        feature += FeatureTable::width;
        logit += logits.size(1);
    }
    return rows;
}

static bool isFinite(const Scores& scores)
{
    const auto all = [](const std::vector<float>& numbers) {
        return std::all_of(numbers.begin(), numbers.end(), [](float number) { return std::isfinite(number); });
    };
    return all(scores.logits) && all(scores.features) && all(scores.layer3);
}

Error TorchClassifier::notFinite() const
{
    return badFile(m_options.source, QStringLiteral("the network's output is not finite: its weights are too large"));
}

std::vector<Scores> TorchClassifier::scores(const float* pixels, std::int64_t images)
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor x = pixelTensor(pixels, images, m_options.inputSize);
    torch::Tensor layer3, features, logits;
    {
        const AutocastScope autocast(m_options.precision, m_device.type());
        layer3 = m_model->forwardTo(x.to(m_device), 3);
        features = m_model->forwardFrom(layer3, 3);
        logits = m_model->fc(features);
    }
    return rowsOf(layer3, features, logits);
}

Result<Scores> TorchClassifier::classify(const RgbImage& image, int threads)
{
    setTorchThreads(threads > 0 ? threads : threadsForOne(m_options.inputSize));
    const torch::NoGradGuard noGrad;
    const std::vector<float> pixels = pixelsOf(image);
    const auto output = m_folded->forward(pixelTensor(pixels.data(), 1, m_options.inputSize).to(m_device));
    Scores scores = std::move(rowsOf(output.layer3, output.features, output.logits).front());
    return isFinite(scores) ? Result<Scores>(std::move(scores)) : notFinite();
}

std::vector<float> TorchClassifier::pixelsOf(const RgbImage& image) const
{
    const RgbImage fitted = resizeAndAugment(image, m_options.inputSize);
    std::vector<float> pixels(fitted.pixels.size());
    toTensor(fitted, m_options.normalisation, pixels.data());
    return pixels;
}

/// The deepest layer with at least 7 cells a side. Each halving rounds up, as in torchvision: two before the first layer, one
/// in each other layer.
static int saliencyLayer(int inputSize)
{
    int layer = 4;
    while (layer > 1 && (inputSize + (2 << layer) - 1) / (2 << layer) < 7)
        --layer;
    return layer;
}

static SaliencyMap mapOf(const torch::Tensor& cells)
{
    SaliencyMap map;
    map.height = static_cast<int>(cells.size(0));
    map.width = static_cast<int>(cells.size(1));
    const float highest = cells.max().item<float>();
    const torch::Tensor scaled = (highest > 0 ? cells / highest : cells).contiguous();
    map.values.assign(scaled.data_ptr<float>(), scaled.data_ptr<float>() + scaled.numel());
    return map;
}

Result<SaliencyMap> TorchClassifier::saliency(const RgbImage& image, int classIndex, int threads)
{
    setTorchThreads(threads > 0 ? threads : threadsForOne(m_options.inputSize));
    const std::vector<float> pixels = pixelsOf(image);
    const int layer = saliencyLayer(m_options.inputSize);
    torch::Tensor seen, gradient;
    {
        const AutocastScope autocast(m_options.precision, m_device.type());
        {
            const torch::NoGradGuard noGrad;
            seen = m_model->forwardTo(pixelTensor(pixels.data(), 1, m_options.inputSize).to(m_device), layer);
        }
        seen.set_requires_grad(true);
        const torch::Tensor logits = m_model->fc(m_model->forwardFrom(seen, layer));
        gradient = torch::autograd::grad({logits[0][classIndex]}, {seen}).front();
    }
    const torch::NoGradGuard noGrad;
    const torch::Tensor maps = seen.detach().to(torch::kCPU, torch::kFloat32)[0];
    const torch::Tensor weights = gradient.to(torch::kCPU, torch::kFloat32)[0].mean({1, 2}, true);
    SaliencyMap map = mapOf((weights * maps).sum(0).relu());
    map.layer = QStringLiteral("layer%1").arg(layer);
    map.classIndex = classIndex;
    return map;
}

Result<std::vector<Prediction>> TorchClassifier::predict(DatasetPtr index, std::span<const quint32> images, int workers,
                                                         std::vector<RefusedImage>& refused, const QString& phase,
                                                         const JobContext& context)
{
    const CorePlan plan = planCores(workers, 1);
    setTorchThreads(plan.intraOpThreads);
    LoaderOptions options;
    options.side = m_options.inputSize;
    options.workers = plan.loaderWorkers;
    options.normalisation = m_options.normalisation;
    Loader loader(index, {images.begin(), images.end()}, options);
    loader.start(0);

    std::vector<Prediction> out;
    out.reserve(images.size());
    const auto began = std::chrono::steady_clock::now();
    while (const std::optional<Batch> batch = loader.next(context.token)) {
        refused.insert(refused.end(), batch->refused.begin(), batch->refused.end());
        if (!batch->images.empty()) {
            std::vector<Scores> rows = scores(batch->pixels.data(), static_cast<std::int64_t>(batch->images.size()));
            if (!std::all_of(rows.begin(), rows.end(), isFinite))
                return notFinite();
            for (std::size_t i = 0; i < rows.size(); ++i)
                out.push_back({batch->images[i], std::move(rows[i])});
        }
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        context.report({.phase = phase,
                        .done = static_cast<qint64>(out.size() + refused.size()),
                        .total = static_cast<qint64>(images.size()),
                        .ratePerSecond = seconds > 0 ? out.size() / seconds : 0});
        if (!context.token.checkpoint())
            break;
    }
    if (context.token.isCancelled())
        return Cancelled{};
    return out;
}

}  // namespace leafbench::detail
