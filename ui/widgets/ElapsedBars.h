#pragma once

#include "engine/speedup/SpeedupCurve.h"
#include "ui/widgets/PlotAxes.h"

#include <optional>

namespace leafbench::ui {

/// Elapsed time as a bar a worker count: the median, with a whisker from the least to the most of the repeats.
class ElapsedBars : public DrawnPlot {
    Q_OBJECT
public:
    explicit ElapsedBars(QWidget* parent = nullptr);

    void setCurve(const SpeedupCurve& curve);
    void setPlanned(const std::vector<int>& workers);  ///< counts that keep a place before they are measured
    void setRunning(std::optional<int> workers);       ///< the count that is measured now
    void setWorkersWord(const QString& word);

    std::vector<int> counts() const;        ///< of the places, from the left
    QString barText(int workers) const;     ///< "49.6 s"; empty while not measured
    QString readout(int workers) const;

    void draw(QPainter& painter, const QRectF& area, const PlotLook& look) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void changed();
    PlotAxes axes() const;
    void drawBar(QPainter& painter, const PlotAxes& axes, const PlotLook& look, double place, int workers) const;

    SpeedupCurve m_curve;
    std::vector<int> m_planned;
    std::optional<int> m_running;
    QString m_workersWord;
};

}  // namespace leafbench::ui
