#include "ui/shared/ElidedLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace leafbench::ui {

ElidedLabel::ElidedLabel(const QString& text, Qt::TextElideMode mode, QWidget* parent) : QLabel(text, parent), m_mode(mode)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    if (isPlain())
        return {0, whole.height()};
    // Before its first layout its width says nothing.
    return {whole.width(), wordWrap() && isVisible() ? std::max(whole.height(), heightForWidth(width())) : whole.height()};
}

bool ElidedLabel::isPlain() const
{
    return textFormat() == Qt::PlainText || (textFormat() == Qt::AutoText && !Qt::mightBeRichText(text()));
}

QString ElidedLabel::fittingText() const { return fontMetrics().elidedText(text(), m_mode, contentsRect().width()); }

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isPlain()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (fittingText() != text())
            QToolTip::showText(help->globalPos(), text(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (wordWrap() && event->oldSize().width() != event->size().width())
        updateGeometry();
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (!isPlain()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), fittingText(), foregroundRole());
}

}  // namespace leafbench::ui
