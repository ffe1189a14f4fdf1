#pragma once

#include "ui/plots/DrawnPlot.h"

#include <vector>

namespace leafbench::ui {

/// The load of each core as a small upright bar; with more than 16 cores neighbours share a bar. The tool tip has the numbers;
/// on the whole screen and on paper each bar has its name and its number.
class CoreBars : public DrawnPlot {
    Q_OBJECT
public:
    static constexpr std::size_t mostBars = 16;

    explicit CoreBars(QWidget* parent = nullptr);

    void setUse(std::vector<double> cores);  ///< 0 .. 1 each
    const std::vector<double>& bars() const { return m_bars; }

    PlotTable table() const override;
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void drawNamed(QPainter& painter, const QRectF& area, const PlotTheme& look) const;
    QString barName(std::size_t bar) const;

    std::vector<double> m_bars;
    std::size_t m_cores = 0;
};

/// Means over groups of neighbours, at most `most` groups; their sizes differ by one core at most.
std::vector<double> groupedUse(const std::vector<double>& cores, std::size_t most);

}  // namespace leafbench::ui
