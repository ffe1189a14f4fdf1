#pragma once

#include "engine/common/Result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QJsonObject>
#include <QString>

namespace leafbench {

/// Whether a file may be put in that place: nothing is there, or an ordinary file. A device or pipe would be replaced like one, by
/// root even /dev/null. Errors: NotWritable.
Status checkReplaceable(const QString& path);

/// Written aside and renamed: a reader sees the old file or the new one. Errors: NotWritable, also for a file that is not ordinary.
Status writeFile(const QString& path, const QByteArray& bytes);
Status writeJson(const QString& path, const QJsonObject& json);

/// Why a write to the file has just failed. Qt itself has no reason for one that wrote a part.
QString writeFailure(const QFileDevice& file);

/// Upper limit for readFile(); guards against sparse files.
constexpr qint64 mostFileBytes = qint64{1} << 30;

/// Never waits for a pipe. Errors: NotFound, NotReadable (also for files that are not regular), BadFile (larger than
/// mostFileBytes).
Result<QByteArray> readFile(const QString& path);
/// Errors: those, and BadFile with the position of the mistake.
Result<QJsonObject> readJson(const QString& path);
/// The same for files that people write: a name that stands twice in an object is BadFile too.
Result<QJsonObject> readWrittenJson(const QString& path);

}  // namespace leafbench
