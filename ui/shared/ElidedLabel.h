#pragma once

#include <QLabel>

namespace leafbench::ui {

/// A label that shrinks: elides plain text that does not fit and shows it in a tool tip. Rich text is painted as by QLabel, and is
/// never narrower.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString fittingText() const;
    bool isPlain() const;
    Qt::TextElideMode m_mode;
};

}  // namespace leafbench::ui
