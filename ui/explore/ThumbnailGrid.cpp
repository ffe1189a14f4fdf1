#include "ui/explore/ThumbnailGrid.h"

#include "ui/explore/ThumbnailModel.h"
#include "ui/shared/ThumbnailPaint.h"
#include "ui/shared/ThumbnailStore.h"
#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int thumbnailGap = 8;
constexpr int tileBytes = 32 * 1024 * 1024;

}  // namespace

ThumbnailGrid::ThumbnailGrid(ThumbnailModel& model, ThumbnailStore& store, QWidget* parent)
    : QAbstractItemView(parent),
      m_model(model),
      m_store(store),
      m_tiles(tileBytes),
      m_place(new QLabel(this)),
      m_requestedCell(104)
{
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setTabKeyNavigation(false);
    setModel(&model);
    setAccessibleName(tr("Pictures"));
    m_place->setProperty("role", "chip");
    m_place->setTextFormat(Qt::PlainText);
    m_place->hide();

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ThumbnailGrid::requestVisible);
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, &ThumbnailGrid::showPlace);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, m_place, &QWidget::hide);
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_tiles.clear(); });
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { emit imageChosen(index.data(ThumbnailModel::ImageRole).toUInt()); });
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit imageOpened(index.data(ThumbnailModel::ImageRole).toUInt()); });
}

void ThumbnailGrid::setRequestedCell(int pixels)
{
    if (pixels == m_requestedCell)
        return;
    m_requestedCell = pixels;
    // Keep the top row; keep the chosen picture visible if it was.
    const auto [first, last] = visibleRows();
    const int current = currentIndex().row();
    updateGeometries();
    scrollTo(m_model.index(first), PositionAtTop);
    if (current >= first && current < last)
        scrollTo(currentIndex());
    viewport()->update();
}

int ThumbnailGrid::rows() const { return (m_model.rowCount() + m_columns - 1) / m_columns; }

void ThumbnailGrid::updateGeometries()
{
    const int width = std::max(1, viewport()->width());
    m_columns = std::max(1, (width + m_requestedCell / 2) / m_requestedCell);
    const int cell = std::max(2 * thumbnailGap, width / m_columns);
    if (cell != std::exchange(m_cell, cell))
        m_tiles.clear();
    const int height = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, rows() * m_cell - height));
    verticalScrollBar()->setPageStep(std::max(1, height - m_cell / 2));
    verticalScrollBar()->setSingleStep(std::max(1, m_cell / 2));
    QAbstractItemView::updateGeometries();
    m_soon.start(0);
}

void ThumbnailGrid::resizeEvent(QResizeEvent* event)
{
    // Keep the first visible picture.
    const int first = visibleRows().first;
    const bool scrolled = verticalScrollBar()->value() > 0;
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (scrolled)
        scrollTo(m_model.index(first), PositionAtTop);
}

void ThumbnailGrid::reset()
{
    QAbstractItemView::reset();
    verticalScrollBar()->setValue(0);
    updateGeometries();
}

void ThumbnailGrid::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        m_tiles.remove(m_model.rows()[std::size_t(row)]);
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void ThumbnailGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid())
        emit imageChosen(current.data(ThumbnailModel::ImageRole).toUInt());
}

int ThumbnailGrid::verticalOffset() const { return verticalScrollBar()->value(); }

QRect ThumbnailGrid::rectOf(int row) const
{
    const int column = row % m_columns;
    // Right to left the first picture stands at the right; the gap stays at the right and below.
    const int x = isRightToLeft() ? viewport()->width() - (column + 1) * m_cell + thumbnailGap : column * m_cell;
    return {x, row / m_columns * m_cell - verticalOffset(), m_cell, m_cell};
}

QRect ThumbnailGrid::visualRect(const QModelIndex& index) const
{
    return index.isValid() ? rectOf(index.row()).adjusted(0, 0, -thumbnailGap, -thumbnailGap) : QRect();
}

QModelIndex ThumbnailGrid::indexAt(const QPoint& point) const
{
    const int along = isRightToLeft() ? viewport()->width() - 1 - point.x() : point.x();
    const int column = along / m_cell, line = (point.y() + verticalOffset()) / m_cell;
    if (along < 0 || column >= m_columns || point.y() + verticalOffset() < 0)
        return {};
    const QModelIndex index = m_model.index(line * m_columns + column);
    return visualRect(index).contains(point) ? index : QModelIndex();
}

void ThumbnailGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() / m_columns * m_cell, height = viewport()->height();
    int value = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < value))
        value = top;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && top + m_cell > value + height))
        value = top + m_cell - height;
    else if (hint == PositionAtCenter)
        value = top + m_cell / 2 - height / 2;
    verticalScrollBar()->setValue(value);
}

void ThumbnailGrid::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    m_soon.start(0);
}

QModelIndex ThumbnailGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return {};
    const int row = currentIndex().row();
    if (row < 0)
        return m_model.index(0);
    const int page = std::max(1, viewport()->height() / m_cell) * m_columns;
    // At the ends the cursor keeps its column.
    const auto moved = [&](int by) {
        const int lines = by / m_columns;
        const int line = std::clamp(row / m_columns + lines, 0, rows() - 1);
        return m_model.index(std::min(line * m_columns + row % m_columns, count - 1));
    };
    if (isRightToLeft() && (action == MoveLeft || action == MoveRight))
        action = action == MoveLeft ? MoveNext : MovePrevious;
    switch (action) {
    case MoveLeft:
    case MovePrevious: return m_model.index(std::max(0, row - 1));
    case MoveRight:
    case MoveNext: return m_model.index(std::min(count - 1, row + 1));
    case MoveUp: return moved(-m_columns);
    case MoveDown: return moved(m_columns);
    case MovePageUp: return moved(-page);
    case MovePageDown: return moved(page);
    case MoveHome: return m_model.index(0);
    case MoveEnd: return m_model.index(count - 1);
    }
    return {};
}

void ThumbnailGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index, command);
}

QRegion ThumbnailGrid::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

std::pair<int, int> ThumbnailGrid::visibleRows() const
{
    const int top = verticalOffset(), count = m_model.rowCount();
    const int first = (top + thumbnailGap) / m_cell * m_columns;  // a gap follows each picture
    const int last = (top + viewport()->height() + m_cell - 1) / m_cell * m_columns;
    return {std::min(first, count), std::min(last, count)};
}

const QPixmap& ThumbnailGrid::tile(int row, int side)
{
    const quint32 image = m_model.rows()[std::size_t(row)];
    if (const QPixmap* known = m_tiles.object(image))
        return *known;
    const qreal ratio = devicePixelRatioF();
    auto* pixmap = new QPixmap(QSize(side, side) * ratio);
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::transparent);
    QPainter painter(pixmap);
    const Thumbnail* thumbnail = m_store.find(image);
    paintThumbnail(painter, QRect(0, 0, side, side), thumbnail ? thumbnail->image : QImage(),
                   {.broken = thumbnail && thumbnail->error});
    painter.end();
    m_tiles.insert(image, pixmap, int(4 * pixmap->width() * pixmap->height()));
    return *pixmap;
}

void ThumbnailGrid::paintTile(QPainter& painter, int row)
{
    const QRect rect = rectOf(row).adjusted(0, 0, -thumbnailGap, -thumbnailGap);
    painter.drawPixmap(rect.topLeft(), tile(row, rect.width()));
    const QModelIndex index = m_model.index(row);
    const bool hovered = viewport()->underMouse() && rect.contains(viewport()->mapFromGlobal(QCursor::pos()));
    paintThumbnailFrame(painter, rect, {.selected = index == currentIndex(), .hovered = hovered});
}

void ThumbnailGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const auto [first, last] = visibleRows();
    for (int row = first; row < last; ++row)
        if (rectOf(row).intersects(event->rect()))
            paintTile(painter, row);
}

void ThumbnailGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint position = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    emit menuRequested(index.data(ThumbnailModel::ImageRole).toUInt(), position);
}

void ThumbnailGrid::showPlace()
{
    const auto [first, last] = visibleRows();
    if (first >= last)
        return;
    const QModelIndex top = m_model.index(first);
    const QString title = top.data(ThumbnailModel::ClassRole).toString();
    m_place->setText(
        tr("%1 · %2 of %3")
            .arg(title.isEmpty() ? tr("Not labelled") : title, words::count(first + 1), words::count(m_model.rowCount())));
    m_place->resize(m_place->sizeHint().boundedTo({viewport()->width(), height()}));
    const QScrollBar* bar = verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->sliderPosition()) / bar->maximum() : 0;
    m_place->move(viewport()->geometry().right() - m_place->width() - thumbnailGap, int(share * (height() - m_place->height())));
    m_place->show();
    m_place->raise();
}

void ThumbnailGrid::requestVisible()
{
    const auto [first, last] = visibleRows();
    const int screen = last - first;
    const std::vector<quint32>& images = m_model.rows();
    std::vector<quint32> wanted;
    const auto add = [&](int from, int to) {
        for (int row = std::max(0, from); row < std::min(to, int(images.size())); ++row)
            wanted.push_back(images[std::size_t(row)]);
    };
    add(first, last);
    // One screen ahead both ways, so that a gentle scroll finds no empty tile.
    add(last, last + screen);
    add(first - screen, first);
    m_store.request(wanted);
}

}  // namespace leafbench::ui
