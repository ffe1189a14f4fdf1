#pragma once

#include "ui/report/Document.h"

#include <QByteArray>

namespace leafbench::ui::report {

/// The document as a PDF on A4: vectors and searchable text, page numbers, no figure across two pages, repeated table headers.
/// Thread: UI, because it uses the application's fonts.
QByteArray pdfDocument(const Document& document);

}  // namespace leafbench::ui::report
