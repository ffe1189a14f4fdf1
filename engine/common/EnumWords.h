#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace leafbench {

/// How an enumerator's name becomes its word in files, on the command line and in JSON.
enum class WordStyle {
    Kebab,    ///< SuccessiveHalving: "successive-halving". The usual one
    Snake,    ///< OneCycle: "one_cycle"
    Verbatim  ///< ImageTruncated: "ImageTruncated"
};

/// Overload these next to an enum: the first sets its style, the second the words that differ from its enumerators (nullptr: no
/// exception). Words are part of the file formats: tests/common/tst_EnumWords.cpp pins each list.
constexpr WordStyle wordStyle(auto) { return WordStyle::Kebab; }
constexpr const char* unusualWord(auto) { return nullptr; }

namespace detail {

/// "ValidLoss"; empty if the enum has no such value (the compiler then prints "(Metric)2"). GCC and Clang print the value last.
template <auto value>
constexpr std::string_view enumerator()
{
    constexpr std::string_view text = __PRETTY_FUNCTION__;
    constexpr std::size_t from = text.find("value = ") + 8;
    constexpr std::string_view name = text.substr(from, text.find_first_of(";]", from) - from);
    return name.front() == '(' ? std::string_view() : name.substr(name.rfind(':') + 1);
}

QString wordOf(std::string_view enumerator, WordStyle style);

template <class E, std::size_t... i>
QStringList makeWords(std::index_sequence<i...>)
{
    QStringList words;
    const auto add = [&](E value, std::string_view name) {
        const char* unusual = unusualWord(value);
        words << (unusual ? QString::fromLatin1(unusual) : wordOf(name, wordStyle(value)));
        return true;
    };
    // Enumerators count from 0 without a gap: the first number without a name ends them.
    (void)((!enumerator<static_cast<E>(i)>().empty() && add(static_cast<E>(i), enumerator<static_cast<E>(i)>())) && ...);
    return words;
}

}  // namespace detail

/// The words of an enum, in its order. At most 96 enumerators, from 0 on.
template <class E>
const QStringList& enumWords()
{
    static const QStringList words = detail::makeWords<E>(std::make_index_sequence<96>());
    return words;
}

template <class E>
QString toWord(E value)
{
    return enumWords<E>().value(static_cast<qsizetype>(value));
}

/// None if it is not a word of the enum.
template <class E>
std::optional<E> fromWord(const QString& word)
{
    const qsizetype index = enumWords<E>().indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<E>(index));
}

template <class E>
const std::vector<E>& enumerators()
{
    static const std::vector<E> all = [] {
        std::vector<E> values;
        for (qsizetype i = 0; i < enumWords<E>().size(); ++i)
            values.push_back(static_cast<E>(i));
        return values;
    }();
    return all;
}

}  // namespace leafbench
