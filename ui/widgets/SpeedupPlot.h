#pragma once

#include "ui/models/SpeedupSeries.h"
#include "ui/widgets/PlotAxes.h"

#include <memory>

namespace leafbench::ui {

/// Speedup, efficiency or serial fraction over workers: what was measured with its intervals, the paper's curve, the
/// ideal line, the fitted laws, a class's guess. More workers than cores: shaded.
class SpeedupPlot : public DrawnPlot {
    Q_OBJECT
public:
    explicit SpeedupPlot(QWidget* parent = nullptr);

    void setCurve(const SpeedupCurve& curve);
    void setPaper(const PaperTable* table);  ///< null: none; must outlive the plot
    void setCores(int cores);                ///< where the shade begins
    void setQuantity(SpeedupQuantity quantity);
    SpeedupQuantity quantity() const { return m_request.quantity; }
    void setPredicting(bool predicting);     ///< to 64 workers, on axes by powers of two
    void setMeasuredHidden(bool hidden);
    void setWorkersWord(const QString& word);

    void setGuess(std::vector<CurvePoint> guess);  ///< speedups, ascending in workers
    const std::vector<CurvePoint>& guess() const { return m_request.guess; }
    void setGuessCursor(int point);                ///< the point that keys move; -1: none
    QPointF guessPosition(int point) const;        ///< in this widget's pixels
    double speedupAt(QPointF position) const;      ///< of the speedup axis; not clamped

    std::unique_ptr<SpeedupPlot> copy(SpeedupQuantity quantity) const;  ///< of the same numbers
    std::vector<CurveSeries> series() const;       ///< what is drawn now
    QString readout(double workers) const;         ///< every value at the nearest count that has one

    void draw(QPainter& painter, const QRectF& area, const PlotLook& look) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void changed();
    PlotAxes axes(const std::vector<CurveSeries>& series) const;
    void drawShade(QPainter& painter, const PlotAxes& axes, const PlotLook& look) const;
    void drawGuessHandles(QPainter& painter, const PlotAxes& axes, const PlotLook& look) const;
    PlotAxes laidOut(const QRectF& area, const PlotLook& look, const std::vector<CurveSeries>& series) const;

    SpeedupCurve m_curve;
    CurveRequest m_request;
    QString m_workersWord;
    int m_cores = 0;
    int m_guessCursor = -1;
};

}  // namespace leafbench::ui
