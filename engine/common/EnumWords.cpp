#include "engine/common/EnumWords.h"

#include <cctype>

namespace leafbench::detail {

QString wordOf(std::string_view enumerator, WordStyle style)
{
    QString word;
    bool small = false;  // the previous letter is not a capital: "BFloat16" becomes "bfloat16"
    for (const char c : enumerator) {
        const bool capital = std::isupper(static_cast<unsigned char>(c)) != 0;
        if (capital && small && style != WordStyle::Verbatim)
            word += QLatin1Char(style == WordStyle::Snake ? '_' : '-');
        word += style == WordStyle::Verbatim ? QLatin1Char(c)
                                             : QLatin1Char(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
        small = !capital;
    }
    return word;
}

}  // namespace leafbench::detail
