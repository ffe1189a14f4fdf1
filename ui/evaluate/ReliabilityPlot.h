#pragma once

#include "engine/evaluation/Calibration.h"
#include "ui/plots/DrawnPlot.h"
#include "ui/plots/PlotAxes.h"

#include <optional>

namespace leafbench::ui {

/// Reliability diagram: how often a network is right against how sure it says it is, before and after calibration, with
/// whiskers of 95 % intervals; below it how many images fall into each bin. The pointer and the arrow keys read a bin out.
class ReliabilityPlot : public DrawnPlot {
    Q_OBJECT
public:
    explicit ReliabilityPlot(QWidget* parent = nullptr);

    /// Of the same images and with as many bins.
    void setReliability(const Reliability& before, const Reliability& after);

    QString readout(int bin) const;  ///< of both, in words; of an empty bin that it is empty
    std::optional<int> chosenBin() const { return m_chosen; }

    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override { return {480, 440}; }
    QSize minimumSizeHint() const override { return {300, 260}; }

signals:
    void binRead(const QString& words);  ///< empty: none any more

protected:
    QSize exportSize() const override { return {560, 560}; }
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Panels {
        PlotAxes curve;
        PlotAxes counts;
    };
    Panels panels(const QRectF& area, const PlotTheme& look) const;
    int bins() const { return static_cast<int>(m_before.bins.size()); }
    double mostImages() const;
    void choose(std::optional<int> bin);
    void drawChosen(QPainter& painter, const Panels& panels, const PlotTheme& look) const;
    void drawCounts(QPainter& painter, const Panels& panels, const PlotTheme& look) const;

    Reliability m_before;
    Reliability m_after;
    std::optional<int> m_chosen;
};

}  // namespace leafbench::ui
