#pragma once

#include "ui/theme/Theme.h"

namespace leafbench::ui {

/// Colours of a number between 0 and 1: mixed in OKLCh (Ottosson 2020), so that equal steps look equal, and told apart by
/// lightness alone, for colour-blind eyes.

/// How good a value is: from amber (0, the worst) to green (1, the best), which stands out most from the card.
QColor goodnessColor(double place, const ThemeColors& colors);
/// How late something came: from pale (0, the first) to strong (1, the last).
QColor ageColor(double place, const ThemeColors& colors);
/// How large a share was recognised (green) or taken for another class (amber): away from the card from 0 to 1.
QColor rightColor(double place, const ThemeColors& colors);
QColor mistakenColor(double place, const ThemeColors& colors);
/// The colour of one of several things side by side, 0 and on; repeats after seriesColors. Okabe and Ito's (2008) for colour-blind
/// eyes, shifted where they would not stand out from the card.
constexpr int seriesColors = 8;
QColor seriesColor(int index, const ThemeColors& colors);
/// OKLab's lightness, 0 .. 1.
double perceivedLightness(const QColor& color);

}  // namespace leafbench::ui
