#include "ui/shared/PictureView.h"

#include "ui/shared/SaliencyLayer.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace leafbench::ui {

PictureView::PictureView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_scaled = {};
    update();
}

void PictureView::setLayer(const SaliencyMap& map)
{
    m_map = map;
    m_layer = {};
    update();
}

void PictureView::setLayerShown(bool shown)
{
    m_layerShown = shown;
    update();
}

void PictureView::setLayerOpacity(double opacity)
{
    m_layerOpacity = opacity;
    update();
}

void PictureView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    update();
}

void PictureView::setDropHint(bool wanted)
{
    m_dropHint = wanted;
    update();
}

QRect PictureView::pictureRect() const
{
    const QSize fitted = m_picture.size().scaled(size(), Qt::KeepAspectRatio);
    return {QPoint((width() - fitted.width()) / 2, 0), fitted.expandedTo({1, 1})};
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture.isNull() || m_dropHint) {
        paintEmpty(painter);
        return;
    }
    const QRect target = pictureRect();
    const QSize dense = target.size() * devicePixelRatioF();
    if (m_scaled.size() != dense) {
        m_scaled = QPixmap::fromImage(m_picture.scaled(dense, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_scaled.setDevicePixelRatio(devicePixelRatioF());
    }
    QPainterPath rounded;
    rounded.addRoundedRect(target, 6, 6);
    painter.setClipPath(rounded);
    painter.drawPixmap(target.topLeft(), m_scaled);
    if (m_layerShown && hasLayer())
        paintLayer(painter, target);
}

void PictureView::paintLayer(QPainter& painter, const QRect& target)
{
    if (m_layer.size() != target.size())
        m_layer = saliencyLayer(m_map, target.size());
    painter.setOpacity(m_layerOpacity);
    painter.drawImage(target, m_layer);
    painter.setOpacity(1);
}

void PictureView::paintEmpty(QPainter& painter) const
{
    const ThemeColors& colors = Theme::instance().colors();
    QPen pen(m_dropHint ? colors.accent : colors.border, m_dropHint ? 2 : 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_dropHint ? colors.accentSoft : colors.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setPen(m_dropHint ? colors.text : colors.mutedText);
    painter.drawText(rect().adjusted(32, 32, -32, -32), Qt::AlignCenter | Qt::TextWordWrap,
                     m_dropHint ? tr("Drop the picture here") : m_emptyText);
}

}  // namespace leafbench::ui
