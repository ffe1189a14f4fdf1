#include "engine/model/torch/ResNet18Module.h"
#include "engine/training/torch/FusedSgd.h"
#include "engine/training/torch/SgdKernel.h"

#include <torch/types.h>

#include <QTest>

#include <ATen/Parallel.h>

#include <cstring>

using leafbench::detail::FusedSgd;
using leafbench::detail::hasSgdKernel;

/// torch's own optimiser is the oracle: the same bits after each step.
class tst_FusedSgd : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
    static bool sameBits(const torch::Tensor& a, const torch::Tensor& b)
    {
        return std::memcmp(a.data_ptr<float>(), b.data_ptr<float>(), std::size_t(a.numel()) * sizeof(float)) == 0;
    }
};

QTEST_GUILESS_MAIN(tst_FusedSgd)
#include "tst_FusedSgd.moc"
