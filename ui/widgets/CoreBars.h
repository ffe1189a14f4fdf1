#pragma once

#include <QWidget>

#include <vector>

namespace leafbench::ui {

/// How busy each core is, a small upright bar each; neighbours share a bar where there are more than 16.
/// The tool tip has the numbers.
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

/// The mean of each group of neighbours, `most` groups at most; groups differ by one core at most.
std::vector<double> groupedUse(const std::vector<double>& cores, std::size_t most);

}  // namespace leafbench::ui
