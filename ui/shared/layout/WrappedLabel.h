#pragma once

#include <QLabel>

namespace leafbench::ui {

/// Text that wraps, and is never lower than its lines: Qt's own label asks for one line at least, whatever its width.
class WrappedLabel : public QLabel {
public:
    explicit WrappedLabel(const QString& text = {}, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace leafbench::ui
