#pragma once

#include "engine/ranks/RankGroup.h"
#include "engine/training/torch/Learner.h"

#include <vector>

namespace leafbench::detail {

/// What all ranks know of the current batch; of a single process, what it knows itself.
struct SharedBatch {
    bool more = false;                    ///< false: the pass has ended
    double pausedSeconds = 0;             ///< spent in agree(): neither training nor waiting for data
    std::vector<qint64> images{};         ///< of each rank, without refused ones
    int held = 0;                         ///< how many ranks hold a part of it, or a batch of their own
    std::vector<RefusedImage> refused{};  ///< by all

    qint64 total() const;
};

/// Keeps the ranks of a training in step. Without a group it communicates nothing. All functions are called by all ranks in the
/// same order. Errors: those of RankGroup.
class TrainerRanks {
public:
    /// group: may be null; outlives it.
    explicit TrainerRanks(RankGroup* group) : m_group(group) {}

    /// After the learner's next(): whether all have a batch. One rank that is cancelled cancels all; one that is paused lets all
    /// wait. Errors: DatasetGone, on all ranks.
    Result<SharedBatch> agree(const Learner& learner, bool more, const DatasetIndex& index, const CancellationToken& token);
    /// The sums of each rank, in rank order. images: that `own` is of.
    Result<std::vector<PassSums>> totals(const StepResult& own, qint64 images);
    /// What rank 0 decided.
    Result<bool> decided(bool byRank0);
    /// Blocks a single process while it is paused; false once it is cancelled. Ranks do so in agree(), together.
    bool checkpoint(const CancellationToken& token) const { return m_group || token.checkpoint(); }

private:
    Status addRefused(SharedBatch& batch, const Learner& learner, const DatasetIndex& index);

    RankGroup* m_group;
};

}  // namespace leafbench::detail
