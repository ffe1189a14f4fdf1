#pragma once

#include <QSplitter>

namespace leafbench::ui {

/// Two parts side by side stand one over the other where the room is too narrow for both.
class FlowSplitter : public QSplitter {
public:
    using QSplitter::QSplitter;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int leastOf(int part) const;
    void fit();

    const Qt::Orientation m_wanted = orientation();
};

}  // namespace leafbench::ui
