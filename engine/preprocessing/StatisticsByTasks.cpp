#include "engine/preprocessing/StatisticsByTasks.h"

#include "engine/common/Fields.h"
#include "engine/concurrency/ProgressThrottle.h"
#include "engine/dataset/LostImages.h"
#include "engine/preprocessing/ChannelResult.h"
#include "engine/taskgraph/WorkerFunctions.h"

#include <QCborArray>

#include <algorithm>

namespace leafbench {
namespace {

const QString sumImages = QStringLiteral("image_sums");
const QString addUp = QStringLiteral("add_sums");

/// {root, images: indexes, paths: below the root} -> their sums.
Result<QCborValue> imageSums(const WorkerCall& call)
{
    const QString folder = call.arguments[QLatin1String("folder")].toString();
    const QCborArray images = call.arguments[QLatin1String("images")].toArray();
    const QCborArray paths = call.arguments[QLatin1String("paths")].toArray();
    ChannelCounter counter;
    for (qsizetype i = 0; i < images.size(); ++i)
        counter.count(static_cast<quint32>(images[i].toInteger()), folder + paths[i].toString(), call.lane);
    return toCbor(counter.take());
}

/// Integers, added in the graph's order: the result does not depend on the workers.
Result<QCborValue> addSums(const WorkerCall& call)
{
    ChannelResult all;
    for (const QCborValue& input : call.inputs) {
        auto part = fromCbor<ChannelResult>(input, Strictness::MayLackFields);
        if (!part)
            return part.as<QCborValue>();
        all.add(std::move(part).value());
    }
    return toCbor(all);
}

[[maybe_unused]] const bool registered = [] {
    registerWorkerFunction(sumImages, imageSums);
    registerWorkerFunction(addUp, addSums);
    return true;
}();

qint64 imagesOf(const Task& task) { return task.arguments[QLatin1String("images")].toArray().size(); }

QCborMap chunkArguments(const DatasetIndex& index, std::span<const quint32> chunk)
{
    QCborArray images, paths;
    for (const quint32 image : chunk) {
        images << qint64{image};
        paths << index.images.at(image).path;
    }
    // The prefix that absolutePath() adds.
    const QString first = index.absolutePath(chunk.front());
    const QString folder = first.chopped(index.images[chunk.front()].path.size());
    return {{QStringLiteral("folder"), folder}, {QStringLiteral("images"), images}, {QStringLiteral("paths"), paths}};
}

}  // namespace

TaskGraph statisticsGraph(const DatasetIndex& index, std::span<const quint32> images, int imagesPerTask)
{
    const auto most = static_cast<std::size_t>(std::max(1, imagesPerTask));
    TaskGraph graph;
    std::vector<TaskGraph::Delayed> sums;
    for (std::size_t begin = 0; begin < images.size(); begin += most) {
        const auto chunk = images.subspan(begin, std::min(most, images.size() - begin));
        sums.push_back(graph.delayed(
            QStringLiteral("sums of images %1 to %2").arg(QString::number(begin), QString::number(begin + chunk.size() - 1)),
            sumImages, chunkArguments(index, chunk)));
    }
    graph.delayed(QStringLiteral("all sums"), addUp, {}, sums);
    return graph;
}

Result<ChannelStatistics> statisticsByTasks(const DatasetIndex& index, std::span<const quint32> images, const GraphOptions& options,
                                            const JobContext& context, TimelineRecorder* timeline)
{
    return statisticsByTasks(statisticsGraph(index, images), index, options, context, timeline);
}

Result<ChannelStatistics> statisticsByTasks(const TaskGraph& graph, const DatasetIndex& index, const GraphOptions& options,
                                            const JobContext& context, TimelineRecorder* timeline, const TaskDone& taskDone)
{
    qint64 images = 0;
    for (const Task& task : graph.tasks())
        images += imagesOf(task);
    if (images == 0)
        return statisticsOf({});
    ProgressThrottle progress(context, QStringLiteral("stats"), images);
    const auto count = [&](const Task& task) {
        progress.add(imagesOf(task));
        if (taskDone)
            taskDone(task);
    };
    const auto ran = runGraph(graph, options, context, timeline, count);
    if (!ran)
        return ran.as<ChannelStatistics>();
    auto all = fromCbor<ChannelResult>(ran->result, Strictness::MayLackFields);
    if (!all)
        return all.as<ChannelStatistics>();
    progress.finish();
    if (auto present = checkRefused(index, all->refused); !present)
        return present.as<ChannelStatistics>();
    auto statistics = statisticsOf(std::move(all).value());
    if (statistics)
        statistics.value().elapsedSeconds = progress.elapsedSeconds();
    return statistics;
}

}  // namespace leafbench
