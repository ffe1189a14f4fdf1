#include "app/cli/Commands.h"
#include "app/cli/Launcher.h"
#include "app/cli/RecipeOptions.h"

#include "engine/speedup/RankModel.h"
#include "ui/words/Counted.h"
#include "ui/words/ScalingText.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

struct NetworkArguments {
    int ranks = 2;
    double seconds = 5;
    double epochSeconds = 0;
    qint64 images = 0;
    RecipeArguments recipe;
};

/// What an epoch of one rank would take on several machines like its own.
Status predictEpoch(const NetworkArguments& arguments, const MeasuredNetwork& network, Output& out)
{
    const auto recipe = arguments.recipe.resolve();
    if (!recipe)
        return recipe.as<Ok>();
    const RankRun one = rankRun(arguments.epochSeconds, arguments.images, *recipe);
    out.text(words::byCount(one.steps, Text::tr("Predicted for an epoch that takes one rank %1, in %2 step:"),
                            Text::tr("Predicted for an epoch that takes one rank %1, in %2 steps:"))
                 .arg(words::duration(one.seconds), QString::number(one.steps)));
    for (const RankPrediction& p : predictMachines(one, network)) {
        out.text(Text::tr("%1 ranks: %2, a speedup of %3; %4 of it waits for the network")
                     .arg(QString::number(p.ranks).rightJustified(4), words::duration(p.seconds), words::times(p.speedup),
                          words::percent(p.communicationShare, 0)));
        out.object({{"ranks", p.ranks},
                    {"predicted_s", p.seconds},
                    {"speedup", p.speedup},
                    {"communication_share", p.communicationShare}});
    }
    return Ok{};
}

int network(const NetworkArguments& arguments, Output& out, const JobContext& context)
{
    const Launched launched = meetLaunchedRanks(out, context);
    if (launched.exitCode)
        return *launched.exitCode;
    const auto ranks = launched.ranks ? launched.ranks : JobRanks::start(arguments.ranks, context);
    if (!ranks)
        return notFinished(out, ranks);
    const int size = (*ranks)->group().size();
    const auto points = measureNetwork(**ranks, arguments.seconds, context);
    if (!points)
        return notFinished(out, points);
    out.text(
        Text::tr("All-reduce of %1 ranks on %2").arg(QString::number(size), (*ranks)->group().hosts().join(QStringLiteral(", "))));
    out.text(Text::tr("      size            time     each rank sends"));
    for (const NetworkPoint& point : *points) {
        const double sent = 2.0 * (size - 1) / size * static_cast<double>(point.bytes) / point.seconds / 1e6;
        out.text(QStringLiteral("%1  %2 ms  %3 MB/s")
                     .arg(words::bytesText(point.bytes).rightJustified(10),
                          QString::number(point.seconds * 1e3, 'f', 3).rightJustified(11),
                          QString::number(sent, 'f', 1).rightJustified(12)));
        out.object({{"ranks", size}, {"bytes", point.bytes}, {"elapsed_s", point.seconds}});
    }
    const auto fit = fitNetwork(*points, size);
    if (!fit)
        return Finished;
    out.text(Text::tr("As bandwidth and latency of a ring's steps: %1").arg(words::networkText(*fit)));
    out.object({{"bytes_per_s", fit->bytesPerSecond}, {"latency_s", fit->latencySeconds}});
    const Status predicted = arguments.epochSeconds > 0 ? predictEpoch(arguments, {*points, size}, out) : Status(Ok{});
    return predicted ? Finished : notFinished(out, predicted);
}

}  // namespace

void addNetwork(CLI::App& app, Action& chosen)
{
    const Command<NetworkArguments> command(
        app, chosen, "network",
        Text::tr("Measure how fast ranks exchange gradients; srun and torchrun start them on several machines"), network);
    NetworkArguments& options = command.options();
    command.option("--ranks", options.ranks, Text::tr("Processes on this machine"))
        ->check(CLI::Range(2, 1024))
        ->capture_default_str();
    command.option("--seconds", options.seconds, Text::tr("Sizes that take longer are left out"))
        ->check(isFiniteNumber)
        ->check(CLI::Range(0.1, 600.0))
        ->capture_default_str();
    command
        .option("--epoch", options.epochSeconds, Text::tr("Seconds that an epoch takes one rank: predicts what more would take"))
        ->check(isFiniteNumber)
        ->check(CLI::Range(0.001, 1e9));
    command.option("--images", options.images, Text::tr("Training images of that epoch"))->check(CLI::Range(1, 1'000'000'000));
    options.recipe.addTo(command.app());
    command.app().footer(Text::tr("With --json stdout has one object a size (ranks, bytes, elapsed_s), and one at the end: "
                                  "bytes_per_s and latency_s of a ring's steps. With --epoch: an object a number of ranks (ranks, "
                                  "predicted_s, speedup, communication_share).\n")
                             .toStdString());
}

}  // namespace leafbench::cli
