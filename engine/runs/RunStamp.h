#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace leafbench {

/// Of what a run's folder is like, without opening a file. Private to engine/runs.
struct RunStamp {
    QByteArray bytes;     ///< inode, size and times of change of each file that openRun() reads; empty: no run there
    bool fresh = false;   ///< a file changed so lately that the next change may bear the same times: not to be relied on
};

RunStamp stampOf(const QString& runPath);

/// Names of runsDir's folders that may be runs, in no order.
QStringList runFolderNames(const QString& runsDir);

}  // namespace leafbench
