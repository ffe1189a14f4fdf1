#include "engine/runs/place/PlaceCopy.h"

#include "engine/common/AsideFolder.h"
#include "engine/common/FilePieces.h"
#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"

#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace leafbench {
namespace {

Error cannotWrite(const QString& path, const QString& why)
{
    return {.code = ErrorCode::NotWritable, .subject = path, .detail = why};
}

/// Not an error: some file systems keep neither.
void setModeAndTime(const QFile& file, const PlaceEntry& entry)
{
    constexpr qint64 second = 1'000'000'000;
    const timespec modified{entry.modified / second, entry.modified % second};
    const std::array<timespec, 2> times{modified, modified};
    (void)::fchmod(file.handle(), entry.mode);
    (void)::futimens(file.handle(), times.data());
}

}  // namespace

PlaceCopy::PlaceCopy(QString from, QString to, const JobContext& context)
    : m_from(std::move(from)),
      m_to(std::move(to)),
      m_context(context)
{
}

Status PlaceCopy::update(const PlaceEntries& now)
{
    removeGone(now.entries);
    const auto isCopied = [this](const QString& path, const PlaceEntry& entry) {
        const auto copied = m_copied.find(path);
        return copied != m_copied.end() && copied->second == entry;
    };
    qint64 bytes = 0;
    for (const auto& [path, entry] : now.entries)
        bytes += isCopied(path, entry) ? 0 : entry.size;
    Sums sums;
    ByteProgress copying(m_context, QStringLiteral("move"), bytes);
    for (const auto& [path, entry] : now.entries) {
        if (isCopied(path, entry))
            continue;
        if (auto copied = copyEntry(path, entry, sums, copying); !copied)
            return copied;
    }
    ByteProgress verifying(m_context, QStringLiteral("verify"), bytes);
    for (const auto& [path, sum] : sums) {
        if (auto same = verify(path, sum, verifying); !same)
            return same;
    }
    m_copied = now.entries;
    return syncFolders(now.entries);
}

/// What is of another kind now is gone as well.
void PlaceCopy::removeGone(const Entries& now)
{
    for (const auto& [path, entry] : m_copied) {
        const auto there = now.find(path);
        if (there == now.end() || there->second.kind != entry.kind)
            (void)removeFolder(target(path));  // a file, too
    }
}

Status PlaceCopy::copyEntry(const QString& path, const PlaceEntry& entry, Sums& sums, ByteProgress& progress)
{
    const QByteArray to = QFile::encodeName(target(path));
    switch (entry.kind) {
    case PlaceEntry::Kind::File: return copyFile(path, entry, sums, progress);
    case PlaceEntry::Kind::Folder:
        if (::mkdir(to.constData(), 0700) != 0 && errno != EEXIST)
            return cannotWrite(target(path), qt_error_string(errno));
        (void)::chmod(to.constData(), entry.mode | 0700);
        return Ok{};
    case PlaceEntry::Kind::Link:
        (void)::unlink(to.constData());
        if (::symlink(QFile::encodeName(entry.target).constData(), to.constData()) != 0)
            return cannotWrite(target(path), qt_error_string(errno));
        return Ok{};
    }
    return Ok{};
}

Status PlaceCopy::copyFile(const QString& path, const PlaceEntry& entry, Sums& sums, ByteProgress& progress)
{
    QFile from(source(path)), to(target(path));
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (!QFileInfo::exists(source(path)))
            return Ok{};
        return Error{.code = ErrorCode::NotReadable, .subject = source(path), .detail = from.errorString()};
    }
    if (!to.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(target(path), to.errorString());
    const auto sum = sha256(from, [&](QByteArrayView piece) -> Status {
        if (to.write(piece.data(), piece.size()) != piece.size())
            return cannotWrite(target(path), writeFailure(to));
        return progress.add(piece.size()) ? Status(Ok{}) : Status(Cancelled{});
    });
    if (!sum)
        return sum.as<Ok>();
    setModeAndTime(to, entry);
    if (::fsync(to.handle()) != 0)
        return cannotWrite(target(path), qt_error_string(errno));
    sums[path] = *sum;
    return Ok{};
}

Status PlaceCopy::verify(const QString& path, const QByteArray& sum, ByteProgress& progress)
{
    QFile copy(target(path));
    if (!copy.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{.code = ErrorCode::NotReadable, .subject = target(path), .detail = copy.errorString()};
    // From the disk, and not from what the system remembers of the writing.
    (void)::posix_fadvise(copy.handle(), 0, 0, POSIX_FADV_DONTNEED);
    const auto its
        = sha256(copy, [&](QByteArrayView piece) { return progress.add(piece.size()) ? Status(Ok{}) : Status(Cancelled{}); });
    if (!its)
        return its.as<Ok>();
    return *its == sum ? Status(Ok{}) : Status(badFile(target(path), QStringLiteral("its SHA-256 sum differs")));
}

Status PlaceCopy::syncFolders(const Entries& now)
{
    for (const auto& [path, entry] : now) {
        if (entry.kind != PlaceEntry::Kind::Folder)
            continue;
        if (auto synced = syncFolder(target(path)); !synced)
            return synced;
    }
    return syncFolder(m_to);
}

}  // namespace leafbench
