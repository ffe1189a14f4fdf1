#include "ui/plots/Drawing.h"

#include "engine/common/TextFile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace leafbench::ui {
namespace {

void paintOn(QPaintDevice& device, const Drawing& drawing, double scale)
{
    QPainter painter(&device);
    painter.setLayoutDirection(Qt::LeftToRight);  // as on the screen, in every language
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    drawing.paint(painter, QRectF(QPointF(), drawing.size));
}

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
    paintOn(generator, drawing, 1);
    const QByteArray& bytes = buffer.data();
    return {bytes, bytes.indexOf('>', bytes.indexOf("<svg")) + 1};
}

}  // namespace

QByteArray svgFile(const Drawing& drawing)
{
    Svg svg = drawnSvg(drawing);
    // QSvgGenerator does not escape what it is given for these.
    const QString words
        = QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>").arg(drawing.title.toHtmlEscaped(), drawing.words.toHtmlEscaped());
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
    paintOn(writer, drawing, dotsPerPixel);
    return buffer.data();
}

QByteArray pngFile(const Drawing& drawing)
{
    QImage image(drawing.size * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(2);
    paintOn(image, drawing, 1);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Status writeDrawing(const Drawing& drawing, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto file = suffix == QLatin1String("svg") ? svgFile : suffix == QLatin1String("pdf") ? pdfFile : pngFile;
    return writeFile(path, file(drawing));
}

}  // namespace leafbench::ui
