#include "engine/runs/ranks/NetworkBench.h"

#include "engine/statistics/StudentT.h"

#include <algorithm>

namespace leafbench {
namespace {

constexpr qint64 leastBytes = 4 << 10;
constexpr qint64 mostBytes = 32 << 20;
constexpr std::size_t leastPoints = 3;
constexpr int repeats = 5;

/// The same on all ranks: rank 0's number decides.
Result<double> fromRank0(RankGroup& group, double own)
{
    const auto all = group.gather(std::span(&own, 1));
    return all ? Result<double>(all->front()) : all.as<double>();
}

/// The median on rank 0. The first one, which opens connections, is not counted.
Result<double> reduceSeconds(RankGroup& group, qint64 bytes)
{
    std::vector<double> seconds;
    for (int i = 0; i <= repeats; ++i) {
        const auto one = group.allReduceSeconds(bytes);
        if (!one)
            return one;
        if (i > 0)
            seconds.push_back(*one);
    }
    return fromRank0(group, medianOf(seconds));
}

Result<std::vector<NetworkPoint>> reduceAll(RankGroup& group, double mostSeconds, const JobContext& context)
{
    using Points = std::vector<NetworkPoint>;
    Points points;
    for (qint64 bytes = leastBytes; bytes <= mostBytes; bytes *= 4) {
        if (auto all = agreed(group, context.token.isCancelled() ? Status(Cancelled{}) : Status(Ok{})); !all)
            return all.as<Points>();
        const auto seconds = reduceSeconds(group, bytes);
        if (!seconds)
            return seconds.as<Points>();
        points.push_back({bytes, *seconds});
        const double next = 4.0 * (repeats + 1) * *seconds;
        if (points.size() >= leastPoints && next > mostSeconds)
            break;
    }
    return points;
}

}  // namespace

Result<std::vector<NetworkPoint>> measureNetwork(JobRanks& ranks, double mostSeconds, const JobContext& context)
{
    if (auto given = ranks.order(networkOrder, mostSeconds); !given)
        return given.as<std::vector<NetworkPoint>>();
    return ranks.explained(reduceAll(ranks.group(), mostSeconds, context));
}

Status reduceAsRank(const QCborValue& request, RankGroup& group, const JobContext& context)
{
    if (auto begun = agreed(group, Status(Ok{})); !begun)
        return begun;
    const auto points = reduceAll(group, request.toDouble(), context);
    return points.failed() ? points.as<Ok>() : Status(Ok{});
}

}  // namespace leafbench
