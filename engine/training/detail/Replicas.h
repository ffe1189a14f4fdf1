#pragma once

#include "engine/parallel/CorePlan.h"
#include "engine/parallel/Timeline.h"
#include "engine/training/Recipe.h"
#include "engine/model/detail/ResNet18Module.h"
#include "engine/training/detail/Learner.h"

#include <memory>
#include <vector>

namespace leafbench::detail {

/// Forward and backward of one batch by k copies of a model, each with its share of the batch and of the cores; their
/// gradients are summed into the first, the master (torch's DataParallel on GPUs; threads on a CPU, where DataParallel
/// itself does nothing). With one replica nothing is copied and no thread is made.
/// Differs from one replica by rounding, and by BatchNorm: each copy normalises with its own share, and the running
/// statistics are the master's.
/// Owned and used by the training thread. timeline: with several replicas, lanes "replica" 1 .. k.
class Replicas {
public:
    Replicas(ResNet18Module master, const Recipe& recipe, int classes, const CorePlan& cores,
             std::vector<torch::Device> devices, TimelineRecorder* timeline = nullptr);
    ~Replicas();

    /// pixels: float [N, 3, H, W]; labels: int64 [N]; both on the CPU. Leaves the gradients of the mean loss in master.
    StepResult step(const torch::Tensor& pixels, const torch::Tensor& labels, std::uint64_t dropoutSeed);

private:
    struct Copy;
    StepResult runShare(int replica, const torch::Tensor& pixels, const torch::Tensor& labels, double scale,
                        std::uint64_t dropoutSeed);
    void serve(Copy& copy, int replica);
    void spread();
    void spreadStatistics(Copy& copy);
    void gather();
    LaneRecorder* lane(int replica) { return m_lanes.empty() ? nullptr : m_lanes[static_cast<std::size_t>(replica)]; }

    Recipe m_recipe;
    CorePlan m_cores;
    std::vector<torch::Device> m_devices;
    ResNet18Module m_master;
    std::vector<LaneRecorder*> m_lanes;  ///< empty: no timeline, or one replica
    std::vector<std::unique_ptr<Copy>> m_copies;  ///< replicas 1 .. k-1
};

}  // namespace leafbench::detail
