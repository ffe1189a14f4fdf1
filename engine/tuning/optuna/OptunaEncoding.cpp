#include "engine/tuning/optuna/OptunaEncoding.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>
#include <limits>

namespace leafbench {
namespace {

/// The digits from `at` on as a number; -1 for any other character.
int digits(QStringView text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (const QChar c : text.mid(at, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// Quotes NaN, Infinity and -Infinity outside of strings.
QString withoutPythonNumbers(const QString& json)
{
    static const std::array<QStringView, 3> words{u"NaN", u"-Infinity", u"Infinity"};
    QString out;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == u'"')
            inString = !inString;
        qsizetype taken = 0;
        for (const QStringView word : words) {
            if (!inString && taken == 0 && QStringView(json).mid(i).startsWith(word))
                taken = word.size();
        }
        if (taken > 0) {
            out += u'"' + json.mid(i, taken) + u'"';
            i += taken - 1;
            continue;
        }
        out += json[i];
        if (inString && json[i] == u'\\' && i + 1 < json.size())
            out += json[++i];
    }
    return out;
}

}  // namespace

QVariant optunaTime(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + QLatin1String("000");
}

QDateTime timeFromOptuna(const QString& text)
{
    // By hand: QDateTime's parser dominates the time to read a study, and rounds to the next millisecond.
    if (text.size() < 19)
        return {};
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const int milliseconds = text.size() > 20 ? digits(text.leftJustified(23, u'0'), 20, 3) : 0;
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), milliseconds);
    return date.isValid() && time.isValid() ? QDateTime(date, time) : QDateTime();
}

OptunaValue optunaValue(double value)
{
    if (std::isnan(value))
        return {{}, QStringLiteral("NAN")};
    if (std::isinf(value))
        return {{}, value > 0 ? QStringLiteral("INF_POS") : QStringLiteral("INF_NEG")};
    return {value, QStringLiteral("FINITE")};
}

std::optional<double> valueFromOptuna(const QVariant& number, const QString& type)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (type == QLatin1String("FINITE")) {
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        return isNumber && !number.isNull() ? std::optional(value) : std::nullopt;
    }
    if (type == QLatin1String("INF_POS"))
        return infinity;
    if (type == QLatin1String("INF_NEG"))
        return -infinity;
    return type == QLatin1String("NAN") ? std::optional(std::numeric_limits<double>::quiet_NaN()) : std::nullopt;
}

QString optunaJson(const QJsonValue& value)
{
    // QJsonDocument writes only lists and objects: a list of one, without its brackets.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QJsonValue jsonFromOptuna(const QString& text)
{
    const auto parse = [](const QString& json) { return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array(); };
    QJsonArray list = parse(text);
    if (list.isEmpty())
        list = parse(withoutPythonNumbers(text));
    return list.size() == 1 ? list[0] : QJsonValue(QJsonValue::Undefined);
}

}  // namespace leafbench
