#pragma once

#include "engine/backend/Backend.h"

#include <QStringList>

namespace leafbench::testing {

/// The shortest text that reads back as the same bits. (QString::asprintf has no "%a": it cuts after six decimals.)
QString exact(double value);

/// What a training tells and stores.
class TrainingLog : public TrainingObserver, public CheckpointSink {
public:
    void onEpoch(const EpochRecord& record) override { epochs.push_back(record); }
    void onRefused(const RefusedImage& image) override { refused.push_back(image.image); }
    Status storeLast(TrainingState state) override;
    Status storeBest(TensorFile model, const EpochRecord& record) override;

    const EpochRecord& epoch() const { return epochs.back(); }
    /// Training and validation losses of each epoch, to the last bit.
    QStringList losses() const;
    /// Of the last state, without the optimiser: its archive names entries by addresses.
    QByteArray modelBytes() const;

    std::vector<EpochRecord> epochs;
    std::vector<quint32> refused;
    TrainingState last;
    TensorFile model;  ///< of the last state, without the optimiser
    TensorFile best;
    int lastStored = 0;
    int bestStored = 0;
};

}  // namespace leafbench::testing
