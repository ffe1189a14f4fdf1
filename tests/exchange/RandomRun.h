#pragma once

#include "engine/imaging/RgbImage.h"
#include "engine/model/files/TensorFile.h"
#include "engine/runs/store/RunStore.h"

namespace leafbench::testing {

/// ResNet-18 with random weights whose logits are of the size of a trained one's, and BatchNorm statistics that are not those of
/// a new network. In the order of the tensors' names: as checkpoints come back, not as torchvision has it.
TensorFile randomWeights(int classes, std::uint64_t seed = 1);

struct RandomRunOptions {
    QString name = QStringLiteral("20260101-120000-random");
    int classes = 5;
    int inputSize = 64;
    int epochs = 4;
    bool weights = true;  ///< with a best checkpoint
};

/// Writes a finished run's folder into runsDir and opens it. Nothing was trained.
Run writeRandomRun(const QString& runsDir, const RandomRunOptions& options = {});

/// Noise.
RgbImage randomPicture(int width, int height, std::uint64_t seed);

}  // namespace leafbench::testing
