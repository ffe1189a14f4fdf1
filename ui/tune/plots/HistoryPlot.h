#pragma once

#include "ui/plots/PlotAxes.h"
#include "ui/plots/PlotLegend.h"
#include "ui/plots/trials/TrialAxis.h"
#include "ui/plots/trials/TrialPlot.h"

namespace leafbench::ui {

/// How the study got better: each finished trial's value by its number, the best so far as a step line.
class HistoryPlot : public TrialPlot {
    Q_OBJECT
public:
    explicit HistoryPlot(QWidget* parent = nullptr);

    std::optional<int> trialAt(QPointF position) const override;
    std::optional<QPointF> trialPosition(int number) const override;
    QString emptyText() const override;

protected:
    void studyChanged() override;
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    void drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;

private:
    PlotAxes axes(const QRectF& area, const PlotTheme& look) const;
    std::optional<QPointF> place(const Trial& trial, const PlotAxes& axes) const;
    std::vector<LegendItem> legend(const PlotTheme& look) const;
    void drawBestSoFar(QPainter& painter, const PlotAxes& axes, const PlotTheme& look) const;

    std::optional<TrialAxis> m_values;
    std::vector<std::pair<int, double>> m_best;
};

}  // namespace leafbench::ui
