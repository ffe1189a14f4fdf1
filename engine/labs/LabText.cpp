#include "engine/labs/LabText.h"

#include <QRegularExpression>

namespace leafbench {
namespace {

const QRegularExpression& placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}:]*)(?::([^{}]*))?\\}"));
    return pattern;
}

const QRegularExpression& conditionPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^\\[(if|else if|else)\\b([^\\]]*)\\]\\s*"));
    return pattern;
}

QStringList paragraphsOf(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("\\n[ \\t]*\\n"));
    return text.split(gap, Qt::SkipEmptyParts);
}

QString escapedMarkdown(const QString& text)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*_{}\\[\\]<>#|])"));
    return QString(text).replace(signs, QStringLiteral("\\\\1"));
}

QString filledIn(const QString& paragraph, const LabValues& values, const NumberWords& words)
{
    QString filled;
    qsizetype end = 0;
    auto found = placeholderPattern().globalMatch(paragraph);
    while (found.hasNext()) {
        const auto match = found.next();
        filled += paragraph.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString expression = match.captured(1).trimmed();
        if (const auto text = values.texts.constFind(expression); text != values.texts.constEnd()) {
            filled += escapedMarkdown(*text);
            continue;
        }
        const Evaluated value = evaluate(expression, values.asNumbers());
        filled += value.value ? words(*value.value, match.captured(2).trimmed()) : QStringLiteral("\u2026");
    }
    return filled + paragraph.mid(end);
}

}  // namespace

const QStringList& labFormats()
{
    static const QStringList formats{QStringLiteral("percent"), QStringLiteral("duration"), QStringLiteral("times"),
                                     QStringLiteral("whole"),   QStringLiteral("1"),        QStringLiteral("2"),
                                     QStringLiteral("3")};
    return formats;
}

QString renderLabText(const QString& text, const LabValues& values, const NumberWords& words)
{
    QStringList standing;
    bool taken = false;
    for (const QString& paragraph : paragraphsOf(text)) {
        const auto condition = conditionPattern().match(paragraph);
        if (!condition.hasMatch()) {
            standing << filledIn(paragraph, values, words);
            continue;
        }
        const QString word = condition.captured(1);
        if (word == QLatin1String("if"))
            taken = false;
        const bool stands = !taken && (word == QLatin1String("else") || holds(condition.captured(2), values.asNumbers()));
        taken = taken || stands;
        if (stands)
            standing << filledIn(paragraph.mid(condition.capturedEnd()), values, words);
    }
    return standing.join(QStringLiteral("\n\n"));
}

LabTextParts labTextParts(const QString& text)
{
    LabTextParts parts;
    for (const QString& paragraph : paragraphsOf(text)) {
        const auto condition = conditionPattern().match(paragraph);
        if (condition.hasMatch() && condition.captured(1) != QLatin1String("else"))
            parts.expressions << condition.captured(2);
        auto found = placeholderPattern().globalMatch(paragraph);
        while (found.hasNext()) {
            const auto match = found.next();
            parts.expressions << match.captured(1);
            const QString format = match.captured(2).trimmed();
            if (!format.isEmpty() && !labFormats().contains(format))
                parts.mistake = QStringLiteral("%1: the format is none of %2")
                                    .arg(match.captured(0), labFormats().join(QStringLiteral(", ")));
        }
        const QString rest = QString(paragraph).remove(placeholderPattern());
        if (rest.contains(u'{') || rest.contains(u'}'))
            parts.mistake = QStringLiteral("a brace without its other one");
    }
    return parts;
}

}  // namespace leafbench
