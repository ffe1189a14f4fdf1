#include "engine/training/torch/NetworkTrainer.h"

#include "engine/concurrency/SystemLimits.h"
#include "engine/model/torch/Autocast.h"
#include "engine/model/torch/Weights.h"
#include "engine/training/PictureCache.h"
#include "engine/training/Schedule.h"

#include <ATen/Context.h>
#include <torch/cuda.h>

namespace leafbench::detail {

std::vector<torch::Device> trainingDevices()
{
    std::vector<torch::Device> devices;
    if (torch::cuda::is_available()) {
        at::globalContext().setDeterministicCuDNN(true);  // the same seed gives the same numbers
        for (std::size_t i = 0; i < torch::cuda::device_count(); ++i)
            devices.emplace_back(torch::kCUDA, static_cast<torch::DeviceIndex>(i));
    }
    if (devices.empty())
        devices.emplace_back(torch::kCPU);
    return devices;
}

torch::Tensor pixelTensor(const float* pixels, std::int64_t images, std::int64_t side)
{
    // from_blob takes no const pointer; nobody writes to it.
    return torch::from_blob(const_cast<float*>(pixels), {images, side, side, 3}, torch::kFloat32).permute({0, 3, 1, 2});
}

Result<ResNet18Module> makeInitialModel(const Recipe& recipe, int classes, const TensorFile& weights)
{
    ResNet18Module model(classes, recipe.dropout, recipe.seed);
    if (recipe.zeroInitResidual && recipe.trainable == Trainable::All)
        model->zeroInitResidual();
    if (!weights.tensors.empty()) {
        if (auto loaded = loadStateDict(*model, classes, weights, recipe.weights, true); !loaded)
            return loaded.as<ResNet18Module>();
    }
    return model;
}

static LoaderOptions loaderOptions(const TrainingInput& input, bool training)
{
    LoaderOptions options;
    options.side = input.recipe.inputSize;
    options.batchSize = input.recipe.batchSize;
    options.workers = input.cores.loaderWorkers;
    options.shuffle = training;
    options.normalisation = input.normalisation;
    options.seed = input.recipe.seed;
    options.timeline = input.timeline;
    if (input.ranks) {
        options.rank = input.ranks->rank();
        options.ranks = input.ranks->size();
        options.wholeBatches = !training;  // so that the sums have the bits of one process
    }
    if (!training)
        return options;
    options.augment = input.recipe.augment;
    options.augment.cropScale = input.recipe.cropScale;
    options.cacheBytes = pictureCacheBytes(input.recipe.cacheMb, systemLimits().freeBytes);
    return options;
}

NetworkTrainer::NetworkTrainer(const TrainingInput& input)
    : m_input(input),
      m_classes(static_cast<int>(input.index->classes.size())),
      m_devices(input.ranks ? std::vector<torch::Device>{torch::kCPU} : trainingDevices()),  // Gloo adds up on the CPU
      m_train(input.index, input.train, loaderOptions(input, true)),
      m_valid(input.index, input.validate ? input.valid : std::vector<quint32>{}, loaderOptions(input, false))
{
}

Status NetworkTrainer::prepare()
{
    auto model = makeInitialModel(m_input.recipe, m_classes, m_input.weights);
    if (!model)
        return model.as<Ok>();
    m_model = *model;
    m_model->setTrainable(m_input.recipe.trainable, m_input.recipe.batchNorm);
    m_model->toDevice(m_devices.front());
    if (m_input.ranks)
        m_rankReplica
            = std::make_unique<RankReplica>(m_model, m_input.recipe, static_cast<GlooGroup&>(*m_input.ranks), m_input.timeline);
    else
        m_replicas = std::make_unique<Replicas>(m_model, m_input.recipe, m_classes, m_input.cores, m_devices, m_input.timeline);
    return Ok{};
}

Status NetworkTrainer::restore(const TensorFile& model)
{
    return loadStateDict(*m_model, m_classes, model, QStringLiteral("last.safetensors"));
}

std::vector<torch::Tensor> NetworkTrainer::trainableParameters() const
{
    std::vector<torch::Tensor> learning;
    for (const auto& parameter : m_model->parameters()) {
        if (parameter.requires_grad())
            learning.push_back(parameter);
    }
    return learning;
}

TensorFile NetworkTrainer::model() const { return stateDict(*m_model, m_classes); }

void NetworkTrainer::beginTraining(int epoch, qint64 firstBatch)
{
    m_model->train();
    if (m_rankReplica)
        m_rankReplica->broadcastParameters();
    m_loader = &m_train;
    m_train.start(epoch, firstBatch, inputSizeAt(m_input.recipe, epoch));
}

void NetworkTrainer::beginValidation(int epoch, qint64 firstBatch)
{
    m_model->eval();
    if (m_rankReplica)
        m_rankReplica->broadcastStatistics();
    m_loader = &m_valid;
    m_valid.start(epoch, firstBatch);
}

bool NetworkTrainer::next(const CancellationToken& token)
{
    m_batch = m_loader->next(token);
    return m_batch.has_value();
}

StepResult NetworkTrainer::step(std::span<const qint64> images, std::uint64_t dropoutSeed)
{
    if (m_rankReplica)
        return m_rankReplica->step(pixels(), labels(), images, dropoutSeed);
    return m_replicas->step(pixels(), labels(), dropoutSeed);
}

StepResult NetworkTrainer::validationStep()
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor truth = labels().to(m_devices.front());
    torch::Tensor logits;
    {
        const AutocastScope autocast(m_input.recipe.precision, m_devices.front().type());
        logits = m_model(pixels().to(m_devices.front()));
    }
    logits = logits.to(torch::kFloat32);
    return resultOf(lossOf(logits, truth), logits, truth);
}

torch::Tensor NetworkTrainer::pixels() const { return pixelTensor(m_batch->pixels.data(), images(), m_batch->side); }

/// int64 [N], without copying; valid while the batch is current.
torch::Tensor NetworkTrainer::labels() const
{
    // from_blob takes no const pointer; nobody writes to it.
    return torch::from_blob(const_cast<qint64*>(m_batch->labels.data()), {images()}, torch::kInt64);
}

}  // namespace leafbench::detail
