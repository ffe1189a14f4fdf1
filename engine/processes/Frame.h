#pragma once

#include <QByteArray>
#include <QCborValue>

#include <optional>

namespace leafbench {

/// A message on a stream: its length in four bytes, little-endian, then that many bytes of CBOR.
QByteArray frameOf(const QCborValue& message);

/// Splits a stream, received in pieces of any size, into its messages.
class FrameReader {
public:
    /// The longest message; a larger length is not a message.
    static constexpr qint64 mostBytes = qint64{1} << 30;

    void append(const char* bytes, qsizetype count);
    /// The next complete message, if any.
    std::optional<QCborValue> next();
    /// The stream contains something other than messages. No more follow.
    bool broken() const { return m_broken; }

private:
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    bool m_broken = false;
};

}  // namespace leafbench
