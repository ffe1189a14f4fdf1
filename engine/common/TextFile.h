#pragma once

#include "engine/common/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace leafbench {

/// Written aside and renamed: a reader sees the old file or the new one. Errors: NotWritable.
Status writeFile(const QString& path, const QByteArray& bytes);
Status writeJson(const QString& path, const QJsonObject& json);

/// Upper limit for readFile(); guards against sparse files.
constexpr qint64 mostFileBytes = qint64{1} << 30;

/// Never waits for a pipe. Errors: NotFound, NotReadable (also for files that are not regular), BadFile (larger than
/// mostFileBytes).
Result<QByteArray> readFile(const QString& path);
/// Errors: those, and BadFile with the position of the mistake.
Result<QJsonObject> readJson(const QString& path);

}  // namespace leafbench
