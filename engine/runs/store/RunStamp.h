#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace leafbench {

/// The state of a run's folder, without opening files. Private to engine/runs.
struct RunStamp {
    QByteArray bytes;    ///< inode, size and times of change of each file that openRun() reads; empty: no run
    bool fresh = false;  ///< a file changed so recently that another change may have the same time: unreliable
};

RunStamp stampOf(const QString& runPath);

/// Names of runsDir's folders that may be runs, unordered.
QStringList runFolderNames(const QString& runsDir);

}  // namespace leafbench
