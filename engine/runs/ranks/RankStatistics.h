#pragma once

#include "engine/preprocessing/ChannelStatistics.h"
#include "engine/runs/ranks/JobRanks.h"

namespace leafbench {

constexpr QLatin1String statisticsOrder("stats");

/// channelStatistics() by all ranks, each with every size-th image: the same bits as by one process, because the sums are exact.
/// Called on rank 0. threads: of each rank; below 1: its cores. The progress is that of rank 0's share.
/// Errors: those of channelStatistics() and RankGroup; of a rank: those of scanDataset(), RanksDiffer.
Result<ChannelStatistics> channelStatisticsByRanks(const DatasetIndex& index, std::span<const quint32> images, int threads,
                                                   JobRanks& ranks, const JobContext& context);

/// A rank's part. Errors: the same.
Status countAsRank(const QCborValue& request, RankGroup& group, const JobContext& context);

}  // namespace leafbench
