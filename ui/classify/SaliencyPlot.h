#pragma once

#include "ui/plots/DrawnPlot.h"

namespace leafbench::ui {

class PictureView;

/// A picture with the map of what spoke for a class over it, if that is switched on. The view within it shows both; on the whole
/// screen and on paper they are drawn anew.
class SaliencyPlot : public DrawnPlot {
    Q_OBJECT
public:
    explicit SaliencyPlot(QWidget* parent = nullptr);

    PictureView& view() { return *m_view; }

    PlotTable table() const override;  ///< the map's cells, 0 .. 1; empty while no map is shown
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;

protected:
    void paintEvent(QPaintEvent*) override {}  // the view covers all of it
    QSize exportSize() const override;

private:
    PictureView* m_view;
};

}  // namespace leafbench::ui
