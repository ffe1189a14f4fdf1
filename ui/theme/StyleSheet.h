#pragma once

#include <QString>

namespace leafbench::ui {

struct ThemeColors;

/// The application's one style sheet. Widgets ask for a look by a dynamic property:
/// QPushButton `primary` (bool) and `flat` as usual; QLabel `role`: "title", "heading", "muted", "section", "chip",
/// "warningChip", "errorText", "brand"; QFrame `banner`: "error", "warning", "done"; QLineEdit `invalid` (bool).
QString styleSheet(const ThemeColors& colors);

/// For a page that is shown in a lecture: everything large enough for the last row.
QString lectureStyleSheet();

}  // namespace leafbench::ui
