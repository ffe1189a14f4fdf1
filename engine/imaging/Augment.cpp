#include "engine/imaging/Transform.h"

#include <array>

namespace leafbench {

namespace {

struct Word {
    const char* text;
    bool Augment::* flag;
};
constexpr std::array<Word, 4> words{{
    {"flips", &Augment::flips},
    {"rotations", &Augment::rotations},
    {"crop", &Augment::crop},
    {"jitter", &Augment::jitter},
}};

bool setWord(Augment& augment, const QString& text)
{
    for (const Word& word : words) {
        if (text == QLatin1String(word.text)) {
            augment.*word.flag = true;
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<Augment> augmentFromText(const QString& text)
{
    Augment augment;
    if (text.trimmed() == QLatin1String("none"))
        return augment;
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        if (!setWord(augment, part.trimmed()))
            return std::nullopt;
    }
    return augment;
}

QString augmentToText(const Augment& augment)
{
    QStringList parts;
    for (const Word& word : words) {
        if (augment.*word.flag)
            parts << QLatin1String(word.text);
    }
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(u',');
}

}  // namespace leafbench
