#pragma once

#include "ui/report/Document.h"

#include <QByteArray>

namespace leafbench::ui::report {

/// A drawing as a file of its own, on white, vectors.
QByteArray svgFile(const Drawing& drawing);
QByteArray pdfFile(const Drawing& drawing);

}  // namespace leafbench::ui::report
