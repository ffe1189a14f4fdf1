#include "ui/shared/CaptionedList.h"

#include "ui/shared/CaptionedListModel.h"
#include "ui/shared/ThumbnailPaint.h"
#include "ui/theme/Theme.h"

#include <QDesktopServices>
#include <QPainter>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int wantedCell = 136;
int cellHeight(const QFontMetrics& metrics)
{
    return CaptionedList::pictureSide + CaptionDelegate::captionHeight(metrics) + CaptionDelegate::gap;
}

}  // namespace

void CaptionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect cell = option.rect.adjusted(0, 0, -gap, -gap);
    const QRect picture(cell.topLeft(), QSize(cell.width(), cell.height() - captionHeight(option.fontMetrics)));
    paintThumbnail(*painter, picture, index.data(Qt::DecorationRole).value<QImage>(),
                   {.broken = index.data(CaptionedListModel::BrokenRole).toBool(),
                    .selected = option.state.testFlag(QStyle::State_Selected),
                    .hovered = option.state.testFlag(QStyle::State_MouseOver)});
    const ThemeColors& colors = Theme::instance().colors();
    const QFontMetrics& metrics = option.fontMetrics;
    QRect line(cell.left(), picture.bottom() + 4, cell.width(), metrics.height());
    const auto write = [&](const QString& text, const QColor& color) {
        painter->setPen(color);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, metrics.height());
    };
    painter->setFont(option.font);
    write(index.data(Qt::DisplayRole).toString(), colors.text);
    write(index.data(CaptionedListModel::NoteRole).toString(), colors.mutedText);
}

void openPicture(const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

CaptionedList::CaptionedList(CaptionedListModel& model, QWidget* parent) : QListView(parent)
{
    QFont small = font();
    small.setPixelSize(Theme::instance().textPixels(12));
    setFont(small);
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new CaptionDelegate(this));
    setMouseTracking(true);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { emit imageChosen({}); });
    connect(this, &QAbstractItemView::activated, this,
            [](const QModelIndex& index) { openPicture(index.data(CaptionedListModel::PathRole).toString()); });
}

QSize CaptionedList::minimumSizeHint() const { return {wantedCell + 24, cellHeight(fontMetrics()) + 4}; }

void CaptionedList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit imageChosen(current);
}

void CaptionedList::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QListView::resizeEvent(event);
}

void CaptionedList::fitColumns()
{
    const int width = viewport()->width() - 2;  // the view wraps if a row fills it to the last pixel
    const int columns = std::max(1, (width + wantedCell / 3) / wantedCell);
    const QSize cell(width / columns, cellHeight(fontMetrics()));
    if (gridSize() != cell)
        setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 2);
}

}  // namespace leafbench::ui
