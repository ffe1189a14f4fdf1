#pragma once

#include "engine/common/Result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace leafbench {

/// A deleted run: a folder of runsDir/trash until the trash is emptied.
struct TrashedRun {
    QString path;  ///< absolute, in the trash
    QString name;  ///< of the run before deletion
    QDateTime trashed;
    qint64 bytes = 0;
};

/// Moves the run's folder; returns its path in the trash. Errors: NotARun, RunInUse, NotWritable; then nothing changed.
Result<QString> moveToTrash(const QString& runPath);
/// Restores a run, with a number if its name is taken. Returns its path. Errors: NotFound, NotWritable.
Result<QString> restoreFromTrash(const QString& trashedPath);
std::vector<TrashedRun> listTrash(const QString& runsDir);  ///< newest first
/// Deletes for good. Errors: those of removeFolder(); what could be removed is gone.
Status emptyTrash(const QString& runsDir);

}  // namespace leafbench
