#pragma once

#include "ui/explore/PictureFacts.h"
#include "ui/plots/DrawnPlot.h"

namespace leafbench::ui {

/// Histograms of red, green and blue (0 .. 255) as three overlapping curves, scaled to the widget's height. Its accessible
/// description says where each lies.
class ChannelHistogram : public DrawnPlot {
    Q_OBJECT
public:
    explicit ChannelHistogram(QWidget* parent = nullptr);
    void setFacts(const PictureFacts& facts);
    void clear();

    PlotTable table() const override;  ///< pixels of each brightness
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override { return {200, 56}; }
    QSize minimumSizeHint() const override { return {96, 40}; }

private:
    Histogram m_histogram{};
    double m_most = 0;
};

}  // namespace leafbench::ui
