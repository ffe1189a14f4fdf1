#pragma once

#include "engine/concurrency/Job.h"

#include <thread>

namespace leafbench::cli {

/// Ctrl-C, SIGTERM (which a cluster's scheduler sends before it kills), SIGHUP (a terminal that closes, unless nohup has it
/// ignored), SIGXCPU and SIGUSR1 (which a scheduler sends before the time limit, if asked: sbatch --signal=USR1@90) cancel the
/// token; another one of the first two, over a second later, ends the program at once. Create it before any other thread: threads
/// inherit the blocked signals.
class Interrupt {
public:
    explicit Interrupt(CancellationToken token);

    /// SIGUSR1 came: the job is to go on later. Any thread.
    static bool wantsRequeue();

private:
    std::jthread m_thread;  ///< its own, as it waits for signals for as long as the program runs
};

}  // namespace leafbench::cli
