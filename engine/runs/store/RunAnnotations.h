#pragma once

#include "engine/common/Result.h"

#include <QString>
#include <QStringList>

namespace leafbench {

/// The user's notes on a run. Stored in the run's folder (marks.json), so that they move with the run and an index can be rebuilt
/// from the folders.
struct RunAnnotations {
    bool starred = false;
    QStringList tags;  ///< unique, in the given order, trimmed
    QString notes;     ///< plain text of any length

    bool operator==(const RunAnnotations&) const = default;
};

void fields(RunAnnotations& annotations, auto&& visit)
{
    visit("starred", annotations.starred);
    visit("tags", annotations.tags);
    visit("notes", annotations.notes);
}

/// Errors: those of readJson(), NotFound among them.
Result<RunAnnotations> readStoredAnnotations(const QString& runPath);
/// Empty if the file is missing or damaged.
RunAnnotations readAnnotations(const QString& runPath);
/// Drops empty and repeated tags. Errors: NotARun, NotWritable. With concurrent writers the last one wins; the file is always
/// complete.
Status writeAnnotations(const QString& runPath, const RunAnnotations& annotations);

}  // namespace leafbench
