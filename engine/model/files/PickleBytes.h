#pragma once

#include "engine/model/files/FileFormat.h"

#include <QByteArrayView>
#include <QtEndian>

#include <bit>
#include <string>

namespace leafbench::detail {

/// Reads a pickle sequentially; throws FormatError at its end.
class PickleBytes {
public:
    explicit PickleBytes(QByteArrayView bytes) : m_bytes(bytes) {}

    qsizetype position() const { return m_position; }

    QByteArrayView take(std::uint64_t count)
    {
        if (count > static_cast<std::uint64_t>(m_bytes.size() - m_position))
            throw FormatError{QStringLiteral("data.pkl is cut off at byte %1").arg(m_position)};
        const QByteArrayView taken = m_bytes.sliced(m_position, static_cast<qsizetype>(count));
        m_position += taken.size();
        return taken;
    }

    template <class T>
    T little()
    {
        return qFromLittleEndian<T>(take(sizeof(T)).data());
    }

    double bigDouble() { return std::bit_cast<double>(qFromBigEndian<quint64>(take(8).data())); }

    std::string text(std::uint64_t length)
    {
        const QByteArrayView taken = take(length);
        return std::string(taken.data(), static_cast<std::size_t>(taken.size()));
    }

    std::string line()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_position);
        if (end < 0)
            take(static_cast<std::uint64_t>(m_bytes.size()) + 1);
        const std::string result = text(static_cast<std::uint64_t>(end - m_position));
        take(1);
        return result;
    }

    /// A two's complement integer of at most 8 bytes.
    std::int64_t longNumber(std::uint64_t length)
    {
        const QByteArrayView taken = take(length);
        std::uint64_t bits = !taken.isEmpty() && (taken.back() & 0x80) ? ~std::uint64_t{0} : 0;
        for (qsizetype i = taken.size() - 1; i >= 0; --i)
            bits = bits << 8 | static_cast<unsigned char>(taken[i]);
        return static_cast<std::int64_t>(bits);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
};

}  // namespace leafbench::detail
