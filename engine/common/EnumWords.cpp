#include "engine/common/EnumWords.h"

#include "engine/common/AsciiCase.h"

namespace leafbench::detail {

QString wordOf(std::string_view enumerator, WordStyle style)
{
    QString word;
    bool small = false;  // the previous letter is not a capital: "BFloat16" becomes "bfloat16"
    for (const char c : enumerator) {
        const bool capital = isAsciiUpper(c);
        if (capital && small && style != WordStyle::Verbatim)
            word += QLatin1Char(style == WordStyle::Snake ? '_' : '-');
        word += style == WordStyle::Verbatim ? QLatin1Char(c) : QLatin1Char(asciiLower(c));
        small = !capital;
    }
    return word;
}

}  // namespace leafbench::detail
