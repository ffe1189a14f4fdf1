#pragma once

#include "engine/common/Result.h"

#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace leafbench::ui {

/// A picture that needs no widget: immutable data within `paint`, in light colours on white. Lengths are pixels of 1/96 inch.
/// Thread: any, as long as a QGuiApplication lives.
struct Drawing {
    QString number;  ///< "Figure 4"; may be empty
    QString title;
    QSize size{360, 220};
    std::function<void(QPainter&, const QRectF&)> paint;  ///< into a rectangle of the shape of `size`
    QString words;                                        ///< a description for screen readers
};

/// A drawing as a separate file. SVG and PDF are vectors; an SVG file names the drawing and says what it shows.
QByteArray svgFile(const Drawing& drawing);
QByteArray pdfFile(const Drawing& drawing);
QByteArray pngFile(const Drawing& drawing);  ///< at twice the size
/// What is within the <svg> element of such a file.
QByteArray svgContent(const Drawing& drawing);

/// The format follows the suffix: svg, pdf or png. Written aside and renamed, so a full disk leaves no half file.
/// Errors: NotWritable.
Status writeDrawing(const Drawing& drawing, const QString& path);

}  // namespace leafbench::ui
