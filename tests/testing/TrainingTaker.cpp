#include "tests/testing/TrainingTaker.h"

namespace leafbench::testing {

Outcome<Done> TrainingTaker::storeLast(const TrainingState& state)
{
    ++lastStored;
    last = state;
    model = state.tensors;
    std::erase_if(model.tensors, [](const NamedTensor& tensor) { return tensor.name == "optimizer"; });
    return Done{};
}

Outcome<Done> TrainingTaker::storeBest(const TensorFile& stored, const EpochRecord&)
{
    ++bestStored;
    best = stored;
    return Done{};
}

QStringList TrainingTaker::losses() const
{
    QStringList texts;
    for (const EpochRecord& epoch : epochs)
        texts << QString::asprintf("%a %a", epoch.trainLoss, epoch.validLoss);
    return texts;
}

QByteArray TrainingTaker::modelBytes() const
{
    QByteArray bytes;
    for (const NamedTensor& tensor : model.tensors)
        bytes += tensor.bytes;
    return bytes;
}

}  // namespace leafbench::testing
