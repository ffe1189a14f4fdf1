#include "ui/classify/NeighborView.h"

#include "ui/classify/NeighborModel.h"
#include "ui/shared/CaptionedList.h"
#include "ui/shared/FileManager.h"
#include "ui/theme/Theme.h"

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int smallestTile = 68;
constexpr int gap = CaptionDelegate::gap;

}  // namespace

NeighborView::NeighborView(NeighborModel& model, QWidget* parent) : QListView(parent)
{
    QFont small = font();
    small.setPixelSize(Theme::instance().textPixels(11));
    setFont(small);
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
    setItemDelegate(new CaptionDelegate(this));
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
    return {300, rows * (cell + CaptionDelegate::captionHeight(fontMetrics())) + 4};
}

void NeighborView::resizeEvent(QResizeEvent* event)
{
    const int cell = (width() - 4) / columns();
    setGridSize({cell, cell + CaptionDelegate::captionHeight(fontMetrics())});
    QListView::resizeEvent(event);
    updateGeometry();
}

}  // namespace leafbench::ui
