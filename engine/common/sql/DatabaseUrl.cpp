#include "engine/common/sql/DatabaseUrl.h"

#include <QUrl>
#include <QUrlQuery>

namespace leafbench {

/// libpq's quoting of a value.
static QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

bool isDatabaseUrl(const QString& text) { return text.contains(QLatin1String("://")); }

Result<DatabaseUrl> parseDatabaseUrl(const QString& text)
{
    QUrl url(text, QUrl::StrictMode);
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(QStringLiteral("password"))) {
        url.setPassword({});
        url.setQuery(QString());
        url.setFragment({});
        return Error{.code = ErrorCode::PasswordVisible, .subject = url.toString()};
    }
    const QString kind = url.scheme().section(QLatin1Char('+'), 0, 0);
    const QString name = url.path().mid(1);
    if (!url.isValid() || (kind != QLatin1String("postgresql") && kind != QLatin1String("postgres")) || name.isEmpty())
        return Error{.code = ErrorCode::BadValue,
                     .subject = QStringLiteral("study"),
                     .detail = text,
                     .choices = {QStringLiteral("postgresql://user@host/database")}};
    url.setScheme(QStringLiteral("postgresql"));
    QStringList options{QStringLiteral("dbname=") + quoted(name)};
    const auto add = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            options << QLatin1String(key) + QLatin1Char('=') + quoted(value);
    };
    add("host", url.host());
    add("port", url.port() > 0 ? QString::number(url.port()) : QString());
    add("user", url.userName());
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded))
        add(key.toLatin1().constData(), value);
    const QString part = url.fragment(QUrl::FullyDecoded);
    url.setFragment({});
    return DatabaseUrl{url.toString(QUrl::FullyEncoded), options.join(QLatin1Char(' ')), part};
}

QString DatabaseUrl::withPart(const QString& name) const
{
    QUrl url(text);
    url.setFragment(name, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

}  // namespace leafbench
