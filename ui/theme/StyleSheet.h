#pragma once

#include <QString>

namespace leafbench::ui {

struct ThemeColors;

/// The application's only style sheet. Widgets select a style by a dynamic property: QPushButton `primary` (bool) and `flat`;
/// QLabel `role`: "title", "heading", "muted", "section", "chip", "warningChip", "errorText", "brand", "badge"; QFrame `banner`:
/// "error", "warning", "done"; QLineEdit `invalid` (bool).
/// textScale: Theme::textScale(). Mirrored in a right-to-left language.
QString styleSheet(const ThemeColors& colors, double textScale = 1);

/// A sheet for left-to-right languages, as the program's language needs it: Qt mirrors places, but no padding and no border.
QString directedSheet(const QString& sheet);

/// For a page shown in a lecture: large enough for the last row.
QString lectureStyleSheet();

}  // namespace leafbench::ui
