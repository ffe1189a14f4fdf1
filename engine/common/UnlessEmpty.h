#pragma once

namespace leafbench {

/// Marks a field that is omitted when empty, or 0, and may be missing (Fields.h).
struct UnlessEmpty {
    bool operator()(const auto&) const { return true; }
};
constexpr UnlessEmpty unlessEmpty;

}  // namespace leafbench
