#include "ui/explore/check/SpotPicture.h"

#include "ui/shared/ThumbnailPaint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace leafbench::ui {
namespace {

constexpr int spotSide = 80;
constexpr int ring = 5;  // radius
constexpr int storedSpotSide = 160;

}  // namespace

SpotPicture::SpotPicture(QWidget* parent) : QWidget(parent), m_store(storedSpotSide)
{
    setFixedSize(spotSide + 2 * ring, spotSide + 2 * ring);
    setToolTip(tr("The eight pixels: corners and middles of the sides"));
    setAccessibleName(toolTip());
    connect(&m_store, &ThumbnailStore::ready, this, qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SpotPicture::setPicture(DatasetPtr dataset, quint32 image)
{
    const bool any = dataset != nullptr;
    m_image = image;
    m_store.setDataset(std::move(dataset));
    m_store.request(any ? std::vector<quint32>{image} : std::vector<quint32>());
    update();
}

void SpotPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect place = rect().adjusted(ring, ring, -ring, -ring);
    const Thumbnail* thumbnail = m_store.find(m_image);
    paintThumbnail(painter, place, thumbnail ? thumbnail->image : QImage(), {});
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors& colors = Theme::instance().colors();
    for (const int y : {0, 1, 2}) {
        for (const int x : {0, 1, 2}) {
            if (x == 1 && y == 1)
                continue;
            const QPointF spot(place.left() + x * place.width() / 2.0, place.top() + y * place.height() / 2.0);
            painter.setPen(QPen(colors.card, 4));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(spot, ring - 2, ring - 2);
            painter.setPen(QPen(colors.contrast, 2));
            painter.drawEllipse(spot, ring - 2, ring - 2);
        }
    }
}

}  // namespace leafbench::ui
