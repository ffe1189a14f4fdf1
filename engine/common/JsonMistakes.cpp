#include "engine/common/JsonMistakes.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace leafbench {

QString jsonMistake(const QByteArray& bytes, const QJsonParseError& mistake)
{
    if (bytes.isEmpty())
        return QStringLiteral("it is empty");
    const qsizetype offset = std::clamp<qsizetype>(mistake.offset, 0, bytes.size());
    const QByteArrayView before = QByteArrayView(bytes).first(offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = offset - (before.lastIndexOf('\n') + 1);
    const QString comment = offset > 0 && bytes[offset - 1] == '/' ? QStringLiteral("; JSON has no comments") : QString();
    return QStringLiteral("%1, line %2, column %3%4")
        .arg(mistake.errorString(), QString::number(line), QString::number(column), comment);
}

/// The end of the string that begins at `start`, which is its quote.
static qsizetype endOfString(const QByteArray& bytes, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < bytes.size() && bytes[at] != '"')
        at += bytes[at] == '\\' ? 2 : 1;
    return at;
}

QString repeatedKey(const QByteArray& bytes)
{
    std::vector<QSet<QByteArray>> objects;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '{')
            objects.emplace_back();
        if (bytes[at] == '}' && !objects.empty())
            objects.pop_back();
        if (bytes[at] != '"')
            continue;
        const QByteArray text = bytes.mid(at + 1, endOfString(bytes, at) - at - 1);
        at += text.size() + 1;
        qsizetype next = at + 1;
        while (next < bytes.size() && QByteArrayView(" \t\r\n").contains(bytes[next]))
            ++next;
        if (next >= bytes.size() || bytes[next] != ':' || objects.empty())
            continue;
        if (objects.back().contains(text))
            return QString::fromUtf8(text);
        objects.back().insert(text);
    }
    return {};
}

}  // namespace leafbench
