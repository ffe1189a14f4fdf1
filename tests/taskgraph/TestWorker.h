#pragma once

#include "engine/taskgraph/GraphRunner.h"

#include <QString>

namespace leafbench::testing {

/// The functions of the tests, and this very program as the one that offers them. First thing in main(): the exit code
/// where the program was started as a worker or as a parent to be killed, else -1.
int serveIfAsked(int argc, char** argv);

/// This program.
QString ownProgram();

GraphOptions graphOptions(int workers);

/// Runs no more: gone, or only waiting to be reaped by whoever inherited it.
bool hasEnded(qint64 pid);

}  // namespace leafbench::testing
