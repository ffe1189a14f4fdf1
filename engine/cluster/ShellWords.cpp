#include "engine/cluster/ShellWords.h"

#include <QRegularExpression>

namespace leafbench {

QString shellWord(const QString& text)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QStringLiteral("[\\w./:=,+@%-]+")));
    if (plain.match(text).hasMatch())
        return text;
    QString safe = text;
    return QLatin1Char('\'') + safe.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString shellPath(const QString& path)
{
    if (path == QLatin1String("~"))
        return QStringLiteral("\"$HOME\"");
    return path.startsWith(QLatin1String("~/")) ? QStringLiteral("\"$HOME\"/") + shellWord(path.mid(2)) : shellWord(path);
}

QString shellWords(const QStringList& words)
{
    QStringList safe;
    for (const QString& word : words)
        safe << shellPath(word);
    return safe.join(QLatin1Char(' '));
}

}  // namespace leafbench
