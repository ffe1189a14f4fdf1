#pragma once

#include "ui/explore/PictureFacts.h"

#include <QWidget>

namespace leafbench::ui {

/// Histograms of red, green and blue (0 .. 255) as three overlapping curves, scaled to the widget's height. Its accessible
/// description says where each lies.
class ChannelHistogram : public QWidget {
    Q_OBJECT
public:
    explicit ChannelHistogram(QWidget* parent = nullptr);
    void setFacts(const PictureFacts& facts);
    void clear();

    QSize sizeHint() const override { return {200, 56}; }
    QSize minimumSizeHint() const override { return {96, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Histogram m_histogram{};
    double m_most = 0;
};

}  // namespace leafbench::ui
