#include "engine/runs/training/RankTraining.h"

#include "engine/model/files/Safetensors.h"
#include "engine/runs/ranks/SharedImages.h"
#include "engine/runs/training/Checkpoint.h"

namespace leafbench {

namespace {

struct TrainingOrder {
    Recipe recipe{};
    SharedImages train{};
    std::vector<quint32> valid{};
    Normalisation normalisation{};
    bool resumes = false;
    bool validates = true;
};

void fields(TrainingOrder& order, auto&& visit)
{
    visit("recipe", order.recipe);
    visit("train", order.train);
    visit("valid", order.valid);
    visit("mean", order.normalisation.mean);
    visit("std", order.normalisation.std);
    visit("resumes", order.resumes);
    visit("validates", order.validates);
}

/// Rank 0's tensors, on the other ranks. name: for errors.
Result<TensorFile> receivedTensors(RankGroup& group, const QString& name)
{
    const auto sent = group.broadcast({});
    return sent ? fromSafetensors(*sent, name) : sent.as<TensorFile>();
}

Status sendTensors(RankGroup& group, const TensorFile& file)
{
    const auto sent = group.broadcast(toSafetensors(file));
    return sent ? Status(Ok{}) : sent.as<Ok>();
}

Status receiveState(RankGroup& group, std::shared_ptr<const TrainingState>& resume)
{
    const QString name = QStringLiteral("last.safetensors");
    auto file = receivedTensors(group, name);
    if (!file)
        return file.as<Ok>();
    auto state = stateFromFile(std::move(file).value(), name);
    if (!state)
        return state.as<Ok>();
    resume = std::make_shared<const TrainingState>(std::move(state).value());
    return Ok{};
}

/// Rank 0 stores everything.
class NoFiles : public CheckpointSink {
public:
    KeepState keepState() const override { return KeepState::Never; }
    Status storeLast(TrainingState) override { return Ok{}; }
    Status storeBest(TensorFile, const EpochRecord&) override { return Ok{}; }
};

}  // namespace

/// They scan the dataset by themselves, and get weights and state from rank 0.
static Status orderTraining(JobRanks& ranks, const TrainingInput& input)
{
    const TrainingOrder order{
        input.recipe,  shareImages(*input.index, input.train), input.valid, input.normalisation, input.resume != nullptr,
        input.validate};
    if (auto given = ranks.order(trainingOrder, toCbor(order)); !given)
        return given;
    if (auto sent = sendTensors(ranks.group(), input.weights); !sent || !input.resume)
        return sent;
    return sendTensors(ranks.group(), stateToFile(*input.resume));
}

Result<TrainingResult> trainTogether(Backend& torch, TrainingInput& input, JobRanks* ranks, TrainingObserver& observer,
                                     CheckpointSink& sink, const JobContext& context)
{
    if (!ranks)
        return torch.train(input, observer, sink, context);
    if (auto ready = orderTraining(*ranks, input); !ready)
        return ranks->explained(ready.as<TrainingResult>());
    input.ranks = &ranks->group();
    return ranks->explained(torch.train(input, observer, sink, context));
}

Status trainAsRank(const QCborValue& request, RankGroup& group, const JobContext& context)
{
    const auto order = fromCbor<TrainingOrder>(request);
    auto index = openSharedImages(order.train, group, context);
    if (!index)
        return index.as<Ok>();
    TrainingInput input;
    input.recipe = order.recipe;
    input.cores = planCores(order.recipe.workers, 1, group.cores());
    input.index = std::move(index).value();
    input.train = order.train.images;
    input.valid = order.valid;
    input.normalisation = order.normalisation;
    input.ranks = &group;
    input.validate = order.validates;
    auto weights = receivedTensors(group, order.recipe.weights);
    if (!weights)
        return weights.as<Ok>();
    input.weights = std::move(weights).value();
    if (order.resumes) {
        if (auto received = receiveState(group, input.resume); !received)
            return received;
    }
    const auto torch = backend();
    if (!torch)
        return torch.as<Ok>();
    TrainingObserver silent;
    NoFiles sink;
    const auto trained = (*torch)->train(input, silent, sink, context);
    return trained.failed() ? trained.as<Ok>() : Status(Ok{});  // a cancelled training has ended on all ranks
}

}  // namespace leafbench
