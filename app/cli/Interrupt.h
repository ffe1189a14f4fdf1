#pragma once

#include "engine/parallel/Job.h"

#include <thread>

namespace leafbench::cli {

/// Ctrl-C and SIGTERM cancel the token (a cluster's scheduler sends the latter before it kills); a second one ends the
/// program at once. Make it before any other thread: they inherit the blocked signals.
class Interrupt {
public:
    explicit Interrupt(CancellationToken token);

private:
    std::jthread m_thread;
};

}  // namespace leafbench::cli
