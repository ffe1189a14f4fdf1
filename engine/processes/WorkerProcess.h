#pragma once

#include "engine/common/Result.h"
#include "engine/processes/Frame.h"

#include <QByteArray>
#include <QCborValue>
#include <QString>

#include <sys/types.h>

#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// The program of the worker processes: LEAFBENCH_WORKER, or leafbench-cli beside this program or beside its library.
/// "leafbench-cli" if neither exists.
QString workerProgram();

/// One worker process and this program's end of its socket. Only end() blocks, briefly. The thread that starts it must outlive it:
/// the kernel kills a worker when that thread ends.
class WorkerProcess {
public:
    /// command: its role, "worker" or "job". Errors: WorkerMissing (subject: program, detail: the system's reason).
    static Result<std::unique_ptr<WorkerProcess>> start(const QString& program, QByteArray command = "worker");
    /// Calls end().
    ~WorkerProcess();

    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;

    int socket() const { return m_socket; }
    pid_t pid() const { return m_pid; }
    /// For poll(): readable once the process has ended, even if another process holds its socket (pidfd). Negative if unsupported.
    int exitFile() const { return m_exitFile; }
    bool hasExited() const;

    /// Queues a frame and sends as much as the socket accepts now.
    void send(const QByteArray& frame);
    bool hasUnsent() const { return m_sent < m_unsent.size(); }
    /// Sends more of the queue.
    void sendMore();

    /// Reads pending data. False once the worker has closed its end or sent something invalid; next() may still return messages.
    bool receive();
    std::optional<QCborValue> next() { return m_reader.next(); }

    /// Kills it without waiting.
    void kill();
    /// Kills it if it still runs, waits until it is gone, and returns how it ended: "SIGKILL", "exit code 1".
    QString end();

private:
    WorkerProcess(pid_t pid, int socket);

    const pid_t m_pid;
    const int m_socket;
    const int m_exitFile;
    bool m_gone = false;
    QByteArray m_unsent;
    qsizetype m_sent = 0;
    FrameReader m_reader;
};

/// The signals and pids of running workers, for tests that kill them.
std::vector<qint64> runningWorkers();

}  // namespace leafbench
