#pragma once

#include "engine/common/Result.h"

#include <QString>

#include <map>
#include <vector>

#include <ctime>
#include <sys/types.h>

namespace leafbench {

/// What is in a runs folder, as far as a move takes it along.

struct PlaceEntry {
    enum class Kind : quint8 { Folder, File, Link };
    Kind kind = Kind::File;
    mode_t mode = 0;
    qint64 size = 0;      ///< bytes; of files
    qint64 modified = 0;  ///< nanoseconds since 1970; of files
    qint64 changed = 0;   ///< the same, of its status: also after a rename
    quint64 inode = 0;
    QString target;  ///< of links: relative where it is inside the folder, else absolute

    bool operator==(const PlaceEntry&) const = default;
};

struct PlaceEntries {
    std::map<QString, PlaceEntry> entries;  ///< by the path in the folder; a folder stands before what is in it
    std::vector<QString> locks;             ///< absolute paths of the lock files among them

    qint64 bytes() const;      ///< the sizes of all files
    qint64 diskBytes() const;  ///< room that a copy takes
    qint64 files() const;
    qint64 runs() const;     ///< without those of studies, replays and the trash
    qint64 studies() const;  ///< of tunings
    qint64 changed() const;  ///< of the file that changed last; 0: there is none
};

/// Leaves out the files of a move, the index, which is made anew, and the locks of queues, whose windows follow. Links are not
/// followed.
/// Errors: NotFound, NotReadable (subject: the file; devices and pipes, names and targets that are not UTF-8, unreadable folders).
Result<PlaceEntries> placeEntries(const QString& folder);

/// In the top folder: names the move that made this copy, or that left this folder.
QString moveMarker(const QString& folder);

/// Where the windows keep their queues.
QString queueFolderOf(const QString& runsDir);

qint64 inNanoseconds(const timespec& time);

}  // namespace leafbench
