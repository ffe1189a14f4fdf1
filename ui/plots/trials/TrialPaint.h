#pragma once

#include "engine/tuning/space/Trial.h"
#include "ui/plots/Figure.h"
#include "ui/plots/trials/TrialAxis.h"

#include <functional>

namespace leafbench::ui {

/// Shape and colour show a trial's state: complete filled, pruned hollow, failed a cross, running a triangle.
QColor stateColor(TrialState state, const ThemeColors& colors);
void drawStateMark(QPainter& painter, TrialState state, QPointF at, const PlotTheme& look, double radius = 3.5,
                   std::optional<QColor> color = {});  ///< none: the state's
/// Legend entries of the states that the study has, in that order.
std::vector<LegendItem> stateLegend(const TuningStudy& study, std::initializer_list<TrialState> states, const PlotTheme& look);
/// A value beyond the axis' end: an arrow that points there.
void drawBeyondMark(QPainter& painter, QPointF at, bool up, const QColor& color, const PlotTheme& look);

/// A dot of a colour with the card around it; the highlighted one is larger, ringed in the text's colour.
void drawDot(QPainter& painter, QPointF at, const QColor& color, double radius, const PlotTheme& look);
void drawRing(QPainter& painter, QPointF at, const PlotTheme& look, double radius = 6.5);

/// A trial's line over all others, with dots of that radius at its points; 0: without.
void drawHighlightedLine(QPainter& painter, const QPolygonF& line, const QColor& color, double radius, const PlotTheme& look);

/// A colour bar with words at its ends, in one line of height `scaleLegendHeight`.
void drawScaleLegend(QPainter& painter, const QRectF& area, const PlotTheme& look, const QString& title, const QString& low,
                     const QString& high, const std::function<QColor(double)>& color);
double scaleLegendHeight(const PlotTheme& look);

void drawEmptyText(QPainter& painter, const QRectF& area, const PlotTheme& look, const QString& text);

/// How good a value is on its axis: 0 the worst end, 1 the best.
double goodness(const TrialAxis& values, Direction direction, double value);

/// Sets an axis of PlotAxes from a TrialAxis, with as many ticks and letters as fit into `pixels`.
void setX(PlotAxes& axes, const TrialAxis& axis, double pixels, const PlotTheme& look);
void setY(PlotAxes& axes, const TrialAxis& axis, double pixels, const PlotTheme& look);
/// Both, laid out below a legend of that height.
PlotAxes trialAxes(const TrialAxis& x, const TrialAxis& y, const QRectF& area, double legend, const PlotTheme& look);

}  // namespace leafbench::ui
