#pragma once

#include "app/cli/Output.h"
#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace leafbench::cli {

/// Stable: scripts on clusters rely on these codes.
enum ExitCode { Finished = 0, Failed = 1, Usage = 2, BadInput = 3, WasCancelled = 4 };

/// A subcommand, once its arguments are parsed. Returns the exit code.
using Action = std::function<int(Output& out, const JobContext& context)>;

/// Each declares one subcommand and sets `chosen` if it is on the command line. addTrain() is in TrainCommand.cpp, and so on; demo,
/// scan and split are in DataCommands.cpp.
void addDemo(CLI::App& app, Action& chosen);
void addScan(CLI::App& app, Action& chosen);
void addSplit(CLI::App& app, Action& chosen);
void addStats(CLI::App& app, Action& chosen);
void addSummary(CLI::App& app, Action& chosen);
void addTrain(CLI::App& app, Action& chosen);
void addEvaluate(CLI::App& app, Action& chosen);
void addClassify(CLI::App& app, Action& chosen);
void addSpeedup(CLI::App& app, Action& chosen);
void addTune(CLI::App& app, Action& chosen);
void addPaper(CLI::App& app, Action& chosen);
void addExport(CLI::App& app, Action& chosen);
void addImport(CLI::App& app, Action& chosen);
void addReplay(CLI::App& app, Action& chosen);
void addRuns(CLI::App& app, Action& chosen);

/// Prints why a job did not finish, and returns the exit code.
template <class T>
int notFinished(Output& out, const Result<T>& result)
{
    if (result.cancelled())
        return WasCancelled;
    out.error(result.error());
    return isBadInput(result.error().code) ? BadInput : Failed;
}

/// A run by its path, by its name in the runs folder, or "latest".
QString findRun(const QString& given, const QString& runsDir);

}  // namespace leafbench::cli
