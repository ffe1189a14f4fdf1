#pragma once

#include "engine/audit/DatasetFacts.h"

#include <QHash>
#include <QString>

namespace leafbench {

/// What is known of the files of a dataset folder, by their path relative to it.
using KnownFacts = QHash<QString, ImageFacts>;

/// dir/<hash of the root>.facts
QString factsPath(const QString& dir, const QString& root);

/// Empty where there is no such file, or it is damaged, or of another version.
KnownFacts readFacts(const QString& path);

/// Written aside and renamed. Errors: NotWritable.
Outcome<Done> writeFacts(const QString& path, const KnownFacts& facts);

/// True where another look at the same bytes would tell the same: not where the file or the memory failed.
bool lastsWithTheFile(const ImageFacts& facts);

}  // namespace leafbench
