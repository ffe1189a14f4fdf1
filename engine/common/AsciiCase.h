#pragma once

#include <algorithm>
#include <string_view>

namespace leafbench {

/// The case of the letters A to Z, whatever the C library's locale. tolower() and strcasecmp() follow that one: in Turkish the
/// small letter of I is not i, and VALID would not be valid. Other bytes stay as they are.
constexpr bool isAsciiUpper(char c) { return c >= 'A' && c <= 'Z'; }

constexpr char asciiLower(char c) { return isAsciiUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, asciiLower, asciiLower);
}

}  // namespace leafbench
