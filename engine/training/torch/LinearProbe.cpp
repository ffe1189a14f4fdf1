#include "engine/training/torch/LinearProbe.h"

#include "engine/common/Seed.h"
#include "engine/model/torch/Autocast.h"
#include "engine/model/torch/Weights.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace leafbench::detail {
namespace {

constexpr std::int32_t unknown = std::numeric_limits<std::int32_t>::min();

std::vector<std::int32_t> placesOf(const FeatureTable& table, std::size_t images)
{
    std::vector<std::int32_t> places(images, unknown);
    for (std::size_t i = 0; i < table.images.size(); ++i)
        places.at(table.images[i]) = static_cast<std::int32_t>(i);
    for (std::size_t i = 0; i < table.refused.size(); ++i)
        places.at(table.refused[i].image) = -1 - static_cast<std::int32_t>(i);
    return places;
}

bool isHead(const NamedTensor& tensor) { return tensor.name.starts_with("fc."); }

}  // namespace

LinearProbe::LinearProbe(const TrainingInput& input)
    : m_input(input),
      m_classes(static_cast<int>(input.index->classes.size())),
      m_valid(input.validate ? input.valid : std::vector<quint32>{}),
      m_places(placesOf(*input.features, input.index->images.size()))
{
    for (const auto* images : {&input.train, &m_valid}) {
        if (std::any_of(images->begin(), images->end(), [&](quint32 image) { return m_places.at(image) == unknown; }))
            throw std::invalid_argument("an image without features");
    }
}

qint64 LinearProbe::trainBatches() const { return BatchPlan::batchCount(trainImages(), m_input.recipe.batchSize); }

Status LinearProbe::prepare()
{
    at::set_num_threads(1);  // a step takes a fifth of a millisecond: a second thread does not pay off
    return loadHead(m_input.weights, m_input.recipe.weights);
}

Status LinearProbe::loadHead(const TensorFile& model, const QString& source)
{
    const std::pair<const char*, torch::Tensor*> parts[] = {{"fc.weight", &m_weight}, {"fc.bias", &m_bias}};
    for (const auto& [name, own] : parts) {
        const NamedTensor* given = model.find(name);
        if (!given || given->dtype != DType::F32 || given->shape.empty() || given->shape.front() != m_classes)
            return Error{.code = ErrorCode::WeightsMismatch, .subject = source, .choices = {QString::fromLatin1(name)}};
        *own = asTorch(*given).clone().set_requires_grad(true);
    }
    return Ok{};
}

Status LinearProbe::restore(const TensorFile& model)
{
    const QString source = QStringLiteral("last.safetensors");
    QStringList others;
    for (const NamedTensor& own : m_input.weights.tensors) {
        const NamedTensor* given = model.find(own.name);
        if (!isHead(own) && (!given || given->bytes != own.bytes))
            others << QString::fromStdString(own.name);
    }
    if (!others.isEmpty())
        return Error{.code = ErrorCode::WeightsMismatch, .subject = source, .choices = others};
    const torch::NoGradGuard noGrad;
    torch::Tensor weight = m_weight, bias = m_bias;  // the optimiser holds them already
    if (auto taken = loadHead(model, source); !taken)
        return taken;
    weight.copy_(m_weight);
    bias.copy_(m_bias);
    m_weight = weight;
    m_bias = bias;
    return Ok{};
}

TensorFile LinearProbe::model() const
{
    TensorFile file = m_input.weights;
    for (NamedTensor& tensor : file.tensors) {
        if (isHead(tensor))
            tensor = fromTorch(tensor.name, tensor.name == "fc.weight" ? m_weight : m_bias);
    }
    return file;
}

void LinearProbe::begin(BatchPlan plan, qint64 batch)
{
    m_plan = std::move(plan);
    m_nextBatch = batch;
}

/// The same order as Loader.
void LinearProbe::beginTraining(int epoch, qint64 firstBatch)
{
    const Recipe& recipe = m_input.recipe;
    begin(BatchPlan(m_input.train, recipe.batchSize, true, mixSeed(recipe.seed, epoch)), firstBatch);
}

void LinearProbe::beginValidation(int, qint64 firstBatch)
{
    begin(BatchPlan(m_valid, m_input.recipe.batchSize, false, 0), firstBatch);
}

bool LinearProbe::next(const CancellationToken& token)
{
    if (m_nextBatch >= m_plan.batches() || token.isCancelled())
        return false;
    const FeatureTable& table = *m_input.features;
    const auto images = m_plan.batch(m_nextBatch++);
    m_refused.clear();
    std::vector<std::int64_t> labels;
    m_features = torch::empty({static_cast<std::int64_t>(images.size()), FeatureTable::width});
    float* to = m_features.data_ptr<float>();
    for (const quint32 image : images) {
        const std::int32_t place = m_places[image];
        if (place < 0) {
            m_refused.push_back(table.refused[static_cast<std::size_t>(-1 - place)]);
            continue;
        }
        const auto row = table.row(static_cast<std::size_t>(place));
        to = std::copy(row.begin(), row.end(), to);
        labels.push_back(m_input.index->images[image].classIndex);
    }
    m_labels = torch::tensor(labels, torch::kInt64);
    m_features = m_features.narrow(0, 0, m_labels.size(0));
    return true;
}

/// As in ResNet18Module; ends in float32.
torch::Tensor LinearProbe::logits(std::uint64_t dropoutSeed, bool training) const
{
    const AutocastScope autocast(m_input.recipe.precision, torch::kCPU);
    torch::Tensor x = torch::linear(m_features, m_weight, m_bias);
    if (training && m_input.recipe.dropout > 0)
        x = x * dropoutMask(x, m_input.recipe.dropout, mixSeed(dropoutSeed, 0));  // as in the first replica
    return x.to(torch::kFloat32);
}

StepResult LinearProbe::step(std::span<const qint64>, std::uint64_t dropoutSeed)
{
    m_weight.mutable_grad().reset();
    m_bias.mutable_grad().reset();
    const torch::Tensor answer = logits(dropoutSeed, true);
    const torch::Tensor loss = lossOf(answer, m_labels, m_input.recipe.labelSmoothing);
    (loss * (1.0 / static_cast<double>(images()))).backward();
    return resultOf(loss, answer, m_labels);
}

StepResult LinearProbe::validationStep()
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor answer = logits(0, false);
    return resultOf(lossOf(answer, m_labels), answer, m_labels);
}

}  // namespace leafbench::detail
