#include "app/cli/output/ShellWord.h"

#include <QRegularExpression>

namespace leafbench::cli {

QString shellWord(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[\\w@%+=:,./-]+\\z"));
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    return QLatin1Char('\'') + quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

}  // namespace leafbench::cli
