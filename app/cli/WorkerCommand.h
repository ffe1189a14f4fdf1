#pragma once

namespace leafbench::cli {

/// `leafbench-cli worker FD` and `leafbench-cli job FD`: what the programs start their worker processes, and the window its jobs,
/// as. Not for people, so no help names them, and in a hurry: no application object, no translations, no command line
/// parser. True when that is what was asked for.
bool isWorker(int argc, char** argv);
int work(char** argv);

}  // namespace leafbench::cli
