#include "engine/training/detail/Trainer.h"

#include "engine/backend/detail/Autocast.h"
#include "engine/common/Seed.h"
#include "engine/model/detail/Weights.h"
#include "engine/training/Schedule.h"
#include "engine/training/detail/Optimizer.h"

#include <cmath>

namespace leafbench::detail {

using Clock = std::chrono::steady_clock;

static double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::vector<torch::Device> trainingDevices()
{
    std::vector<torch::Device> devices;
    if (torch::cuda::is_available()) {
        for (std::size_t i = 0; i < torch::cuda::device_count(); ++i)
            devices.emplace_back(torch::kCUDA, static_cast<torch::DeviceIndex>(i));
    }
    if (devices.empty())
        devices.emplace_back(torch::kCPU);
    return devices;
}

/// int64 [N], without copying: valid as long as the batch lives.
static torch::Tensor labelsOf(const Batch& batch)
{
    // from_blob takes no const pointer; nobody writes through it.
    return torch::from_blob(const_cast<qint64*>(batch.labels.data()), {static_cast<std::int64_t>(batch.labels.size())},
                            torch::kInt64);
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
    if (training)
        options.augment = input.recipe.augment;
    return options;
}

Trainer::Trainer(const TrainingInput& input, TrainingObserver& observer, CheckpointSink& sink, const JobContext& context)
    : m_input(input)
    , m_observer(observer)
    , m_sink(sink)
    , m_context(context)
    , m_classes(static_cast<int>(input.index->classes.size()))
    , m_devices(trainingDevices())
    , m_trainLoader(input.index, input.train, loaderOptions(input, true))
    , m_validLoader(input.index, input.validate ? input.valid : std::vector<quint32>{}, loaderOptions(input, false))
    , m_lane(input.timeline ? &input.timeline->lane(QStringLiteral("trainer"), 1) : nullptr)
{
}

Outcome<Done> Trainer::prepare()
{
    at::set_num_threads(m_input.cores.intraOpThreads);
    torch::manual_seed(m_input.recipe.seed);
    m_model = ResNet18Module(m_classes, m_input.recipe.dropout);
    if (!m_input.weights.tensors.empty()) {
        if (auto loaded = loadStateDict(*m_model, m_classes, m_input.weights, m_input.recipe.weights, true); !loaded)
            return loaded;
    }
    m_model->setTrainable(m_input.recipe.trainable);
    m_model->settle(m_devices.front());
    m_optimizer = makeOptimizer(m_input.recipe, *m_model);
    m_replicas = std::make_unique<Replicas>(m_model, m_input.recipe, m_classes, m_input.cores, m_devices,
                                            m_input.timeline);
    return m_input.resume ? restore(*m_input.resume) : Outcome<Done>(Done{});
}

Outcome<Done> Trainer::restore(const TrainingState& state)
{
    if (auto loaded = loadStateDict(*m_model, m_classes, state.tensors, QStringLiteral("last.safetensors")); !loaded)
        return loaded;
    if (const NamedTensor* optimizer = state.tensors.find("optimizer"))
        restoreOptimizer(*m_optimizer, optimizer->bytes);
    m_at = state;
    m_at.tensors = {};
    return Done{};
}

Outcome<TrainingResult> Trainer::run()
{
    m_started = m_stored = Clock::now();
    if (m_trainLoader.images() < 2)
        return Error{.code = ErrorCode::TooFewImages, .subject = subsetName(Subset::Train), .low = 2};
    if (m_input.validate && m_validLoader.images() < 1)
        return Error{.code = ErrorCode::EmptySubset, .subject = subsetName(Subset::Valid)};
    if (auto prepared = prepare(); !prepared)
        return prepared.as<TrainingResult>();

    while (m_at.epoch < m_input.recipe.epochs) {
        const auto began = Clock::now();
        const double before = m_at.trainSeconds;
        const auto trained = trainEpoch();
        if (trained.failed())
            return trained.error();
        EpochRecord record = newRecord();
        if (trained.cancelled() || (m_input.validate && !validate(record))) {
            if (auto stored = storeLast(); !stored)
                return stored.as<TrainingResult>();
            return Cancelled{};
        }
        record.elapsedSeconds = before + secondsSince(began);
        if (auto closed = closeEpoch(record); !closed)
            return closed.as<TrainingResult>();
    }
    m_result.elapsedSeconds = secondsSince(m_started);
    m_result.imagesPerSecond = m_secondsTrained > 0 ? m_imagesTrained / m_secondsTrained : 0;
    return m_result;
}

Outcome<Done> Trainer::trainEpoch()
{
    m_model->train();
    m_trainLoader.start(m_at.epoch, m_at.batch);
    if (m_lane)
        m_lane->begin();
    auto stepBegan = Clock::now();
    for (;;) {
        const std::optional<Batch> batch = m_trainLoader.next(m_context.token);
        m_at.waitSeconds += secondsSince(stepBegan);
        markWait();
        if (!batch)
            break;
        noteRefused(batch->refused);
        if (batch->labels.size() > 1)
            step(*batch);
        markTime(m_lane, Activity::Compute);
        ++m_at.batch;
        const double took = secondsSince(stepBegan);
        m_at.trainSeconds += took;
        m_secondsTrained += took;
        if (!std::isfinite(m_at.lossSum))
            return Error{.code = ErrorCode::Diverged, .subject = QStringLiteral("learning_rate"),
                         .low = static_cast<double>(m_at.epoch + 1)};
        report("train", m_at.seen);
        if (!m_context.token.checkpoint())
            return Cancelled{};
        if (auto stored = storeNowAndThen(); !stored)
            return stored;
        stepBegan = Clock::now();
    }
    if (m_context.token.isCancelled())
        return Cancelled{};
    return Done{};
}

/// An epoch of the full dataset takes hours on a laptop: a crash must not cost more than minutes of it.
Outcome<Done> Trainer::storeNowAndThen()
{
    constexpr double interval = 120;
    return secondsSince(m_stored) < interval ? Outcome<Done>(Done{}) : storeLast();
}

void Trainer::step(const Batch& batch)
{
    const qint64 perEpoch = m_trainLoader.batches();
    const qint64 stepNumber = m_at.epoch * perEpoch + m_at.batch;
    const double rate = learningRateAt(m_input.recipe, stepNumber, perEpoch);
    for (auto& group : m_optimizer->param_groups())
        group.options().set_lr(rate);

    const torch::Tensor labels = labelsOf(batch);
    const StepResult result = m_replicas->step(pixelsOf(batch), labels, mixSeed(m_input.recipe.seed, stepNumber, 2));
    m_optimizer->step();

    const auto images = static_cast<qint64>(batch.labels.size());
    m_at.lossSum += result.lossSum;
    m_at.correct += result.correct;
    m_at.seen += images;
    m_imagesTrained += images;
    m_observer.onStep({m_at.epoch + 1, m_at.epoch + (m_at.batch + 1.0) / perEpoch, result.lossSum / images, rate});
}

bool Trainer::validate(EpochRecord& record)
{
    const torch::NoGradGuard noGrad;
    m_model->eval();
    m_validLoader.start(m_at.epoch);
    if (m_lane)
        m_lane->begin();
    double lossSum = 0;
    qint64 correct = 0, seen = 0;
    while (const std::optional<Batch> batch = m_validLoader.next(m_context.token)) {
        markWait();
        noteRefused(batch->refused);
        if (batch->labels.empty())
            continue;
        const torch::Tensor labels = labelsOf(*batch).to(m_devices.front());
        torch::Tensor logits;
        {
            const AutocastScope autocast(m_input.recipe.precision, m_devices.front().type());
            logits = m_model(pixelsOf(*batch).to(m_devices.front()));
        }
        logits = logits.to(torch::kFloat32);
        lossSum += torch::nn::functional::cross_entropy(
                       logits, labels, torch::nn::functional::CrossEntropyFuncOptions().reduction(torch::kSum))
                       .item<double>();
        correct += (logits.argmax(1) == labels).sum().item<int64_t>();
        seen += labels.size(0);
        markTime(m_lane, Activity::Compute);
        report("valid", m_trainLoader.images() + seen);
        if (!m_context.token.checkpoint())
            return false;
    }
    record.validLoss = seen ? lossSum / seen : 0;
    record.validAccuracy = seen ? static_cast<double>(correct) / seen : 0;
    return !m_context.token.isCancelled();
}

EpochRecord Trainer::newRecord() const
{
    const qint64 perEpoch = m_trainLoader.batches();
    EpochRecord record;
    record.epoch = m_at.epoch + 1;
    record.trainLoss = m_at.seen ? m_at.lossSum / m_at.seen : 0;
    record.trainAccuracy = m_at.seen ? static_cast<double>(m_at.correct) / m_at.seen : 0;
    record.learningRate = learningRateAt(m_input.recipe, m_at.epoch * perEpoch + perEpoch - 1, perEpoch);
    record.trainSeconds = m_at.trainSeconds;
    record.imagesPerSecond = m_at.trainSeconds > 0 ? m_at.seen / m_at.trainSeconds : 0;
    record.waitShare = m_at.trainSeconds > 0 ? m_at.waitSeconds / m_at.trainSeconds : 0;
    return record;
}

Outcome<Done> Trainer::closeEpoch(EpochRecord record)
{
    record.best = m_input.validate && record.validAccuracy > m_at.bestAccuracy;
    TrainingState next;
    next.epoch = m_at.epoch + 1;
    next.bestAccuracy = record.best ? record.validAccuracy : m_at.bestAccuracy;
    m_at = next;
    TensorFile model = stateDict(*m_model, m_classes);
    if (record.best) {
        if (auto stored = m_sink.storeBest(model, record); !stored)
            return stored;
    }
    // The record is told before the state is stored: a crash between the two repeats an epoch and loses none.
    m_observer.onEpoch(record);
    m_result.epochs.push_back(record);
    return storeLast(std::move(model));
}

Outcome<Done> Trainer::storeLast()
{
    return storeLast(stateDict(*m_model, m_classes));
}

Outcome<Done> Trainer::storeLast(TensorFile model)
{
    TrainingState copy = m_at;
    copy.tensors = std::move(model);
    const QByteArray archive = optimizerArchive(*m_optimizer);
    m_stored = Clock::now();
    copy.tensors.tensors.push_back({"optimizer", DType::U8, {archive.size()}, archive});
    return m_sink.storeLast(copy);
}

void Trainer::report(const char* phase, qint64 doneInEpoch)
{
    const qint64 perEpoch = m_trainLoader.images() + m_validLoader.images();
    Progress progress;
    progress.phase = QString::fromLatin1(phase);
    progress.epoch = m_at.epoch + 1;
    progress.epochs = m_input.recipe.epochs;
    progress.done = m_at.epoch * perEpoch + doneInEpoch;
    progress.total = m_input.recipe.epochs * perEpoch;
    progress.ratePerSecond = m_secondsTrained > 0 ? m_imagesTrained / m_secondsTrained : 0;
    m_context.report(progress);
}

/// Without workers the loader has marked on this lane what it did: there was nothing to wait for.
void Trainer::markWait()
{
    if (m_input.cores.loaderWorkers > 0)
        markTime(m_lane, Activity::Wait);
}

void Trainer::noteRefused(const std::vector<RefusedImage>& refused)
{
    for (const RefusedImage& image : refused) {
        if (m_refused.insert(image.image).second)
            m_observer.onRefused(image);
    }
}

torch::Tensor Trainer::pixelsOf(const Batch& batch) const
{
    const auto images = static_cast<std::int64_t>(batch.labels.size());
    const std::int64_t side = m_input.recipe.inputSize;
    // from_blob takes no const pointer; nobody writes through it. Channels last, without a copy.
    return torch::from_blob(const_cast<float*>(batch.pixels.data()), {images, side, side, 3}, torch::kFloat32)
        .permute({0, 3, 1, 2});
}

}  // namespace leafbench::detail
