#include "ui/evaluate/compare/TwoBarsDelegate.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace leafbench::ui {
namespace {

void drawBar(QPainter& painter, QRectF track, const QVariant& share, const QColor& color)
{
    if (!share.isValid())
        return;
    track.setWidth(std::max(1.0, track.width() * std::clamp(share.toDouble(), 0.0, 1.0)));
    painter.fillRect(track, color);
}

}  // namespace

TwoBarsDelegate::TwoBarsDelegate(int firstRole, int secondRole, QObject* parent)
    : QStyledItemDelegate(parent),
      m_firstRole(firstRole),
      m_secondRole(secondRole)
{
}

void TwoBarsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    constexpr int height = 6, gap = 2;
    const ThemeColors& colors = Theme::instance().colors();
    QRectF track = option.rect.adjusted(8, 0, -8, 0);
    track.setTop(track.center().y() - height - gap / 2.0);
    track.setHeight(height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawBar(*painter, track, index.data(m_firstRole), colors.accent);
    drawBar(*painter, track.translated(0, height + gap), index.data(m_secondRole), colors.contrast);
    painter->restore();
}

}  // namespace leafbench::ui
