#pragma once

#include "ui/plots/LivePlot.h"

namespace leafbench::ui {

/// Curves over epochs as plain data, for a picture without a widget.
struct EpochCurves {
    enum class Tone { Train, Valid };  ///< the theme's accent, its contrast
    /// Faint: thin, no markers, neither read out nor in the legend. Line: solid, a marker a point. Level: dashed, a reference for a
    /// Line; not read out.
    enum class Style { Faint, Line, Level };
    enum class Unit { Plain, Share };  ///< Share: 0 .. 1, shown as 0 .. 100 %

    using Point = PlotPoint;

    struct Series {
        QString name;
        Tone tone = Tone::Train;
        Style style = Style::Line;
        std::vector<Point> points;
        int color = -1;  ///< of seriesColor(); -1: the tone's

        QColor shown(const ThemeColors& colors) const;
    };

    QString xLabel;
    QString yLabel;
    Unit unit = Unit::Plain;
    std::vector<Series> series;
    double xEnd = 1;  ///< the axis reaches at least that far

    QString name() const;  ///< "Loss by Epoch"
    Figure figure(const PlotTheme& look, QSizeF size) const;
    QString readout(double x) const;  ///< "Epoch 3: train 0.742, valid 0.690", of the epoch nearest to x; may be empty
};

/// Curves over epochs that may grow while they are shown.
class LinePlot : public LivePlot {
    Q_OBJECT
public:
    using Tone = EpochCurves::Tone;
    using Style = EpochCurves::Style;
    using Unit = EpochCurves::Unit;
    using Point = EpochCurves::Point;

    LinePlot(const QString& xLabel, const QString& yLabel, Unit unit, QWidget* parent = nullptr);

    /// color: of one of many that stand side by side (seriesColor); -1: the tone's. Returns its number.
    int addSeries(const QString& name, Tone tone, Style style, int color = -1);
    void clearSeries();
    void setPoints(int series, const std::vector<Point>& points);
    void addPoint(int series, Point point);
    void clearPoints();
    void setXEnd(double end);

    int pointCount(int series) const { return static_cast<int>(m_curves.series[std::size_t(series)].points.size()); }
    Point point(int series, int place) const { return m_curves.series[std::size_t(series)].points[std::size_t(place)]; }
    QString readout(double x) const override { return m_curves.readout(x); }

    Figure figure(const PlotTheme& look, QSizeF size) const override { return m_curves.figure(look, size); }
    QSize sizeHint() const override { return {360, 240}; }
    QSize minimumSizeHint() const override { return {180, qRound(140 * plotScale())}; }  ///< the axis is named in whole

private:
    EpochCurves m_curves;
};

}  // namespace leafbench::ui
