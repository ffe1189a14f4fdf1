#pragma once

#include "ui/plots/DrawnPlot.h"

#include <optional>
#include <vector>

namespace leafbench::ui::report {

/// The paper's value and ours below each other; either may be missing.
struct BarPair {
    QString label;
    std::optional<double> paper;
    std::optional<double> own;
    QString paperText;
    QString ownText;
};

/// Horizontal bars, a pair a label, with their key above. eachItsOwn: the longest bar of each side fills the width, for
/// numbers that have only their proportions in common.
void drawBarPairs(QPainter& painter, const QRectF& area, const std::vector<BarPair>& pairs, bool eachItsOwn, const PlotTheme& look);

}  // namespace leafbench::ui::report
