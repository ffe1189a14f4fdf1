#include "engine/imaging/augment/Augment.h"

#include <QStringList>

namespace leafbench {

std::optional<Augment> augmentFromText(const QString& text)
{
    Augment augment;
    if (text.trimmed() == QLatin1String("none"))
        return augment;
    for (const QString& part : text.split(u',')) {
        bool known = false;
        fields(augment, [&](const char* word, bool& flag) {
            if (part.trimmed() == QLatin1String(word))
                known = flag = true;
        });
        if (!known)
            return std::nullopt;
    }
    return augment;
}

QString augmentToText(Augment augment)
{
    QStringList words;
    fields(augment, [&](const char* word, bool flag) {
        if (flag)
            words << QLatin1String(word);
    });
    return words.isEmpty() ? QStringLiteral("none") : words.join(u',');
}

QCborValue toField(const Augment& augment) { return augmentToText(augment); }

Status fromField(const QCborValue& field, Augment& augment)
{
    const auto read = field.isString() ? augmentFromText(field.toString()) : std::nullopt;
    augment = read.value_or(augment);
    return read ? Status(Ok{}) : badValue({}, field.toString());
}

}  // namespace leafbench
