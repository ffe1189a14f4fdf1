#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/imaging/RgbImage.h"
#include "engine/parallel/Job.h"
#include "engine/parallel/Timeline.h"

#include <array>
#include <span>
#include <vector>

namespace leafbench {

/// Exact sums over pixels of one channel each: order never matters, so the bits are the same for every thread count.
struct ChannelSums {
    std::array<quint64, 3> sum{};
    std::array<unsigned __int128, 3> squares{};
    quint64 pixels = 0;

    void add(const RgbImage& image);
    void add(const ChannelSums& other);
    bool operator==(const ChannelSums&) const = default;
};

/// A file that a job left out, and why.
struct RefusedImage {
    quint32 image = 0;  ///< index into DatasetIndex::images
    Error error;
};

/// Mean and (population) standard deviation of all pixels of a subset, at their stored size, in 0 .. 1, R G B.
/// Every pixel counts the same, so a larger picture weighs more.
struct ChannelStatistics {
    std::array<double, 3> mean{};
    std::array<double, 3> std{};
    qint64 images = 0;  ///< images counted
    quint64 pixels = 0;
    std::vector<RefusedImage> refused;  ///< ascending
    double elapsedSeconds = 0;
};

/// workers: threads, 1 .. 256 (below 1: one a core). Errors: EmptySubset when no image could be counted (subject left
/// empty). Cancel: within one image a worker. timeline: lanes "worker" 1 .. workers.
Outcome<ChannelStatistics> channelStatistics(const DatasetIndex& index, std::span<const quint32> images, int workers,
                                             const JobContext& context = {}, TimelineRecorder* timeline = nullptr);

}  // namespace leafbench
