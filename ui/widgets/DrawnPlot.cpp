#include "ui/widgets/DrawnPlot.h"

#include "engine/common/TextFile.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace leafbench::ui {

QFont PlotLook::font() const
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(px(11)));
    return font;
}

DrawnPlot::DrawnPlot(QWidget* parent) : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DrawnPlot::setPlotScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

PlotLook DrawnPlot::look() const
{
    return {Theme::instance().colors(), m_scale, false};
}

void DrawnPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, rect(), look());
}

void DrawnPlot::drawOnPaper(QPainter& painter) const
{
    const PlotLook look{Theme::colorsFor(Theme::Mode::Light), 1, true};
    const QRectF page(QPointF(), exportSize());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(page, look.colors.card);
    draw(painter, page.adjusted(12, 12, -12, -12), look);
}

QByteArray DrawnPlot::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(exportSize());
    generator.setViewBox(QRect(QPoint(), exportSize()));
    generator.setTitle(accessibleName());
    generator.setDescription(accessibleDescription());
    QPainter painter(&generator);
    drawOnPaper(painter);
    painter.end();
    return buffer.data();
}

QByteArray DrawnPlot::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(accessibleName());
    writer.setCreator(QStringLiteral("Leafbench"));
    writer.setResolution(72);  // a point is a pixel
    writer.setPageSize(QPageSize(QSizeF(exportSize()), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    drawOnPaper(painter);
    painter.end();
    return buffer.data();
}

QByteArray DrawnPlot::png() const
{
    constexpr double density = 2;
    QImage image(exportSize() * density, QImage::Format_RGB32);
    image.setDevicePixelRatio(density);
    QPainter painter(&image);
    drawOnPaper(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Outcome<Done> DrawnPlot::exportTo(const QString& path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return writeFile(path, suffix == QLatin1String("svg") ? svg() : suffix == QLatin1String("pdf") ? pdf() : png());
}

}  // namespace leafbench::ui
