#include "engine/processes/Frame.h"

#include "engine/common/Cbor.h"

#include <QtEndian>

namespace leafbench {

constexpr qsizetype lengthBytes = 4;

QByteArray frameOf(const QCborValue& message)
{
    const QByteArray cbor = message.toCbor();
    QByteArray frame(lengthBytes, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(cbor.size()), frame.data());
    return frame += cbor;
}

void FrameReader::append(const char* bytes, qsizetype count)
{
    if (m_begin == m_bytes.size()) {
        m_bytes.resize(0);
        m_begin = 0;
    } else if (m_begin > m_bytes.size() / 2) {
        m_bytes.remove(0, m_begin);
        m_begin = 0;
    }
    m_bytes.append(bytes, count);
}

std::optional<QCborValue> FrameReader::next()
{
    const qsizetype held = m_bytes.size() - m_begin;
    if (m_broken || held < lengthBytes)
        return std::nullopt;
    const qint64 length = qFromLittleEndian<quint32>(m_bytes.constData() + m_begin);
    if (length > mostBytes) {
        m_broken = true;
        return std::nullopt;
    }
    if (held - lengthBytes < length)
        return std::nullopt;
    auto value = cborFrom({m_bytes.constData() + m_begin + lengthBytes, length});
    m_broken = !value;
    if (m_broken)
        return std::nullopt;
    m_begin += lengthBytes + length;
    return value;
}

}  // namespace leafbench
