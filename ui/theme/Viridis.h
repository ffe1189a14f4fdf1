#pragma once

#include <QColor>

namespace leafbench::ui {

/// Matplotlib's colour map viridis (van der Walt and Smith 2015), perceptually uniform and safe for colour-blind eyes, at 0 .. 1.
QColor viridis(double place);

}  // namespace leafbench::ui
