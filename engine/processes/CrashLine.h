#pragma once

namespace leafbench {

/// A crash (SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT) prints one line on stderr that names the program, its version and commit, and
/// the signal; then it ends as it would have. A handler that is there already (a sanitizer's) stays. Once, at the start of main().
/// program: lives as long as the process.
void nameCrashes(const char* program);

}  // namespace leafbench
