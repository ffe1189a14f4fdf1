#pragma once

#include "engine/common/Outcome.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace leafbench {

/// Written aside and renamed: a reader sees the old file or the new one, whatever happens. Errors: NotWritable.
Outcome<Done> writeFile(const QString& path, const QByteArray& bytes);
Outcome<Done> writeJson(const QString& path, const QJsonObject& json);

/// Errors: NotFound, NotReadable.
Outcome<QByteArray> readFile(const QString& path);
/// Errors: those, and BadFile with the place of the mistake.
Outcome<QJsonObject> readJson(const QString& path);

}  // namespace leafbench
