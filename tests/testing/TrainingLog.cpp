#include "tests/testing/TrainingLog.h"

#include <QLocale>

namespace leafbench::testing {

QString exact(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

Status TrainingLog::storeLast(TrainingState state)
{
    ++lastStored;
    last = std::move(state);
    model = last.model;
    return Ok{};
}

Status TrainingLog::storeBest(TensorFile stored, const EpochRecord&)
{
    ++bestStored;
    best = std::move(stored);
    return Ok{};
}

QStringList TrainingLog::losses() const
{
    QStringList texts;
    for (const EpochRecord& epoch : epochs)
        texts << exact(epoch.trainLoss) + QLatin1Char(' ') + exact(epoch.validLoss);
    return texts;
}

QByteArray TrainingLog::modelBytes() const
{
    QByteArray bytes;
    for (const NamedTensor& tensor : model.tensors)
        bytes += tensor.bytes;
    return bytes;
}

}  // namespace leafbench::testing
