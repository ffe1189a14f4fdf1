#pragma once

namespace leafbench {

/// On a crash (SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT) prints one line on stderr with the program, its version and commit, and
/// the signal; then the program ends as usual. Keeps an existing handler (a sanitizer's). Call it once, at the start of main().
/// program: lives as long as the process.
void nameCrashes(const char* program);

}  // namespace leafbench
