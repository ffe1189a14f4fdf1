#pragma once

#include <QWidget>

#include <vector>

namespace leafbench::ui {

/// The load of each core as a small upright bar; with more than 16 cores neighbours share a bar. The tool tip has the numbers.
class CoreBars : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t mostBars = 16;

    explicit CoreBars(QWidget* parent = nullptr);

    void setUse(std::vector<double> cores);  ///< 0 .. 1 each
    const std::vector<double>& bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_bars;
};

/// Means over groups of neighbours, at most `most` groups; their sizes differ by one core at most.
std::vector<double> groupedUse(const std::vector<double>& cores, std::size_t most);

}  // namespace leafbench::ui
