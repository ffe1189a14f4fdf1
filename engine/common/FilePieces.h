#pragma once

#include "engine/common/Result.h"

#include <QByteArrayView>

#include <functional>

class QFile;

namespace leafbench {

/// Reads an open file from where it is to its end, in pieces of at most 1 MiB, whatever its size. What take() returns ends it,
/// unless it is Ok. Errors: NotReadable (subject: the file), those of take().
Status readPieces(QFile& file, const std::function<Status(QByteArrayView)>& take);

/// The digest of what readPieces() reads; take() gets each piece too.
Result<QByteArray> sha256(QFile& file, const std::function<Status(QByteArrayView)>& take);

}  // namespace leafbench
