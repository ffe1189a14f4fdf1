#include "engine/evaluation/torch/FoldedResNet18.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <optional>
#include <vector>

namespace leafbench::detail {
namespace {

enum class Then { Nothing, Relu };

/// A convolution with its BatchNorm.
class FoldedConvolution {
public:
    /// x: zeros in the shape that forward() gets; becomes the output.
    FoldedConvolution(const torch::nn::Conv2dImpl& convolution, const torch::nn::BatchNorm2dImpl& norm, torch::ScalarType type,
                      Then then, torch::Tensor& x)
        : m_stride(convolution.options.stride()->at(0)),
          m_padding(convolution.weight.size(2) / 2),
          m_then(then)
    {
        const torch::Tensor scale = norm.weight / (norm.running_var + norm.options.eps()).sqrt();
        m_weight = (convolution.weight * scale.view({-1, 1, 1, 1})).to(type).contiguous(torch::MemoryFormat::ChannelsLast);
        m_bias = (norm.bias - norm.running_mean * scale).to(type);
        if (x.device().is_cpu())
            prepack(x.sizes());
        x = forward(x);
    }

    torch::Tensor forward(const torch::Tensor& x) const
    {
        if (m_packed) {
            torch::jit::Stack stack{x, *m_packed};
            m_run->callBoxed(stack);
            return stack.back().toTensor();
        }
        torch::Tensor y = torch::conv2d(x, m_weight, m_bias, m_stride, m_padding);
        return m_then == Then::Relu ? y.relu_() : y;
    }

private:
    /// LibTorch's own operators for a known shape of the input; a build without oneDNN has none.
    void prepack(torch::IntArrayRef inputShape)
    {
        auto& dispatcher = c10::Dispatcher::singleton();
        const auto pack = dispatcher.findSchema({"mkldnn_prepacked::conv2d_prepack", ""});
        const auto run = dispatcher.findSchema({"mkldnn_prepacked::conv2d_run", ""});
        if (!pack || !run)
            return;
        const std::vector<std::int64_t> stride{m_stride, m_stride}, padding{m_padding, m_padding}, dilation{1, 1};
        torch::jit::Stack stack{m_weight, m_bias, stride, padding, dilation, 1, inputShape, m_then == Then::Relu ? "relu" : "none"};
        pack->callBoxed(stack);
        m_packed = stack.back();
        m_run.emplace(*run);
        m_weight.reset();  // the packed ones are copies
        m_bias.reset();
    }

    std::int64_t m_stride, m_padding;
    Then m_then;
    torch::Tensor m_weight, m_bias;  ///< undefined once packed
    std::optional<c10::OperatorHandle> m_run;
    std::optional<c10::IValue> m_packed;
};

/// As BasicBlock.
class FoldedBlock {
public:
    FoldedBlock(BasicBlockImpl& block, torch::ScalarType type, torch::Tensor& x)
    {
        torch::Tensor input = x;
        m_first.emplace(*block.conv1, *block.bn1, type, Then::Relu, x);
        m_second.emplace(*block.conv2, *block.bn2, type, Then::Nothing, x);
        if (!block.downsample.is_empty()) {
            m_shortcut.emplace(*block.downsample[0]->as<torch::nn::Conv2d>(), *block.downsample[1]->as<torch::nn::BatchNorm2d>(),
                               type, Then::Nothing, input);
        }
    }

    torch::Tensor forward(const torch::Tensor& x) const
    {
        torch::Tensor y = m_second->forward(m_first->forward(x));
        y += m_shortcut ? m_shortcut->forward(x) : x;
        return y.relu_();
    }

private:
    std::optional<FoldedConvolution> m_first, m_second, m_shortcut;
};

torch::Tensor pooled(const torch::Tensor& x) { return torch::max_pool2d(x, 3, 2, 1); }

}  // namespace

struct FoldedResNet18::Layers {
    torch::ScalarType type;
    std::optional<FoldedConvolution> stem;
    std::vector<FoldedBlock> blocks;
    torch::Tensor weight, bias;  ///< of the last Linear
};

FoldedResNet18::FoldedResNet18(ResNet18ModuleImpl& model, Precision precision, torch::Device device, int side)
    : m_layers(std::make_unique<Layers>())
{
    const torch::NoGradGuard noGrad;
    Layers& layers = *m_layers;
    layers.type = precision == Precision::BFloat16 ? torch::kBFloat16 : torch::kFloat32;
    torch::Tensor x = torch::zeros({1, 3, side, side}, torch::TensorOptions(layers.type).device(device))
                          .contiguous(torch::MemoryFormat::ChannelsLast);
    layers.stem.emplace(*model.conv1, *model.bn1, layers.type, Then::Relu, x);
    x = pooled(x);
    for (const auto* stage : {&model.layer1, &model.layer2, &model.layer3, &model.layer4}) {
        for (const auto& block : **stage)
            layers.blocks.emplace_back(*block.get<BasicBlock>(), layers.type, x);
    }
    layers.weight = model.fc->weight;
    layers.bias = model.fc->bias;
}

FoldedResNet18::~FoldedResNet18() = default;

FoldedResNet18::Output FoldedResNet18::forward(torch::Tensor x) const
{
    const torch::NoGradGuard noGrad;
    constexpr std::size_t beforeLayer4 = 6;
    x = pooled(m_layers->stem->forward(x.to(m_layers->type)));
    Output output;
    for (std::size_t i = 0; i < m_layers->blocks.size(); ++i) {
        if (i == beforeLayer4)
            output.layer3 = x;
        x = m_layers->blocks[i].forward(x);
    }
    output.features = x.to(torch::kFloat32).mean({2, 3});
    output.logits = torch::linear(output.features, m_layers->weight, m_layers->bias);
    return output;
}

}  // namespace leafbench::detail
