#pragma once

#include "ui/report/Document.h"

#include <QByteArray>

namespace leafbench::ui::report {

/// The document as a PDF on A4: vectors and searchable text, page numbers, no figure across two pages, repeated table headers.
/// Goes over the blocks twice, at first only to count the pages. Thread: any, as long as a QGuiApplication lives.
Result<QByteArray> pdfDocument(const Document& document, const NextBlock& next);

}  // namespace leafbench::ui::report
