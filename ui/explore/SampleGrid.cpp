#include "ui/explore/SampleGrid.h"

#include "ui/explore/SampleChoice.h"
#include "ui/shared/ThumbnailPaint.h"
#include "ui/shared/ThumbnailStore.h"
#include "ui/theme/Theme.h"
#include "ui/words/ClassText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace leafbench::ui {

/// One picture over the species and disease of its class.
class SampleGrid::Tile : public QAbstractButton {
public:
    explicit Tile(const ThumbnailStore& store) : m_store(store)
    {
        setMinimumSize(72, 96);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    void setImage(quint32 image, const ClassName& name)
    {
        m_image = image;
        m_name = name;
        setText(classTitle(name));
        refresh();
    }

    void refresh()
    {
        const Thumbnail* thumbnail = m_store.find(m_image);
        setToolTip(thumbnail && thumbnail->error ? words::errorText(*thumbnail->error) : text());
        update();
    }

    quint32 image() const { return m_image; }
    QSize sizeHint() const override { return {104, 136}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int line = fontMetrics().height();
        const int side = std::max(16, std::min(width(), height() - 2 * line - 4));
        const QRect picture((width() - side) / 2, 0, side, side);
        const Thumbnail* thumbnail = m_store.find(m_image);
        paintThumbnail(painter, picture, thumbnail ? thumbnail->image : QImage(),
                       {.broken = thumbnail && thumbnail->error, .selected = hasFocus(), .hovered = underMouse()});
        const auto write = [&](int y, const QString& words, const QColor& color) {
            painter.setPen(color);
            painter.drawText(QRect(0, y, width(), line), Qt::AlignHCenter | Qt::AlignVCenter,
                             fontMetrics().elidedText(words, Qt::ElideRight, width()));
        };
        const ThemeColors& colors = Theme::instance().colors();
        write(side + 4, partText(m_name.species), colors.text);
        write(side + 4 + line, partText(m_name.disease), colors.mutedText);
    }

private:
    const ThumbnailStore& m_store;
    quint32 m_image = 0;
    ClassName m_name;
};

SampleGrid::SampleGrid(QWidget* parent) : QWidget(parent), m_store(new ThumbnailStore(256, this)), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(12);
    for (int i = 0; i < pictures; ++i) {
        auto* tile = new Tile(*m_store);
        tile->hide();
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { emit imageChosen(tile->image()); });
        tile->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(tile, &QWidget::customContextMenuRequested, this,
                [this, tile](const QPoint& at) { emit menuRequested(tile->image(), tile->mapToGlobal(at)); });
        m_tiles.push_back(tile);
    }
    connect(m_store, &ThumbnailStore::ready, this, [this] {
        for (Tile* tile : m_tiles)
            tile->refresh();
    });
    arrange();
}

SampleGrid::~SampleGrid() = default;

void SampleGrid::setDataset(DatasetPtr dataset)
{
    m_dataset = std::move(dataset);
    m_store->setDataset(m_dataset);
    m_seed = 42;
    choose();
}

void SampleGrid::shuffle()
{
    ++m_seed;
    choose();
}

bool SampleGrid::idle() const { return m_store->idle(); }

void SampleGrid::choose()
{
    m_images = m_dataset ? chooseSamples(*m_dataset, pictures, m_seed) : std::vector<quint32>();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const bool used = i < m_images.size();
        m_tiles[i]->setVisible(used);
        if (used) {
            const qint32 c = m_dataset->images[m_images[i]].classIndex;
            m_tiles[i]->setImage(m_images[i], m_dataset->classes[std::size_t(c)]);
        }
    }
    if (isVisible())
        m_store->request(m_images);
}

void SampleGrid::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_store->request(m_images);
}

void SampleGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SampleGrid::arrange()
{
    // The number of columns with the largest pictures; 36 pixels for the two text lines below each.
    int columns = 3;
    int best = 0;
    for (const int c : {2, 3, 4, 6}) {
        const int rows = pictures / c;
        const int side = std::min((width() - 12 * (c - 1)) / c, (height() - 12 * (rows - 1)) / rows - 36);
        if (side > best) {
            best = side;
            columns = c;
        }
    }
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_layout->addWidget(m_tiles[i], int(i) / columns, int(i) % columns);
}

}  // namespace leafbench::ui
