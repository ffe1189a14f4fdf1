#include "app/cli/Commands.h"
#include "app/cli/RunsPlaceCommand.h"
#include "app/cli/output/RunsPrinter.h"

#include "engine/runs/store/RunFilter.h"
#include "engine/runs/store/RunIndex.h"
#include "engine/runs/store/RunTable.h"
#include "engine/runs/store/RunTrash.h"
#include "ui/words/Words.h"

#include <QFileInfo>

#include <algorithm>

namespace leafbench::cli {
namespace {

struct RunsArguments {
    QString runs = defaultRunsDir();
    QStringList words;
    QStringList tags;
    bool starred = false;
    std::optional<ShownState> state;
    RunOrder sort = RunOrder::Started;
    bool reverse = false;
    QString columns;  ///< words, separated by commas
    QString group;
    bool differ = false;
    bool csv = false;
    QString target;     ///< the run to mark
    QStringList given;  ///< its tags, the words of its note, or the runs of the action
    bool off = false;
    bool empty = false;
    QString restore;

    QString run(const QString& one) const { return findRun(one, runs); }
    QString run() const { return run(target); }
    bool isTable() const { return !columns.isEmpty() || !group.isEmpty() || differ || csv; }
};

/// The first word that names no column; empty: all do.
QString unknownColumn(const QStringList& words)
{
    for (const QString& word : words) {
        if (!runColumns().contains(word))
            return word;
    }
    return {};
}

int listTable(const RunsArguments& arguments, Output& out, const std::vector<Run>& runs)
{
    QStringList columns = arguments.columns.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QString unknown = unknownColumn(arguments.group.isEmpty() ? columns : columns + QStringList(arguments.group));
    if (!unknown.isEmpty()) {
        out.warning(Text::tr("There is no column \"%1\". There are: %2").arg(unknown, runColumns().join(QStringLiteral(", "))));
        return BadInput;
    }
    if (columns.isEmpty())
        columns = arguments.differ ? runColumns() : usualRunColumns();
    if (arguments.differ) {
        columns = differingColumns(runs, columns);
        columns.removeAll(QStringLiteral("run"));
        columns.prepend(QStringLiteral("run"));  // without it no line says what it is
    }
    if (arguments.csv && !out.json())
        printRunCsv(out, runs, columns, arguments.group);
    else
        printRunTable(out, runs, columns, arguments.group);
    return Finished;
}

int list(const RunsArguments& arguments, Output& out, const JobContext&)
{
    const RunList all = runsWithStarter(arguments.runs);
    const RunFilter filter{arguments.words.join(QLatin1Char(' ')), arguments.tags, arguments.starred, arguments.state};
    std::vector<Run> shown = filtered(all.runs, filter);
    sortRuns(shown, arguments.sort);
    if (arguments.reverse)
        std::reverse(shown.begin(), shown.end());
    int code = Finished;
    if (arguments.isTable())
        code = listTable(arguments, out, shown);
    else
        printRuns(out, shown, all.runs.size());
    sayUnreadable(out, all.unreadable);
    return code;
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

int tag(const RunsArguments& arguments, Output& out, const JobContext&)
{
    return annotate(out, arguments.run(), [&](RunAnnotations& annotations) {
        for (const QString& tag : arguments.given) {
            annotations.tags.removeAll(tag.simplified());
            if (!arguments.off)
                annotations.tags << tag;
        }
    });
}

int star(const RunsArguments& arguments, Output& out, const JobContext&)
{
    return annotate(out, arguments.run(), [&](RunAnnotations& annotations) { annotations.starred = !arguments.off; });
}

int note(const RunsArguments& arguments, Output& out, const JobContext&)
{
    return annotate(out, arguments.run(),
                    [&](RunAnnotations& annotations) { annotations.notes = arguments.given.join(QLatin1Char(' ')); });
}

int throwOut(const RunsArguments& arguments, Output& out, const JobContext&)
{
    for (const QString& given : arguments.given) {
        const QString path = arguments.run(given);
        const auto trashed = moveToTrash(path);
        if (!trashed)
            return notFinished(out, trashed);
        out.object({{"run", path}, {"trash", *trashed}});
        out.text(Text::tr("%1 is in the trash. Take it back with: leafbench-cli runs trash --restore %2")
                     .arg(path, shellWord(QFileInfo(*trashed).fileName())));
    }
    return Finished;
}

int trash(const RunsArguments& arguments, Output& out, const JobContext&)
{
    if (!arguments.restore.isEmpty()) {
        const auto back = restoreFromTrash(arguments.runs + QStringLiteral("/trash/") + QFileInfo(arguments.restore).fileName());
        if (!back)
            return notFinished(out, back);
        out.object({{"run", *back}});
        out.text(Text::tr("Restored: %1").arg(*back));
        return Finished;
    }
    const std::vector<TrashedRun> trashed = listTrash(arguments.runs);
    if (arguments.empty) {
        if (const auto emptied = emptyTrash(arguments.runs); !emptied)
            return notFinished(out, emptied);
        printEmptied(out, trashed);
        return Finished;
    }
    printTrash(out, trashed);
    return Finished;
}

int compare(const RunsArguments& arguments, Output& out, const JobContext&)
{
    std::vector<Run> runs;
    for (const QString& given : arguments.given) {
        auto run = openRun(arguments.run(given));
        if (!run)
            return notFinished(out, run);
        runs.push_back(std::move(run).value());
    }
    printComparison(out, runs);
    return Finished;
}

}  // namespace

void addRuns(CLI::App& app, Action& chosen)
{
    using Runs = Command<RunsArguments>;
    const Runs command(app, chosen, "runs", Text::tr("List, mark, compare, delete and move runs"), list);
    RunsArguments& options = command.options();
    command.app().require_subcommand(0, 1);
    command.option("--runs", options.runs, Text::tr("Runs folder"));
    command.option("--words", options.words, Text::tr("Only runs with all of these words in name, tags, notes or recipe"));
    command.option("--tag", options.tags, Text::tr("Only runs with this tag; may be repeated"))->take_all();
    command.flag("--starred", options.starred, Text::tr("Only starred runs"));
    addWordOption<ShownState>(command.app(), "--state", options.state, Text::tr("Only runs in this state"));
    command.option("--sort", options.sort, Text::tr("Largest, newest or best first by"));
    command.flag("--reverse", options.reverse, Text::tr("The other way round"));
    command.option("--columns", options.columns, Text::tr("A table of these columns, separated by commas: run,best_valid,seed"));
    command.option("--group", options.group, Text::tr("In groups of the same value in this column, with best and mean"));
    command.flag("--differ", options.differ, Text::tr("Only the columns in which the runs differ"));
    command.flag("--csv", options.csv, Text::tr("The table as CSV, with the values in full"));

    const auto part = [&](const char* name, const QString& help, Runs::Job job) {
        const Runs added(command.app(), chosen, name, help, job, command.sharedOptions());
        added.app().fallthrough();
        return added;
    };
    const auto marking = [&](const char* name, const QString& help, Runs::Job job) {
        const Runs added = part(name, help, job);
        added.option("RUN", options.target, runHelp())->required();
        return added;
    };
    const Runs tagging = marking("tag", Text::tr("Add tags to a run"), tag);
    tagging.option("TAG", options.given, Text::tr("Tags"))->required();
    tagging.flag("--remove", options.off, Text::tr("Take them away"));
    marking("star", Text::tr("Star a run"), star).flag("--remove", options.off, Text::tr("Take the star away"));
    marking("note", Text::tr("Write a run's note; none removes it"), note)
        .option("TEXT", options.given, Text::tr("Words of the note"));
    part("delete", Text::tr("Move runs to the trash"), throwOut).option("RUN", options.given, runHelp())->required();
    const Runs trashing = part("trash", Text::tr("List what is in the trash"), trash);
    trashing.flag("--empty", options.empty, Text::tr("Delete all of it for good"));
    trashing.option("--restore", options.restore, Text::tr("Put this one back, by its name in the trash"))->excludes("--empty");
    part("compare", Text::tr("Where runs' recipes differ, and what they came to"), compare)
        .option("RUN", options.given, runHelp())
        ->required()
        ->expected(2, 1000);
    addRunsPlace(command.app(), chosen, options.runs);
}

}  // namespace leafbench::cli
