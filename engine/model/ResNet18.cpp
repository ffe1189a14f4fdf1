#include "engine/model/ResNet18.h"

#include <utility>

namespace leafbench {
namespace {

constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double bytesPerNumber = 4;

/// Walks the network in the order of its forward pass (which is torchvision's state_dict order) and collects every module's
/// output and every tensor.
class NetworkWalk {
public:
    NetworkWalk(int inputSize, Trainable trainable) : m_size(inputSize), m_trainable(trainable) {}

    void resnet18(int classes)
    {
        conv("conv1", 64, 7, 2, 3);
        batchNorm("bn1");
        plain("ReLU");
        m_size = convolved(m_size, 3, 2, 1);
        plain("MaxPool2d");
        const int channels[] = {64, 128, 256, 512};
        for (int stage = 0; stage < 4; ++stage) {
            const std::string name = "layer" + std::to_string(stage + 1);
            basicBlock(name + ".0", channels[stage], stage == 0 ? 1 : 2);
            basicBlock(name + ".1", channels[stage], 1);
        }
        m_size = 1;
        plain("AdaptiveAvgPool2d");
        head(classes);
    }

    std::vector<LayerRow> layers;
    std::vector<TensorSpec> tensors;

private:
    static qint64 convolved(qint64 size, int kernel, int stride, int padding) { return (size + 2 * padding - kernel) / stride + 1; }

    void row(const char* type, qint64 parameters, bool learns)
    {
        layers.push_back({QString::fromLatin1(type), {m_channels, m_size, m_size}, parameters, learns});
    }

    void plain(const char* type) { row(type, 0, false); }

    void conv(const std::string& name, int channels, int kernel, int stride, int padding)
    {
        const qint64 inputs = m_channels;
        m_channels = channels;
        m_size = convolved(m_size, kernel, stride, padding);
        tensors.push_back({name + ".weight", {channels, inputs, kernel, kernel}, false});
        row("Conv2d", channels * inputs * kernel * kernel, m_trainable == Trainable::All);
    }

    void batchNorm(const std::string& name)
    {
        for (const char* parameter : {".weight", ".bias"})
            tensors.push_back({name + parameter, {m_channels}, false});
        for (const char* buffer : {".running_mean", ".running_var"})
            tensors.push_back({name + buffer, {m_channels}, true});
        tensors.push_back({name + ".num_batches_tracked", {}, true});
        row("BatchNorm2d", 2 * m_channels, m_trainable == Trainable::All);
    }

    void basicBlock(const std::string& name, int channels, int stride)
    {
        const qint64 inputChannels = m_channels;
        const qint64 inputSize = m_size;
        conv(name + ".conv1", channels, 3, stride, 1);
        batchNorm(name + ".bn1");
        plain("ReLU");
        conv(name + ".conv2", channels, 3, 1, 1);
        batchNorm(name + ".bn2");
        if (stride != 1 || inputChannels != channels) {
            m_channels = inputChannels;
            m_size = inputSize;
            conv(name + ".downsample.0", channels, 1, stride, 0);
            batchNorm(name + ".downsample.1");
        }
        plain("ReLU");
        plain("BasicBlock");
    }

    void head(int classes)
    {
        const qint64 features = m_channels;
        tensors.push_back({"fc.weight", {classes, features}, false});
        tensors.push_back({"fc.bias", {classes}, false});
        layers.push_back({QStringLiteral("Linear"), {classes}, classes * features + classes, true});
        layers.push_back({QStringLiteral("Dropout"), {classes}, 0, false});
    }

    qint64 m_channels = 3;
    qint64 m_size;
    Trainable m_trainable;
};

}  // namespace

ModelSummary summarizeResNet18(int classes, int inputSize, Trainable trainable)
{
    Q_ASSERT(classes >= 1 && inputSize >= 32);
    NetworkWalk walk(inputSize, trainable);
    walk.resnet18(classes);

    ModelSummary summary;
    summary.layers = std::move(walk.layers);
    summary.inputSize = inputSize;
    double outputs = 0;
    for (const LayerRow& layer : summary.layers) {
        double numbers = 1;
        for (qint64 side : layer.outputShape)
            numbers *= static_cast<double>(side);
        outputs += numbers;
        summary.totalParameters += layer.parameters;
        summary.trainableParameters += layer.trainable ? layer.parameters : 0;
    }
    summary.inputMiB = 3.0 * inputSize * inputSize * bytesPerNumber / mebibyte;
    summary.forwardBackwardMiB = 2.0 * outputs * bytesPerNumber / mebibyte;  // twice: values and gradients
    summary.parametersMiB = static_cast<double>(summary.totalParameters) * bytesPerNumber / mebibyte;
    return summary;
}

std::vector<TensorSpec> resnet18Tensors(int classes)
{
    NetworkWalk walk(256, Trainable::All);  // tensor shapes do not depend on the input size
    walk.resnet18(classes);
    return std::move(walk.tensors);
}

}  // namespace leafbench
