#pragma once

#include "ui/plots/DrawnPlot.h"

#include <QPen>
#include <QRectF>

#include <functional>
#include <vector>

namespace leafbench::ui {

/// A sample and a name.
struct LegendItem {
    QString text;
    std::function<void(QPainter&, const QRectF&)> sample;  ///< draws into a box, in the middle of its height
    double width = 24;                                     ///< of the sample, before the plot's scale
};

/// A name after a piece of its line.
LegendItem lineKey(const QString& text, const QPen& pen);

/// In as many lines as the width needs. Returns the height; draws nothing without painter.
double drawLegend(QPainter* painter, const std::vector<LegendItem>& items, const QRectF& area, const PlotTheme& look);

}  // namespace leafbench::ui
