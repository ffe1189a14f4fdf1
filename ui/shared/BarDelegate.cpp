#include "ui/shared/BarDelegate.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace leafbench::ui {

BarDelegate::BarDelegate(int role, QObject* parent) : QStyledItemDelegate(parent), m_role(role) {}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(m_role);
    if (!share.isValid())
        return;
    constexpr int height = 8;
    QRectF bar = option.rect.adjusted(8, 0, -8, 0);
    bar.setTop(bar.center().y() - height / 2.0);
    bar.setHeight(height);
    bar.setWidth(bar.width() * std::clamp(share.toDouble(), 0.0, 1.0));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::instance().colors().accent);
    painter->drawRoundedRect(bar, 2, 2);
    painter->restore();
}

}  // namespace leafbench::ui
