#include "engine/runs/ranks/RankStatistics.h"

#include "engine/preprocessing/ChannelResult.h"
#include "engine/runs/ranks/SharedImages.h"

#include <QElapsedTimer>

#include <algorithm>

namespace leafbench {

namespace {

struct StatisticsOrder {
    SharedImages shared{};
    int threads = 0;
};

void fields(StatisticsOrder& order, auto&& visit)
{
    visit("shared", order.shared);
    visit("threads", order.threads);
}

constexpr std::size_t imagesARound = 2'048;  // of each rank; then all ask whether one was cancelled

/// A round's progress as that of the whole, as if all ranks were as far.
JobContext ofTheWhole(const JobContext& context, std::size_t done, std::size_t all, int ranks)
{
    return {context.token, [=](Progress progress) {
                progress.done = std::min(static_cast<qint64>(done) + progress.done * ranks, static_cast<qint64>(all));
                progress.total = static_cast<qint64>(all);
                progress.ratePerSecond *= ranks;
                context.report(progress);
            }};
}

/// The total of all ranks, on all ranks.
Result<ChannelResult> countShare(const DatasetIndex& index, const std::vector<quint32>& images, int threads, RankGroup& group,
                                 const JobContext& context)
{
    const auto ranks = static_cast<std::size_t>(group.size());
    ChannelResult own;
    for (std::size_t begin = 0; begin < images.size(); begin += imagesARound * ranks) {
        std::vector<quint32> share;
        const std::size_t end = std::min(images.size(), begin + imagesARound * ranks);
        for (std::size_t i = begin + static_cast<std::size_t>(group.rank()); i < end; i += ranks)
            share.push_back(images[i]);
        auto counted = channelTotals(index, share, threads < 1 ? group.cores() : threads,
                                     ofTheWhole(context, begin, images.size(), group.size()));
        if (auto all = agreed(group, counted); !all)
            return all.as<ChannelResult>();
        own.add(std::move(counted).value());
    }
    const auto results = group.gather(toCbor(own).toCbor());
    if (!results)
        return results.as<ChannelResult>();
    ChannelResult total;
    for (const QByteArray& bytes : *results)
        total.add(fromCbor<ChannelResult>(QCborValue::fromCbor(bytes)));
    return total;
}

}  // namespace

Result<ChannelStatistics> channelStatisticsByRanks(const DatasetIndex& index, std::span<const quint32> images, int threads,
                                                   JobRanks& ranks, const JobContext& context)
{
    StatisticsOrder order{shareImages(index, {images.begin(), images.end()}), threads};
    if (auto given = ranks.order(statisticsOrder, toCbor(order)); !given)
        return given.as<ChannelStatistics>();
    QElapsedTimer timer;
    timer.start();
    auto total = ranks.explained(countShare(index, order.shared.images, threads, ranks.group(), context));
    if (!total)
        return total.as<ChannelStatistics>();
    auto statistics = statisticsOf(std::move(total).value());
    if (statistics)
        statistics.value().elapsedSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return statistics;
}

Status countAsRank(const QCborValue& request, RankGroup& group, const JobContext& context)
{
    const auto order = fromCbor<StatisticsOrder>(request);
    const auto index = openSharedImages(order.shared, group, context);
    if (!index)
        return index.as<Ok>();
    const auto total = countShare(**index, order.shared.images, order.threads, group, context);
    return total.failed() ? total.as<Ok>() : Status(Ok{});
}

}  // namespace leafbench
