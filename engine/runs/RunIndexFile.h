#pragma once

#include "engine/common/Outcome.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace leafbench {

/// What the index holds of one run: RunStamp's bytes, and runToBytes().
struct IndexedRun {
    QByteArray stamp;
    QByteArray run;
};

using IndexedRows = QHash<QString, IndexedRun>;  ///< by the folder's name

/// The rows of runsDir/index.sqlite that are whole: every one bears a checksum, for a damaged file may open. Private to engine/runs.
/// Errors: NotFound (none, or of another version), and those of SqliteFile.
Outcome<IndexedRows> readIndexRows(const QString& runsDir);

/// Adds or replaces the rows and removes the gone, in one transaction. What cannot be used is made anew with `changed` alone: give
/// all rows where readIndexRows() failed. Errors: those of SqliteFile.
Outcome<Done> writeIndexRows(const QString& runsDir, const IndexedRows& changed, const QStringList& gone);

/// For one that cannot be read. Another program that has it open goes on with what is no longer there.
void removeIndex(const QString& runsDir);

}  // namespace leafbench
