#include "engine/common/SyncedFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace leafbench {

void syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

Status writeSynced(const QString& path, const std::vector<QByteArray>& pieces)
{
    const auto notWritable
        = [&](const QString& reason) { return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = reason}; };
    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly))
        return notWritable(output.errorString());
    for (const QByteArray& piece : pieces) {
        // QSaveFile forgets about a partial write.
        if (output.write(piece) != piece.size())
            return notWritable(output.error() == QFileDevice::NoError ? QStringLiteral("cut off") : output.errorString());
    }
    if (!output.flush())  // commit() ignores a failed flush
        return notWritable(output.errorString());
    if (::fsync(output.handle()) != 0)
        return notWritable(qt_error_string(errno));
    if (!output.commit())
        return notWritable(output.errorString());
    syncFolder(QFileInfo(path).absolutePath());
    return Ok{};
}

}  // namespace leafbench
