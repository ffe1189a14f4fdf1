#pragma once

#include "engine/common/Outcome.h"

#include <QString>
#include <QStringList>

namespace leafbench {

/// What people say of a run. Kept in the run's folder (marks.json), so that it goes wherever the run goes and an index can
/// be rebuilt from the folders.
struct RunMarks {
    bool starred = false;
    QStringList tags;  ///< each once, in the order in which they were given, without white space around them
    QString notes;     ///< plain text of any length

    bool operator==(const RunMarks&) const = default;
};

/// None there, or a damaged file: empty ones.
RunMarks readMarks(const QString& runPath);
/// Empty and repeated tags are left out. Errors: NotARun, NotWritable. Of two programs that write at once the last one wins; the
/// file is whole at any time.
Outcome<Done> writeMarks(const QString& runPath, const RunMarks& marks);

}  // namespace leafbench
