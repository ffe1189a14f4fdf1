#pragma once

#include "engine/common/Cbor.h"
#include "engine/common/Fields.h"

#include <QDataStream>

namespace leafbench {

/// Records as bytes without field names, for files with thousands of them: fields in order, a list after its length (quint32), an
/// optional after a flag, an enum as a byte. An error, a map and a type with toField() are CBOR bytes.
template <class T>
void writeStream(QDataStream& out, const T& value)
{
    if constexpr (detail::OwnForm<T> || std::is_same_v<T, Error> || std::is_same_v<T, QJsonObject> || detail::isA<T, std::map>) {
        out << toCbor(value).toCbor();
    } else if constexpr (detail::Record<T>) {
        fields(const_cast<T&>(value), [&](const char*, const auto& field, const auto&...) { writeStream(out, field); });
    } else if constexpr (detail::isA<T, std::optional>) {
        out << value.has_value();
        if (value)
            writeStream(out, *value);
    } else if constexpr (detail::isA<T, std::vector> || detail::isArray<T>) {
        if constexpr (!detail::isArray<T>)
            out << static_cast<quint32>(value.size());
        for (const auto& item : value)
            writeStream(out, item);
    } else if constexpr (std::is_enum_v<T>) {
        out << static_cast<quint8>(value);
    } else if constexpr (std::is_same_v<T, std::uint64_t>) {
        out << quint64{value};
    } else {
        out << value;
    }
}

/// Truncated data or an unknown enumerator sets the stream's status.
template <class T>
void readStream(QDataStream& in, T& value)
{
    if constexpr (detail::OwnForm<T> || std::is_same_v<T, Error> || std::is_same_v<T, QJsonObject> || detail::isA<T, std::map>) {
        QByteArray bytes;
        in >> bytes;
        detail::CborReader reader;
        const auto field = cborFrom(bytes);
        if (!field || !reader.read(*field, value))
            in.setStatus(QDataStream::ReadCorruptData);
    } else if constexpr (detail::Record<T>) {
        fields(value, [&](const char*, auto&& field, const auto&...) { readStream(in, field); });
    } else if constexpr (detail::isA<T, std::optional>) {
        bool there = false;
        in >> there;
        if (there)
            readStream(in, value.emplace());
    } else if constexpr (detail::isArray<T>) {
        for (auto& item : value)
            readStream(in, item);
    } else if constexpr (detail::isA<T, std::vector>) {
        quint32 count = 0;
        in >> count;
        for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
            readStream(in, value.emplace_back());
    } else if constexpr (std::is_same_v<T, QStringList>) {
        // Qt's operator allocates as many elements as the stream claims.
        quint32 count = 0;
        in >> count;
        for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
            in >> value.emplace_back();
    } else if constexpr (std::is_enum_v<T>) {
        quint8 number = 0;
        in >> number;
        if (number >= enumWords<T>().size())
            in.setStatus(QDataStream::ReadCorruptData);
        value = static_cast<T>(number);
    } else if constexpr (std::is_same_v<T, std::uint64_t>) {
        quint64 number = 0;
        in >> number;
        value = number;
    } else {
        in >> value;
    }
}

}  // namespace leafbench
