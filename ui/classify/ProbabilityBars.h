#pragma once

#include "ui/plots/BarChart.h"

namespace leafbench::ui {

/// Name, share and bar of each answer.
class ProbabilityBars : public BarPlot {
    Q_OBJECT
public:
    struct Bar {
        QString name;
        double share = 0;  ///< 0 .. 1
    };

    explicit ProbabilityBars(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    void setMuted(bool muted);  ///< greyed: visible, but not to be trusted
    const std::vector<Bar>& bars() const { return m_bars; }

    PlotTable table() const override;
    BarChart chart(const PlotTheme& look, QSizeF) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

private:
    int rowHeight() const;
    std::vector<Bar> m_bars;
    bool m_muted = false;
};

}  // namespace leafbench::ui
