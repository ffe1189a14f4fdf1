#pragma once

#include "ui/plots/DrawnPlot.h"
#include "ui/plots/PlotScale.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace leafbench::ui {

/// Both axes with their ticks and labels around a plot's inner rectangle.
struct PlotAxes {
    PlotScale x{};
    PlotScale y{};
    std::vector<PlotTick> xTicks{};
    std::vector<PlotTick> yTicks{};
    QString xLabel{};
    QString yLabel{};
    bool yShare = false;                 ///< y is 0 .. 1, shown in %
    PlotScale right{};                   ///< a second upright axis, on the right
    std::vector<PlotTick> rightTicks{};  ///< none: there is none
    QString rightLabel{};
    double leftRoom = 0;  ///< minimum pixels for the left axis' numbers and label, to align axes below each other
    int xTickRows = 1;    ///< 2: the texts below the axis take turns, so that long ones have room
    QRectF inner{};       ///< set by layOut

    /// Leaves room in `area` for ticks and labels.
    void layOut(const QRectF& area, const PlotTheme& look);
    /// Grid lines, tick texts and labels. Ticks that would touch their left neighbour are left out.
    void draw(QPainter& painter, const PlotTheme& look) const;
    QPointF at(double xValue, double yValue, bool onRight = false) const;
    double xAt(double pixel) const { return x.valueAt((pixel - inner.left()) / inner.width()); }

private:
    void drawUpright(QPainter& painter, const PlotTheme& look, bool onRight) const;
    void drawX(QPainter& painter, const PlotTheme& look) const;
};

}  // namespace leafbench::ui
