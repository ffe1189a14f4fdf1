#pragma once

#include "engine/concurrency/Job.h"
#include "engine/runs/ranks/JobRanks.h"

#include <vector>

namespace leafbench {

constexpr QLatin1String networkOrder("network");

/// How long an all-reduce of float32 takes: median of several, on rank 0.
struct NetworkPoint {
    qint64 bytes = 0;
    double seconds = 0;
};

void fields(NetworkPoint& point, auto&& visit)
{
    visit("bytes", point.bytes);
    visit("seconds", point.seconds);
}

/// All-reduces of 4 KiB to 32 MiB, four times as many bytes each; a size that would take longer than `mostSeconds` ends the list,
/// but there are at least three. Called on rank 0. Errors: those of RankGroup. Cancel: between two of them.
Result<std::vector<NetworkPoint>> measureNetwork(JobRanks& ranks, double mostSeconds, const JobContext& context);

/// A rank's part. Errors: the same.
Status reduceAsRank(const QCborValue& request, RankGroup& group, const JobContext& context);

}  // namespace leafbench
