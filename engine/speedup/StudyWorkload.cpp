#include "engine/speedup/StudyWorkload.h"

#include "engine/common/Seed.h"
#include "engine/preprocessing/StatisticsByTasks.h"
#include "engine/speedup/TrainingWorkload.h"
#include "engine/speedup/TuningWorkload.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace leafbench {
namespace {

/// Mean and standard deviation, exact.
QString hexFloats(const ChannelStatistics& statistics)
{
    QStringList texts;
    for (const auto& values : {statistics.mean, statistics.std}) {
        for (const double value : values)
            texts << hexFloat(value);
    }
    return texts.join(QLatin1Char(' '));
}

class StatisticsWorkload : public StudyWorkload {
public:
    StatisticsWorkload(DatasetPtr index, bool byTasks) : m_index(std::move(index)), m_byTasks(byTasks) {}

    Result<WorkloadRun> run(std::span<const quint32> images, WorkerCount count, const JobContext& context,
                            TimelineRecorder* timeline) override
    {
        const auto began = std::chrono::steady_clock::now();
        GraphOptions graph;
        graph.workers = count.workers;
        const auto statistics = m_byTasks ? statisticsByTasks(*m_index, images, graph, context, timeline)
                                          : channelStatistics(*m_index, images, count.workers, context, timeline);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        if (!statistics)
            return statistics.as<WorkloadRun>();
        return WorkloadRun{seconds, 0, hexFloats(*statistics), statistics->refused};
    }

private:
    DatasetPtr m_index;
    bool m_byTasks;
};

}  // namespace

QString hexFloat(double value)
{
    std::array<char, 64> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), std::abs(value), std::chars_format::hex).ptr;
    return QString::fromLatin1(std::signbit(value) ? "-0x" : "0x") + QString::fromLatin1(digits.data(), end - digits.data());
}

double fromHexFloat(const QString& text)
{
    const QByteArray bytes = text.toLatin1();
    const bool negative = bytes.startsWith('-');
    const char* begin = bytes.constData() + (negative ? 3 : 2);  // behind "-0x"
    double value = std::numeric_limits<double>::quiet_NaN();
    if (bytes.startsWith(negative ? "-0x" : "0x"))
        std::from_chars(begin, bytes.constEnd(), value, std::chars_format::hex);
    return negative ? -value : value;
}

Result<JobRanksPtr> processesOf(WorkerCount count, const JobContext& context)
{
    return count.nodes > 0 ? JobRanks::startOnNodes(count.nodes, count.workers, context) : JobRanks::start(count.workers, context);
}

std::vector<quint32> limitedImages(std::vector<quint32> images, qint64 limit)
{
    if (limit <= 0 || limit >= static_cast<qint64>(images.size()))
        return images;
    Random random(42);
    shuffle(images, random);
    images.resize(static_cast<std::size_t>(limit));
    std::sort(images.begin(), images.end());
    return images;
}

Result<PreparedWorkload> prepareWorkload(const SpeedupOptions& options, DatasetPtr index, const JobContext& context)
{
    if (isTuning(options.workload))
        return prepareTuning(options, context);
    if (isTraining(options.workload))
        return prepareTraining(options, std::move(index), context);
    auto images = statisticsImages(*index, defaultSplit(*index));
    if (!images)
        return images.as<PreparedWorkload>();
    if (images->empty())
        return Error{.code = ErrorCode::EmptySubset, .subject = toWord(Subset::Train)};
    PreparedWorkload prepared;
    prepared.images = limitedImages(std::move(images).value(), options.limit);
    prepared.workload = std::make_unique<StatisticsWorkload>(std::move(index), options.workload == Workload::StatsTasks);
    return prepared;
}

}  // namespace leafbench
