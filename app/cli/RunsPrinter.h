#pragma once

#include "app/cli/Output.h"
#include "engine/runs/RunStore.h"
#include "engine/runs/RunTrash.h"

namespace leafbench::cli {

/// What `leafbench-cli runs` prints: a table for people, or an object a run with --json.
void printRuns(Output& out, const std::vector<Run>& runs, std::size_t ofHowMany);
void printMarks(Output& out, const QString& path, const RunMarks& marks);
void printTrash(Output& out, const std::vector<TrashedRun>& trash);
void printEmptied(Output& out, const std::vector<TrashedRun>& gone);
/// The recipe keys that differ and what the runs came to, a column a run.
void printComparison(Output& out, const std::vector<Run>& runs);

}  // namespace leafbench::cli
