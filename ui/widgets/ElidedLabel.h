#pragma once

#include <QLabel>

namespace leafbench::ui {

/// A label that gives way: plain text that does not fit is cut by an ellipsis and shown in full as a tool tip.
/// Rich text is left as QLabel paints it.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString fittingText() const;
    bool isPlain() const;
    Qt::TextElideMode m_mode;
};

}  // namespace leafbench::ui
