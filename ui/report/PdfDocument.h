#pragma once

#include "ui/report/Document.h"

#include <QByteArray>

namespace leafbench::ui::report {

/// The document as a PDF on A4: vectors and text that can be searched, page numbers, no figure across two pages, the
/// heads of a table again on each of its pages. Thread: the UI's, for its fonts are the application's.
QByteArray pdfDocument(const Document& document);

}  // namespace leafbench::ui::report
