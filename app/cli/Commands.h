#pragma once

#include "app/cli/Command.h"

namespace leafbench::cli {

/// Each declares one subcommand and sets `chosen` if it is on the command line. addTrain() is in TrainCommand.cpp, and so on; demo
/// and split are in DataCommands.cpp, import in ExportCommand.cpp.
void addDemo(CLI::App& app, Action& chosen);
void addScan(CLI::App& app, Action& chosen);
void addSplit(CLI::App& app, Action& chosen);
void addStats(CLI::App& app, Action& chosen);
void addNetwork(CLI::App& app, Action& chosen);
void addHelp(CLI::App& app, Action& chosen);
void addSummary(CLI::App& app, Action& chosen);
void addRecipes(CLI::App& app, Action& chosen);
void addTrain(CLI::App& app, Action& chosen);
void addEvaluate(CLI::App& app, Action& chosen);
void addBackground(CLI::App& app, Action& chosen);
void addClassify(CLI::App& app, Action& chosen);
void addSpeedup(CLI::App& app, Action& chosen);
void addTune(CLI::App& app, Action& chosen);
void addStudies(CLI::App& app, Action& chosen);
void addPaper(CLI::App& app, Action& chosen);
void addExport(CLI::App& app, Action& chosen);
void addImport(CLI::App& app, Action& chosen);
void addReplay(CLI::App& app, Action& chosen);
void addRuns(CLI::App& app, Action& chosen);
void addStarter(CLI::App& app, Action& chosen);
void addWorksheets(CLI::App& app, Action& chosen);
void addSubmit(CLI::App& app, Action& chosen);
void addClusterJobs(CLI::App& app, Action& chosen);  ///< jobs, cancel, fetch
void addClusters(CLI::App& app, Action& chosen);
void addManual(CLI::App& app, Action& chosen);  ///< for packages; not in the help

}  // namespace leafbench::cli
