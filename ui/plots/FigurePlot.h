#pragma once

#include "ui/plots/DrawnPlot.h"
#include "ui/plots/Figure.h"

#include <utility>

namespace leafbench::ui {

/// The base of all x-y plots: shows a Figure, and reads out its marked places by pointer and keys.
class FigurePlot : public DrawnPlot {
    Q_OBJECT
public:
    explicit FigurePlot(QWidget* parent = nullptr) : DrawnPlot(parent) { setReadable(); }

    /// For a picture of that size in pixels, which decides how many numbers the axes show.
    virtual Figure figure(const PlotTheme& look, QSizeF size) const = 0;
    virtual QString readout(double x) const = 0;  ///< of the place nearest to x; empty without any

    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    PlotTable table() const override { return tableOf(figure(look(), size())); }

protected:
    PlotAxes laidOut() const { return figure(look(), size()).laidOut(rect(), look()); }     ///< in this widget's pixels
    virtual std::vector<double> places() const { return figure(look(), size()).places(); }  ///< x of what is read out
    virtual double pixelOf(double x) const { return laidOut().at(x, 0).x(); }
    virtual std::optional<double> xAt(QPointF position) const;  ///< none: outside the axes
    int items() const override { return static_cast<int>(places().size()); }
    std::optional<int> itemAt(QPointF position) const override;
    double itemPixel(int item) const override { return pixelOf(places()[std::size_t(item)]); }
    QString itemText(int item) const override { return readout(places()[std::size_t(item)]); }
};

/// Shows plain data that makes its figure, its name and its description.
template <class Data>
class DataPlot : public FigurePlot {
public:
    using FigurePlot::FigurePlot;
    Figure figure(const PlotTheme& look, QSizeF) const override { return m_shown.figure(look); }
    QString readout(double x) const override { return m_shown.readout(x); }

protected:
    template <class T>
    void set(T Data::*part, T value)
    {
        m_shown.*part = std::move(value);
        describe(m_shown.name(), m_shown.description());
        update();
    }

    Data m_shown;
};

}  // namespace leafbench::ui
