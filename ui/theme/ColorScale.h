#pragma once

#include "ui/theme/Theme.h"

namespace leafbench::ui {

/// Colours for a number between 0 and 1: mixed in OKLCh (Ottosson 2020), so that equal steps look equal, and distinguishable by
/// lightness alone, for colour-blind eyes.

/// Quality: from amber (0, worst) to green (1, best), which contrasts most with the card.
QColor goodnessColor(double place, const ThemeColors& colors);
/// Order in time: from pale (0, first) to strong (1, last).
QColor ageColor(double place, const ThemeColors& colors);
/// A share recognised (green) or confused (amber): from 0 to 1 away from the card's colour.
QColor rightColor(double place, const ThemeColors& colors);
QColor mistakenColor(double place, const ThemeColors& colors);
/// The colour of series 0, 1, ...; repeats after seriesColors. Okabe and Ito's palette (2008) for colour-blind eyes, shifted
/// where the contrast with the card is too low.
constexpr int seriesColors = 8;
QColor seriesColor(int index, const ThemeColors& colors);
/// OKLab's lightness, 0 .. 1.
double perceivedLightness(const QColor& color);

}  // namespace leafbench::ui
