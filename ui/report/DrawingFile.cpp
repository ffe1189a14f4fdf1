#include "ui/report/DrawingFile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace leafbench::ui::report {

QByteArray svgFile(const Drawing& drawing)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing.size);
    generator.setViewBox(QRect(QPoint(), drawing.size));
    generator.setTitle(drawing.title);
    generator.setDescription(drawing.words);
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.paint(painter, QRectF(QPointF(), drawing.size));
    painter.end();
    return buffer.data();
}

QByteArray pdfFile(const Drawing& drawing)
{
    constexpr int dotsPerPixel = 10, pixelsPerInch = 96, pointsPerInch = 72;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(drawing.title);
    writer.setCreator(QStringLiteral("Leafbench"));
    writer.setResolution(dotsPerPixel * pixelsPerInch);
    writer.setPageSize(QPageSize(QSizeF(drawing.size) * pointsPerInch / pixelsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerPixel, dotsPerPixel);
    drawing.paint(painter, QRectF(QPointF(), drawing.size));
    painter.end();
    return buffer.data();
}

}  // namespace leafbench::ui::report
