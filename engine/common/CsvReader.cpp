#include "engine/common/CsvReader.h"

namespace leafbench {

QString CsvReader::restOfLine()
{
    QByteArray text;
    while (!atEnd() && m_bytes[m_at] != '\n')
        text += m_bytes[m_at++];
    ++m_at;
    m_line = m_nextLine++;
    return QString::fromUtf8(text).trimmed();
}

bool CsvReader::quoted(QByteArray& out)
{
    for (++m_at; !atEnd(); ++m_at) {
        const char c = m_bytes[m_at];
        m_nextLine += c == '\n';
        if (c != '"') {
            out += c;
        } else if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
            out += m_bytes[++m_at];
        } else {
            ++m_at;
            return atEnd() || m_bytes[m_at] == ',' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r';
        }
    }
    return false;
}

void CsvReader::plain(QByteArray& out)
{
    while (!atEnd() && m_bytes[m_at] != ',' && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
        out += m_bytes[m_at++];
}

bool CsvReader::endOfRecord()
{
    if (!atEnd() && m_bytes[m_at] == '\r')
        ++m_at;
    if (!atEnd() && m_bytes[m_at] == ',') {
        ++m_at;
        return false;
    }
    if (!atEnd() && m_bytes[m_at] == '\n')
        ++m_at;
    return true;
}

bool CsvReader::next(QStringList& record)
{
    record.clear();
    m_line = m_nextLine++;
    do {
        QByteArray text;
        if (!atEnd() && m_bytes[m_at] == '"') {
            if (!quoted(text))
                return false;
        } else {
            plain(text);
        }
        record.append(QString::fromUtf8(text));
    } while (!endOfRecord());
    return true;
}

}  // namespace leafbench
