#pragma once

#include "engine/evaluation/Calibration.h"
#include "ui/plots/Figure.h"

namespace leafbench::ui {

/// Reliability diagram: accuracy against confidence, before and after calibration, with 95 % intervals as whiskers; below it the
/// images of each bin. The pointer and the arrow keys read a bin out.
class ReliabilityPlot : public DrawnPlot {
    Q_OBJECT
public:
    explicit ReliabilityPlot(QWidget* parent = nullptr);

    /// Of the same images and with as many bins.
    void setReliability(const Reliability& before, const Reliability& after);

    QString readout(int bin) const;  ///< both in words; says if the bin is empty
    std::optional<int> chosenBin() const { return itemRead(); }

    PlotTable table() const override;
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override { return {480, 440}; }
    QSize minimumSizeHint() const override { return {300, 260}; }

signals:
    void binRead(const QString& words);  ///< empty: none any more

protected:
    QSize exportSize() const override { return {560, 560}; }
    int items() const override { return static_cast<int>(m_before.bins.size()); }
    std::optional<int> itemAt(QPointF position) const override;
    QString itemText(int bin) const override { return readout(bin); }
    void showItem() override;

private:
    /// The curves above the counts; their axes begin alike.
    struct Panels {
        Figure curve;
        Figure counts;
        QRectF above;
        QRectF below;
    };
    Panels panels(const QRectF& area, const PlotTheme& look) const;
    Figure curve(const PlotTheme& look) const;
    Figure counts(const PlotTheme& look) const;

    Reliability m_before;
    Reliability m_after;
};

}  // namespace leafbench::ui
