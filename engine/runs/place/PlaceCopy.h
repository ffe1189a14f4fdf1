#pragma once

#include "engine/concurrency/ByteProgress.h"
#include "engine/runs/place/PlaceEntries.h"

#include <QByteArray>
#include <QFile>

namespace leafbench {

/// A copy of a runs folder, with modes and times. Each file is synced, read again from the disk, and compared by its SHA-256 sum.
/// One thread.
class PlaceCopy {
public:
    /// to: an empty folder. The context must outlive the copy.
    PlaceCopy(QString from, QString to, const JobContext& context);

    /// Makes the copy what `now` says: copies what is new or has changed since the last call, removes what is gone. A file that
    /// vanishes meanwhile is left out: list the folder again until nothing changes.
    /// Progress: phases "move" and "verify", in bytes. Errors: NotReadable, NotWritable, BadFile (the copy differs).
    Status update(const PlaceEntries& now);

private:
    using Entries = std::map<QString, PlaceEntry>;
    using Sums = std::map<QString, QByteArray>;

    void removeGone(const Entries& now);
    Status copyEntry(const QString& path, const PlaceEntry& entry, Sums& sums, ByteProgress& progress);
    Status copyFile(const QString& path, const PlaceEntry& entry, Sums& sums, ByteProgress& progress);
    Status verify(const QString& path, const QByteArray& sum, ByteProgress& progress);
    Status syncFolders(const Entries& now);
    QString source(const QString& path) const { return m_from + QLatin1Char('/') + path; }
    QString target(const QString& path) const { return m_to + QLatin1Char('/') + path; }

    QString m_from;
    QString m_to;
    const JobContext& m_context;
    Entries m_copied;
};

}  // namespace leafbench
