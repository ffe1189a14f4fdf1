#pragma once

#include "ui/report/Document.h"

#include <QByteArray>

namespace leafbench::ui::report {

/// A drawing as a file of its own, on white, vectors. An SVG file names it and says what it shows.
QByteArray svgFile(const Drawing& drawing);
QByteArray pdfFile(const Drawing& drawing);

/// What is within the <svg> element of such a file.
QByteArray svgContent(const Drawing& drawing);

}  // namespace leafbench::ui::report
