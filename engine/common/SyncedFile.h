#pragma once

#include "engine/common/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace leafbench {

/// Concatenates the pieces into a file: written aside, synced and renamed, so that a reader sees the old file or the new one, also
/// after a power cut. Errors: NotWritable; then the old file is unchanged and no temporary file remains.
Status writeSynced(const QString& path, const std::vector<QByteArray>& pieces);

/// Makes a rename within the folder survive a power cut. File systems that cannot do it, and folders that may not be read, are no
/// error. Errors: NotWritable (subject: the folder).
Status syncFolder(const QString& path);

}  // namespace leafbench
