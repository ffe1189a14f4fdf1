#pragma once

#include "engine/concurrency/Job.h"

#include <thread>

namespace leafbench::cli {

/// Ctrl-C and SIGTERM (which a cluster's scheduler sends before it kills) cancel the token; a second signal ends the program at
/// once. Create it before any other thread: threads inherit the blocked signals.
class Interrupt {
public:
    explicit Interrupt(CancellationToken token);

private:
    std::jthread m_thread;  ///< its own, as it waits for signals for as long as the program runs
};

}  // namespace leafbench::cli
