#include "engine/exchange/Folder.h"

#include "engine/common/FreeName.h"
#include "engine/common/Interrupted.h"
#include "engine/common/OpenFile.h"
#include "engine/common/SyncedFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

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

void removeFolder(const QString& folder)
{
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo& entry : QDir(folder).entryInfoList(all)) {
        if (entry.isDir() && !entry.isSymLink())
            removeFolder(entry.filePath());
        else
            QFile::remove(entry.filePath());
    }
    QDir().rmdir(folder);
}

NewFolder::NewFolder(const QString& parent) : m_parent(QDir(parent).absolutePath())
{
    QDir().mkpath(m_parent);
    QTemporaryDir temporary(m_parent + QStringLiteral("/.coming-XXXXXX"));
    temporary.setAutoRemove(false);
    if (temporary.isValid()) {
        m_path = temporary.path();
        ::chmod(QFile::encodeName(m_path).constData(), 0755);  // readable by everyone, like other runs
    } else {
        m_error = {.code = ErrorCode::NotWritable, .subject = m_parent, .detail = temporary.errorString()};
    }
}

NewFolder::~NewFolder()
{
    if (!m_path.isEmpty())
        removeFolder(m_path);
}

static Status syncFile(const QString& path)
{
    const OpenFile file(path);
    if (file.get() < 0 || uninterrupted([&] { return ::fsync(file.get()); }) != 0)
        return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = qt_error_string(errno)};
    return Ok{};
}

Result<QString> NewFolder::giveName(const QString& name)
{
    QDirIterator files(m_path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (auto synced = syncFile(files.next()); !synced)
            return synced.as<QString>();
    }
    const auto path = moveToFreeName(m_path, m_parent, name);
    if (!path)
        return Error{
            .code = ErrorCode::NotWritable, .subject = m_parent + QLatin1Char('/') + name, .detail = qt_error_string(errno)};
    m_path.clear();
    if (auto synced = syncFolder(m_parent); !synced)
        return synced.as<QString>();
    return *path;
}

bool isPlainName(const QString& name)
{
    constexpr qsizetype longest = 200;
    const QByteArray bytes = name.toUtf8();
    return !name.isEmpty() && bytes.size() <= longest && !name.startsWith(QLatin1Char('.')) && !name.contains(QLatin1Char('/'))
        && std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool ByteProgress::add(qint64 bytes)
{
    m_done += bytes;
    m_context.report({.phase = m_phase, .done = std::min(m_done, m_total), .total = m_total});
    return m_context.token.checkpoint();
}

}  // namespace leafbench
