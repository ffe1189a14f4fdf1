#include "app/cli/output/RunsPrinter.h"

#include "engine/runs/store/RunDifferences.h"
#include "engine/runs/store/RunFilter.h"
#include "engine/runs/store/RunTable.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/RunText.h"
#include "ui/words/Words.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <numeric>

namespace leafbench::cli {
namespace {

using Row = QStringList;

/// Columns as wide as their longest text; the last one is not padded.
void printTable(Output& out, const std::vector<Row>& rows)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(rows.front().size()), 0);
    for (const Row& row : rows) {
        for (qsizetype c = 0; c < row.size(); ++c)
            widths[static_cast<std::size_t>(c)] = std::max(widths[static_cast<std::size_t>(c)], row[c].size());
    }
    for (const Row& row : rows) {
        QString line;
        for (qsizetype c = 0; c < row.size(); ++c)
            line += c + 1 < row.size() ? row[c].leftJustified(widths[static_cast<std::size_t>(c)] + 2) : row[c];
        out.text(line);
    }
}

QString bestText(const Run& run) { return run.best() ? words::percent(run.best()->validAccuracy) : QStringLiteral("-"); }

QJsonObject runObject(const Run& run)
{
    const EpochRecord* best = run.best();
    return {{"run", run.path},
            {"name", run.name},
            {"started", run.started.toString(Qt::ISODateWithMs)},
            {"state", toWord(shownState(run))},
            {"resumable", run.resumable},
            {"epochs", run.epochsDone() ? QJsonValue(*run.epochsDone()) : QJsonValue()},
            {"best_valid_accuracy", best ? QJsonValue(best->validAccuracy) : QJsonValue()},
            {"best_epoch", best ? QJsonValue(best->epoch) : QJsonValue()},
            {"elapsed_s", run.hasAllEpochs() ? QJsonValue(run.trainedSeconds()) : QJsonValue()},
            {"starred", run.annotations.starred},
            {"tags", QJsonArray::fromStringList(run.annotations.tags)},
            {"notes", run.annotations.notes},
            {"machine", run.machine},
            {"recipe", toJson(run.recipe)}};
}

/// As people read it; in files it is runField().
QString cellText(const Run& run, const QString& column)
{
    const QVariant value = runValue(run, column);
    if (!value.isValid() || value.toString().isEmpty())
        return QStringLiteral("-");
    if (column == QLatin1String("best_valid") || column == QLatin1String("last_valid"))
        return words::percent(value.toDouble());
    if (column == QLatin1String("loss"))
        return words::decimal(value.toDouble(), 'f', 3);
    if (column == QLatin1String("time"))
        return words::duration(value.toDouble());
    if (column == QLatin1String("epochs"))
        return words::epochsOfRecipe(run);
    if (column == QLatin1String("started"))
        return words::dateAndTime(value.toDateTime());
    if (column == QLatin1String("star"))
        return value.toBool() ? QStringLiteral("*") : QStringLiteral("-");
    return runField(run, column).section(QLatin1Char('\n'), 0, 0);
}

QJsonObject cellsObject(const Run& run, const QStringList& columns)
{
    QJsonObject object;
    for (const QString& column : columns) {
        const QVariant value = runValue(run, column);
        object[column]
            = value.typeId() == QMetaType::QDateTime ? QJsonValue(runField(run, column)) : QJsonValue::fromVariant(value);
    }
    return object;
}

QJsonObject groupObject(const RunGroup& group, const QString& column)
{
    return {{"group", column},
            {"value", group.field},
            {"runs", static_cast<qint64>(group.runs.size())},
            {"best", group.best ? QJsonValue(*group.best) : QJsonValue()},
            {"mean", group.mean ? QJsonValue(*group.mean) : QJsonValue()},
            {"mean_low", group.interval ? QJsonValue(group.interval->low) : QJsonValue()},
            {"mean_high", group.interval ? QJsonValue(group.interval->high) : QJsonValue()}};
}

void printRows(Output& out, const std::vector<Run>& runs, const QStringList& columns)
{
    std::vector<Row> rows{columns};
    for (const Run& run : runs) {
        out.object(cellsObject(run, columns));
        rows.emplace_back();
        for (const QString& column : columns)
            rows.back() << cellText(run, column);
    }
    if (!runs.empty())
        printTable(out, rows);
}

QString bytesOf(const std::vector<TrashedRun>& trash)
{
    return words::bytes(
        std::accumulate(trash.begin(), trash.end(), qint64(0), [](qint64 sum, const TrashedRun& r) { return sum + r.bytes; }));
}

}  // namespace

void printRuns(Output& out, const std::vector<Run>& runs, std::size_t ofHowMany)
{
    for (const Run& run : runs)
        out.object(runObject(run));
    std::vector<Row> rows{
        {Text::tr("Run"), Text::tr("State"), Text::tr("Epochs"), Text::tr("Time"), Text::tr("Name"), Text::tr("Tags")}};
    for (const Run& run : runs)
        rows.push_back({words::runTitle(run), toWord(shownState(run)), words::epochsOfRecipe(run), words::trainedTime(run),
                        run.name, run.annotations.tags.join(QStringLiteral(", "))});
    if (!runs.empty())
        printTable(out, rows);
    out.text(words::partOfRuns(qint64(runs.size()), ofHowMany));
}

void printRunTable(Output& out, const std::vector<Run>& runs, const QStringList& columns, const QString& group)
{
    if (group.isEmpty())
        printRows(out, runs, columns);
    for (const RunGroup& one : group.isEmpty() ? std::vector<RunGroup>() : groupRuns(runs, group)) {
        std::vector<Run> members;
        for (const std::size_t place : one.runs)
            members.push_back(runs[place]);
        out.object(groupObject(one, group));
        const QString field = one.field.isEmpty() ? QStringLiteral("-") : one.field;
        out.text(Text::tr("%1 %2: %3").arg(group, field, words::groupSummary(one)));
        printRows(out, members, columns);
        out.text({});
    }
}

void printRunCsv(Output& out, const std::vector<Run>& runs, const QStringList& columns, const QString& group)
{
    for (const QString& line : runsCsv(runs, columns, group))
        out.text(line);
}

void printAnnotations(Output& out, const QString& path, const RunAnnotations& annotations)
{
    QJsonObject json = toJson(annotations);
    json["run"] = path;
    out.object(json);
    out.text(path);
    out.text(annotations.starred ? Text::tr("Starred") : Text::tr("Not starred"));
    if (!annotations.tags.isEmpty())
        out.text(Text::tr("Tags: %1").arg(annotations.tags.join(QStringLiteral(", "))));
    if (!annotations.notes.isEmpty())
        out.text(Text::tr("Note: %1").arg(annotations.notes));
}

void printTrash(Output& out, const std::vector<TrashedRun>& trash)
{
    for (const TrashedRun& run : trash)
        out.object(
            {{"trash", run.path}, {"name", run.name}, {"thrown", run.trashed.toString(Qt::ISODateWithMs)}, {"bytes", run.bytes}});
    std::vector<Row> rows{{Text::tr("In the trash"), Text::tr("Thrown away"), Text::tr("Size")}};
    for (const TrashedRun& run : trash)
        rows.push_back(
            {QFileInfo(run.path).fileName(), run.trashed.toString(QStringLiteral("yyyy-MM-dd hh:mm")), words::bytes(run.bytes)});
    if (!trash.empty())
        printTable(out, rows);
    out.text(trash.empty() ? Text::tr("The trash is empty.") : Text::tr("%1 in all").arg(bytesOf(trash)));
}

void printEmptied(Output& out, const std::vector<TrashedRun>& gone)
{
    out.object({{"emptied", static_cast<qint64>(gone.size())}});
    out.text(gone.empty() ? Text::tr("The trash was empty.")
                          : words::byCount(qint64(gone.size()), Text::tr("%1 run is gone for good, %2."),
                                           Text::tr("%1 runs are gone for good, %2."))
                                .arg(QString::number(gone.size()), bytesOf(gone)));
}

void printComparison(Output& out, const std::vector<Run>& runs)
{
    const auto differences = recipeDifferences(runs);
    QJsonObject recipe;
    for (const RecipeDifference& difference : differences)
        recipe.insert(difference.key, jsonList(difference.values, std::identity()));
    out.object({{"runs", jsonList(runs, runObject)}, {"differences", recipe}});
    std::vector<Row> rows{{QString()}, {Text::tr("Name")}, {Text::tr("Best valid acc")}, {Text::tr("Epochs")}, {Text::tr("Time")}};
    for (const Run& run : runs) {
        const QStringList texts{words::runTitle(run), run.name, bestText(run), words::epochsOfRecipe(run), words::trainedTime(run)};
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] << texts[static_cast<qsizetype>(i)];
    }
    for (const RecipeDifference& difference : differences) {
        Row row{difference.key};
        for (const QJsonValue& value : difference.values)
            row << value.toVariant().toString();
        rows.push_back(row);
    }
    printTable(out, rows);
    if (differences.empty())
        out.text(Text::tr("Their recipes are the same."));
}

}  // namespace leafbench::cli
