#pragma once

#include "engine/common/Result.h"
#include "engine/evaluation/ClassMatching.h"

namespace leafbench {

/// Which class folder of a dataset is which class of a model, written by a person or suggested.
struct ClassMapping {
    struct Entry {
        QString folder;
        QString className;  ///< empty: not in the model
    };
    QString file;  ///< that it was read from, for messages
    std::vector<Entry> entries;
};

void fields(ClassMapping::Entry& entry, auto&& visit)
{
    visit("folder", entry.folder);
    visit("class", entry.className);
}

/// Reads CSV with the header "folder,class" (more columns are notes, and lines without a text are passed over), or a JSON object of
/// the same pairs. Errors: NotFound, NotReadable, BadFile (detail: the line or the key; also for a folder named twice).
Result<ClassMapping> readClassMapping(const QString& path);

/// Writes suggestions to be edited: as JSON if the name ends in .json, else as CSV with two more columns, how each class was found
/// and what else it may be. Written aside and renamed. Errors: NotWritable.
Status writeClassMapping(const QString& path, const std::vector<MatchedFolder>& folders);

/// Gives each folder of the mapping its class; the others keep theirs. Names are found as by NameFinder.
/// Errors: MappingUnknown.
Status applyMapping(std::vector<MatchedFolder>& folders, const ClassMapping& mapping, const QStringList& classNames);

}  // namespace leafbench
