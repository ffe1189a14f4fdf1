#include "engine/evaluation/torch/FoldedResNet18.h"
#include "engine/model/torch/Autocast.h"
#include "engine/model/torch/MatmulGradient.h"
#include "engine/model/torch/ResNet18Module.h"
#include "engine/training/torch/FusedSgd.h"
#include "engine/training/torch/SgdKernel.h"

#include <torch/types.h>

#include <QTest>

#include <ATen/Parallel.h>

#include <cstring>

using leafbench::Precision;
using leafbench::detail::AutocastScope;
using leafbench::detail::FoldedResNet18;
using leafbench::detail::FusedSgd;
using leafbench::detail::hasSgdKernel;
using leafbench::detail::ResNet18Module;

/// What is faster here than torch's own way gives what that gives: it is the oracle.
class tst_FastPaths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // FusedSgd: the same bits after each step
    void theBitsOfTorch_data()
    {
        QTest::addColumn<double>("momentum");
        QTest::addColumn<double>("weightDecay");
        QTest::addColumn<bool>("nesterov");
        QTest::newRow("plain") << 0. << 0. << false;
        QTest::newRow("weight decay") << 0. << 5e-4 << false;
        QTest::newRow("momentum") << 0.9 << 0. << false;
        QTest::newRow("nesterov, weight decay") << 0.9 << 5e-4 << true;
    }
    void theBitsOfTorch()
    {
        QFETCH(double, momentum);
        QFETCH(double, weightDecay);
        QFETCH(bool, nesterov);
        const auto options
            = [&] { return torch::optim::SGDOptions(0.05).momentum(momentum).weight_decay(weightDecay).nesterov(nesterov); };
        for (const int threads : {1, 2}) {
            at::set_num_threads(threads);
            const std::vector<torch::Tensor> ours = parameters(), theirs = parameters();
            FusedSgd fused(ours, options());
            torch::optim::SGD plain(theirs, options());
            stepsAgree(fused, plain, ours, theirs);
        }
    }

    /// The gradients that the network really has: those of 1 x 1 convolutions have strides of their own.
    void theNetworkIsFused()
    {
        leafbench::detail::ResNet18Module network(3, 0., 1);
        network->toDevice(torch::kCPU);
        FusedSgd fused(network->parameters(), torch::optim::SGDOptions(0.05).momentum(0.9));
        for (int step = 0; step < 2; ++step) {
            fused.zero_grad();
            network(torch::randn({2, 3, 32, 32}).contiguous(at::MemoryFormat::ChannelsLast)).sum().backward();
            QCOMPARE(fused.canFuse(), hasSgdKernel());
            fused.step();
        }
    }

    void groupsWithDecaysOfTheirOwn()
    {
        const std::vector<torch::Tensor> ours = parameters(), theirs = parameters();
        const auto groups = [](const std::vector<torch::Tensor>& all) {
            const auto options = torch::optim::SGDOptions(0.05).momentum(0.9).weight_decay(0.1);
            return std::vector{
                torch::optim::OptimizerParamGroup({all[2], all[3]}, std::make_unique<torch::optim::SGDOptions>(options)),
                torch::optim::OptimizerParamGroup(
                    {all[0], all[1], all[4]},
                    std::make_unique<torch::optim::SGDOptions>(torch::optim::SGDOptions(options).weight_decay(0)))};
        };
        FusedSgd fused(groups(ours), torch::optim::SGDOptions(0.05));
        torch::optim::SGD plain(groups(theirs), torch::optim::SGDOptions(0.05));
        stepsAgree(fused, plain, ours, theirs);
    }

    // MatmulGradient
    void gradientsOfTheConvolution_data()
    {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("stride");
        QTest::newRow("stride 2, even") << 128 << 24 << 8 << 8 << 2;
        QTest::newRow("stride 2, odd") << 128 << 24 << 5 << 7 << 2;
        QTest::newRow("2 x 2") << 32 << 16 << 2 << 2 << 1;
        QTest::newRow("1 x 2") << 32 << 16 << 1 << 2 << 1;
        QTest::newRow("1 x 1") << 32 << 16 << 1 << 1 << 1;
        QTest::newRow("oneDNN's own: a larger map") << 32 << 16 << 6 << 6 << 1;
    }
    void gradientsOfTheConvolution()
    {
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(int, stride);
        torch::manual_seed(3);
        torch::nn::Conv2d conv(torch::nn::Conv2dOptions(in, out, 3).stride(stride).padding(1).bias(false));
        // Values that bfloat16 holds exactly, so that only sums round.
        conv->weight.set_data(conv->weight.to(torch::kBFloat16).to(torch::kFloat32).contiguous(at::MemoryFormat::ChannelsLast));
        const torch::Tensor x
            = torch::randn({4, in, height, width}).to(torch::kBFloat16).contiguous(at::MemoryFormat::ChannelsLast);
        const auto gradients = [&](bool fast) {
            torch::Tensor input = x.detach().clone().requires_grad_();
            conv->weight.mutable_grad().reset();
            torch::Tensor y;
            if (fast) {
                const AutocastScope autocast(Precision::BFloat16, torch::kCPU);
                y = leafbench::detail::convolve(conv, input);
            } else {
                input = x.to(torch::kFloat32).detach().requires_grad_();
                y = conv(input);
            }
            const torch::Tensor weights = torch::arange(y.numel(), torch::kFloat32).remainder(7).view(y.sizes()) - 3;
            (y.to(torch::kFloat32) * weights).sum().backward();
            return std::vector{y.to(torch::kFloat32).detach(), input.grad().to(torch::kFloat32), conv->weight.grad().clone()};
        };
        const auto ours = gradients(true), exact = gradients(false);
        for (std::size_t i = 0; i < ours.size(); ++i) {
            QCOMPARE(ours[i].sizes(), exact[i].sizes());
            const double error = (ours[i] - exact[i]).abs().max().item<double>() / exact[i].abs().max().item<double>();
            QVERIFY2(error < 1. / 128, qPrintable(QString("%1: %2").arg(i).arg(error)));  // bfloat16 has 8 bits
        }
    }

    // FoldedResNet18
    void foldedIsTheSameNetwork_data()
    {
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<int>("side");
        QTest::addColumn<double>("tolerance");
        for (const int side : {33, 64, 96}) {
            QTest::addRow("float32, %d px", side) << Precision::Float32 << side << 1e-4;
            QTest::addRow("bfloat16, %d px", side) << Precision::BFloat16 << side << 0.1;  // of random weights, through 18 layers
        }
    }
    void foldedIsTheSameNetwork()
    {
        QFETCH(Precision, precision);
        QFETCH(int, side);
        QFETCH(double, tolerance);
        const torch::NoGradGuard noGrad;
        ResNet18Module network(5, 0., 1);
        torch::manual_seed(2);
        network->train();  // statistics of its own for each norm
        for (int i = 0; i < 20; ++i)
            network(torch::randn({8, 3, side, side}) * 2 + 1);
        network->toDevice(torch::kCPU);
        network->eval();
        const FoldedResNet18 folded(*network, precision, torch::kCPU, side);
        const torch::Tensor x = torch::randn({1, 3, side, side}).contiguous(at::MemoryFormat::ChannelsLast);
        const auto output = folded.forward(x);
        const torch::Tensor layer3 = network->forwardTo(x, 3);
        const torch::Tensor features = network->forwardFrom(layer3, 3);
        const auto differ = [](const torch::Tensor& a, const torch::Tensor& b) {
            return (a.to(torch::kFloat32) - b).abs().max().item<double>() / b.abs().max().item<double>();
        };
        QCOMPARE_LT(differ(output.layer3, layer3), tolerance);
        QCOMPARE_LT(differ(output.features, features), tolerance);
        QCOMPARE_LT(differ(output.logits, network->fc(features)), tolerance);
    }

private:
    /// Two of 70,001 and 7 floats (tails of the vectors), one of channels_last, one of a 1 x 1 convolution, one that never has a
    /// gradient.
    static std::vector<torch::Tensor> parameters()
    {
        torch::manual_seed(1);
        std::vector<torch::Tensor> all{torch::randn({70'001}), torch::randn({7}),
                                       torch::randn({8, 6, 3, 3}).contiguous(at::MemoryFormat::ChannelsLast),
                                       torch::randn({8, 6, 1, 1}), torch::randn({5})};
        for (torch::Tensor& tensor : all)
            tensor.requires_grad_();
        return all;
    }
    static void setGradients(const std::vector<torch::Tensor>& all, int step)
    {
        torch::manual_seed(10 + step);
        for (std::size_t i = 0; i + 1 < all.size(); ++i)
            torch::Tensor(all[i]).mutable_grad() = torch::randn_like(all[i]);
        torch::Tensor& pointwise = torch::Tensor(all[3]).mutable_grad();
        pointwise = pointwise.as_strided({8, 6, 1, 1}, {6, 1, 6, 6});
    }
    static void stepsAgree(FusedSgd& fused, torch::optim::SGD& plain, const std::vector<torch::Tensor>& ours,
                           const std::vector<torch::Tensor>& theirs)
    {
        for (int step = 0; step < 4; ++step) {
            setGradients(ours, step);
            setGradients(theirs, step);
            QCOMPARE(fused.canFuse(), hasSgdKernel());
            fused.step();
            plain.step();
            for (std::size_t i = 0; i < ours.size(); ++i)
                QVERIFY2(sameBits(ours[i], theirs[i]), qPrintable(QString("step %1, parameter %2").arg(step).arg(i)));
        }
    }
    static bool sameBits(const torch::Tensor& a, const torch::Tensor& b)
    {
        return std::memcmp(a.data_ptr<float>(), b.data_ptr<float>(), std::size_t(a.numel()) * sizeof(float)) == 0;
    }
};

QTEST_GUILESS_MAIN(tst_FastPaths)
#include "tst_FastPaths.moc"
