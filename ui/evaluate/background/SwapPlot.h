#pragma once

#include "engine/runs/evaluation/SwapBackgrounds.h"
#include "ui/plots/BarChart.h"

namespace leafbench::ui {

/// Four bars with 95 % intervals: the accuracy on the photographs, and on their leaves before each background.
class SwapPlot : public BarPlot {
    Q_OBJECT
public:
    explicit SwapPlot(QWidget* parent = nullptr);

    void setSwap(const BackgroundSwap& swap);

    BarChart chart(const PlotTheme& look, QSizeF size) const override;
    PlotTable table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    QString rowText(int row) const override;

private:
    struct Row {
        QString name;
        qint64 correct = 0;
    };
    std::vector<Row> rows() const;

    BackgroundSwap m_swap;
};

}  // namespace leafbench::ui
