#include "app/cli/Commands.h"
#include "app/cli/Estimate.h"
#include "app/cli/Launcher.h"
#include "app/cli/output/DatasetNotes.h"

#include "engine/concurrency/CorePlan.h"
#include "engine/dataset/Scanner.h"
#include "engine/dataset/Split.h"
#include "engine/preprocessing/StatisticsByTasks.h"
#include "engine/runs/place/WorkNotice.h"
#include "engine/runs/ranks/RankStatistics.h"
#include "ui/words/Counted.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

struct StatsOptions {
    QString folder;
    int workers = 0;  ///< 0: not given
    QString subset = QStringLiteral("auto");
    QString via = QStringLiteral("loader");
    int ranks = 1;
    bool estimate = false;
};

Result<std::vector<quint32>> imagesOf(const StatsOptions& options, const DatasetIndex& index)
{
    if (options.subset == QLatin1String("auto"))
        return statisticsImages(index, defaultSplit(index));
    if (options.subset == QLatin1String("all"))
        return labelledImages(index);
    const auto split = makeSplit(index, defaultSplit(index));
    if (!split)
        return split.as<std::vector<quint32>>();
    return split->images(*fromWord<Subset>(options.subset));
}

QString graphText(const TaskGraph& graph, int workers)
{
    QStringList functions;
    for (const auto& [function, tasks] : graph.functions())
        functions << QStringLiteral("%1 %2").arg(words::count(static_cast<qint64>(tasks)), function);
    const QString tasks
        = words::byCount(workers, Text::tr("%1 tasks: %2, in %3 worker process"), Text::tr("%1 tasks: %2, in %3 worker processes"));
    return words::byCount(static_cast<qint64>(graph.size()), Text::tr("%1 task: %2, in %3 worker process"), tasks)
        .arg(words::count(static_cast<qint64>(graph.size())), functions.join(QStringLiteral(", ")), QString::number(workers));
}

Result<ChannelStatistics> measured(const StatsOptions& options, int workers, const DatasetIndex& index,
                                   const std::vector<quint32>& images, JobRanks* ranks, Output& out, const JobContext& context)
{
    if (ranks)
        return channelStatisticsByRanks(index, images, options.workers, *ranks, context);
    out.warning(words::corePlanWarning(planCores(workers, 1)));
    if (options.via == QLatin1String("loader"))
        return channelStatistics(index, images, workers, context);
    const TaskGraph graph = statisticsGraph(index, images);
    if (workers <= mostGraphWorkers)
        out.json() ? out.warning(graphText(graph, workers)) : out.text(graphText(graph, workers));
    return statisticsByTasks(graph, index, {.workers = workers}, context);
}

void printTable(const ChannelStatistics& statistics, double rate, Output& out)
{
    const auto row = [](const QString& name, const std::array<double, 3>& v) {
        return QStringLiteral("%1 %2  %3  %4")
            .arg(name.leftJustified(5), QString::number(v[0], 'f', 6), QString::number(v[1], 'f', 6),
                 QString::number(v[2], 'f', 6));
    };
    out.text(Text::tr("      R         G         B"));
    out.text(row(QStringLiteral("mean"), statistics.mean));
    out.text(row(QStringLiteral("std"), statistics.std));
    out.text(
        Text::tr("%1 in %2, %3 images/s")
            .arg(words::imagesText(statistics.images), words::duration(statistics.elapsedSeconds), QString::number(rate, 'f', 0)));
}

/// For later estimates; they do without it where it cannot be kept.
void remember(const ChannelStatistics& statistics, bool byTasks, int workers)
{
    const Host host = thisHost();
    (void)rememberStatistics(
        defaultRunsDir(),
        {byTasks, workers, statistics.images, statistics.elapsedSeconds, host.cpu, host.cores, QDateTime::currentDateTime()});
}

int stats(const StatsOptions& options, Output& out, const JobContext& context)
{
    const Launched launched = meetLaunchedRanks(out, context);
    if (launched.exitCode)
        return *launched.exitCode;
    const auto ranks = launched.ranks ? launched.ranks : JobRanks::start(options.ranks, context);
    if (!ranks)
        return notFinished(out, ranks);
    const auto scanned = scanDataset(options.folder, context);
    if (!scanned)
        return notFinished(out, scanned);
    sayNotes(out, **scanned);
    const auto images = imagesOf(options, **scanned);
    if (!images)
        return notFinished(out, images);
    if (images->empty())
        return notFinished(out, Status(Error{.code = ErrorCode::EmptySubset, .subject = options.subset}));
    const int cores = *ranks ? (*ranks)->group().cores() : availableCores();
    const int workers = options.workers > 0 ? options.workers : cores;
    out.endProgress();
    const bool byTasks = options.via == QLatin1String("tasks");
    if (options.estimate)
        return printForecast(
            out,
            forecastStatistics(byTasks, workers, static_cast<qint64>(images->size()), measuredRates(defaultRunsDir()), thisHost()));
    const auto told = WorkNotice::post(defaultRunsDir(), WorkKind::Statistics);  // to open windows; where it fails they say nothing
    const auto statistics = measured(options, workers, **scanned, *images, ranks->get(), out, context);
    if (!statistics)
        return notFinished(out, statistics);
    out.endProgress();
    if (!*ranks)
        remember(*statistics, byTasks, workers);
    const auto numbers = [](const std::array<double, 3>& v) { return QJsonArray{v[0], v[1], v[2]}; };
    QJsonArray refused;
    for (const RefusedImage& image : statistics->refused) {
        out.warning(words::errorText(image.error));
        refused << (*scanned)->images[image.image].path;
    }
    const double rate = statistics->images / statistics->elapsedSeconds;
    out.object({{"mean", numbers(statistics->mean)},
                {"std", numbers(statistics->std)},
                {"images", statistics->images},
                {"pixels", static_cast<qint64>(statistics->pixels)},
                {"refused", refused},
                {"via", *ranks ? QStringLiteral("ranks") : options.via},
                {"ranks", *ranks ? (*ranks)->group().size() : 1},
                {"workers", workers},
                {"elapsed_s", statistics->elapsedSeconds},
                {"images_per_s", rate}});
    printTable(*statistics, rate, out);
    return Finished;
}

}  // namespace

void addStats(CLI::App& app, Action& chosen)
{
    const Command<StatsOptions> command(app, chosen, "stats", Text::tr("Exact channel mean and standard deviation"), stats);
    StatsOptions& options = command.options();
    command.folder();
    command.option("--via", options.via, Text::tr("loader (threads) or tasks (a task graph, by worker processes)"))
        ->check(CLI::IsMember({"loader", "tasks"}));
    command
        .option("--workers", options.workers, Text::tr("Threads (1 to 256) or worker processes (1 to 64); one a core if not given"))
        ->check(CLI::Range(1, 256));
    command
        .option("--ranks", options.ranks,
                Text::tr("Processes on this machine that share the images, by threads; srun and torchrun start them on several"))
        ->check(CLI::Range(1, 1024))
        ->excludes("--via");
    command
        .option("--subset", options.subset,
                Text::tr("train, valid, test or all; auto: train/ of Kaggle's layout, all of a plain folder"))
        ->check(CLI::IsMember({"auto", "train", "valid", "test", "all"}));
    addEstimate(command.app(), options.estimate);
}

}  // namespace leafbench::cli
