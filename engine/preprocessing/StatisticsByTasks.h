#pragma once

#include "engine/parallel/GraphRunner.h"
#include "engine/preprocessing/ChannelStatistics.h"

namespace leafbench {

/// The lazy graph of the statistics: one task a chunk of images ("image_sums"), and one that adds them up in order
/// ("add_sums"), by a worker too. Built in a moment; nothing runs before statisticsByTasks(). From 16 to 128 images a task
/// the time is the same within 1 % (4,199 photographs, 2 workers); 1 a task costs 15 % more.
TaskGraph statisticsGraph(const DatasetIndex& index, std::span<const quint32> images, int imagesPerTask = 32);

/// Mean and standard deviation by worker processes: the same bits as channelStatistics() for every count.
/// Errors: those of channelStatistics() and of runGraph(). Progress as there.
Outcome<ChannelStatistics> statisticsByTasks(const DatasetIndex& index, std::span<const quint32> images,
                                             const GraphOptions& options, const JobContext& context = {},
                                             TimelineRecorder* timeline = nullptr);

/// The same for a graph that statisticsGraph() built before, so that it could be looked at. taskDone: as of runGraph().
Outcome<ChannelStatistics> statisticsByTasks(const TaskGraph& graph, const GraphOptions& options,
                                             const JobContext& context = {}, TimelineRecorder* timeline = nullptr,
                                             const TaskDone& taskDone = {});

}  // namespace leafbench
