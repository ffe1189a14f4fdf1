#pragma once

#include <QByteArray>
#include <QStringList>

#include <utility>

namespace leafbench {

/// Parses a CSV text record by record.
class CsvReader {
public:
    explicit CsvReader(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    bool atEnd() const { return m_at >= m_bytes.size(); }
    qint64 line() const { return m_line; }  ///< 1-based, of the last record
    QString restOfLine();

    /// False: a quote is misplaced by RFC 4180.
    bool next(QStringList& record);

private:
    bool quoted(QByteArray& out);
    void plain(QByteArray& out);
    bool endOfRecord();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
};

}  // namespace leafbench
