#include "ui/shared/BarDelegate.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace leafbench::ui {

QRectF mirrored(QRectF part, const QRectF& whole)
{
    part.moveLeft(whole.left() + whole.right() - part.right());
    return part;
}

BarDelegate::BarDelegate(std::vector<int> roles, QObject* parent) : QStyledItemDelegate(parent), m_roles(std::move(roles)) {}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const ThemeColors& colors = Theme::instance().colors();
    const double height = m_roles.size() == 1 ? 8 : 6, pitch = height + 2;
    QRectF bar = option.rect.adjusted(8, 0, -8, 0);
    const double room = bar.width();
    const bool isMirrored = option.direction == Qt::RightToLeft;
    bar.setTop(bar.center().y() - (double(m_roles.size()) * pitch - 2) / 2);
    bar.setHeight(height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_roles.size(); ++i, bar.translate(0, pitch)) {
        const QVariant share = index.data(m_roles[i]);
        bar.setWidth(std::max(1.0, room * std::clamp(share.toDouble(), 0.0, 1.0)));
        painter->setBrush(i == 0 ? colors.accent : colors.contrast);
        if (share.isValid())
            painter->drawRoundedRect(isMirrored ? mirrored(bar, option.rect) : bar, 2, 2);
    }
    painter->restore();
}

}  // namespace leafbench::ui
