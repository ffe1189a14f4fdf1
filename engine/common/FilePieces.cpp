#include "engine/common/FilePieces.h"

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

}  // namespace leafbench
