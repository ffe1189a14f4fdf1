#include "ui/explore/check/LeafListView.h"

#include "ui/shared/ThumbnailPaint.h"
#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int side = 64;
constexpr int leafGap = 8;
constexpr int storedSide = 128;  // sharp on dense screens

QColor colorOf(Subset subset)
{
    const ThemeColors& colors = Theme::instance().colors();
    return subset == Subset::Train ? colors.accent : subset == Subset::Valid ? colors.contrast : colors.mutedText;
}

struct RowPlaces {
    QRect title;
    QRect first;  // of the pictures
    int shown = 0;
};

RowPlaces placesOf(const QRect& row, const QFontMetrics& metrics, std::size_t pictures)
{
    const QRect inner = row.adjusted(4, 4, -4, -4);
    const int textHeight = metrics.height();
    const int room = (inner.width() + leafGap) / (side + leafGap);
    return {QRect(inner.topLeft(), QSize(inner.width(), textHeight)), QRect(inner.left(), inner.top() + textHeight + 4, side, side),
            std::min(int(pictures), std::max(1, room))};
}

int rowHeight(const QFontMetrics& metrics) { return 4 + metrics.height() + 4 + side + 2 + metrics.height() + 8; }

}  // namespace

class LeafListView::Delegate : public QStyledItemDelegate {
public:
    explicit Delegate(LeafListView& view) : QStyledItemDelegate(&view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {2 * side, rowHeight(option.fontMetrics)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& colors = Theme::instance().colors();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colors.accentSoft);
        const auto& pictures = m_view.m_model.row(index.row());
        const RowPlaces places = placesOf(option.rect, option.fontMetrics, pictures.size());
        painter->setPen(colors.text);
        painter->drawText(places.title, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(titleOf(index, places.shown), Qt::ElideMiddle, places.title.width()));
        for (int i = 0; i < places.shown; ++i)
            paintPicture(*painter,
                         QStyle::visualRect(option.direction, option.rect, places.first.translated(i * (side + leafGap), 0)),
                         pictures[std::size_t(i)], option.fontMetrics);
    }

private:
    QString titleOf(const QModelIndex& index, int shown) const
    {
        const auto all = qsizetype(m_view.m_model.row(index.row()).size());
        const QString title = LeafListView::tr("%1: %2 pictures").arg(index.data().toString(), words::count(all));
        return shown < all ? LeafListView::tr("%1, %2 shown").arg(title, words::count(shown)) : title;
    }

    void paintPicture(QPainter& painter, const QRect& place, const LeafPicture& picture, const QFontMetrics& metrics) const
    {
        const Thumbnail* thumbnail = m_view.m_store.find(picture.image);
        paintThumbnail(painter, place, thumbnail ? thumbnail->image : QImage(), {.broken = thumbnail && thumbnail->error});
        const QRect stripe(place.left(), place.bottom() + 1, place.width(), 3);
        painter.fillRect(stripe, colorOf(picture.subset));
        painter.setPen(Theme::instance().colors().mutedText);
        painter.drawText(QRect(place.left(), stripe.bottom(), place.width(), metrics.height()), Qt::AlignCenter,
                         metrics.elidedText(toWord(picture.subset), Qt::ElideRight, place.width()));
    }

    LeafListView& m_view;
};

LeafListView::LeafListView(LeafListModel& model, QWidget* parent) : QListView(parent), m_model(model), m_store(storedSide)
{
    setModel(&model);
    setItemDelegate(new Delegate(*this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Leaves on both sides of the split"));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LeafListView::requestVisible);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_soon.start(0); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_soon.start(0); });
    connect(&m_store, &ThumbnailStore::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void LeafListView::setDataset(DatasetPtr dataset)
{
    m_store.setDataset(std::move(dataset));
    m_soon.start(0);
}

void LeafListView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    m_soon.start(0);
}

void LeafListView::requestVisible()
{
    const int height = rowHeight(fontMetrics());
    const int first = verticalScrollBar()->value() / height;
    const int last = std::min(m_model.rowCount(), (verticalScrollBar()->value() + 2 * viewport()->height()) / height + 1);
    std::vector<quint32> wanted;
    for (int row = first; row < last; ++row) {
        const auto& pictures = m_model.row(row);
        const RowPlaces places = placesOf(viewport()->rect(), fontMetrics(), pictures.size());
        for (int i = 0; i < places.shown; ++i)
            wanted.push_back(pictures[std::size_t(i)].image);
    }
    m_store.request(wanted);
}

void LeafListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    const auto& pictures = m_model.row(index.row());
    const RowPlaces places = placesOf(visualRect(index), fontMetrics(), pictures.size());
    for (int i = 0; i < places.shown; ++i) {
        const QRect picture = places.first.translated(i * (side + leafGap), 0);
        if (QStyle::visualRect(layoutDirection(), visualRect(index), picture).contains(event->pos()))
            emit imageRequested(pictures[std::size_t(i)].image);
    }
}

void LeafListView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit imageRequested(m_model.row(currentIndex().row()).front().image);
    else
        QListView::keyPressEvent(event);
}

}  // namespace leafbench::ui
