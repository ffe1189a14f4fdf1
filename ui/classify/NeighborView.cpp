#include "ui/classify/NeighborView.h"

#include "ui/classify/NeighborModel.h"
#include "ui/shared/FileManager.h"
#include "ui/shared/ThumbnailPaint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int smallestTile = 68;
constexpr int gap = 8;

class LeafDelegate : public QStyledItemDelegate {
public:
    explicit LeafDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect cell = option.rect.adjusted(0, 0, -gap, -gap);
        const QRect tile(cell.topLeft(), QSize(cell.width(), cell.width()));
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        paintThumbnail(*painter, tile, index.data(Qt::DecorationRole).value<QImage>(),
                       {.selected = focused && m_view->hasFocus(), .hovered = option.state.testFlag(QStyle::State_MouseOver)});
        const QFontMetrics metrics(caption(option));
        painter->save();
        painter->setFont(caption(option));
        QRect line(tile.left(), tile.bottom() + 3, cell.width(), metrics.height());
        painter->setPen(Theme::instance().colors().text);
        painter->drawText(line, Qt::AlignLeft, metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        line.translate(0, metrics.height());
        painter->setPen(Theme::instance().colors().mutedText);
        painter->drawText(line, Qt::AlignLeft, QString::number(index.data(NeighborModel::DistanceRole).toDouble(), 'f', 2));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_view->gridSize(); }

    static QFont caption(const QStyleOptionViewItem& option)
    {
        QFont font = option.font;
        font.setPixelSize(11);
        return font;
    }

private:
    QListView* m_view;
};

int captionHeight(const QFont& font)
{
    QFont small = font;
    small.setPixelSize(11);
    return 2 * QFontMetrics(small).height() + 4;
}

}  // namespace

NeighborView::NeighborView(NeighborModel& model, QWidget* parent) : QListView(parent)
{
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setModel(&model);
    setItemDelegate(new LeafDelegate(this));
    setAccessibleName(tr("Nearest training leaves"));
    connect(&model, &QAbstractItemModel::modelReset, this, &NeighborView::updateGeometry);
    connect(this, &QAbstractItemView::activated, this,
            [](const QModelIndex& index) { showInFolder(index.data(NeighborModel::PathRole).toString()); });
}

int NeighborView::columns() const { return std::max(1, (width() - 4) / (smallestTile + gap)); }

QSize NeighborView::sizeHint() const
{
    const int rows = model() ? (model()->rowCount() + columns() - 1) / columns() : 0;
    const int cell = (std::max(width(), 160) - 4) / columns();
    return {300, rows * (cell + captionHeight(font())) + 4};
}

void NeighborView::resizeEvent(QResizeEvent* event)
{
    const int cell = (width() - 4) / columns();
    setGridSize({cell, cell + captionHeight(font())});
    QListView::resizeEvent(event);
    updateGeometry();
}

}  // namespace leafbench::ui
