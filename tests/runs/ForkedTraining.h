#pragma once

#include "engine/backend/Backend.h"
#include "engine/runs/training/TrainRun.h"
#include "tests/testing/QuickFolder.h"

#include <QDir>
#include <QTemporaryDir>

#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <thread>

namespace leafbench::testing {

/// Two threads of steps this small wait for each other most of the time: the process computes on one of its cores.
inline void useOneCore()
{
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(sched_getcpu(), &one);
    sched_setaffinity(0, sizeof one, &one);
}

/// A child process that does what it is told, on one core, and ends with the answer. Cheap: LibTorch is loaded in this process,
/// which must have no threads, and so must never train by itself.
inline pid_t startChild(const std::function<int()>& work)
{
    if (!backend())
        return -1;
    fflush(nullptr);
    const pid_t pid = fork();
    if (pid == 0) {
        useOneCore();
        _exit(work());
    }
    return pid;
}

/// Waits. 0: it ended well; above: its answer; below: the signal that ended it.
inline int endOf(pid_t pid)
{
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

/// As endOf(), but killed by then.
inline int killedAfter(pid_t pid, double seconds)
{
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    kill(pid, SIGKILL);
    return endOf(pid);
}

/// Trains, or goes on where the folder holds a run already.
inline Result<TrainResult> trainOrResume(const Recipe& recipe, const QString& runsDir)
{
    RunObserver silent;
    const std::vector<Run> runs = listRuns(runsDir);
    return runs.empty() ? trainRun(recipe, runsDir, silent, {}) : resumeRun(runs.front().path, silent, {});
}

}  // namespace leafbench::testing
