#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace leafbench {

/// A command for sh, in one line.
struct ShellCall {
    QString command;
    QString input{};                 ///< a file for its stdin; empty: nothing
    QString output{};                ///< a file that takes its stdout; empty: it is the answer
    std::chrono::seconds limit{60};  ///< 0: none; ssh still ends when the host gives no sign of life for 45 s
};

struct ShellAnswer {
    int code = 0;  ///< of the command
    QByteArray out;
    QString words;  ///< of stderr, in one line: the system's or Slurm's reason
};

/// Runs a command on a host through the system's ssh, with the user's keys and config, and never with a question (BatchMode); or,
/// without a host, on this machine. Waits in this thread; a cancel ends ssh, and perhaps not the command.
/// A host that does not have sbatch on its PATH for commands gets the PATH of its logins, too.
/// Errors: ClusterUnreachable, ClusterDenied; ClusterLacks (no ssh here). A command that fails is an answer.
Result<ShellAnswer> callShell(const QString& host, const ShellCall& call, const CancellationToken& token);

}  // namespace leafbench
