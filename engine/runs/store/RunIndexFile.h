#pragma once

#include "engine/common/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace leafbench {

/// An index row of a run: RunStamp's bytes, and runToBytes().
struct IndexedRun {
    QByteArray stamp;
    QByteArray run;
};

using IndexedRows = QHash<QString, IndexedRun>;  ///< by the folder's name

/// The valid rows of runsDir/index.sqlite: each has a checksum, because a damaged file may still open. Private to engine/runs.
/// Errors: NotFound (none, or of another version), and those of SqliteFile.
Result<IndexedRows> readIndexRows(const QString& runsDir);

/// Adds or replaces rows and deletes others, in one transaction. An unusable file is rebuilt from `changed` only: pass all rows if
/// readIndexRows() failed. Errors: those of SqliteFile.
Status writeIndexRows(const QString& runsDir, const IndexedRows& changed, const QStringList& gone);

/// Removes an unreadable index. A program that has it open keeps the deleted file.
void removeIndex(const QString& runsDir);

}  // namespace leafbench
