#include "engine/exchange/Sums.h"

#include <QList>

#include <algorithm>

namespace leafbench {
namespace {

constexpr qsizetype digits = 64;

QByteArray escaped(QByteArray name) { return name.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r"); }

std::optional<QByteArray> unescaped(const QByteArray& name)
{
    QByteArray plain;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != '\\') {
            plain += name[i];
            continue;
        }
        const char next = ++i < name.size() ? name[i] : '\0';
        if (next != '\\' && next != 'n' && next != 'r')
            return std::nullopt;
        plain += next == 'n' ? '\n' : next == 'r' ? '\r' : '\\';
    }
    return plain;
}

bool isSum(const QByteArray& text)
{
    return text.size() == digits
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}  // namespace

QByteArray sumsToText(const Sums& sums)
{
    QByteArray text;
    for (const auto& [name, sum] : sums) {
        const QByteArray plain = name.toUtf8();
        const QByteArray line = escaped(plain);
        if (line != plain)
            text += '\\';
        text += sum + "  " + line + '\n';
    }
    return text;
}

std::optional<Sums> sumsFromText(const QByteArray& text)
{
    Sums sums;
    if (!text.endsWith('\n'))
        return std::nullopt;
    for (QByteArray line : text.chopped(1).split('\n')) {
        const bool escapes = line.startsWith('\\');
        if (escapes)
            line.remove(0, 1);
        const QByteArray sum = line.left(digits);
        if (!isSum(sum) || line.mid(digits, 2) != "  " || line.size() < digits + 3)
            return std::nullopt;
        const QByteArray given = line.mid(digits + 2);
        const auto name = escapes ? unescaped(given) : std::optional(given);
        if (!name || QString::fromUtf8(*name).toUtf8() != *name || !sums.emplace(QString::fromUtf8(*name), sum).second)
            return std::nullopt;
    }
    return sums;
}

}  // namespace leafbench
