#pragma once

namespace leafbench::cli {

/// `leafbench-cli worker FD`: what the program starts its worker processes as. Not for people, so no help names it, and
/// in a hurry: no application object, no translations, no command line parser. True when that is what was asked for.
bool isWorker(int argc, char** argv);
int work(char** argv);

}  // namespace leafbench::cli
