#pragma once

#include "ui/plots/Figure.h"
#include "ui/plots/trials/TrialAxis.h"
#include "ui/tune/plots/TrialScatter.h"

namespace leafbench::ui {

/// Every trial's value by epoch as a thin line: the best one in the accent, running ones in the contrast, pruned ones
/// pale with a mark where they were stopped. A trial stands where its line ends.
class IntermediatePlot : public TrialScatter {
    Q_OBJECT
public:
    explicit IntermediatePlot(QWidget* parent = nullptr);

    std::optional<int> trialAt(QPointF position) const override;
    QString emptyText() const override;
    QString readout(int number) const override;
    PlotTable table() const override;  ///< a row a trial and epoch

protected:
    void studyChanged() override;
    std::vector<PlotAxes> panels(const QRectF& area, const PlotTheme& look) const override;
    std::optional<QPointF> valuesOf(const Trial& trial, std::size_t panel) const override;
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    void drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;

private:
    enum class Role : quint8 { Other, Pruned, Running, Best };
    Role roleOf(const Trial& trial) const;
    static QPen penOf(Role role, double crowd, const PlotTheme& look);  ///< crowd: 0 .. 1, less with many lines
    std::vector<LegendItem> legend(const PlotTheme& look) const;
    void drawEnds(QPainter& painter, const PlotAxes& axes, const PlotTheme& look) const;

    std::optional<TrialAxis> m_values;
    TrialAxis m_steps;
    int m_best = -1;
};

}  // namespace leafbench::ui
