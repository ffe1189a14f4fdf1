#include "app/cli/Commands.h"
#include "app/cli/RunsPrinter.h"

#include "engine/runs/store/RunFilter.h"
#include "engine/runs/store/RunIndex.h"
#include "engine/runs/store/RunTrash.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QFileInfo>

#include <algorithm>

namespace leafbench::cli {
namespace {

struct RunsArguments {
    std::string runs = defaultRunsDir().toStdString();
    std::vector<std::string> words;
    std::vector<std::string> tags;
    bool starred = false;
    std::string state;
    std::string sort = "started";
    bool reverse = false;
    std::vector<std::string> given;  ///< runs and the action's arguments
    bool off = false;
    bool empty = false;
    std::string restore;

    QString dir() const { return QString::fromStdString(runs); }
    QString run(std::size_t i = 0) const { return findRun(QString::fromStdString(given[i]), dir()); }
    QStringList rest() const
    {
        QStringList list;
        for (std::size_t i = 1; i < given.size(); ++i)
            list << QString::fromStdString(given[i]);
        return list;
    }
};

QStringList textsOf(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << QString::fromStdString(text);
    return list;
}

int list(const RunsArguments& arguments, Output& out)
{
    const RunList all = indexedRuns(arguments.dir());
    RunFilter filter{textsOf(arguments.words).join(QLatin1Char(' ')), textsOf(arguments.tags), arguments.starred, std::nullopt};
    if (!arguments.state.empty())
        filter.state = fromWord<ShownState>(QString::fromStdString(arguments.state));
    std::vector<Run> shown = filtered(all.runs, filter);
    sortRuns(shown, *fromWord<RunOrder>(QString::fromStdString(arguments.sort)));
    if (arguments.reverse)
        std::reverse(shown.begin(), shown.end());
    printRuns(out, shown, all.runs.size());
    for (const UnreadableRun& run : all.unreadable)
        out.warning(words::errorText(run.error));
    return Finished;
}

int annotate(Output& out, const QString& path, const std::function<void(RunAnnotations&)>& change)
{
    RunAnnotations annotations = readAnnotations(path);
    change(annotations);
    if (const auto written = writeAnnotations(path, annotations); !written)
        return notFinished(out, written);
    printAnnotations(out, path, readAnnotations(path));
    return Finished;
}

int tag(const RunsArguments& arguments, Output& out)
{
    return annotate(out, arguments.run(), [&](RunAnnotations& annotations) {
        for (const QString& tag : arguments.rest()) {
            annotations.tags.removeAll(tag.simplified());
            if (!arguments.off)
                annotations.tags << tag;
        }
    });
}

int star(const RunsArguments& arguments, Output& out)
{
    return annotate(out, arguments.run(), [&](RunAnnotations& annotations) { annotations.starred = !arguments.off; });
}

int note(const RunsArguments& arguments, Output& out)
{
    return annotate(out, arguments.run(),
                    [&](RunAnnotations& annotations) { annotations.notes = arguments.rest().join(QLatin1Char(' ')); });
}

int throwOut(const RunsArguments& arguments, Output& out)
{
    for (std::size_t i = 0; i < arguments.given.size(); ++i) {
        const QString path = arguments.run(i);
        const auto trashed = moveToTrash(path);
        if (!trashed)
            return notFinished(out, trashed);
        out.object({{"run", path}, {"trash", *trashed}});
        if (!out.json())
            out.text(Text::tr("%1 is in the trash. Take it back with: leafbench-cli runs trash --restore %2")
                         .arg(path, QFileInfo(*trashed).fileName()));
    }
    return Finished;
}

int trash(const RunsArguments& arguments, Output& out)
{
    if (!arguments.restore.empty()) {
        const auto back = restoreFromTrash(arguments.dir() + QStringLiteral("/trash/")
                                           + QFileInfo(QString::fromStdString(arguments.restore)).fileName());
        if (!back)
            return notFinished(out, back);
        out.object({{"run", *back}});
        if (!out.json())
            out.text(Text::tr("Restored: %1").arg(*back));
        return Finished;
    }
    const std::vector<TrashedRun> trashed = listTrash(arguments.dir());
    if (arguments.empty) {
        if (const auto emptied = emptyTrash(arguments.dir()); !emptied)
            return notFinished(out, emptied);
        printEmptied(out, trashed);
        return Finished;
    }
    printTrash(out, trashed);
    return Finished;
}

int compare(const RunsArguments& arguments, Output& out)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < arguments.given.size(); ++i) {
        auto run = openRun(arguments.run(i));
        if (!run)
            return notFinished(out, run);
        runs.push_back(std::move(run).value());
    }
    printComparison(out, runs);
    return Finished;
}

using Handler = int (*)(const RunsArguments&, Output&);

/// A subcommand of `runs`; without one the runs are listed.
CLI::App* addPart(CLI::App& command, const char* name, const QString& help, Handler handler,
                  const std::shared_ptr<RunsArguments>& arguments, Action& chosen)
{
    CLI::App* part = command.add_subcommand(name, help.toStdString());
    part->fallthrough();
    part->final_callback([&chosen, arguments, handler] {
        chosen = [arguments, handler](Output& out, const JobContext&) { return handler(*arguments, out); };
    });
    return part;
}

void addListOptions(CLI::App& command, RunsArguments& arguments)
{
    command.add_option("--runs", arguments.runs, Text::tr("Runs folder").toStdString())->capture_default_str();
    command.add_option("--words", arguments.words,
                       Text::tr("Only runs with all of these words in name, tags, notes or recipe").toStdString());
    command.add_option("--tag", arguments.tags, Text::tr("Only runs with this tag; may be repeated").toStdString())->take_all();
    command.add_flag("--starred", arguments.starred, Text::tr("Only starred runs").toStdString());
    command.add_option("--state", arguments.state, Text::tr("Only runs in this state").toStdString())
        ->check(CLI::IsMember(wordsOf<ShownState>()));
    command.add_option("--sort", arguments.sort, Text::tr("Largest, newest or best first by").toStdString())
        ->check(CLI::IsMember(wordsOf<RunOrder>()))
        ->capture_default_str();
    command.add_flag("--reverse", arguments.reverse, Text::tr("The other way round").toStdString());
}

}  // namespace

void addRuns(CLI::App& app, Action& chosen)
{
    auto arguments = std::make_shared<RunsArguments>();
    CLI::App* command = app.add_subcommand("runs", Text::tr("List, mark, compare and delete runs").toStdString());
    command->require_subcommand(0, 1);
    addListOptions(*command, *arguments);
    const std::string run = Text::tr("Run directory, its name, or latest").toStdString();
    const auto part = [&](const char* name, const QString& help, Handler handler) {
        return addPart(*command, name, help, handler, arguments, chosen);
    };
    CLI::App* tagging = part("tag", Text::tr("Add tags to a run"), tag);
    tagging->add_option("RUN TAG...", arguments->given, run)->required()->expected(2, 1000);
    tagging->add_flag("--remove", arguments->off, Text::tr("Take them away").toStdString());
    CLI::App* starring = part("star", Text::tr("Star a run"), star);
    starring->add_option("RUN", arguments->given, run)->required()->expected(1);
    starring->add_flag("--remove", arguments->off, Text::tr("Take the star away").toStdString());
    part("note", Text::tr("Write a run's note; none removes it"), note)
        ->add_option("RUN TEXT...", arguments->given, run)
        ->required()
        ->expected(1, 10'000);
    part("delete", Text::tr("Move runs to the trash"), throwOut)->add_option("RUN...", arguments->given, run)->required();
    CLI::App* trashing = part("trash", Text::tr("List what is in the trash"), trash);
    trashing->add_flag("--empty", arguments->empty, Text::tr("Delete all of it for good").toStdString());
    trashing->add_option("--restore", arguments->restore, Text::tr("Put this one back, by its name in the trash").toStdString())
        ->excludes("--empty");
    part("compare", Text::tr("Where runs' recipes differ, and what they came to"), compare)
        ->add_option("RUN...", arguments->given, run)
        ->required()
        ->expected(2, 1000);
    command->callback([command, &chosen, arguments] {
        if (command->get_subcommands().empty())
            chosen = [arguments](Output& out, const JobContext&) { return list(*arguments, out); };
    });
}

}  // namespace leafbench::cli
