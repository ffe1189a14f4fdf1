#pragma once

#include <QByteArray>
#include <QCborValue>

#include <optional>

namespace leafbench {

/// A message on a stream: four bytes of length, lowest first, and so many bytes of CBOR.
QByteArray frameOf(const QCborValue& message);

/// Cuts a stream, which comes in pieces of any size, into its messages.
class FrameReader {
public:
    /// No message is longer; what says so is no message.
    static constexpr qint64 mostBytes = qint64{1} << 30;

    void append(const char* bytes, qsizetype count);
    /// The next whole message, if it is there.
    std::optional<QCborValue> next();
    /// The stream holds something else than messages. Nothing follows.
    bool broken() const { return m_broken; }

private:
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    bool m_broken = false;
};

}  // namespace leafbench
