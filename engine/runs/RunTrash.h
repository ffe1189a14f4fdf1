#pragma once

#include "engine/common/Outcome.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace leafbench {

/// A run that was thrown away: a folder of runsDir/trash until that is emptied.
struct TrashedRun {
    QString path;   ///< absolute, in the trash
    QString name;   ///< of the run before
    QDateTime thrown;
    qint64 bytes = 0;
};

/// Moves the run's folder. Errors: NotARun, RunInUse, NotWritable; nothing happened then. Answers where it lies now.
Outcome<QString> throwAway(const QString& runPath);
/// Back to its place, with a number behind its name where that is taken. Answers its path. Errors: NotFound, NotWritable.
Outcome<QString> putBack(const QString& trashedPath);
std::vector<TrashedRun> listTrash(const QString& runsDir);  ///< newest first
/// Deletes for good. Errors: NotWritable (subject: the first that stayed); the others are gone.
Outcome<Done> emptyTrash(const QString& runsDir);

}  // namespace leafbench
