#pragma once

#include <QScrollArea>

namespace leafbench::ui {

/// As wide as its content at least, which cannot be scrolled to sideways.
class UprightScroll : public QScrollArea {
public:
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace leafbench::ui
