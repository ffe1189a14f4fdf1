#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace leafbench::testing {

/// What goes wrong in a program (FaultPlan.h says what the fields mean).
struct Fault {
    QString calls;
    int error = 0;
    qint64 at = 0;
    bool lasting = false;
    qint64 bytes = 0;
};

/// "write ENOSPC, from the 3rd call on".
QString describe(const Fault& fault);

/// Limits of the shell's ulimit; 0: none.
struct Limits {
    int files = 0;
    qint64 memory = 0;  ///< bytes of address space
};

/// How a program ended.
struct Ended {
    int code = -1;
    int signal = 0;
    bool late = false;    ///< was killed, as it did not end
    bool orphan = false;  ///< a process that it had started still ran a second later
    QByteArray out, err;
    bool leavesFiles = false;         ///< it was killed, or could remove nothing: what it wrote aside may remain
    qint64 failed = 0;                ///< calls
    std::map<QString, qint64> calls;  ///< of each of the fault's kinds
};

/// Runs a program with the fault, for files below `paths` alone. Its output goes into files beside `paths`. Any thread.
Ended runWithFault(const QStringList& command, const QString& paths, const Fault& fault, const Limits& limits = {});

}  // namespace leafbench::testing
