#include "engine/training/torch/Replicas.h"

#include "engine/common/Seed.h"
#include "engine/model/torch/Threads.h"
#include "engine/training/BatchPlan.h"
#include "engine/training/torch/ReplicaStep.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace leafbench::detail {

/// A model copy and its thread. The mutex guards the task fields.
struct Replicas::Copy {
    ResNet18Module model{nullptr};
    std::mutex mutex;
    std::condition_variable changed;
    bool busy = false;
    bool ending = false;
    torch::Tensor pixels, labels;
    double scale = 1;
    std::uint64_t dropoutSeed = 0;
    StepResult result;
    std::exception_ptr thrown;
    std::jthread thread;  // last: it uses all of the above

    ~Copy();

    void submit(const torch::Tensor& pixelShare, const torch::Tensor& labelShare, double lossScale, std::uint64_t seed);
    /// Waits for the share and adds its result to the total. Keeps the first exception.
    void collect(StepResult& total, std::exception_ptr& firstThrown);
};

void Replicas::Copy::submit(const torch::Tensor& pixelShare, const torch::Tensor& labelShare, double lossScale, std::uint64_t seed)
{
    const std::lock_guard lock(mutex);
    pixels = pixelShare;
    labels = labelShare;
    scale = lossScale;
    dropoutSeed = seed;
    busy = true;
    changed.notify_all();
}

void Replicas::Copy::collect(StepResult& total, std::exception_ptr& firstThrown)
{
    std::unique_lock lock(mutex);
    changed.wait(lock, [this] { return !busy; });
    if (thrown && !firstThrown)
        firstThrown = thrown;
    thrown = nullptr;
    total.lossSum += result.lossSum;
    total.correct += result.correct;
}

Replicas::Replicas(ResNet18Module master, const Recipe& recipe, int classes, const CorePlan& cores,
                   std::vector<torch::Device> devices, TimelineRecorder* timeline)
    : m_recipe(recipe),
      m_cores(cores),
      m_devices(std::move(devices)),
      m_master(std::move(master))
{
    for (int i = 1; timeline && cores.replicas > 1 && i <= cores.replicas; ++i)
        m_lanes.push_back(&timeline->lane(QStringLiteral("replica"), i));
    for (int i = 1; i < cores.replicas; ++i) {
        auto& copy = *m_copies.emplace_back(std::make_unique<Copy>());
        copy.model = ResNet18Module(classes, recipe.dropout, recipe.seed);
        copy.model->setTrainable(recipe.trainable, recipe.batchNorm);
        copy.model->toDevice(m_devices[i % m_devices.size()]);
        copy.model->train();
        copy.thread = std::jthread([this, &copy, i] { serve(copy, i); });
    }
}

Replicas::~Replicas() = default;

/// Also where the constructor cannot make all copies.
Replicas::Copy::~Copy()
{
    const std::lock_guard lock(mutex);
    ending = true;
    changed.notify_all();
}

void Replicas::serve(Copy& copy, int replica)
{
    std::exception_ptr noThreads;
    try {
        setTorchThreads(m_cores.intraOpThreads);
    } catch (...) {
        noThreads = std::current_exception();
    }
    std::unique_lock lock(copy.mutex);
    copy.thrown = noThreads;
    for (;;) {
        copy.changed.wait(lock, [&] { return copy.busy || copy.ending; });
        if (copy.ending)
            return;
        markTime(lane(replica), Activity::Wait);
        try {
            copy.result = forwardBackward(replica, copy.pixels, copy.labels, copy.scale, copy.dropoutSeed);
        } catch (...) {
            copy.thrown = std::current_exception();
        }
        copy.busy = false;
        copy.changed.notify_all();
    }
}

StepResult Replicas::forwardBackward(int replica, const torch::Tensor& pixels, const torch::Tensor& labels, double scale,
                                     std::uint64_t dropoutSeed)
{
    ResNet18Module model = replica == 0 ? m_master : m_copies[replica - 1]->model;
    const torch::Device device = m_devices[replica % m_devices.size()];
    const torch::Tensor x = pixels.to(device).contiguous(torch::MemoryFormat::ChannelsLast);
    const torch::Tensor y = labels.to(device);
    if (!device.is_cpu())
        markTime(lane(replica), Activity::Transfer);

    const StepResult result = replicaStep(model, m_recipe, x, y, scale, mixSeed(dropoutSeed, replica));
    markTime(lane(replica), Activity::Compute);
    return result;
}

StepResult Replicas::step(const torch::Tensor& pixels, const torch::Tensor& labels, std::uint64_t dropoutSeed)
{
    const std::int64_t images = labels.size(0);
    const double scale = 1.0 / static_cast<double>(images);
    m_master->zero_grad(true);
    const int shares = shareCount(images, m_cores.replicas);
    if (shares == 1)
        return forwardBackward(0, pixels, labels, scale, dropoutSeed);

    markTime(lane(0), Activity::Wait);  // for the batch, and for the optimiser's step
    broadcast();
    const auto pixelShares = pixels.tensor_split(shares);
    const auto labelShares = labels.tensor_split(shares);
    for (int i = 1; i < shares; ++i)
        m_copies[i - 1]->submit(pixelShares[i], labelShares[i], scale, dropoutSeed);
    markTime(lane(0), Activity::Transfer);
    std::exception_ptr thrown;
    StepResult total;
    try {
        total = forwardBackward(0, pixelShares[0], labelShares[0], scale, dropoutSeed);
    } catch (...) {
        thrown = std::current_exception();
    }
    for (int i = 1; i < shares; ++i)
        m_copies[i - 1]->collect(total, thrown);
    markTime(lane(0), Activity::Wait);
    if (thrown)
        std::rethrow_exception(thrown);
    reduceGradients();
    markTime(lane(0), Activity::Transfer);
    return total;
}

void Replicas::broadcast()
{
    const torch::NoGradGuard noGrad;
    const auto source = m_master->parameters();
    for (auto& copy : m_copies) {
        auto target = copy->model->parameters();
        for (std::size_t i = 0; i < source.size(); ++i)
            target[i].copy_(source[i]);
        if (m_recipe.batchNorm == BatchNorm::Frozen)
            broadcastStatistics(*copy);
        copy->model->zero_grad(true);
    }
}

/// Frozen statistics are used by the copies: they need the master's.
void Replicas::broadcastStatistics(Copy& copy)
{
    const auto source = m_master->buffers();
    auto target = copy.model->buffers();
    for (std::size_t i = 0; i < source.size(); ++i)
        target[i].copy_(source[i]);
}

void Replicas::reduceGradients()
{
    const torch::NoGradGuard noGrad;
    const auto target = m_master->parameters();
    for (auto& copy : m_copies) {  // in replica order, so that the sum has the same bits each time
        const auto source = copy->model->parameters();
        for (std::size_t i = 0; i < target.size(); ++i) {
            if (source[i].grad().defined())
                target[i].mutable_grad().add_(source[i].grad().to(target[i].device()));
        }
    }
}

}  // namespace leafbench::detail
