#pragma once

#include "engine/runs/store/RunStore.h"
#include "engine/statistics/StudentT.h"

#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace leafbench {

/// A table of runs: columns by their words in settings and files ("best_valid"), what stands in them, and rows in groups. The
/// window's table and leafbench-cli runs show the same. Immutable data; thread: any.

/// "star", "run", "state" and so on; then every key of recipes that is none of them.
const QStringList& runColumns();
/// Shown before anybody chose.
const QStringList& usualRunColumns();

/// A number (a share as 0 .. 1, a time in seconds), a text or a date; invalid: there is none. An unknown column: invalid.
QVariant runValue(const Run& run, const QString& column);
/// The same for files: numbers in C's way and in full, dates in UTC.
QString runField(const Run& run, const QString& column);

/// Those of the columns in which the runs are not all the same, in their order.
QStringList differingColumns(const std::vector<Run>& runs, const QStringList& columns);

/// Runs of the same value in a column.
struct RunGroup {
    QString field{};                         ///< as runField()
    std::vector<std::size_t> runs{};         ///< places in what was grouped
    std::optional<double> best{};            ///< the highest best validation accuracy; none before any epoch
    std::optional<double> mean{};            ///< of the runs' best validation accuracies
    std::optional<MeanInterval> interval{};  ///< of that mean; none for fewer than two runs
};
/// In the order of the first run of each.
std::vector<RunGroup> groupRuns(const std::vector<Run>& runs, const QString& column);

/// The lines of a CSV file, with a header. Grouped: a group's runs stand together, and the first column, "group", says of which.
QStringList runsCsv(const std::vector<Run>& runs, const QStringList& columns, const QString& group = {});

}  // namespace leafbench
