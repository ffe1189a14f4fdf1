#include "app/cli/Commands.h"
#include "app/cli/Estimate.h"
#include "app/cli/Launcher.h"
#include "app/cli/ReportLibrary.h"
#include "app/cli/output/DatasetNotes.h"
#include "app/cli/output/ReplayPrinter.h"

#include "engine/common/Paths.h"
#include "engine/replay/MovedReplay.h"
#include "engine/runs/place/WorkNotice.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

struct ReplayArguments {
    QString folder;
    ReplayScale scale = ReplayScale::Smoke;
    QString runs = defaultRunsDir();
    QString resume;
    QString out;
    bool estimate = false;
};

ReplayOptions optionsOf(const ReplayArguments& arguments)
{
    ReplayOptions options;
    options.data = arguments.folder;
    options.scale = arguments.scale;
    options.runsDir = arguments.runs;
    if (!arguments.resume.isEmpty())
        options.path = findRun(arguments.resume, options.runsDir + QStringLiteral("/replays"));
    return options;
}

/// Tells a replay where its dataset is now. A folder that does not hold its images is refused.
Status relocateIfMoved(const ReplayOptions& options, const JobContext& context)
{
    if (options.path.isEmpty() || options.data.isEmpty())
        return Ok{};
    const auto replay = openReplay(options.path);
    if (!replay)
        return replay.as<Ok>();
    const QString data = absolutePath(options.data);
    return replay->data == data ? Status(Ok{}) : relocateReplay(replay->path, data, context);
}

int finish(const Replay& replay, const QString& out, Output& output)
{
    const QString folder = out.isEmpty() ? replay.path + QStringLiteral("/report") : out;
    const auto report = writeReplayReport(replay, folder);
    output.endProgress();
    const QStringList files = report ? *report : QStringList();
    output.object({{"replay", replay.path},
                   {"scale", toWord(replay.scale)},
                   {"elapsed_s", replay.seconds()},
                   {"report", QJsonArray::fromStringList(files)}});
    output.text(Text::tr("\nThe paper replayed in %1, in %2").arg(words::duration(replay.seconds()), replay.path));
    for (const QString& file : files)
        output.text(file);
    return report ? Finished : notFinished(output, report);  // the replay is stored even without its report
}

int replay(const ReplayArguments& arguments, Output& out, const JobContext& context)
{
    if (arguments.folder.isEmpty() && arguments.resume.isEmpty()) {
        out.warning(Text::tr("Which pictures? Give DIR, or --resume REPLAY."));
        return Usage;
    }
    const auto split = [&](const DatasetIndex& index) { return splitOf(replayRecipe(replayPlan(arguments.scale), index), index); };
    if (arguments.estimate) {
        if (const auto there = checkThere(arguments.folder); arguments.resume.isEmpty() && !there)
            return notFinished(out, there);
        const RecipeRoom room = roomOf(arguments.folder, arguments.runs, context, split);
        const std::array images{room.images.train, room.images.valid, qint64{0}};
        return printForecast(out, forecastReplay(replayPlan(arguments.scale), images, room.rates, room.host));
    }
    const auto told = WorkNotice::post(arguments.runs, WorkKind::Replay);  // to open windows; where it fails they say nothing
    sayWhatIsOdd(arguments.folder, out, context, split);
    const ReplayOptions options = optionsOf(arguments);
    if (options.path.isEmpty()) {  // one that cannot be read does not go on: a new one begins
        UnreadableList unreadable;
        (void)listReplays(options.runsDir, &unreadable);
        sayUnreadable(out, unreadable);
    }
    if (const auto relocated = relocateIfMoved(options, context); !relocated)
        return notFinished(out, relocated);
    ReplayPrinter printer(out);
    const auto replayed = replayPaper(options, printer, context);
    if (replayed)
        return finish(*replayed, arguments.out, out);
    if (!printer.path().isEmpty())
        sayKept(out, replayed, "replay", printer.path(),
                Text::tr("What is done is kept. Go on with: leafbench-cli replay --resume %1").arg(shellWord(printer.path())));
    if (replayed.cancelled())
        requeueIfAsked(out);
    return notFinished(out, replayed);
}

}  // namespace

void addReplay(CLI::App& app, Action& chosen)
{
    const Command<ReplayArguments> command(
        app, chosen, "replay", Text::tr("Carry the whole paper out, step by step, its values beside this machine's"), replay);
    ReplayArguments& options = command.options();
    command.option("DIR", options.folder, Text::tr("Dataset folder; with --resume: where it is now"));
    command.option("--scale", options.scale,
                   Text::tr("smoke: minutes, on any dataset; lecture: under half an hour; full: the paper's sizes"));
    command.option("--runs", options.runs, Text::tr("Runs folder; the replay goes into its replays folder"));
    command.option("--resume", options.resume,
                   Text::tr("A replay to go on with (default: the newest unfinished one of this folder and scale)"));
    command.option("--out", options.out, Text::tr("Folder of the report (default: report in the replay)"));
    addEstimate(command.app(), options.estimate);
    command.app().footer(
        Text::tr("With --json stdout has an object as each step begins and ends (step, state, elapsed_s), one a measurement "
                 "(step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), one an epoch, and one at the end: "
                 "replay, scale, elapsed_s, report.\n")
            .toStdString());
}

}  // namespace leafbench::cli
