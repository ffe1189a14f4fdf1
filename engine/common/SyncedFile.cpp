#include "engine/common/SyncedFile.h"

#include "engine/common/Interrupted.h"
#include "engine/common/TextFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace leafbench {

Status syncFolder(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int folder = uninterrupted([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    const int synced = folder < 0 ? -1 : uninterrupted([&] { return ::fsync(folder); });
    const int reason = errno;
    if (folder >= 0)
        ::close(folder);
    const bool cannot = reason == EINVAL || reason == ENOTSUP || reason == EROFS || (folder < 0 && reason == EACCES);
    if (synced == 0 || cannot)
        return Ok{};
    return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = qt_error_string(reason)};
}

Status writeSynced(const QString& path, const std::vector<QByteArray>& pieces)
{
    const auto notWritable
        = [&](const QString& reason) { return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = reason}; };
    if (auto replaceable = checkReplaceable(path); !replaceable)
        return replaceable;
    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly))
        return notWritable(output.errorString());
    for (const QByteArray& piece : pieces) {
        // QSaveFile does not report a partial write.
        if (output.write(piece) != piece.size())
            return notWritable(writeFailure(output));
    }
    if (!output.flush())  // commit() ignores a failed flush
        return notWritable(output.errorString());
    if (uninterrupted([&] { return ::fsync(output.handle()); }) != 0)
        return notWritable(qt_error_string(errno));
    if (!output.commit())
        return notWritable(output.errorString());
    return syncFolder(QFileInfo(path).absolutePath());
}

}  // namespace leafbench
