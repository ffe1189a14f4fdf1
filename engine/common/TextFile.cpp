#include "engine/common/TextFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace leafbench {

Outcome<Done> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // commit() flushes too, but does not mind when that fails: on a full disk it would put half a file over the good one.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = file.errorString()};
    return Done{};
}

Outcome<Done> writeJson(const QString& path, const QJsonObject& json)
{
    return writeFile(path, QJsonDocument(json).toJson());
}

Outcome<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        // Asked only now, and not of the QFile: that one says no for the moment in which another program puts a new file there.
        if (!QFileInfo::exists(path))
            return Error{.code = ErrorCode::NotFound, .subject = path};
        return Error{.code = ErrorCode::NotReadable, .subject = path, .detail = file.errorString()};
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)  // a folder opens, but does not read
        return Error{.code = ErrorCode::NotReadable, .subject = path, .detail = file.errorString()};
    return bytes;
}

Outcome<QJsonObject> readJson(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.as<QJsonObject>();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parse);
    if (document.isObject())
        return document.object();
    const QString why = parse.error == QJsonParseError::NoError
        ? QStringLiteral("not a JSON object")
        : QStringLiteral("%1 at byte %2").arg(parse.errorString()).arg(parse.offset);
    return Error{.code = ErrorCode::BadFile, .subject = path, .detail = why};
}

}  // namespace leafbench
