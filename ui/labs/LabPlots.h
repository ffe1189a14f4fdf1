#pragma once

#include "engine/labs/Lab.h"
#include "engine/labs/LabValues.h"
#include "ui/plots/BarChart.h"
#include "ui/plots/FigurePlot.h"

namespace leafbench::ui {

/// Curves of a lab's values, with guesses dashed beside what was measured. Plain data.
struct LabCurves {
    struct Curve {
        QString name;
        std::vector<std::pair<double, double>> points;
        bool isGuess = false;
    };
    std::vector<Curve> curves{};
    QString xLabel{};
    QString yLabel{};
    bool share = false;             ///< values are 0 .. 1, shown in percent
    std::optional<double> yEnd{};   ///< at least that high
    std::vector<double> xPlaces{};  ///< besides those of the points

    Figure figure(const PlotTheme& look) const;
    QString name() const;
    QString readout(double x) const;
    QString description() const;
};

/// What a lab's figure shows with these values. A label that ends with % makes shares percents.
LabCurves labCurves(const LabFigure& figure, const LabValues& values);

class LabCurvePlot : public DataPlot<LabCurves> {
    Q_OBJECT
public:
    explicit LabCurvePlot(QWidget* parent = nullptr);

    void setCurves(const LabCurves& curves);
    /// The pointer draws: drawn() tells places and values.
    void setDrawable(bool drawable) { m_drawable = drawable; }
    QSize sizeHint() const override { return {300, 210}; }
    QSize minimumSizeHint() const override { return {200, 190}; }

signals:
    void drawn(double x, double y);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void drawAt(QPointF position);

    bool m_drawable = false;
};

/// Bars below each other, each with its name and number above it.
class LabBarPlot : public BarPlot {
    Q_OBJECT
public:
    explicit LabBarPlot(QWidget* parent = nullptr);

    void setBars(const LabFigure& figure, const LabValues& values);
    BarChart chart(const PlotTheme& look, QSizeF size) const override;
    PlotTable table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

private:
    LabFigure m_figure;
    LabValues m_values;
};

/// The widget of a figure; null without values.
DrawnPlot* makeLabPlot(const LabFigure& figure, const LabValues& values, QWidget* parent);
/// The same for a document. Thread: any.
Drawing labDrawing(const LabFigure& figure, const LabValues& values, const QString& title);

}  // namespace leafbench::ui
