#pragma once

#include <array>

namespace leafbench::ui {

/// What can be chosen for Theme::setTextSize(), in percent.
inline constexpr std::array textSizes{100, 125, 150, 200};

}  // namespace leafbench::ui
