#pragma once

#include "ui/plots/Drawing.h"
#include "ui/plots/PlotAxes.h"

#include <QPen>

#include <optional>

namespace leafbench::ui {

struct PlotPoint {
    double x = 0;
    double y = 0;
    double low = y;  ///< of its interval
    double high = y;
    QString text{};  ///< stands above it
    bool operator==(const PlotPoint&) const = default;
};

enum class PlotMark : quint8 { None, Disc, Ring, Square, Diamond };

/// A line, an area or bars. Colours are the theme's already, widths of pens are pixels.
struct PlotSeries {
    QString name{};                   ///< in the legend; empty: not in it
    std::vector<PlotPoint> points{};  ///< ascending in x
    QPen pen{Qt::NoPen};
    PlotMark mark = PlotMark::None;
    double markRadius = 3.5;  ///< before the plot's scale
    bool band = false;        ///< shades the interval
    QPen whisker{Qt::NoPen};  ///< of the intervals
    double whiskerCap = 4;    ///< half the width of its ends, before the plot's scale
    QColor fill{};            ///< of the area below the line, or of the bars
    double barWidth = 0;      ///< in units of x; 0: no bars
    bool rightAxis = false;

    bool isMarked(const PlotPoint& point) const { return mark != PlotMark::None || point.high > point.low; }
};

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

/// An x-y plot as plain data: axes with ticks and units, series, legend. One renderer draws it with QPainter, without a widget and
/// in any thread, so that a report or an export is a job; FigurePlot shows it, and LivePlot hands it to QCustomPlot, which
/// thins long curves out as they grow. QCustomPlot itself is a widget and cannot draw outside the UI's thread.
struct Figure {
    PlotAxes axes;
    std::vector<PlotSeries> series;   ///< in the order in which they are drawn
    std::optional<double> shadeFrom;  ///< from that x on there are more workers than cores
    Qt::Alignment shadeWords = Qt::AlignTop;
    bool lastFirst = false;  ///< the legend names what is drawn last first

    void paint(QPainter& painter, const QRectF& area, const PlotTheme& look) const;
    PlotAxes laidOut(const QRectF& area, const PlotTheme& look) const;  ///< the axes below the legend
    std::vector<double> places() const;                                 ///< the x of all marked points, ascending

private:
    std::vector<LegendItem> legend(const PlotTheme& look) const;
    void paintShade(QPainter& painter, const PlotAxes& laid, const PlotTheme& look) const;
};

/// A figure in light colours as a separate file.
Drawing drawingOf(const QString& title, const QString& words, Figure figure, QSize size = {720, 440});

/// Draws a series within axes that are laid out.
void drawSeries(QPainter& painter, const PlotSeries& series, const PlotAxes& axes, const PlotTheme& look);
void drawMark(QPainter& painter, PlotMark mark, QPointF at, double radius, const QColor& color, const PlotTheme& look);
LegendItem legendItem(const PlotSeries& series, const PlotTheme& look);

}  // namespace leafbench::ui
