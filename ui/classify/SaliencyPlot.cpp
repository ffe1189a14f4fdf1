#include "ui/classify/SaliencyPlot.h"

#include "ui/shared/PictureView.h"
#include "ui/shared/SaliencyLayer.h"
#include "ui/shared/Widgets.h"

#include <QPainter>
#include <QVBoxLayout>

namespace leafbench::ui {

SaliencyPlot::SaliencyPlot(QWidget* parent) : DrawnPlot(parent), m_view(new PictureView)
{
    setTerm("Saliency");
    setAccessibleName(tr("Your image and where the model looked"));
    m_view->setAccessibleName(tr("Your image"));
    makeColumn(this)->addWidget(m_view);
}

PlotTable SaliencyPlot::table() const
{
    if (!m_view->isLayerShown())
        return {};
    const SaliencyMap& map = m_view->layer();
    PlotTable made{{{tr("Row")}, {tr("Column")}, {tr("Strength"), true}}};
    for (int row = 0; row < map.height; ++row) {
        for (int column = 0; column < map.width; ++column)
            made.rows.push_back({row + 1, column + 1, double(map.values[std::size_t(row * map.width + column)])});
    }
    return made;
}

QSize SaliencyPlot::exportSize() const
{
    const QSize picture = m_view->picture().size();
    return picture.isEmpty() ? DrawnPlot::exportSize() : picture.scaled(720, 720, Qt::KeepAspectRatio).expandedTo({64, 64});
}

void SaliencyPlot::draw(QPainter& painter, const QRectF& area, const PlotTheme&) const
{
    const QImage& picture = m_view->picture();
    if (picture.isNull())
        return;
    QRectF target(QPointF(), QSizeF(picture.size()).scaled(area.size(), Qt::KeepAspectRatio));
    target.moveCenter(area.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, picture);
    if (!m_view->isLayerShown())
        return;
    painter.setOpacity(m_view->layerOpacity());
    painter.drawImage(target, saliencyLayer(m_view->layer(), target.size().toSize()));
    painter.setOpacity(1);
}

}  // namespace leafbench::ui
