#pragma once

#include "ui/report/Document.h"

#include <QByteArray>

namespace leafbench::ui::report {

/// The document as one file that is valid HTML and XML: figures as inline SVG, photographs as inline JPEG, no script, no network;
/// light, printable, readable at a phone's width. Thread: any that may paint (QSvgGenerator).
QByteArray htmlDocument(const Document& document);

/// A drawing as an inline <svg> element, in a box that scrolls if it is too wide for a phone.
QByteArray inlineSvg(const Drawing& drawing);

}  // namespace leafbench::ui::report
