#include "engine/speedup/TrainingWorkload.h"

#include "engine/backend/Backend.h"
#include "engine/runs/starter/StarterWeights.h"
#include "engine/runs/training/RankTraining.h"
#include "engine/training/MemoryEstimate.h"

#include <algorithm>

namespace leafbench {
namespace {

/// Times one epoch; stores nothing of the model.
class EpochLog : public TrainingObserver, public CheckpointSink {
public:
    void onEpoch(const EpochRecord& record) override { epoch = record; }
    void onRefused(const RefusedImage& image) override { refused.push_back(image); }
    KeepState keepState() const override { return KeepState::Never; }
    Status storeLast(TrainingState) override { return Ok{}; }
    Status storeBest(TensorFile, const EpochRecord&) override { return Ok{}; }

    EpochRecord epoch;
    std::vector<RefusedImage> refused;
};

constexpr double mostNetworkSeconds = 1;

class TrainingWorkload : public StudyWorkload {
public:
    TrainingWorkload(Backend& torch, TrainingInput input, SpeedupOptions options)
        : m_torch(torch),
          m_input(std::move(input)),
          m_options(std::move(options))
    {
    }

    Result<WorkloadRun> run(std::span<const quint32> images, WorkerCount count, const JobContext& context,
                            TimelineRecorder* timeline) override
    {
        const auto ranks = m_options.workload == Workload::TrainRanks ? processesOf(count, context) : JobRanksPtr();
        if (!ranks)
            return ranks.as<WorkloadRun>();
        TrainingInput input = m_input;
        input.cores = coresOf(count, ranks->get());
        input.recipe.workers = input.cores.loaderWorkers;
        input.recipe.replicas = input.cores.replicas;
        input.train.assign(images.begin(), images.end());
        input.validate = false;
        input.timeline = timeline;
        if (*ranks)
            input.recipe.ranks = count.workers;
        EpochLog taker;
        const auto trained = trainTogether(m_torch, input, ranks->get(), taker, taker, context);
        if (!trained)
            return trained.as<WorkloadRun>();
        WorkloadRun run{taker.epoch.trainSeconds, taker.epoch.waitShare, hexFloat(taker.epoch.trainLoss), taker.refused};
        const auto network = *ranks ? measureNetwork(**ranks, mostNetworkSeconds, context) : std::vector<NetworkPoint>();
        if (!network)
            return network.as<WorkloadRun>();
        run.network = *network;
        run.cores = input.cores;
        if (count.nodes > 0)
            run.hosts = *ranks ? (*ranks)->group().hosts() : QStringList{thisNode()};
        return run;
    }

    std::size_t warmUpImages() const override { return 2 * static_cast<std::size_t>(m_input.recipe.batchSize); }

private:
    /// Where ranks are on nodes, they say what each has.
    CorePlan coresOf(WorkerCount count, JobRanks* ranks) const
    {
        return ranks && count.nodes > 0 ? planCores(-1, 1, ranks->group().cores()) : corePlanOf(m_options, count);
    }

    Backend& m_torch;
    TrainingInput m_input;
    SpeedupOptions m_options;
};

Result<TrainingInput> makeInput(const SpeedupOptions& options, DatasetPtr index, const BackendInfo& info)
{
    TrainingInput input;
    input.recipe = options.recipe;
    input.recipe.epochs = 1;
    if (!info.fastBFloat16)
        input.recipe.precision = Precision::Float32;
    if (!input.recipe.weights.isEmpty()) {
        auto weights = readStartWeights(input.recipe.weights, index->classNames());
        if (!weights)
            return weights.as<TrainingInput>();
        input.weights = std::move(weights).value();
    }
    input.index = std::move(index);
    return input;
}

}  // namespace

Result<PreparedWorkload> prepareTraining(const SpeedupOptions& options, DatasetPtr index, const JobContext& context)
{
    const auto torch = backend();
    if (!torch)
        return torch.as<PreparedWorkload>();
    const auto split = splitOf(options.recipe, *index);
    if (!split)
        return split.as<PreparedWorkload>();
    if (split->count(Subset::Train) == 0)
        return Error{.code = ErrorCode::EmptySubset, .subject = toWord(Subset::Train)};
    auto input = makeInput(options, index, (*torch)->info());
    if (!input)
        return input.as<PreparedWorkload>();
    PreparedWorkload prepared;
    prepared.images = limitedImages(split->images(Subset::Train), options.limit);
    const WorkerCount fullest = std::ranges::max(options.counts(), {}, workersOfANode);
    const CorePlan most = corePlanOf(options, fullest);
    const qint64 images = static_cast<qint64>(prepared.images.size());
    const int together = options.workload == Workload::TrainRanks ? workersOfANode(fullest) : 1;  // on one machine
    Recipe sharing = input->recipe;
    sharing.ranks = together;
    if (auto fits = checkFits({sharing, most, images, together, (*torch)->info().devices > 0}); !fits)
        return fits.as<PreparedWorkload>();
    const auto statistics = channelStatistics(*index, prepared.images, 0, context);
    if (!statistics)
        return statistics.as<PreparedWorkload>();
    input.value().normalisation = normalisationBy(*statistics);
    prepared.workload = std::make_unique<TrainingWorkload>(**torch, std::move(input).value(), options);
    return prepared;
}

}  // namespace leafbench
