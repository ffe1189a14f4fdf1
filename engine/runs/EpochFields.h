#pragma once

#include "engine/training/EpochRecord.h"

namespace leafbench {

/// Every field of an epoch's record by its name in files, in their order: int, then numbers, then bool. Private to engine/runs.
template <class Epoch, class Take>
void eachEpochField(Epoch&& record, Take&& take)
{
    take("epoch", record.epoch);
    take("train_loss", record.trainLoss);
    take("train_accuracy", record.trainAccuracy);
    take("valid_loss", record.validLoss);
    take("valid_accuracy", record.validAccuracy);
    take("learning_rate", record.learningRate);
    take("elapsed_s", record.elapsedSeconds);
    take("train_s", record.trainSeconds);
    take("images_per_s", record.imagesPerSecond);
    take("wait_share", record.waitShare);
    take("best", record.best);
}

}  // namespace leafbench
