#include "ui/report/DrawingFile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace leafbench::ui::report {

namespace {

struct Svg {
    QByteArray bytes;
    qsizetype inside = 0;  ///< behind the root's tag
};

Svg drawnSvg(const Drawing& drawing)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing.size);
    generator.setViewBox(QRect(QPoint(), drawing.size));
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.paint(painter, QRectF(QPointF(), drawing.size));
    painter.end();
    const QByteArray& bytes = buffer.data();
    return {bytes, bytes.indexOf('>', bytes.indexOf("<svg")) + 1};
}

}  // namespace

QByteArray svgFile(const Drawing& drawing)
{
    Svg svg = drawnSvg(drawing);
    // QSvgGenerator does not escape what it is given for these.
    const QString words = QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>")
                              .arg(drawing.title.toHtmlEscaped(), drawing.words.toHtmlEscaped());
    return svg.bytes.insert(svg.inside, words.toUtf8());
}

QByteArray svgContent(const Drawing& drawing)
{
    const Svg svg = drawnSvg(drawing);
    return svg.bytes.sliced(svg.inside, svg.bytes.lastIndexOf("</svg>") - svg.inside).trimmed();
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
    writer.setPageSize(
        QPageSize(QSizeF(drawing.size) * pointsPerInch / pixelsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerPixel, dotsPerPixel);
    drawing.paint(painter, QRectF(QPointF(), drawing.size));
    painter.end();
    return buffer.data();
}

}  // namespace leafbench::ui::report
