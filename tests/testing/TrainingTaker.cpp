#include "tests/testing/TrainingTaker.h"

#include <QLocale>

namespace leafbench::testing {

QString exact(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

Outcome<Done> TrainingTaker::storeLast(TrainingState state)
{
    ++lastStored;
    last = std::move(state);
    model = last.model;
    return Done{};
}

Outcome<Done> TrainingTaker::storeBest(TensorFile stored, const EpochRecord&)
{
    ++bestStored;
    best = std::move(stored);
    return Done{};
}

QStringList TrainingTaker::losses() const
{
    QStringList texts;
    for (const EpochRecord& epoch : epochs)
        texts << exact(epoch.trainLoss) + QLatin1Char(' ') + exact(epoch.validLoss);
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
