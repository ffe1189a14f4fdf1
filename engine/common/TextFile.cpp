#include "engine/common/TextFile.h"

#include "engine/common/JsonMistakes.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <sys/stat.h>

#include <cerrno>

namespace leafbench {

QString writeFailure(const QFileDevice& file)
{
    const int reason = errno;
    const bool unknown = file.error() == QFileDevice::NoError || file.errorString() == QFile().errorString();
    return unknown ? qt_error_string(reason) : file.errorString();
}

Status checkReplaceable(const QString& path)
{
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0 || S_ISREG(info.st_mode) || S_ISDIR(info.st_mode))
        return Ok{};  // of a folder, writing says it
    return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = QStringLiteral("not an ordinary file")};
}

Status writeFile(const QString& path, const QByteArray& bytes)
{
    if (auto replaceable = checkReplaceable(path); !replaceable)
        return replaceable;
    QSaveFile file(path);
    // commit() ignores a failed flush: on a full disk it would replace the good file by half a file.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = writeFailure(file)};
    return Ok{};
}

Status writeJson(const QString& path, const QJsonObject& json) { return writeFile(path, QJsonDocument(json).toJson()); }

Result<QByteArray> readFile(const QString& path)
{
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode))
        return Error{.code = ErrorCode::NotReadable, .subject = path, .detail = QStringLiteral("not an ordinary file")};
    QFile file(path);  // may be a Qt resource
    if (!file.open(QIODevice::ReadOnly)) {
        // Checked after opening, and not by QFile: its check fails while another program replaces the file.
        if (!QFileInfo::exists(path))
            return Error{.code = ErrorCode::NotFound, .subject = path};
        return Error{.code = ErrorCode::NotReadable, .subject = path, .detail = file.errorString()};
    }
    if (file.size() > mostFileBytes)
        return badFile(path, QStringLiteral("larger than 1 GiB"));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)  // a folder can be opened, but not read
        return Error{.code = ErrorCode::NotReadable, .subject = path, .detail = file.errorString()};
    return bytes;
}

static Result<QJsonObject> objectIn(const QByteArray& bytes, const QString& path)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (document.isObject())
        return document.object();
    const QString why = parse.error == QJsonParseError::NoError ? QStringLiteral("not a JSON object") : jsonMistake(bytes, parse);
    return badFile(path, why);
}

Result<QJsonObject> readJson(const QString& path)
{
    const auto bytes = readFile(path);
    return bytes ? objectIn(*bytes, path) : bytes.as<QJsonObject>();
}

Result<QJsonObject> readWrittenJson(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.as<QJsonObject>();
    auto json = objectIn(*bytes, path);
    const QString twice = json ? repeatedKey(*bytes) : QString();
    if (!twice.isEmpty())
        return badFile(path, QStringLiteral("\"%1\" stands twice").arg(twice));
    return json;
}

}  // namespace leafbench
