#pragma once

#include "engine/common/Outcome.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace leafbench {

/// The pieces one behind the other, written aside, synced and renamed: a reader sees the old file or the new one, also after a
/// power cut. Errors: NotWritable; the old file is then untouched and nothing lies beside it.
Outcome<Done> writeSynced(const QString& path, const std::vector<QByteArray>& pieces);

/// Makes a rename within the folder survive a power cut. Some file systems cannot do that: no harm, no error.
void syncFolder(const QString& path);

}  // namespace leafbench
