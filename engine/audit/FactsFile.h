#pragma once

#include "engine/audit/DatasetFacts.h"

#include <QHash>
#include <QString>

namespace leafbench {

/// Cached facts of the files of a dataset folder, by relative path.
using KnownFacts = QHash<QString, ImageFacts>;

/// dir/<hash of the root>.facts
QString factsPath(const QString& dir, const QString& root);

/// Empty if the file is missing, damaged or of another version.
KnownFacts readFacts(const QString& path);

/// Written aside and renamed. Errors: NotWritable.
Status writeFacts(const QString& path, const KnownFacts& facts);

/// False if reading again may give another result, after an I/O or memory error.
bool isPermanent(const ImageFacts& facts);

}  // namespace leafbench
