#pragma once

#include "app/cli/Output.h"
#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace leafbench::cli {

/// What the programs of a cluster's scripts rely on.
enum ExitCode { Finished = 0, Failed = 1, Usage = 2, BadInput = 3, WasCancelled = 4 };

/// A subcommand, once its arguments are parsed. Returns the exit code.
using Action = std::function<int(Output& out, const JobContext& context)>;

/// Each declares one subcommand, and sets `chosen` when that is the one on the command line.
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

/// Says how a job ended when it did not finish, and gives the exit code.
template <class T>
int notFinished(Output& out, const Outcome<T>& outcome)
{
    if (outcome.cancelled())
        return WasCancelled;
    out.error(outcome.error());
    return isBadInput(outcome.error().code) ? BadInput : Failed;
}

/// A run by its path, by its name in the runs folder, or "latest".
QString findRun(const QString& given, const QString& runsDir);

}  // namespace leafbench::cli
