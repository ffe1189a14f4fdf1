#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/RefusedImage.h"
#include "engine/imaging/RgbImage.h"
#include "engine/imaging/augment/Transform.h"
#include "engine/monitor/Timeline.h"

#include <array>
#include <span>
#include <vector>

namespace leafbench {

/// Exact sums over the pixels of each channel: the order does not matter, so every thread count gives the same bits.
struct ChannelSums {
    std::array<quint64, 3> sum{};
    std::array<unsigned __int128, 3> squares{};
    quint64 pixels = 0;

    void add(const RgbImage& image);
    void add(const ChannelSums& other);
    bool operator==(const ChannelSums&) const = default;
};

/// Stored as raw bytes, because CBOR's integers end at 64 bits.
QCborValue toField(const ChannelSums& sums);
Status fromField(const QCborValue& field, ChannelSums& sums);

/// Mean and (population) standard deviation of all pixels of a subset, at their stored size, in 0 .. 1, R G B. Every pixel has
/// the same weight, so larger pictures count more.
struct ChannelStatistics {
    std::array<double, 3> mean{};
    std::array<double, 3> std{};
    qint64 images = 0;  ///< images counted
    quint64 pixels = 0;
    std::vector<RefusedImage> refused;  ///< ascending
    double elapsedSeconds = 0;
};

/// What training pictures are normalised by. A channel that is the same in all pixels of all images has no spread to divide by, and
/// keeps its scale.
Normalisation normalisationBy(const ChannelStatistics& statistics);

/// workers: threads, 1 .. 256 (below 1: one a core). Errors: EmptySubset without any readable image (empty subject), DatasetGone.
/// Cancel: within one image a worker. timeline: lanes "worker" 1 .. workers.
Result<ChannelStatistics> channelStatistics(const DatasetIndex& index, std::span<const quint32> images, int workers,
                                            const JobContext& context = {}, TimelineRecorder* timeline = nullptr);

}  // namespace leafbench
