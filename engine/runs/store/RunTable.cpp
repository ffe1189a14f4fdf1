#include "engine/runs/store/RunTable.h"

#include "engine/common/Csv.h"
#include "engine/runs/store/RunFilter.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <numeric>

namespace leafbench {
namespace {

using RunRead = std::function<QVariant(const Run&)>;

struct RunColumnEntry {
    QString word;
    RunRead read;
};

RunColumnEntry recipeEntry(const QString& word, const QString& key)
{
    return {word, [key](const Run& run) { return run.recipe.get(key).toVariant(); }};
}
RunColumnEntry recipeEntry(const char* key) { return recipeEntry(QLatin1String(key), QLatin1String(key)); }

QVariant bestOf(const Run& run, double EpochRecord::*part)
{
    const EpochRecord* best = run.best();
    return best ? QVariant(best->*part) : QVariant();
}

std::vector<RunColumnEntry> columnEntries()
{
    std::vector<RunColumnEntry> entries{
        {"star", [](const Run& run) { return run.annotations.starred ? 1 : 0; }},
        {"run", [](const Run& run) { return run.name; }},
        {"state", [](const Run& run) { return toWord(shownState(run)); }},
        {"best_valid", [](const Run& run) { return bestOf(run, &EpochRecord::validAccuracy); }},
        {"epochs", [](const Run& run) { return run.epochsDone() ? QVariant(*run.epochsDone()) : QVariant(); }},
        {"time",
         [](const Run& run) { return run.epochs.empty() || !run.hasAllEpochs() ? QVariant() : QVariant(run.trainedSeconds()); }},
        {"tags", [](const Run& run) { return run.annotations.tags.join(QStringLiteral(", ")); }},
        {"notes", [](const Run& run) { return run.annotations.notes; }},
        recipeEntry(QStringLiteral("pixels"), QStringLiteral("input_size")),
        recipeEntry("optimizer"),
        recipeEntry("learning_rate"),
        recipeEntry("batch_size"),
        {"started", [](const Run& run) { return run.started; }},
        recipeEntry(QStringLiteral("dataset"), QStringLiteral("data")),
        {"last_valid", [](const Run& run) { return run.epochs.empty() ? QVariant() : QVariant(run.epochs.back().validAccuracy); }},
        {"loss", [](const Run& run) { return bestOf(run, &EpochRecord::validLoss); }},
        recipeEntry("augment"),
        recipeEntry("trainable"),
        recipeEntry("schedule"),
        recipeEntry("weight_decay"),
        recipeEntry(QStringLiteral("recipe_epochs"), QStringLiteral("epochs")),
        recipeEntry("precision"),
        recipeEntry("workers"),
        recipeEntry("replicas"),
        recipeEntry("seed")};
    QSet<QString> known{QStringLiteral("input_size"), QStringLiteral("data")};
    for (const RunColumnEntry& entry : entries)
        known.insert(entry.word);
    for (const RecipeKey& key : recipeKeys()) {
        if (!known.contains(key.name))
            entries.push_back(recipeEntry(key.name, key.name));
    }
    return entries;
}

const std::vector<RunColumnEntry>& entriesOfColumns()
{
    static const std::vector<RunColumnEntry> entries = columnEntries();
    return entries;
}

const RunRead* findReader(const QString& column)
{
    static const QHash<QString, const RunRead*> readers = [] {
        QHash<QString, const RunRead*> made;
        for (const RunColumnEntry& entry : entriesOfColumns())
            made.insert(entry.word, &entry.read);
        return made;
    }();
    return readers.value(column);
}

QString runFieldOf(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float: return exactNumber(value.toDouble());
    case QMetaType::QDateTime: return value.toDateTime().toUTC().toString(Qt::ISODate);
    default: return value.toString();
    }
}

void summarise(RunGroup& group, const std::vector<Run>& runs)
{
    std::vector<double> accuracies;
    for (const std::size_t place : group.runs) {
        if (const EpochRecord* best = runs[place].best())
            accuracies.push_back(best->validAccuracy);
    }
    if (accuracies.empty())
        return;
    group.best = *std::max_element(accuracies.begin(), accuracies.end());
    group.mean = std::accumulate(accuracies.begin(), accuracies.end(), 0.0) / static_cast<double>(accuracies.size());
    group.interval = meanInterval(accuracies);
}

}  // namespace

const QStringList& runColumns()
{
    static const QStringList words = [] {
        QStringList made;
        for (const RunColumnEntry& entry : entriesOfColumns())
            made << entry.word;
        return made;
    }();
    return words;
}

const QStringList& usualRunColumns()
{
    static const QStringList words{"star",    "run",           "state", "best_valid", "epochs", "time",
                                   "dataset", "learning_rate", "tags",  "notes",      "started"};
    return words;
}

QVariant runValue(const Run& run, const QString& column)
{
    const RunRead* read = findReader(column);
    return read ? (*read)(run) : QVariant();
}

QString runField(const Run& run, const QString& column) { return runFieldOf(runValue(run, column)); }

QStringList differingColumns(const std::vector<Run>& runs, const QStringList& columns)
{
    QStringList differing;
    for (const QString& column : columns) {
        const auto isAnother = [&](const Run& run) { return runField(run, column) != runField(runs.front(), column); };
        if (std::any_of(runs.begin(), runs.end(), isAnother))
            differing << column;
    }
    return differing;
}

std::vector<RunGroup> groupRuns(const std::vector<Run>& runs, const QString& column)
{
    std::vector<RunGroup> groups;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const QString field = runField(runs[i], column);
        if (!places.contains(field)) {
            places.insert(field, groups.size());
            groups.push_back({.field = field});
        }
        groups[places.value(field)].runs.push_back(i);
    }
    for (RunGroup& group : groups)
        summarise(group, runs);
    return groups;
}

QStringList runsCsv(const std::vector<Run>& runs, const QStringList& columns, const QString& group)
{
    const bool grouped = !group.isEmpty();
    QStringList lines{csvLine((grouped ? QStringList{QStringLiteral("group")} : QStringList()) + columns)};
    const auto addLine = [&](const Run& run, QStringList fields) {
        for (const QString& column : columns)
            fields << runField(run, column);
        lines << csvLine(fields);
    };
    if (!grouped) {
        for (const Run& run : runs)
            addLine(run, {});
    }
    for (const RunGroup& one : grouped ? groupRuns(runs, group) : std::vector<RunGroup>()) {
        for (const std::size_t place : one.runs)
            addLine(runs[place], {one.field});
    }
    return lines;
}

}  // namespace leafbench
