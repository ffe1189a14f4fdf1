#pragma once

#include "ui/report/Document.h"

#include <QByteArray>

namespace leafbench::ui::report {

/// The document as one file that is HTML and XML both: figures as SVG, photographs as JPEG within it, no script,
/// nothing from the network; light, printable, readable at a phone's width. Thread: any that may paint (QSvgGenerator).
QByteArray htmlDocument(const Document& document);

/// A drawing as an <svg> element of a document, in a box that scrolls where it is too wide for a phone.
QByteArray inlineSvg(const Drawing& drawing);

}  // namespace leafbench::ui::report
