#pragma once

#include "app/cli/Command.h"

namespace leafbench::cli {

/// Adds `folder` and `move` to the command `runs`. runs: the folder that its --runs names, or the default; outlives the parsing.
void addRunsPlace(CLI::App& app, Action& chosen, const QString& runs);

}  // namespace leafbench::cli
