#pragma once

#include "engine/runs/ranks/NetworkBench.h"
#include "engine/speedup/SpeedupStudy.h"

#include <optional>
#include <utility>
#include <vector>

namespace leafbench {

/// A network in two numbers, by Hockney's model (1994), for the ring that Gloo's all-reduce is: K ranks add up b bytes in
/// 2 (K - 1) latency + 2 (K - 1) / K b / bandwidth seconds.
struct Network {
    double latencySeconds = 0;
    double bytesPerSecond = 0;
    double allReduceSeconds(qint64 bytes, int ranks) const;
};

/// A network as measured: straight lines between the sizes, beyond the largest as the last one goes on. For another number of
/// ranks, the time of the smallest size grows with the ring's steps, the rest with the bytes that each rank sends.
class MeasuredNetwork {
public:
    /// points: two or more, by size, of so many ranks (2 or more).
    MeasuredNetwork(std::vector<NetworkPoint> points, int ranks) : m_points(std::move(points)), m_ranks(ranks) {}
    double allReduceSeconds(qint64 bytes, int ranks) const;

private:
    double measuredSeconds(double bytes) const;

    std::vector<NetworkPoint> m_points;
    int m_ranks;
};

/// Least squares, both terms not below 0: large messages decide, as the bandwidth is theirs. None from fewer than two points.
std::optional<Network> fitNetwork(const std::vector<NetworkPoint>& points, int ranks);

/// A bucket of gradients: its bytes, and the share of the backward pass, 0 .. 1, after which it is complete.
struct GradientBucket {
    qint64 bytes = 0;
    double readyShare = 0;
};
/// As c10d's reducer fills them (1 MiB, then 25 MiB each), in the order in which backward reaches the parameters; a layer's share
/// of the pass is that of its multiplications.
std::vector<GradientBucket> gradientBuckets(int classes, int inputSize, Trainable trainable);

/// What a step of K ranks takes beyond its computing: what of the communication backward does not hide. backwardSeconds: of the
/// step.
double exposedSeconds(const std::vector<GradientBucket>& buckets, const MeasuredNetwork& network, int ranks,
                      double backwardSeconds);

struct RankPrediction {
    int ranks = 1;
    double seconds = 0;             ///< of the run
    double speedup = 1;             ///< over one rank
    double communicationShare = 0;  ///< of the run, that nothing hides
    int nodes = 0;                  ///< as in WorkerCount

    WorkerCount count() const { return {ranks, nodes}; }
};

/// Of an epoch of one rank: what rank counts take that have `coresEach(K)` times the cores of that one each.
struct RankRun {
    double seconds = 0;
    qint64 steps = 1;
    std::vector<GradientBucket> buckets{};
};
/// seconds: of an epoch of so many images by one rank.
RankRun rankRun(double seconds, qint64 images, const Recipe& recipe);
RankPrediction predictRanks(const RankRun& one, const MeasuredNetwork& network, int ranks, double coresShare = 1);

/// For each measured count above one of a TrainRanks study, of each layout, with the cores that its ranks had, from the network
/// measured in the same run. Empty for other workloads, and without a measurement of one rank.
std::vector<RankPrediction> predictMeasured(const SpeedupStudy& study);
/// For 2, 4, 8 and 16 machines like that of one rank.
std::vector<RankPrediction> predictMachines(const RankRun& one, const MeasuredNetwork& network);
/// The same for a study, on the network of the largest count, of its widest layout. Empty as above.
std::vector<RankPrediction> predictMachines(const SpeedupStudy& study);

}  // namespace leafbench
