#pragma once

#include <QByteArrayView>
#include <QCborValue>

#include <optional>

namespace leafbench {

/// The value in the bytes; none if they are not CBOR. Refuses a list that claims more items than the bytes can hold: Qt's parser
/// allocates memory for the claimed size first, so that a few kilobytes of nested lists become gigabytes.
std::optional<QCborValue> cborFrom(QByteArrayView bytes);

}  // namespace leafbench
