#pragma once

#include "engine/audit/BackgroundBias.h"
#include "ui/plots/BarChart.h"

namespace leafbench::ui {

/// Chance, the background's accuracy with its interval, and the published one: three bars from 0 to 100 %.
class BiasBars : public BarPlot {
    Q_OBJECT
public:
    explicit BiasBars(QWidget* parent = nullptr);
    void setBias(std::optional<BackgroundBias> bias);

    BarChart chart(const PlotTheme& look, QSizeF) const override;
    QSize sizeHint() const override { return {200, 3 * rowHeight()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int rowHeight() const { return fontMetrics().height() + 8; }
    std::optional<BackgroundBias> m_bias;
};

}  // namespace leafbench::ui
