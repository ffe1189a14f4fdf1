#pragma once

#include "ui/report/Document.h"

#include <QByteArray>

namespace leafbench::ui::report {

/// The document as one file that is valid HTML and XML: figures as inline SVG, photographs as inline JPEG, no script, no network;
/// light, printable, readable at a phone's width. Thread: any, as long as a QGuiApplication lives.
Result<QByteArray> htmlDocument(const Document& document, const NextBlock& next);

}  // namespace leafbench::ui::report
