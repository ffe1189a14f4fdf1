#include "ui/evaluate/ReportDelegate.h"

#include "ui/evaluate/ReportTableModel.h"
#include "ui/shared/BarDelegate.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int padding = 5;
constexpr double cellBarHeight = 5;

}  // namespace

void ReportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const bool name = index.column() == ReportTableModel::Name;
    const bool share = index.data(ReportTableModel::ShareRole).isValid();
    if (name || share)
        option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (!name && !share)
        return;
    painter->save();
    name ? paintName(*painter, option, index) : paintShare(*painter, option, index);
    painter->restore();
}

void ReportDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = Theme::instance().colors();
    const QRect room = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(padding, 2, 0, -3));
    const QString species = index.data(ReportTableModel::SpeciesRole).toString();
    QFont small = QApplication::font();
    small.setPixelSize(Theme::instance().textPixels(11));
    painter.setFont(small);
    painter.setPen(colors.mutedText);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, QFontMetrics(small).elidedText(species, Qt::ElideRight, room.width()));
    painter.setFont(option.font);
    painter.setPen(colors.text);
    const QString disease = index.data(ReportTableModel::DiseaseRole).toString();
    painter.drawText(room, Qt::AlignLeft | (species.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom),
                     QFontMetrics(option.font).elidedText(disease, Qt::ElideMiddle, room.width()));
}

void ReportDelegate::paintShare(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = Theme::instance().colors();
    const QRectF room = QRectF(option.rect).adjusted(padding, 3, -padding, -5);
    painter.setFont(option.font);
    painter.setPen(colors.text);
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop, index.data().toString());

    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(room.left(), room.bottom() - cellBarHeight, room.width(), cellBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.grid);
    painter.drawRoundedRect(track, 2, 2);
    QRectF bar = track;
    bar.setWidth(track.width() * std::clamp(index.data(ReportTableModel::ShareRole).toDouble(), 0.0, 1.0));
    painter.setBrush(colors.accent);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter.drawRoundedRect(isMirrored ? mirrored(bar, track) : bar, 2, 2);

    const QVariant interval = index.data(ReportTableModel::IntervalRole);
    if (!interval.isValid())
        return;
    const QPointF range = interval.toPointF();
    const auto pixel = [&](double share) { return track.left() + (isMirrored ? 1 - share : share) * track.width(); };
    const double low = pixel(range.x()), high = pixel(range.y());
    const double middle = track.center().y();
    painter.setPen(QPen(colors.contrast, 1.5));
    painter.drawLine(QPointF(low, middle), QPointF(high, middle));
    for (const double end : {low, high})
        painter.drawLine(QPointF(end, track.top() - 1.5), QPointF(end, track.bottom() + 1.5));
}

}  // namespace leafbench::ui
