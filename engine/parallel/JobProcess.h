#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"

#include <QCborMap>

#include <functional>
#include <memory>
#include <mutex>

namespace leafbench {

/// Pulls the plug of a job: its process is killed (SIGKILL) at once, as by a power cut. For demonstrations. Any thread.
class ProcessPlug {
public:
    /// False: no process runs, and nothing happens.
    bool pull();

private:
    friend class JobProcess;
    void connect(qint64 pid);
    /// Before the process is waited for: its number may be another's after. Answers whether it was pulled since connect().
    bool disconnect();

    std::mutex m_mutex;
    qint64 m_pid = 0;
    bool m_pulled = false;
};

struct JobProcessOptions {
    QString program{};                    ///< empty: workerProgram()
    std::shared_ptr<ProcessPlug> plug{};  ///< may be null
};

/// Takes what a job's process tells, in the thread of JobProcess::run(), in order.
class JobTaker {
public:
    virtual ~JobTaker() = default;
    virtual void take(const QString& kind, const QCborValue& value) = 0;
    /// What the job works on, as far as it is known: a run, a study, a replay.
    virtual QString subject() const = 0;
};

/// How the window trains, tunes and measures: in a process of its own, so that whatever a job does (a crash in a library, the
/// kernel's killer when memory runs out) the window stays and can go on with it. serveJob() is that process's side.
///
/// To it: one request; then {"cancel": true}, {"pause": bool}. From it: {"progress": ...} and what the job tells, a kind and a value
/// each; in the end {"result": ...}, {"cancelled": true} or {"error": ...}. All of it CBOR, between processes of the same build.
class JobProcess {
public:
    /// Both must outlive it.
    JobProcess(const JobContext& context, const JobProcessOptions& options) : m_context(context), m_options(options) {}

    /// Carries the request out, from the process's start to its end, and gives what it came to. Progress is reported; everything
    /// else that is told goes to the taker. Cancel and pause go through to the process. When this program dies, the job is
    /// cancelled there. Once.
    /// Errors: those of the job; WorkerMissing; JobDied (subject: the taker's; detail: "SIGSEGV").
    Outcome<QCborValue> run(const QCborMap& request, JobTaker& taker);

    /// Afterwards: whether it died because its plug was pulled.
    bool plugPulled() const { return m_pulled; }

private:
    class Talk;
    const JobContext& m_context;
    const JobProcessOptions& m_options;
    bool m_pulled = false;
};

/// What a job in a process of its own tells the program that asked for it. Any thread; gone when nobody listens any more.
using TellJob = std::function<void(const char* kind, const QCborValue& value)>;

/// The process's own main(): takes a request from the socket, has it carried out and tells what came of it. Answers its exit code.
int serveJob(int socket, const std::function<Outcome<QCborValue>(const QCborMap& request, const TellJob& tell, const JobContext& context)>& carryOut);

}  // namespace leafbench
