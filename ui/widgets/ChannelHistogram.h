#pragma once

#include "ui/models/PictureFacts.h"

#include <QWidget>

namespace leafbench::ui {

/// How often each value 0 .. 255 of red, green and blue is met in a picture, three curves over one another, the highest as
/// high as the widget. Its description says where each is.
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
