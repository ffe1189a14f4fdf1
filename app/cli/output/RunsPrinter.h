#pragma once

#include "app/cli/output/Output.h"
#include "engine/runs/store/RunStore.h"
#include "engine/runs/store/RunTrash.h"

namespace leafbench::cli {

/// Output of `leafbench-cli runs`: a table, or with --json an object a run.
void printRuns(Output& out, const std::vector<Run>& runs, std::size_t ofHowMany);
void printAnnotations(Output& out, const QString& path, const RunAnnotations& annotations);
void printTrash(Output& out, const std::vector<TrashedRun>& trash);
void printEmptied(Output& out, const std::vector<TrashedRun>& gone);
/// The recipe keys that differ and the runs' results, a column a run.
void printComparison(Output& out, const std::vector<Run>& runs);

}  // namespace leafbench::cli
