#include "ui/widgets/ThumbnailGrid.h"

#include "ui/models/ThumbnailModel.h"
#include "ui/models/ThumbnailStore.h"
#include "ui/widgets/ThumbnailPaint.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int wantedCell = 104;
constexpr int gap = 8;

class TileDelegate : public QStyledItemDelegate {
public:
    explicit TileDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto image = index.data(Qt::DecorationRole).value<QImage>();
        paintThumbnail(*painter, option.rect.adjusted(0, 0, -gap, -gap), image,
                       {.broken = index.data(ThumbnailModel::BrokenRole).toBool(),
                        .selected = option.state.testFlag(QStyle::State_Selected),
                        .hovered = option.state.testFlag(QStyle::State_MouseOver)});
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_view->gridSize(); }

private:
    QListView* m_view;
};

}  // namespace

ThumbnailGrid::ThumbnailGrid(ThumbnailModel& model, ThumbnailStore& store, QWidget* parent)
    : QListView(parent), m_model(model), m_store(store)
{
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new TileDelegate(this));
    setMouseTracking(true);
    setModel(&model);
    setAccessibleName(tr("Images of the class"));

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ThumbnailGrid::wantVisible);
    const auto soon = [this] { m_soon.start(0); };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(&model, &QAbstractItemModel::modelReset, this, soon);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { emit imageChosen(index.data(ThumbnailModel::ImageRole).toUInt()); });
}

void ThumbnailGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit imageChosen(current.data(ThumbnailModel::ImageRole).toUInt());
}

void ThumbnailGrid::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QListView::resizeEvent(event);
    m_soon.start(0);
}

void ThumbnailGrid::fitColumns()
{
    const int width = viewport()->width() - 2;  // the view wraps when a row would fill it to the last pixel
    m_columns = std::max(1, (width + wantedCell / 2) / wantedCell);
    const int cell = width / m_columns;
    if (gridSize() != QSize(cell, cell))
        setGridSize({cell, cell});
    verticalScrollBar()->setSingleStep(cell / 2);
}

std::pair<int, int> ThumbnailGrid::visibleRows() const
{
    const int cell = std::max(1, gridSize().height());
    const int top = verticalScrollBar()->value();
    const int first = top / cell * m_columns;
    const int last = ((top + viewport()->height()) / cell + 1) * m_columns;
    const int rows = m_model.rowCount();
    return {std::min(first, rows), std::min(last, rows)};
}

void ThumbnailGrid::wantVisible()
{
    const auto [first, last] = visibleRows();
    const int screen = last - first;
    const std::vector<quint32>& images = m_model.images();
    std::vector<quint32> wanted;
    const auto add = [&](int from, int to) {
        for (int row = std::max(0, from); row < std::min(to, int(images.size())); ++row)
            wanted.push_back(images[std::size_t(row)]);
    };
    add(first, last);
    // One screen ahead either way, so that a gentle scroll meets no empty tile.
    add(last, last + screen);
    add(first - screen, first);
    m_store.want(wanted);
}

}  // namespace leafbench::ui
