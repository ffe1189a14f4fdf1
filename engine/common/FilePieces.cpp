#include "engine/common/FilePieces.h"

#include <QCryptographicHash>
#include <QFile>

namespace leafbench {

Status readPieces(QFile& file, const std::function<Status(QByteArrayView)>& take)
{
    constexpr qint64 pieceBytes = 1 << 20;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return Error{.code = ErrorCode::NotReadable, .subject = file.fileName(), .detail = file.errorString()};
        if (read == 0)
            return Ok{};
        if (auto taken = take(QByteArrayView(piece.constData(), read)); !taken)
            return taken;
    }
}

Result<QByteArray> sha256(QFile& file, const std::function<Status(QByteArrayView)>& take)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = readPieces(file, [&](QByteArrayView piece) {
        hash.addData(piece);
        return take(piece);
    });
    return read ? Result<QByteArray>(hash.result()) : read.as<QByteArray>();
}

}  // namespace leafbench
