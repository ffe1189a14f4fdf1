#include "app/cli/Commands.h"

#include "engine/exchange/WriteStarter.h"
#include "engine/runs/starter/StarterModel.h"
#include "ui/words/RunText.h"

#include <QDir>

namespace leafbench::cli {
namespace {

struct StarterCommandOptions {
    QString run;
    QString to;
    QString runs = defaultRunsDir();
    StarterOptions starter;
};

int show(const StarterCommandOptions&, Output& out, const JobContext&)
{
    const QString folder = starterFolder();
    if (const auto whole = checkStarter(folder); !whole)
        return notFinished(out, whole);
    const auto run = openRun(folder);
    if (!run)
        return notFinished(out, run);
    const QString& card = run->annotations.notes;
    const EpochRecord* best = run->best();
    out.object({{"starter", folder},
                {"classes", QJsonArray::fromStringList(run->classNames)},
                {"input_size", run->recipe.inputSize},
                {"valid_accuracy", best ? QJsonValue(best->validAccuracy) : QJsonValue()},
                {"card", card}});
    out.text(Text::tr("%1, in %2").arg(words::runTitle(*run), QDir::toNativeSeparators(folder)));
    if (!card.isEmpty())
        out.text(QLatin1Char('\n') + card);
    return Finished;
}

int make(const StarterCommandOptions& options, Output& out, const JobContext& context)
{
    const auto made = writeStarter(findRun(options.run, options.runs), options.to, options.starter, context);
    out.endProgress();
    if (!made)
        return notFinished(out, made);
    out.object({{"starter", options.to}});
    out.text(Text::tr("Written: %1. LEAFBENCH_STARTER=%1 makes it the starter model.").arg(options.to));
    return Finished;
}

}  // namespace

void addStarter(CLI::App& app, Action& chosen)
{
    using Starter = Command<StarterCommandOptions>;
    const Starter command(app, chosen, "starter", Text::tr("The model card of the starter model, which ships with the program"),
                          show);
    command.app().require_subcommand(0, 1);
    const Starter making(command.app(), chosen, "make", Text::tr("Make a starter model of a run, in a new folder"), make,
                         command.sharedOptions());
    StarterCommandOptions& options = making.options();
    making.run();
    making.option("--to", options.to, Text::tr("The folder, which must not be there yet"))->required();
    making.option("--about", options.starter.about,
                  Text::tr("Markdown that its model card begins with: data, licences, what it does not know"));
    making.data(options.starter.data);
    making.runs();
}

}  // namespace leafbench::cli
