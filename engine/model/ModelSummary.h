#pragma once

#include <QString>

#include <vector>

namespace leafbench {

/// One module of the network, as torchsummary counts them (paper, Figure 8).
struct LayerRow {
    QString type;                     ///< "Conv2d", "BatchNorm2d", ...
    std::vector<qint64> outputShape;  ///< without the batch: {channels, height, width} or {classes}
    qint64 parameters = 0;
    bool trainable = true;  ///< has trainable parameters
};

/// ResNet-18 (He et al. 2015) with torchvision's names and order. Does not need LibTorch.
struct ModelSummary {
    std::vector<LayerRow> layers;  ///< 69 rows
    int inputSize = 0;             ///< pixels a side
    qint64 totalParameters = 0;
    qint64 trainableParameters = 0;
    double inputMiB = 0;  ///< the three sizes as torchsummary estimates them for one image
    double forwardBackwardMiB = 0;
    double parametersMiB = 0;

    QString text() const;  ///< the exact output of torchsummary
};

}  // namespace leafbench
