#include "engine/runs/starter/StarterModel.h"

#include "engine/common/EngineLibrary.h"
#include "engine/common/Fields.h"
#include "engine/common/FilePieces.h"
#include "engine/common/Paths.h"
#include "engine/common/TextFile.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace leafbench {
namespace {

QString manifestPath(const QString& folder) { return folder + QStringLiteral("/starter.json"); }

/// Of a build (build/dev/lib), an installation (lib/leafbench) or one by architecture (lib/x86_64-linux-gnu/leafbench).
QString shippedFolder()
{
    for (const char* above : {"..", "../..", "../../.."}) {
        const QString folder = QStringLiteral("%1/%2/share/leafbench/starter").arg(engineLibraryFolder(), QLatin1String(above));
        if (QFileInfo::exists(folder))
            return absolutePath(folder);
    }
    return {};
}

Error damaged(const QString& file, const QString& detail)
{
    return {.code = ErrorCode::StarterDamaged, .subject = file, .detail = detail};
}

Result<QString> digestOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{.code = ErrorCode::NotReadable, .subject = path, .detail = file.errorString()};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto read = readPieces(file, [&](QByteArrayView piece) {
        hash.addData(piece);
        return Status(Ok{});
    });
    return read ? Result<QString>(QString::fromLatin1(hash.result().toHex())) : read.as<QString>();
}

}  // namespace

QString starterFolder()
{
    const QString set = qEnvironmentVariable("LEAFBENCH_STARTER");
    if (set == QLatin1String("none"))
        return {};
    static const QString shipped = shippedFolder();
    return set.isEmpty() ? shipped : absolutePath(set);
}

bool isStarter(const QString& runPath)
{
    const QString folder = starterFolder();
    return !folder.isEmpty() && absolutePath(runPath) == folder;
}

Result<StarterManifest> readStarter(const QString& folder)
{
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        return Error{.code = ErrorCode::StarterMissing,
                     .subject = folder.isEmpty() ? QStringLiteral("share/leafbench/starter") : folder};
    const auto json = readJson(manifestPath(folder));
    if (!json)
        return damaged(manifestPath(folder), json.error().detail);
    StarterManifest manifest;
    manifest.version = (*json)[QLatin1String("version")].toInt();
    if (manifest.version > StarterManifest::currentVersion)
        return Error{.code = ErrorCode::StarterNewer, .subject = folder, .detail = QString::number(manifest.version)};
    manifest.program = (*json)[QLatin1String("program")].toString();
    const QJsonObject files = (*json)[QLatin1String("files")].toObject();
    if (manifest.version < 1 || files.isEmpty())
        return damaged(manifestPath(folder), {});
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto file = fromJson<StarterFile>(it.value().toObject());
        const QFileInfo found(folder + QLatin1Char('/') + it.key());
        if (!found.exists())
            return damaged(found.filePath(), QStringLiteral("missing"));
        if (found.size() != file.bytes)
            return damaged(
                found.filePath(),
                QStringLiteral("%1 bytes instead of %2").arg(QString::number(found.size()), QString::number(file.bytes)));
        manifest.files.insert(it.key(), file);
    }
    return manifest;
}

Status checkStarter(const QString& folder)
{
    const auto manifest = readStarter(folder);
    if (!manifest)
        return manifest.as<Ok>();
    for (auto it = manifest->files.begin(); it != manifest->files.end(); ++it) {
        const QString path = folder + QLatin1Char('/') + it.key();
        const auto digest = digestOf(path);
        if (!digest)
            return digest.as<Ok>();
        if (*digest != it.value().blake2b)
            return damaged(path, QStringLiteral("changed"));
    }
    return Ok{};
}

Status writeStarterManifest(const QString& folder, const QString& program)
{
    QJsonObject files;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        if (path == manifestPath(folder))
            continue;
        auto digest = digestOf(path);
        if (!digest)
            return digest.as<Ok>();
        StarterFile file{found.fileInfo().size(), std::move(digest).value()};
        files[QDir(folder).relativeFilePath(path)] = toJson(file);
    }
    return writeJson(manifestPath(folder), {{"version", StarterManifest::currentVersion}, {"program", program}, {"files", files}});
}

}  // namespace leafbench
