#pragma once

#include <QByteArrayView>
#include <QCborValue>

#include <optional>

namespace leafbench {

/// The value in the bytes; none if they are no CBOR. Qt's parser takes memory for what a list claims to hold before it reads it: a
/// few kilobytes of nested lists become gigabytes. Here a list that claims more than the bytes can hold is refused first.
std::optional<QCborValue> cborFrom(QByteArrayView bytes);

}  // namespace leafbench
