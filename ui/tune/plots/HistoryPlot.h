#pragma once

#include "ui/plots/Figure.h"
#include "ui/plots/trials/TrialAxis.h"
#include "ui/tune/plots/TrialScatter.h"

namespace leafbench::ui {

/// How the study got better: each finished trial's value by its number, the best so far as a step line.
class HistoryPlot : public TrialScatter {
    Q_OBJECT
public:
    explicit HistoryPlot(QWidget* parent = nullptr);
    QString emptyText() const override;

protected:
    void studyChanged() override;
    std::vector<PlotAxes> panels(const QRectF& area, const PlotTheme& look) const override;
    std::optional<QPointF> valuesOf(const Trial& trial, std::size_t panel) const override;
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;

private:
    std::vector<LegendItem> legend(const PlotTheme& look) const;
    QPolygonF bestLine(const PlotAxes& axes) const;

    std::optional<TrialAxis> m_values;
    std::vector<std::pair<int, double>> m_best;
};

}  // namespace leafbench::ui
