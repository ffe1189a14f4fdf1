#pragma once

#include "ui/plots/FigurePlot.h"
#include "ui/plots/speedup/SpeedupSeries.h"

namespace leafbench::ui {

/// A series' colour and dashes: both distinguish it from the others.
QPen seriesPen(CurveSeries::Role role, const PlotTheme& look);

/// Shows a SpeedupFigure, and the points of a guess to be moved.
class SpeedupPlot : public DataPlot<SpeedupFigure> {
    Q_OBJECT
public:
    explicit SpeedupPlot(QWidget* parent = nullptr);

    void setCurve(const SpeedupCurve& curve) { set(&SpeedupFigure::curve, curve); }
    void setPaper(const PaperTable* table) { set(&SpeedupFigure::paper, table); }
    void setCores(int cores) { set(&SpeedupFigure::cores, cores); }
    void setNetwork(std::vector<RankPrediction> measured, std::vector<RankPrediction> machines)
    {
        set(&SpeedupFigure::network, std::move(measured));
        set(&SpeedupFigure::networkMachines, std::move(machines));
    }
    void setQuantity(SpeedupQuantity quantity) { set(&SpeedupFigure::quantity, quantity); }
    SpeedupQuantity quantity() const { return m_shown.quantity; }
    void setPredicting(bool predicting) { set(&SpeedupFigure::predicting, predicting); }
    void setMeasuredHidden(bool hidden) { set(&SpeedupFigure::measuredHidden, hidden); }
    void setWorkersWord(const QString& word) { set(&SpeedupFigure::workersWord, word); }

    void setGuess(std::vector<CurvePoint> guess) { set(&SpeedupFigure::guess, std::move(guess)); }
    const std::vector<CurvePoint>& guess() const { return m_shown.guess; }
    void setGuessCursor(int point);            ///< the point that keys move; -1: none
    QPointF guessPosition(int point) const;    ///< in this widget's pixels
    double speedupAt(QPointF position) const;  ///< of the speedup axis; not clamped

    Drawing drawing(SpeedupQuantity quantity) const;  ///< of the same numbers, for a file
    std::vector<CurveSeries> series() const { return m_shown.series(); }

    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override { return QSize(440, 200) * plotScale(); }
    QSize minimumSizeHint() const override { return QSize(240, 190) * plotScale(); }

private:
    int m_guessCursor = -1;
};

}  // namespace leafbench::ui
