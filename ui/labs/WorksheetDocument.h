#pragma once

#include "engine/common/Result.h"
#include "engine/labs/Worksheet.h"
#include "ui/report/Document.h"

namespace leafbench::ui {

/// What someone did in a lab, for its worksheet. person: a name as it was typed.
Worksheet worksheetOf(const LabRun& run, const QString& person);

/// The worksheet to read: guesses, figures, answers, measurements, machine.
report::Document worksheetDocument(const LabRun& run, const Worksheet& worksheet);

/// Writes it, as PDF if the path ends so, else as HTML with its sealed record. Thread: any, as long as a QGuiApplication lives.
/// Errors: NotWritable.
Status writeWorksheet(const LabRun& run, const Worksheet& worksheet, const QString& path);

}  // namespace leafbench::ui
