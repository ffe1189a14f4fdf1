#pragma once

#include "engine/runs/TrainRun.h"

#include <memory>
#include <mutex>

namespace leafbench {

/// Pulls the plug of a training: its process is killed (SIGKILL) at once, as by a power cut. For demonstrations. Any thread.
class TrainingPlug {
public:
    /// False: no training process runs, and nothing happens.
    bool pull();

private:
    friend class RunProcess;
    void connect(qint64 pid);
    /// Before the process is waited for: its number may be another's after. Answers whether it was pulled since connect().
    bool disconnect();

    std::mutex m_mutex;
    qint64 m_pid = 0;
    bool m_pulled = false;
};

/// How the window trains: in a process of its own, so that whatever a training does (a crash in a library, the kernel's
/// killer when memory runs out) the window stays and can go on with the run. The same work and the same bits as
/// trainRun() and resumeRun() in this process, told by the same observer.
struct RunProcessOptions {
    QString program{};                     ///< empty: workerProgram()
    std::shared_ptr<TrainingPlug> plug{};  ///< may be null
};

/// Cancel and pause go through to the process. When its plug is pulled, the run is resumed at once in a new process: observer.onPlugPulled(),
/// then onRunStart() again. When this program dies, the process stores its state and ends. The result's index is null.
/// Errors: those of trainRun(); WorkerMissing; RunDied (subject: the run, as far as it had a folder; detail: "SIGSEGV").
Outcome<TrainResult> trainInProcess(const Recipe& recipe, const QString& runsDir, RunObserver& observer, const JobContext& context,
                                    const RunProcessOptions& options = {});
Outcome<TrainResult> resumeInProcess(const QString& runPath, RunObserver& observer, const JobContext& context,
                                     const RunProcessOptions& options = {});

/// The process's own main(): takes a request from the socket and carries it out. Answers its exit code.
int serveTraining(int socket);

}  // namespace leafbench
