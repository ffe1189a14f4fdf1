#pragma once

namespace leafbench::cli {

/// `leafbench-cli worker FD` and `leafbench-cli job FD`: the programs' worker processes, and the window's jobs. Internal, so not in
/// the help, and fast: no application object, no translations, no command line parser. False for any other command.
bool isWorker(int argc, char** argv);
int work(char** argv);

}  // namespace leafbench::cli
