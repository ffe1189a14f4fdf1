#pragma once

#include "ui/models/PlotScale.h"
#include "ui/widgets/DrawnPlot.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace leafbench::ui {

/// Both axes with their ticks and labels around a plot's inner rectangle.
struct PlotAxes {
    PlotScale x;
    PlotScale y;
    std::vector<PlotTick> xTicks;
    std::vector<PlotTick> yTicks;
    QString xLabel;
    QString yLabel;
    int xTickRows = 1;  ///< 2: the texts below the axis take turns, so that long ones have room
    QRectF inner;  ///< set by layOut

    /// Leaves room in `area` for ticks and labels.
    void layOut(const QRectF& area, const PlotLook& look);
    /// Grid lines, tick texts and labels. Ticks that would touch their left neighbour are left out.
    void draw(QPainter& painter, const PlotLook& look) const;
    QPointF at(double xValue, double yValue) const;

private:
    void drawX(QPainter& painter, const PlotLook& look) const;
    void drawY(QPainter& painter, const PlotLook& look) const;
};

}  // namespace leafbench::ui
