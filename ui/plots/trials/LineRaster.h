#pragma once

#include "ui/plots/DrawnPlot.h"

#include <QPolygonF>

#include <vector>

namespace leafbench::ui {

struct PlotLine {
    QPolygonF points;
    QColor color;  ///< its alpha counts
    double width = 1;
};

/// Draws many thin lines over each other, in order, several times as fast as QPainter, which strokes each as an outline. Every column (or row) of
/// pixels gets the line's area there, so that they look the same. On paper they stay lines.
void drawManyLines(QPainter& painter, const QRectF& area, const std::vector<PlotLine>& lines, const PlotTheme& look);

}  // namespace leafbench::ui
