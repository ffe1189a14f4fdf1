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

Outcome<Done> writeSynced(const QString& path, const std::vector<QByteArray>& pieces)
{
    const auto notWritable = [&](const QString& reason) {
        return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = reason};
    };
    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly))
        return notWritable(output.errorString());
    for (const QByteArray& piece : pieces) {
        // Of a write that ends in the middle QSaveFile remembers nothing.
        if (output.write(piece) != piece.size())
            return notWritable(output.error() == QFileDevice::NoError ? QStringLiteral("cut off") : output.errorString());
    }
    if (!output.flush())  // commit() would not mind
        return notWritable(output.errorString());
    if (::fsync(output.handle()) != 0)
        return notWritable(qt_error_string(errno));
    if (!output.commit())
        return notWritable(output.errorString());
    syncFolder(QFileInfo(path).absolutePath());
    return Done{};
}

}  // namespace leafbench
