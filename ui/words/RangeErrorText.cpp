#include "ui/words/RangeErrorText.h"

#include "ui/words/RecipeText.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace leafbench::words {
namespace {

struct Reason {
    const char* detail;  ///< prefix of the engine's detail
    const char* words;   ///< %1: the parameter, %2: the rest of the detail
};

// Ordered so that none is a prefix of a later one.
constexpr Reason reasons[] = {
    {"inverted: ", QT_TRANSLATE_NOOP("leafbench::words", "%1: the low end lies above the high one (%2).")},
    {"log of: ", QT_TRANSLATE_NOOP("leafbench::words", "%1: a logarithmic range must begin above 0, not at %2.")},
    {"step of a log range: ", QT_TRANSLATE_NOOP("leafbench::words", "%1: a logarithmic range has no step (%2).")},
    {"step: ", QT_TRANSLATE_NOOP("leafbench::words", "%1: a step cannot be %2.")},
    {"not finite: ", QT_TRANSLATE_NOOP("leafbench::words", "%1: %2 is not a number to search between.")},
    {"not whole: ", QT_TRANSLATE_NOOP("leafbench::words", "%1 goes in whole numbers, and %2 is none.")},
    {"empty: no choices", QT_TRANSLATE_NOOP("leafbench::words", "%1 needs at least one choice.")},
    {"choices", QT_TRANSLATE_NOOP("leafbench::words", "%1 has a choice twice.")},
    {"named twice", QT_TRANSLATE_NOOP("leafbench::words", "%1 is searched twice: remove one of the rows.")},
    {"when: no earlier ", QT_TRANSLATE_NOOP("leafbench::words", "%1: its condition is about %2, which no row above searches.")},
    {"when: ", QT_TRANSLATE_NOOP("leafbench::words", "%1: its condition can never hold (%2).")},
};

}  // namespace

QString rangeErrorText(const Error& error)
{
    if (error.code != ErrorCode::BadValue || !error.choices.isEmpty() || error.low != 0 || error.high != 0)
        return {};
    if (error.subject == QLatin1String("space") && error.detail == QLatin1String("empty"))
        return Text::tr("The search space is empty: add a parameter.");
    for (const Reason& reason : reasons) {
        const QLatin1String beginning(reason.detail);
        if (!error.detail.startsWith(beginning))
            continue;
        const QString words = Text::tr(reason.words);
        const QString name = recipeKeyLabel(error.subject);
        return words.contains(QLatin1String("%2")) ? words.arg(name, error.detail.mid(beginning.size())) : words.arg(name);
    }
    return {};
}

}  // namespace leafbench::words
