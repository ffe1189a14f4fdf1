#pragma once

#include "ui/models/SpeedupSeries.h"
#include "ui/widgets/PlotAxes.h"

#include <QPen>

namespace leafbench::ui {

/// A series' colour and dashes: it is told from the others by both.
QPen seriesPen(CurveSeries::Role role, const PlotLook& look);

/// Line, interval band, whiskers and markers.
void drawSeries(QPainter& painter, const CurveSeries& series, const PlotAxes& axes, const PlotLook& look);

/// A sample and a name a series, in as many lines as the width needs. Returns the height; draws nothing without painter.
double drawLegend(QPainter* painter, const std::vector<CurveSeries>& series, const QRectF& area, const PlotLook& look);

/// The part of the plot where there are more workers than cores, with its words.
void drawBeyondCores(QPainter& painter, const QRectF& region, const PlotLook& look, Qt::Alignment words = Qt::AlignTop);

}  // namespace leafbench::ui
