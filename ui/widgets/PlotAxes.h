#pragma once

#include "ui/widgets/DrawnPlot.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace leafbench::ui {

/// A round step (1, 2 or 5 times a power of ten) that cuts `range` into at most `most` parts.
double niceStep(double range, int most);

struct PlotTick {
    double value = 0;
    QString text;
};

/// 1, 2, 4, ... from low to high, halves too where low is below 1; and 0 where low is 0.
std::vector<PlotTick> powersOfTwo(double low, double high);

/// One axis: its range in data, linear or by powers of two.
struct PlotScale {
    double low = 0;
    double high = 1;
    bool log2 = false;  ///< low > 0 then; 0 itself (no loader worker) stands one step below 1

    /// 0 at low, 1 at high.
    double place(double value) const;
    double valueAt(double place) const;
};

/// Both axes with their ticks and labels around a plot's inner rectangle.
struct PlotAxes {
    PlotScale x;
    PlotScale y;
    std::vector<PlotTick> xTicks;
    std::vector<PlotTick> yTicks;
    QString xLabel;
    QString yLabel;
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
