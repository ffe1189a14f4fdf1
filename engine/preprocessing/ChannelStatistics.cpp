#include "engine/preprocessing/ChannelStatistics.h"

#include "engine/imaging/Decode.h"
#include "engine/parallel/CorePlan.h"
#include "engine/parallel/ParallelFor.h"
#include "engine/preprocessing/ChannelKernel.h"
#include "engine/preprocessing/ProgressThrottle.h"

#include <algorithm>
#include <cmath>

namespace leafbench {

namespace {

constexpr int mostWorkers = 256;
constexpr std::size_t imagesAtOnce = 8;

/// What one worker found. On its own cache lines: workers write to it all the time.
struct alignas(128) WorkerResult {
    ChannelSums sums;
    qint64 images = 0;
    std::vector<RefusedImage> refused;
};

void countImage(const DatasetIndex& index, quint32 image, WorkerResult& result)
{
    const auto picture = readImage(index.absolutePath(image));
    if (picture) {
        result.sums.add(*picture);
        ++result.images;
    } else {
        result.refused.push_back({image, picture.error()});
    }
}

WorkerResult combined(std::vector<WorkerResult>& results)
{
    WorkerResult all;
    for (WorkerResult& one : results) {
        all.sums.add(one.sums);
        all.images += one.images;
        std::move(one.refused.begin(), one.refused.end(), std::back_inserter(all.refused));
    }
    std::sort(all.refused.begin(), all.refused.end(),
              [](const RefusedImage& a, const RefusedImage& b) { return a.image < b.image; });
    return all;
}

/// Integers up to the last division: (N * S2 - S^2) / N^2 does not cancel as the difference of two means would.
ChannelStatistics statisticsOf(WorkerResult&& all)
{
    ChannelStatistics statistics;
    statistics.images = all.images;
    statistics.pixels = all.sums.pixels;
    statistics.refused = std::move(all.refused);
    const auto count = static_cast<double>(all.sums.pixels);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const unsigned __int128 sum = all.sums.sum[channel];
        const unsigned __int128 spread = all.sums.pixels * all.sums.squares[channel] - sum * sum;
        statistics.mean[channel] = static_cast<double>(all.sums.sum[channel]) / (255 * count);
        statistics.std[channel] = std::sqrt(static_cast<double>(spread)) / (255 * count);
    }
    return statistics;
}

}  // namespace

void ChannelSums::add(const RgbImage& image)
{
    BlockSums block;
    const std::size_t count = image.pixels.size() / 3;
    addPixels(image.pixels.data(), count, block);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        sum[channel] += block.sum[channel];
        squares[channel] += block.squares[channel];
    }
    pixels += count;
}

void ChannelSums::add(const ChannelSums& other)
{
    for (std::size_t channel = 0; channel < 3; ++channel) {
        sum[channel] += other.sum[channel];
        squares[channel] += other.squares[channel];
    }
    pixels += other.pixels;
}

Outcome<ChannelStatistics> channelStatistics(const DatasetIndex& index, std::span<const quint32> images, int workers,
                                             const JobContext& context, TimelineRecorder* timeline)
{
    (void)timeline;
    workers = std::min(workers < 1 ? availableCores() : workers, mostWorkers);
    std::vector<WorkerResult> results(static_cast<std::size_t>(workers));
    ProgressThrottle progress(context, QStringLiteral("stats"), static_cast<qint64>(images.size()));

    const auto count = [&](int worker, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (!context.token.checkpoint())
                return false;
            countImage(index, images[i], results[static_cast<std::size_t>(worker)]);
            progress.add(1);
        }
        return true;
    };
    if (!parallelFor(images.size(), imagesAtOnce, workers, count))
        return Cancelled{};

    progress.finish();
    WorkerResult all = combined(results);
    if (all.sums.pixels == 0) {
        Error error;
        error.code = ErrorCode::EmptySubset;
        return error;
    }
    ChannelStatistics statistics = statisticsOf(std::move(all));
    statistics.elapsedSeconds = progress.elapsedSeconds();
    return statistics;
}

}  // namespace leafbench
