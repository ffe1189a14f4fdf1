#pragma once

#include "app/cli/output/Output.h"
#include "engine/runs/store/RunStore.h"
#include "engine/runs/store/RunTrash.h"

namespace leafbench::cli {

/// Output of `leafbench-cli runs`: a table, or with --json an object a run.
void printRuns(Output& out, const std::vector<Run>& runs, std::size_t ofHowMany);
/// The window's table of these columns (runColumns()); `group`: of one of them, or empty. With --json an object a run by the
/// columns' words, and one a group.
void printRunTable(Output& out, const std::vector<Run>& runs, const QStringList& columns, const QString& group);
void printRunCsv(Output& out, const std::vector<Run>& runs, const QStringList& columns, const QString& group);
void printAnnotations(Output& out, const QString& path, const RunAnnotations& annotations);
void printTrash(Output& out, const std::vector<TrashedRun>& trash);
void printEmptied(Output& out, const std::vector<TrashedRun>& gone);
/// The recipe keys that differ and the runs' results, a column a run.
void printComparison(Output& out, const std::vector<Run>& runs);

}  // namespace leafbench::cli
