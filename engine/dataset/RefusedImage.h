#pragma once

#include "engine/common/Fields.h"

#include <QtGlobal>

namespace leafbench {

/// A file that a job skipped, and why.
struct RefusedImage {
    quint32 image = 0;  ///< index into DatasetIndex::images
    Error error;
};

/// Stored as a pair, as in run files.
inline QCborValue toField(const RefusedImage& refused) { return QCborArray{qint64{refused.image}, toCbor(refused.error)}; }

inline Status fromField(const QCborValue& field, RefusedImage& refused)
{
    refused = {static_cast<quint32>(field.toArray().at(0).toInteger()), fromCbor<Error>(field.toArray().at(1))};
    return Ok{};
}

}  // namespace leafbench
