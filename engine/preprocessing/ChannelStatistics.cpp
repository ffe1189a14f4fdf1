#include "engine/preprocessing/ChannelStatistics.h"

#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/ParallelFor.h"
#include "engine/concurrency/ProgressThrottle.h"
#include "engine/dataset/LostImages.h"
#include "engine/dataset/ReadAhead.h"
#include "engine/preprocessing/ChannelResult.h"

#include <algorithm>

namespace leafbench {
namespace {

constexpr int mostWorkers = 256;
constexpr std::size_t imagesAtOnce = 1;  // the counter is cheap compared with a picture, and all workers end together

/// On its own cache lines: a worker writes to its counter constantly.
struct alignas(128) Worker {
    ChannelCounter counter;
    LaneRecorder* lane = nullptr;
};

}  // namespace

Result<ChannelResult> channelTotals(const DatasetIndex& index, std::span<const quint32> images, int workers,
                                    const JobContext& context, TimelineRecorder* timeline, double* elapsedSeconds)
{
    workers = std::min(workers < 1 ? availableCores() : workers, mostWorkers);
    std::vector<Worker> all(static_cast<std::size_t>(workers));
    ReadAhead ahead(index, images);
    ProgressThrottle progress(context, QStringLiteral("stats"), static_cast<qint64>(images.size()));

    const auto count = [&](int number, std::size_t begin, std::size_t end) {
        Worker& worker = all[static_cast<std::size_t>(number)];
        if (timeline && !worker.lane)
            worker.lane = &timeline->lane(QStringLiteral("worker"), number + 1);
        for (std::size_t i = begin; i < end; ++i) {
            if (!context.token.checkpoint())
                return false;
            worker.counter.count(images[i], index.absolutePath(images[i]), worker.lane);
            if (worker.counter.waited())
                ahead.waitedFor(i);
            progress.add(1);
        }
        return true;
    };
    if (!parallelFor(images.size(), imagesAtOnce, workers, count))
        return Cancelled{};

    progress.finish();
    ChannelResult result;
    for (Worker& worker : all)
        result.add(worker.counter.take());
    if (auto present = checkRefused(index, result.refused); !present)
        return present.as<ChannelResult>();
    if (elapsedSeconds)
        *elapsedSeconds = progress.elapsedSeconds();
    return result;
}

Normalisation normalisationBy(const ChannelStatistics& statistics)
{
    Normalisation normalisation{statistics.mean, statistics.std};
    std::ranges::replace(normalisation.std, 0.0, 1.0);
    return normalisation;
}

Result<ChannelStatistics> channelStatistics(const DatasetIndex& index, std::span<const quint32> images, int workers,
                                            const JobContext& context, TimelineRecorder* timeline)
{
    double elapsedSeconds = 0;
    auto totals = channelTotals(index, images, workers, context, timeline, &elapsedSeconds);
    if (!totals)
        return totals.as<ChannelStatistics>();
    auto statistics = statisticsOf(std::move(totals).value());
    if (statistics)
        statistics.value().elapsedSeconds = elapsedSeconds;
    return statistics;
}

}  // namespace leafbench
