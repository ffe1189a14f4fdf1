#include "engine/runs/training/RankTraining.h"

#include "engine/backend/Backend.h"
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

QByteArray bytesOf(const TensorFile& file)
{
    QCborArray tensors;
    for (const NamedTensor& tensor : file.tensors) {
        QCborArray shape;
        for (const std::int64_t side : tensor.shape)
            shape << qint64{side};
        tensors << QCborArray{QString::fromStdString(tensor.name), qint64(tensor.dtype), shape, tensor.bytes};
    }
    QCborMap metadata;
    for (const auto& [key, value] : file.metadata)
        metadata.insert(QString::fromStdString(key), QString::fromStdString(value));
    return QCborValue(QCborArray{tensors, metadata}).toCbor();
}

TensorFile tensorsFrom(const QByteArray& bytes)
{
    const QCborArray both = QCborValue::fromCbor(bytes).toArray();
    TensorFile file;
    for (const QCborValue& value : both.at(0).toArray()) {
        const QCborArray parts = value.toArray();
        NamedTensor tensor;
        tensor.name = parts.at(0).toString().toStdString();
        tensor.dtype = static_cast<DType>(parts.at(1).toInteger());
        for (const QCborValue& side : parts.at(2).toArray())
            tensor.shape.push_back(side.toInteger());
        tensor.bytes = parts.at(3).toByteArray();
        file.tensors.push_back(std::move(tensor));
    }
    const QCborMap metadata = both.at(1).toMap();
    for (auto entry = metadata.begin(); entry != metadata.end(); ++entry)
        file.metadata[entry.key().toString().toStdString()] = entry.value().toString().toStdString();
    return file;
}

/// Rank 0's weights and state, on all ranks.
Status shareTensors(RankGroup& group, TensorFile& weights, std::shared_ptr<const TrainingState>& resume, bool resumes)
{
    const bool leads = group.rank() == 0;
    const auto sentWeights = group.broadcast(leads ? bytesOf(weights) : QByteArray());
    if (!sentWeights)
        return sentWeights.as<Ok>();
    if (!leads)
        weights = tensorsFrom(*sentWeights);
    if (!resumes)
        return Ok{};
    const auto sentState = group.broadcast(leads ? bytesOf(stateToFile(*resume)) : QByteArray());
    if (!sentState)
        return sentState.as<Ok>();
    if (leads)
        return Ok{};
    auto state = stateFromFile(tensorsFrom(*sentState), QStringLiteral("last.safetensors"));
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

Status orderTraining(JobRanks& ranks, const TrainingInput& input)
{
    TrainingOrder order{
        input.recipe,  shareImages(*input.index, input.train), input.valid, input.normalisation, input.resume != nullptr,
        input.validate};
    if (auto given = ranks.order(trainingOrder, toCbor(order)); !given)
        return given;
    RankGroup& group = ranks.group();
    if (auto ready = agreed(group, Ok{}); !ready)
        return ready;
    TensorFile weights = input.weights;
    auto resume = input.resume;
    return shareTensors(group, weights, resume, order.resumes);
}

Status trainAsRank(const QCborValue& request, RankGroup& group, const JobContext& context)
{
    const auto order = fromCbor<TrainingOrder>(request);
    auto index = openSharedImages(order.train, context);
    if (auto ready = agreed(group, index ? Status(Ok{}) : index.as<Ok>()); !ready)
        return ready;
    TrainingInput input;
    input.recipe = order.recipe;
    input.cores = planCores(order.recipe.workers, 1, group.cores());
    input.index = std::move(index).value();
    input.train = order.train.images;
    input.valid = order.valid;
    input.normalisation = order.normalisation;
    input.ranks = &group;
    input.validate = order.validates;
    if (auto shared = shareTensors(group, input.weights, input.resume, order.resumes); !shared)
        return shared;
    const auto torch = backend();
    if (!torch)
        return torch.as<Ok>();
    TrainingObserver silent;
    NoFiles sink;
    const auto trained = (*torch)->train(input, silent, sink, context);
    return trained.failed() ? trained.as<Ok>() : Status(Ok{});  // a cancelled training has ended on all ranks
}

}  // namespace leafbench
