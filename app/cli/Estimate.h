#pragma once

#include "app/cli/Command.h"
#include "engine/estimate/Forecast.h"
#include "engine/recipes/NamedRecipes.h"

namespace leafbench::cli {

/// What an estimate counts: the images of a dataset by this split, and what the runs folder knows of this machine. No counts where
/// the folder cannot be scanned or split: the job itself says why.
RecipeRoom roomOf(const QString& data, const QString& runs, const JobContext& context,
                  const std::function<Result<Split>(const DatasetIndex&)>& split);
/// The same, with the dataset's default split.
RecipeRoom roomOf(const QString& data, const QString& runs, const JobContext& context);

/// Whether the dataset is there: an estimate that does without it would hide a mistyped path. Errors: NotFound.
Status checkThere(const QString& data);

/// Prints what a job will take: of --estimate, which does nothing else. canMeasure: the command has --measure, which is named where
/// the time is not known.
int printForecast(Output& out, const Forecast& forecast, bool canMeasure = false);
/// With --measure: measures this machine where no training was measured on it yet, and says so.
Status measureFirst(bool measure, const Recipe& recipe, const QString& runs, Output& out, const JobContext& context);
/// --estimate
void addEstimate(CLI::App& command, bool& estimate);
/// --measure, which needs it
void addMeasure(CLI::App& command, bool& measure);

}  // namespace leafbench::cli
