#pragma once

#include "engine/common/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace leafbench {

/// Written aside and renamed: a reader sees the old file or the new one. Errors: NotWritable.
Status writeFile(const QString& path, const QByteArray& bytes);
Status writeJson(const QString& path, const QJsonObject& json);

/// What readFile() reads at most: no file of its callers comes near it, and a sparse one of any size costs its maker nothing.
constexpr qint64 mostFileBytes = qint64{1} << 30;

/// Never waits for a pipe. Errors: NotFound, NotReadable (also what is no ordinary file), BadFile (larger than
/// mostFileBytes).
Result<QByteArray> readFile(const QString& path);
/// Errors: those, and BadFile with the position of the mistake.
Result<QJsonObject> readJson(const QString& path);

}  // namespace leafbench
