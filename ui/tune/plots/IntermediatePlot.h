#pragma once

#include "ui/plots/PlotAxes.h"
#include "ui/plots/PlotLegend.h"
#include "ui/plots/trials/TrialAxis.h"
#include "ui/plots/trials/TrialPlot.h"

namespace leafbench::ui {

/// Every trial's value by epoch as a thin line: the best one in the accent, running ones in the contrast, pruned ones
/// pale with a mark where they were stopped.
class IntermediatePlot : public TrialPlot {
    Q_OBJECT
public:
    explicit IntermediatePlot(QWidget* parent = nullptr);

    std::optional<int> trialAt(QPointF position) const override;
    std::optional<QPointF> trialPosition(int number) const override;  ///< of its last value
    QString emptyText() const override;
    QString readout(int number) const override;

protected:
    void studyChanged() override;
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    void drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;

private:
    enum class Role : quint8 { Other, Pruned, Running, Best };
    Role roleOf(const Trial& trial) const;
    QPen penOf(Role role, double crowd, const PlotTheme& look) const;
    double crowd() const;
    PlotAxes axes(const QRectF& area, const PlotTheme& look) const;
    std::vector<LegendItem> legend(const PlotTheme& look) const;
    void drawEnds(QPainter& painter, const PlotAxes& axes, const PlotTheme& look) const;

    std::optional<TrialAxis> m_values;
    TrialAxis m_steps;
    int m_best = -1;
};

}  // namespace leafbench::ui
