#pragma once

#include "engine/concurrency/CorePlan.h"
#include "engine/model/torch/ResNet18Module.h"
#include "engine/monitor/Timeline.h"
#include "engine/training/Recipe.h"
#include "engine/training/torch/Learner.h"

#include <memory>
#include <vector>

namespace leafbench::detail {

/// Forward and backward of one batch by k copies of a model, each with its share of the batch and of the cores. Sums the
/// gradients into the first copy, the master (like torch's DataParallel on GPUs; threads on a CPU, where DataParallel does
/// nothing). With one replica there is no copy and no thread.
/// Differs from one replica by rounding, and by BatchNorm: each copy normalises with its own share; the running statistics are
/// the master's.
/// Each copy has its own thread: LibTorch's settings and OpenMP's team belong to the computing thread, and all copies of a step
/// must run at once, which a shared pool does not guarantee.
/// Used by the training thread. timeline: with several replicas, lanes "replica" 1 .. k.
class Replicas {
public:
    Replicas(ResNet18Module master, const Recipe& recipe, int classes, const CorePlan& cores, std::vector<torch::Device> devices,
             TimelineRecorder* timeline = nullptr);
    ~Replicas();

    /// pixels: float [N, 3, H, W]; labels: int64 [N]; both on the CPU. Leaves the gradients of the mean loss in master.
    StepResult step(const torch::Tensor& pixels, const torch::Tensor& labels, std::uint64_t dropoutSeed);

private:
    struct Copy;
    StepResult forwardBackward(int replica, const torch::Tensor& pixels, const torch::Tensor& labels, double scale,
                               std::uint64_t dropoutSeed);
    void serve(Copy& copy, int replica);
    void broadcast();
    void broadcastStatistics(Copy& copy);
    void reduceGradients();
    LaneRecorder* lane(int replica) { return m_lanes.empty() ? nullptr : m_lanes[static_cast<std::size_t>(replica)]; }

    Recipe m_recipe;
    CorePlan m_cores;
    std::vector<torch::Device> m_devices;
    ResNet18Module m_master;
    std::vector<LaneRecorder*> m_lanes;           ///< empty: no timeline, or one replica
    std::vector<std::unique_ptr<Copy>> m_copies;  ///< replicas 1 .. k-1
};

}  // namespace leafbench::detail
