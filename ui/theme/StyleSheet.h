#pragma once

#include <QString>

namespace leafbench::ui {

struct ThemeColors;

/// The application's only style sheet. Widgets select a style by a dynamic property: QPushButton `primary` (bool) and `flat`;
/// QLabel `role`: "title", "heading", "muted", "section", "chip", "warningChip", "errorText", "brand"; QFrame `banner`: "error",
/// "warning", "done"; QLineEdit `invalid` (bool).
QString styleSheet(const ThemeColors& colors);

/// For a page shown in a lecture: large enough for the last row.
QString lectureStyleSheet();

}  // namespace leafbench::ui
