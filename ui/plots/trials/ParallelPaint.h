#pragma once

#include "ui/plots/DrawnPlot.h"
#include "ui/plots/trials/TrialBrush.h"

#include <QPolygonF>
#include <QRectF>

namespace leafbench::ui {

/// Where the parts of a plot of parallel axes stand.
struct ParallelFrame {
    QRectF legend;
    QRectF inner;  ///< of the axes, from the first to the last
    double titlesTop = 0;
    double titleRows = 1;   ///< 2: titles take turns, where they are wider than the axes are apart
    double line = 0;        ///< height of a line of words
    double missing = 0;     ///< height of the marks of trials that lack a parameter; 0: none does
    std::vector<double> x;  ///< of the axes

    double spacing() const { return x.size() > 1 ? x[1] - x[0] : inner.width(); }
    double y(double place) const { return inner.bottom() - place * inner.height(); }
    double place(double height) const { return (inner.bottom() - height) / inner.height(); }
    QRectF title(std::size_t axis) const;
    QRectF brushArea(std::size_t axis) const;  ///< where a press begins a brush
    int axisNear(double at) const;             ///< -1: none
};

ParallelFrame layOutParallel(const std::vector<TrialAxis>& axes, const QRectF& area, const PlotTheme& look);

QPolygonF parallelLine(const Trial& trial, const std::vector<TrialAxis>& axes, const ParallelFrame& frame);
/// The complete trial of all brushes whose line passes nearest to a position, within `reach` pixels above or below it. Needs two
/// axes.
std::optional<int> nearestParallelLine(const TuningStudy& study, const std::vector<TrialAxis>& axes, const AxisBrushes& brushes,
                                       const ParallelFrame& frame, QPointF position, double reach);
/// The complete trials, the best ones on top; those of a brush, or those that are not of it, or all.
enum class ParallelPart { All, Brushed, Grey };
void drawParallelLines(QPainter& painter, const TuningStudy& study, const std::vector<TrialAxis>& axes, const AxisBrushes& brushes,
                       ParallelPart part, const ParallelFrame& frame, const PlotTheme& look);
/// cursor: the axis that keys are at; -1: none.
void drawParallelAxes(QPainter& painter, const std::vector<TrialAxis>& axes, const AxisBrushes& brushes, int cursor,
                      const ParallelFrame& frame, const PlotTheme& look);

}  // namespace leafbench::ui
