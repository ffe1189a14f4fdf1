#pragma once

#include "tests/fuzz/Harness.h"

#include <QString>

namespace leafbench::fuzz {

/// What no input may exceed.
struct Bounds {
    double seconds = 1;  ///< of the processor, all threads
    unsigned hang = 30;  ///< seconds on the clock, after which the process ends (a busy machine has long ones)
    qint64 memory = 0;   ///< bytes at a time, beyond what was in use before
};
Bounds boundsOf(const Harness& harness);

/// One input's run.
struct Verdict {
    bool accepted = false;
    double seconds = 0;
    qint64 memory = 0;  ///< at a time
    QString fault{};    ///< what it exceeds; empty: nothing
};

/// Runs a harness over one input. The bytes are in memory of their own, so that a sanitizer sees a read beyond them.
/// A crash, an uncaught exception or a hang ends the process; the input is then in a file: catchCrashes().
Verdict runInput(const Harness& harness, const QByteArray& input, const Bounds& bounds);

/// From now on an input that ends the process is written to folder/NAME-crash, or NAME-hang, and named on stderr.
void catchCrashes(const QByteArray& folder);

}  // namespace leafbench::fuzz
