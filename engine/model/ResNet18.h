#pragma once

#include <QString>

#include <array>
#include <string>
#include <vector>

namespace leafbench {

/// A line of the summary: one module of the network, as torchsummary counts them (paper, Figure 8).
struct LayerRow {
    QString type;                    ///< "Conv2d", "BatchNorm2d", ...
    std::vector<qint64> outputShape; ///< without the batch: {channels, height, width} or {classes}
    qint64 parameters = 0;
    bool trainable = true;           ///< whether it has parameters that learn
};

/// A parameter or buffer by torchvision's name.
struct TensorSpec {
    std::string name;          ///< e.g. "layer2.0.downsample.0.weight"
    std::vector<qint64> shape;
    bool isBuffer = false;     ///< BatchNorm's running_mean, running_var, num_batches_tracked
};

/// What of the network learns. Head: only the last Linear. What BatchNorm does meanwhile is another matter: see BatchNorm.
enum class Trainable : quint8 { All, Head };

/// What BatchNorm normalises with while the network trains. Train: each batch's own statistics, and the running ones
/// follow; the paper's setting, with the head alone too. Fixed: the running statistics, which then never move; its scale
/// and shift still learn with Trainable::All. A network from scratch has them taken of 128 training images first. Head and Fixed together make a picture's 512 features constants: fast, but
/// not the paper's network, and results of the two must not be held for each other.
enum class BatchNorm : quint8 { Train, Fixed };

/// ResNet-18 (He et al. 2015) as torchvision names and orders it, without needing LibTorch.
struct ModelSummary {
    std::vector<LayerRow> layers;  ///< 69 rows
    int inputSize = 0;             ///< pixels a side
    qint64 totalParameters = 0;
    qint64 trainableParameters = 0;
    double inputMiB = 0;           ///< the three sizes as torchsummary estimates them, for one image
    double forwardBackwardMiB = 0;
    double parametersMiB = 0;

    QString text() const;          ///< byte for byte what torchsummary prints
};

/// classes >= 1, inputSize >= 32.
ModelSummary summarizeResNet18(int classes, int inputSize, Trainable trainable);

/// Every tensor of the state_dict, in torchvision's order. 38 classes: 11,196,006 parameters.
std::vector<TensorSpec> resnet18Tensors(int classes);

}  // namespace leafbench
