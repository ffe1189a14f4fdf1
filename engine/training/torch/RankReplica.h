#pragma once

#include "engine/model/torch/ResNet18Module.h"
#include "engine/model/torch/SyncBatchNorm.h"
#include "engine/monitor/Timeline.h"
#include "engine/ranks/torch/GlooGroup.h"
#include "engine/training/Recipe.h"
#include "engine/training/torch/Learner.h"

#include <torch/csrc/distributed/c10d/reducer.hpp>

#include <memory>
#include <span>

namespace leafbench::detail {

struct BucketTimes;

/// One rank's replica of a model, as in torch's DistributedDataParallel: forward and backward of its share of each batch, and the
/// gradients of all ranks added up in buckets while backward still runs (c10d::Reducer). All ranks then hold the gradients of the
/// whole batch's mean loss, and step alike.
/// Like Replicas: BatchNorm normalises each share by itself, unless the recipe says sync_batch_norm; the running statistics are
/// rank 0's. The sum of two ranks has the bits of two replicas'; that of more is added in Gloo's order (a ring's), not in that of
/// the replicas. Used by the training thread.
class RankReplica {
public:
    /// The group outlives it. Throws RankFailure.
    /// timeline: rank 0's lanes; the "trainer" waits for the last buckets (Transfer) after its own backward pass, and "network" has
    /// each bucket from its start to its sum. May be null.
    RankReplica(ResNet18Module model, const Recipe& recipe, GlooGroup& group, TimelineRecorder* timeline);

    /// pixels: float [N, 3, H, W]; labels: int64 [N]; of this rank's share. images: in the share of each rank; a share of one image
    /// is left out. Throws RankFailure.
    StepResult step(const torch::Tensor& pixels, const torch::Tensor& labels, std::span<const qint64> images,
                    std::uint64_t dropoutSeed);

    /// Gives all ranks rank 0's parameters, in case their processors round differently.
    void broadcastParameters();
    /// Gives all ranks rank 0's running statistics.
    void broadcastStatistics();

private:
    void sumGradients();
    void recordBuckets();

    const Recipe& m_recipe;
    GlooGroup& m_group;
    ResNet18Module m_model;
    const SumOverRanks m_sum;
    std::vector<torch::Tensor> m_learning;  ///< parameters that have gradients
    std::shared_ptr<BucketTimes> m_times;   ///< null: no timeline
    std::unique_ptr<c10d::Reducer> m_reducer;
};

}  // namespace leafbench::detail
