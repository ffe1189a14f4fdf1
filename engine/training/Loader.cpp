#include "engine/training/Loader.h"

#include "engine/common/Seed.h"
#include "engine/training/BatchPlan.h"
#include "engine/training/BatchQueue.h"
#include "engine/training/BatchReader.h"

#include <algorithm>

namespace leafbench {

struct Loader::State {
    State(DatasetPtr index, std::vector<quint32> subset, const LoaderOptions& given)
        : images(std::move(subset)),
          options(given),
          reader(std::move(index), given)
    {
    }

    std::vector<quint32> images;
    LoaderOptions options;
    BatchReader reader;
    BatchPlan plan;
    int epoch = 0;
    int side = 0;                     ///< of this epoch
    qint64 firstBatch = 0;            ///< of this epoch
    qint64 nextBatch = 0;             // without workers
    std::optional<BatchQueue> queue;  // last: its threads use the reader and the plan

    /// Without workers, loading is recorded on the calling thread's lane.
    LaneRecorder* ownLane() const { return options.timeline ? &options.timeline->lane(QStringLiteral("trainer"), 1) : nullptr; }

    bool inTurns() const { return options.wholeBatches && options.ranks > 1; }

    /// Of the numbers that next() passes through, up to which it goes.
    qint64 end() const
    {
        const qint64 left = plan.batches() - firstBatch;
        return inTurns() ? firstBatch + (left + options.ranks - 1) / options.ranks : plan.batches();
    }

    /// What next() reads at its place `number`.
    std::span<const quint32> planned(qint64 number) const
    {
        if (!inTurns())
            return options.ranks == 1 ? plan.batch(number) : shareOf(plan.batch(number), options.rank, options.ranks);
        const qint64 own = firstBatch + (number - firstBatch) * options.ranks + options.rank;
        return own < plan.batches() ? plan.batch(own) : std::span<const quint32>();
    }

    void startWorkers()
    {
        const qint64 window = qint64{std::max(1, options.prefetch)} * options.workers;
        queue.emplace(
            firstBatch, end(), options.workers, window,
            [this](qint64 number, const std::atomic<bool>& stopping, LaneRecorder* lane) {
                return reader.read(
                    planned(number), epoch, side, [&stopping] { return stopping.load(); }, lane);
            },
            options.timeline);
    }
};

static LoaderOptions checked(LoaderOptions options)
{
    options.batchSize = std::max(1, options.batchSize);
    options.side = std::max(1, options.side);
    options.workers = std::max(0, options.workers);
    return options;
}

Loader::Loader(DatasetPtr index, std::vector<quint32> images, LoaderOptions options)
    : m_state(std::make_unique<State>(std::move(index), std::move(images), checked(options)))
{
}

Loader::~Loader() = default;

qint64 Loader::batches() const { return BatchPlan::batchCount(images(), m_state->options.batchSize); }

qint64 Loader::images() const { return static_cast<qint64>(m_state->images.size()); }

void Loader::start(int epoch, qint64 firstBatch, int side)
{
    State& state = *m_state;
    const LoaderOptions& options = state.options;
    state.queue.reset();  // before changing what its workers read
    state.epoch = epoch;
    state.side = side > 0 ? side : options.side;
    state.plan = BatchPlan(state.images, options.batchSize, options.shuffle, mixSeed(options.seed, epoch));
    state.firstBatch = state.nextBatch = std::clamp<qint64>(firstBatch, 0, state.plan.batches());
    if (options.workers > 0)
        state.startWorkers();
}

std::optional<Batch> Loader::next(const CancellationToken& token)
{
    State& state = *m_state;
    if (state.queue)
        return state.queue->next(token);
    if (state.nextBatch >= state.end() || token.isCancelled())
        return std::nullopt;
    auto batch = state.reader.read(
        state.planned(state.nextBatch), state.epoch, state.side, [&token] { return token.isCancelled(); }, state.ownLane());
    if (batch)
        ++state.nextBatch;
    return batch;
}

}  // namespace leafbench
