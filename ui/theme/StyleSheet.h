#pragma once

#include <QString>

namespace leafbench::ui {

struct ThemeColors;

/// The application's one style sheet. Widgets ask for a look by a dynamic property:
/// QPushButton `primary` (bool) and `flat` as usual; QLabel `role`: "title", "heading", "muted", "section", "chip",
/// "warningChip", "brand"; QFrame `banner`: "error", "warning".
QString styleSheet(const ThemeColors& colors);

}  // namespace leafbench::ui
