#pragma once

#include "app/cli/output/Output.h"
#include "engine/runs/evaluation/EvaluateOn.h"

namespace leafbench::cli {

/// Prints which folder may be which class, what to look at, and how to go on. data: the other dataset's folder.
void printSuggestion(const std::vector<MatchedFolder>& folders, const QString& data, const QString& file, Output& out);

/// Prints an evaluation on pictures of another dataset: what matched, the report, and the numbers beside those of the validation.
void printOther(const Evaluation& evaluation, Output& out);

}  // namespace leafbench::cli
