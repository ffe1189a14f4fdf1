#include "app/cli/Commands.h"
#include "app/cli/ReplayPrinter.h"
#include "app/cli/ReportLibrary.h"

#include "engine/runs/store/RunStore.h"
#include "ui/words/Words.h"

#include <QJsonArray>

namespace leafbench::cli {
namespace {

struct ReplayArguments {
    std::string folder;
    std::string scale = toWord(ReplayScale::Smoke).toStdString();
    std::string runs = defaultRunsDir().toStdString();
    std::string resume;
    std::string out;
};

ReplayOptions optionsOf(const ReplayArguments& arguments)
{
    ReplayOptions options;
    options.data = QString::fromStdString(arguments.folder);
    options.scale = *fromWord<ReplayScale>(QString::fromStdString(arguments.scale));
    options.runsDir = QString::fromStdString(arguments.runs);
    if (!arguments.resume.empty())
        options.path = findRun(QString::fromStdString(arguments.resume), options.runsDir + QStringLiteral("/replays"));
    return options;
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
    if (!output.json()) {
        output.text(Text::tr("\nThe paper replayed in %1, in %2").arg(words::duration(replay.seconds()), replay.path));
        for (const QString& file : files)
            output.text(file);
    }
    return report ? Finished : notFinished(output, report);  // the replay is stored even without its report
}

int replay(const ReplayArguments& arguments, Output& out, const JobContext& context)
{
    if (arguments.folder.empty() && arguments.resume.empty()) {
        out.warning(Text::tr("Which pictures? Give DIR, or --resume REPLAY."));
        return Usage;
    }
    ReplayPrinter printer(out);
    const auto replayed = replayPaper(optionsOf(arguments), printer, context);
    if (replayed)
        return finish(*replayed, QString::fromStdString(arguments.out), out);
    if (!printer.path().isEmpty()) {
        out.endProgress();
        if (replayed.cancelled())
            out.object({{"event", "cancelled"}, {"replay", printer.path()}});
        out.warning(Text::tr("What is done is kept. Go on with: leafbench-cli replay --resume %1").arg(printer.path()));
    }
    return notFinished(out, replayed);
}

}  // namespace

void addReplay(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<ReplayArguments>();
    CLI::App* command = app.add_subcommand(
        "replay", Text::tr("Carry the whole paper out, step by step, its values beside this machine's").toStdString());
    command->add_option("DIR", options->folder, Text::tr("Dataset folder").toStdString());
    command
        ->add_option("--scale", options->scale,
                     Text::tr("smoke: minutes, on any dataset; lecture: under half an hour; full: the paper's sizes").toStdString())
        ->check(CLI::IsMember(wordsOf<ReplayScale>()))
        ->capture_default_str();
    command->add_option("--runs", options->runs, Text::tr("Runs folder; the replay goes into its replays folder").toStdString())
        ->capture_default_str();
    command->add_option(
        "--resume", options->resume,
        Text::tr("A replay to go on with (default: the newest unfinished one of this folder and scale)").toStdString());
    command->add_option("--out", options->out, Text::tr("Folder of the report (default: report in the replay)").toStdString());
    command->footer(
        Text::tr("With --json stdout has an object as each step begins and ends (step, state, elapsed_s), one a measurement "
                 "(step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), one an epoch, and one at the end: "
                 "replay, scale, elapsed_s, report.\n")
            .toStdString());
    command->callback([&chosen, options] {
        chosen = [options](Output& out, const JobContext& context) { return replay(*options, out, context); };
    });
}

}  // namespace leafbench::cli
