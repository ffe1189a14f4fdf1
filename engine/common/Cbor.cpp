#include "engine/common/Cbor.h"

#include <algorithm>

namespace leafbench {
namespace {

/// The major types of RFC 8949 whose head is followed by content.
enum Major : quint8 { ByteString = 2, TextString = 3, Array = 4, Map = 5 };

/// The number in an item's head; moves `at` past the head. None if the head is truncated or unknown.
std::optional<quint64> numberAt(QByteArrayView bytes, qsizetype& at, bool& indefinite)
{
    constexpr int oneByteFollows = 24, eightBytesFollow = 27, noLength = 31;
    const int info = static_cast<quint8>(bytes[at++]) & 31;
    indefinite = info == noLength;
    if (indefinite)
        return 0;
    if (info < oneByteFollows)
        return info;
    const qsizetype size = qsizetype{1} << (info - oneByteFollows);
    if (info > eightBytesFollow || size > bytes.size() - at)
        return std::nullopt;
    quint64 number = 0;
    for (const qsizetype end = at + size; at < end; ++at)
        number = number << 8 | static_cast<quint8>(bytes[at]);
    return number;
}

/// Checks the heads of all items in byte order. Each item needs at least one byte.
bool holdsWhatItClaims(QByteArrayView bytes)
{
    quint64 owed = 1;  // items still expected
    for (qsizetype at = 0; at < bytes.size();) {
        const int major = static_cast<quint8>(bytes[at]) >> 5;
        bool indefinite = false;
        const auto number = numberAt(bytes, at, indefinite);
        if (!number)
            return false;
        const auto left = static_cast<quint64>(bytes.size() - at);
        owed -= std::min<quint64>(owed, 1);
        if (major == ByteString || major == TextString) {
            if (*number > left)
                return false;
            at += static_cast<qsizetype>(*number);
        } else if (major == Array || major == Map) {
            if (*number > left)
                return false;
            owed += major == Map ? 2 * *number : *number;
        }
        if (owed > static_cast<quint64>(bytes.size() - at))
            return false;
    }
    return true;
}

}  // namespace

std::optional<QCborValue> cborFrom(QByteArrayView bytes)
{
    if (!holdsWhatItClaims(bytes))
        return std::nullopt;
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(bytes.data(), bytes.size(), &error);
    return error.error == QCborError::NoError ? std::optional(std::move(value)) : std::nullopt;
}

}  // namespace leafbench
