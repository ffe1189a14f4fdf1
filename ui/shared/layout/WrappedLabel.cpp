#include "ui/shared/layout/WrappedLabel.h"

#include <QResizeEvent>

#include <algorithm>

namespace leafbench::ui {

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) { setWordWrap(true); }

QSize WrappedLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    // Before its first layout its width says nothing.
    return testAttribute(Qt::WA_Resized) || isVisible() ? QSize(least.width(), std::max(least.height(), heightForWidth(width())))
                                                        : least;
}

void WrappedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

}  // namespace leafbench::ui
