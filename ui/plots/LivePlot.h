#pragma once

#include "ui/plots/FigurePlot.h"

#include <QTimer>

class QCustomPlot;

namespace leafbench::ui {

/// A live x-y plot on QCustomPlot: at most 15 redraws a second at any rate of updates; long curves are thinned out. Its legend is
/// in its card's hint.
class LivePlot : public FigurePlot {
    Q_OBJECT
public:
    explicit LivePlot(QWidget* parent = nullptr);
    QString legend() const;  ///< rich text for a card's hint: a coloured dash and a word for each named series

signals:
    void legendChanged();  ///< other colours, or another series

protected:
    void redrawSoon();
    void paintEvent(QPaintEvent*) override {}  // QCustomPlot paints
    void resizeEvent(QResizeEvent* event) override;
    double pixelOf(double x) const override;
    std::optional<double> xAt(QPointF position) const override;

private:
    void redraw();
    QCustomPlot* m_plot;
    QTimer m_redraw;
};

}  // namespace leafbench::ui
