#include "engine/training/torch/Trainer.h"

#include "engine/common/Seed.h"
#include "engine/dataset/LostImages.h"
#include "engine/model/torch/Threads.h"
#include "engine/training/Schedule.h"
#include "engine/training/torch/LinearProbe.h"
#include "engine/training/torch/NetworkTrainer.h"
#include "engine/training/torch/Optimizer.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace leafbench::detail {

static double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

static std::unique_ptr<Learner> makeLearner(const TrainingInput& input)
{
    if (input.features)
        return std::make_unique<LinearProbe>(input);
    return std::make_unique<NetworkTrainer>(input);
}

Trainer::Trainer(const TrainingInput& input, TrainingObserver& observer, CheckpointSink& sink, const JobContext& context)
    : m_input(input),
      m_observer(observer),
      m_sink(sink),
      m_context(context),
      m_keep(sink.keepState()),
      m_lane(input.timeline ? &input.timeline->lane(QStringLiteral("trainer"), 1) : nullptr),
      m_learner(makeLearner(input)),
      m_ranks(input.ranks)
{
}

Status Trainer::prepare()
{
    setTorchThreads(m_input.cores.intraOpThreads);
    if (auto prepared = m_learner->prepare(); !prepared)
        return prepared;
    m_optimizer = makeOptimizer(m_input.recipe, m_learner->trainableParameters());
    return m_input.resume ? restore(*m_input.resume) : Status(Ok{});
}

Status Trainer::restore(const TrainingState& state)
{
    if (auto restored = m_learner->restore(state.model); !restored)
        return restored;
    if (auto restored = restoreOptimizer(*m_optimizer, state.optimizer); !restored)
        return restored;
    m_at = state;
    m_at.model = {};
    m_at.optimizer.clear();
    return Ok{};
}

Result<TrainingResult> Trainer::run()
{
    m_started = m_stored = Clock::now();
    if (m_learner->trainImages() < 2)
        return Error{.code = ErrorCode::TooFewImages, .subject = toWord(Subset::Train), .low = 2};
    if (m_input.validate && m_learner->validImages() < 1)
        return Error{.code = ErrorCode::EmptySubset, .subject = toWord(Subset::Valid)};
    if (auto prepared = prepare(); !prepared)
        return prepared.as<TrainingResult>();

    while (m_at.epoch < m_input.recipe.epochs) {
        m_epochBegan = Clock::now();
        auto passed = trainEpoch();
        if (passed && m_input.validate)
            passed = validate();
        if (passed)
            passed = closeEpoch(newRecord());
        if (passed.cancelled()) {
            if (auto stored = storeLast(); !stored)
                return stored.as<TrainingResult>();
        }
        if (!passed)
            return passed.as<TrainingResult>();
        if (m_result.stopped)
            break;
    }
    m_result.elapsedSeconds = secondsSince(m_started);
    m_result.imagesPerSecond = m_secondsTrained > 0 ? m_imagesTrained / m_secondsTrained : 0;
    return m_result;
}

Status Trainer::trainEpoch()
{
    m_learner->beginTraining(m_at.epoch, m_at.batch);
    startLane();
    auto stepBegan = Clock::now();
    for (;;) {
        const auto batch = nextBatch();
        if (!batch)
            return batch.as<Ok>();
        stepBegan += std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(batch->pausedSeconds));
        m_at.waitSeconds += secondsSince(stepBegan);
        if (!batch->more)
            break;
        if (auto stepped = step(*batch); !stepped)
            return stepped;
        markTime(m_lane, Activity::Compute);
        ++m_at.batch;
        const double took = secondsSince(stepBegan);
        m_at.trainSeconds += took;
        m_secondsTrained += took;
        if (!std::isfinite(m_at.train.loss))
            return Error{.code = ErrorCode::Diverged,
                         .subject = QStringLiteral("learning_rate"),
                         .low = static_cast<double>(m_at.epoch + 1)};
        report("train", m_at.train.seen);
        if (!m_ranks.checkpoint(m_context.token))
            return Cancelled{};
        if (auto stored = checkpointIfDue(); !stored)
            return stored;
        stepBegan = Clock::now();
    }
    return checkSeen(Subset::Train, m_at.train, m_learner->trainImages());
}

/// An epoch of the full dataset takes hours on a laptop: a crash must not cost more than a minute of it. Storing at an epoch's
/// end is cheap if it takes less than 1 % of the time.
bool Trainer::isDue(bool epochEnds) const
{
    const double since = secondsSince(m_stored);
    return since >= m_input.recipe.checkpointSeconds || (epochEnds && since >= 100 * m_storeSeconds);
}

Status Trainer::checkpointIfDue() { return m_keep != KeepState::Never && isDue(false) ? storeLast() : Status(Ok{}); }

double Trainer::epochSeconds() const { return m_at.elapsedSeconds + secondsSince(m_epochBegan); }

Result<SharedBatch> Trainer::nextBatch()
{
    const bool more = m_learner->next(m_context.token);
    recordWait();
    auto batch = m_ranks.agree(*m_learner, more, *m_input.index, m_context.token);
    if (batch.failed() && batch.error().code == ErrorCode::DatasetGone) {
        if (auto stored = storeLast(); !stored)
            return stored.as<SharedBatch>();
    }
    if (!batch)
        return batch;
    for (const RefusedImage& image : batch->refused) {
        if (m_refused.emplace(image.image, image).second)
            m_observer.onRefused(image);
    }
    return batch;
}

/// A batch of which no rank has two images is left out: training mode cannot normalise one.
Status Trainer::step(const SharedBatch& batch)
{
    if (std::ranges::none_of(batch.images, [](qint64 share) { return share > 1; }))
        return Ok{};
    const qint64 perEpoch = m_learner->trainBatches();
    const qint64 stepNumber = m_at.epoch * perEpoch + m_at.batch;
    const double rate = learningRateAt(m_input.recipe, stepNumber, perEpoch);
    for (auto& group : m_optimizer->param_groups())
        group.options().set_lr(rate);

    const StepResult own = m_learner->step(batch.images, mixSeed(m_input.recipe.seed, stepNumber, 2));
    m_optimizer->step();

    const auto shares = m_ranks.totals(own, m_learner->images() > 1 ? m_learner->images() : 0);
    if (!shares)
        return shares.as<Ok>();
    PassSums result;  // of the step first, as replicas add theirs
    for (const PassSums& share : *shares)
        result.add(share);
    m_at.train.add(result);
    m_imagesTrained += result.seen;
    m_observer.onStep(
        {m_at.epoch + 1, m_at.epoch + (m_at.batch + 1.0) / perEpoch, result.loss / static_cast<double>(result.seen), rate});
    return Ok{};
}

Status Trainer::validate()
{
    m_learner->beginValidation(m_at.epoch, m_at.validBatch);
    startLane();
    for (;;) {
        const auto batch = nextBatch();
        if (!batch)
            return batch.as<Ok>();
        if (!batch->more)
            break;
        m_at.validBatch += batch->held;
        if (batch->total() == 0)
            continue;
        const qint64 images = m_learner->images();
        const auto batches = m_ranks.totals(images > 0 ? m_learner->validationStep() : StepResult{}, images);
        if (!batches)
            return batches.as<Ok>();
        for (const PassSums& one : *batches)  // one by one, as one process adds them
            m_at.valid.add(one);
        markTime(m_lane, Activity::Compute);
        report("valid", m_learner->trainImages() + m_at.valid.seen);
        if (!m_ranks.checkpoint(m_context.token))
            return Cancelled{};
        if (auto stored = checkpointIfDue(); !stored)
            return stored;
    }
    return checkSeen(Subset::Valid, m_at.valid, m_learner->validImages());
}

static double perImage(double sum, const PassSums& pass) { return pass.seen ? sum / static_cast<double>(pass.seen) : 0; }

EpochRecord Trainer::newRecord() const
{
    const qint64 perEpoch = m_learner->trainBatches();
    EpochRecord record;
    record.epoch = m_at.epoch + 1;
    record.trainLoss = perImage(m_at.train.loss, m_at.train);
    record.trainAccuracy = perImage(m_at.train.correct, m_at.train);
    record.validLoss = perImage(m_at.valid.loss, m_at.valid);
    record.validAccuracy = perImage(m_at.valid.correct, m_at.valid);
    record.learningRate = learningRateAt(m_input.recipe, m_at.epoch * perEpoch + perEpoch - 1, perEpoch);
    record.elapsedSeconds = epochSeconds();
    record.trainSeconds = m_at.trainSeconds;
    record.imagesPerSecond = m_at.trainSeconds > 0 ? m_at.train.seen / m_at.trainSeconds : 0;
    record.waitShare = m_at.trainSeconds > 0 ? m_at.waitSeconds / m_at.trainSeconds : 0;
    return record;
}

Status Trainer::closeEpoch(EpochRecord record)
{
    record.best = m_input.validate && record.validAccuracy > m_at.bestAccuracy;
    TrainingState next;
    next.epoch = m_at.epoch + 1;
    next.bestAccuracy = record.best ? record.validAccuracy : m_at.bestAccuracy;
    m_at = next;
    m_epochBegan = Clock::now();
    std::optional<TensorFile> model;
    if (record.best) {
        model = m_learner->model();
        if (auto stored = m_sink.storeBest(*model, record); !stored)
            return stored;
    }
    // Report the record before storing the state: a crash in between repeats an epoch and loses none.
    m_observer.onEpoch(record);
    m_result.epochs.push_back(record);
    const auto stop = m_ranks.decided(m_observer.wantsStop());
    if (!stop)
        return stop.as<Ok>();
    m_result.stopped = *stop;
    const bool last = m_at.epoch == m_input.recipe.epochs || m_result.stopped;
    const bool due = m_keep == KeepState::Always ? last || isDue(true) : !last && isDue(false);
    if (m_keep == KeepState::Never || !due)
        return Ok{};
    return storeLast(model ? std::move(*model) : m_learner->model());
}

Status Trainer::storeLast() { return m_keep != KeepState::Never ? storeLast(m_learner->model()) : Status(Ok{}); }

Status Trainer::storeLast(TensorFile model)
{
    const auto began = Clock::now();
    TrainingState copy = m_at;
    copy.elapsedSeconds = epochSeconds();
    copy.model = std::move(model);
    copy.optimizer = optimizerState(*m_optimizer);
    const auto stored = m_sink.storeLast(std::move(copy));
    m_stored = Clock::now();
    m_storeSeconds = secondsSince(began);
    return stored;
}

/// Steps under a millisecond are not all reported.
void Trainer::report(const char* phase, qint64 doneInEpoch)
{
    constexpr double pause = 0.01;
    const qint64 perEpoch = m_learner->trainImages() + m_learner->validImages();
    if (secondsSince(m_reported) < pause && doneInEpoch < perEpoch)
        return;
    m_reported = Clock::now();
    Progress progress;
    progress.phase = QString::fromLatin1(phase);
    progress.epoch = m_at.epoch + 1;
    progress.epochs = m_input.recipe.epochs;
    progress.done = m_at.epoch * perEpoch + doneInEpoch;
    progress.total = m_input.recipe.epochs * perEpoch;
    progress.ratePerSecond = m_secondsTrained > 0 ? m_imagesTrained / m_secondsTrained : 0;
    m_context.report(progress);
}

void Trainer::startLane()
{
    if (m_lane)
        m_lane->begin();
}

/// A learner that loads inline has already recorded its work on this lane: there was no wait.
void Trainer::recordWait()
{
    if (!m_learner->loadsInline())
        markTime(m_lane, Activity::Wait);
}

Status Trainer::checkSeen(Subset subset, const PassSums& pass, qint64 images) const
{
    const auto& indexes = subset == Subset::Train ? m_input.train : m_input.valid;
    const auto example = std::find_if(indexes.begin(), indexes.end(), [this](quint32 image) { return m_refused.contains(image); });
    return checkLost(toWord(subset), images - pass.seen, images, example == indexes.end() ? nullptr : &m_refused.at(*example));
}

}  // namespace leafbench::detail
