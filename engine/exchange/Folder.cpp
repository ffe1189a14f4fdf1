#include "engine/exchange/Folder.h"

#include "engine/common/FreeName.h"
#include "engine/common/Interrupted.h"
#include "engine/common/OpenFile.h"
#include "engine/common/SyncedFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace leafbench {
namespace {

Error notReadable(const QString& path, const QString& why)
{
    return {.code = ErrorCode::NotReadable, .subject = path, .detail = why};
}

/// Left by another process, or by one that died.
bool isLeftover(const QString& name)
{
    static const QStringList locks{QStringLiteral("run.lock"), QStringLiteral("run.lock.rmlock")};
    return locks.contains(name);
}

Status collect(const QString& folder, const QString& prefix, std::vector<FolderFile>& files)
{
    const QDir dir(folder);
    if (!QFileInfo(folder).isReadable() || !QFileInfo(folder).isExecutable())
        return notReadable(folder, {});
    for (const QFileInfo& entry : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const QString name = entry.fileName();
        if (prefix.isEmpty() && isLeftover(name))
            continue;
        if (entry.isSymLink())
            return notReadable(entry.filePath(), QStringLiteral("a link"));
        if (QFile::decodeName(QFile::encodeName(name)) != name || name.contains(QChar::ReplacementCharacter))
            return notReadable(entry.filePath(), QStringLiteral("name is not UTF-8"));
        if (entry.isDir()) {
            if (auto inner = collect(entry.filePath(), prefix + name + QLatin1Char('/'), files); !inner)
                return inner;
        } else if (entry.isFile()) {
            files.push_back({prefix + name, entry.size()});
        } else {
            return notReadable(entry.filePath(), QStringLiteral("not a file"));
        }
    }
    return Ok{};
}

}  // namespace

Result<std::vector<FolderFile>> filesOf(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return Error{.code = ErrorCode::NotFound, .subject = folder};
    std::vector<FolderFile> files;
    if (auto collected = collect(folder, {}, files); !collected)
        return collected.as<std::vector<FolderFile>>();
    std::sort(files.begin(), files.end(), [](const FolderFile& a, const FolderFile& b) { return a.name < b.name; });
    return files;
}

static QString made(const QString& folder)
{
    QDir().mkpath(folder);
    return folder;
}

NewFolder::NewFolder(const QString& parent)
    : m_parent(QDir(parent).absolutePath()),
      m_aside(made(m_parent), QStringLiteral("coming"))
{
    if (!path().isEmpty())
        ::chmod(QFile::encodeName(path()).constData(), 0755);  // readable by everyone, like other runs
}

Error NewFolder::failure() const { return {.code = ErrorCode::NotWritable, .subject = m_parent, .detail = m_aside.failure()}; }

static Status syncFile(const QString& path)
{
    const OpenFile file(path);
    if (file.get() < 0 || uninterrupted([&] { return ::fsync(file.get()); }) != 0)
        return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = qt_error_string(errno)};
    return Ok{};
}

Result<QString> NewFolder::giveName(const QString& name)
{
    QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (auto synced = syncFile(files.next()); !synced)
            return synced.as<QString>();
    }
    const auto named = moveToFreeName(path(), m_parent, name);
    if (!named)
        return Error{
            .code = ErrorCode::NotWritable, .subject = m_parent + QLatin1Char('/') + name, .detail = qt_error_string(errno)};
    m_aside.release();
    if (auto synced = syncFolder(m_parent); !synced)
        return synced.as<QString>();
    return *named;
}

bool isPlainName(const QString& name)
{
    constexpr qsizetype longest = 200;
    const QByteArray bytes = name.toUtf8();
    return !name.isEmpty() && bytes.size() <= longest && !name.startsWith(QLatin1Char('.')) && !name.contains(QLatin1Char('/'))
        && std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

}  // namespace leafbench
