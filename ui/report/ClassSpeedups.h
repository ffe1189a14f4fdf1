#pragma once

#include "engine/labs/Worksheet.h"
#include "ui/plots/Drawing.h"

#include <vector>

namespace leafbench::ui {

/// The speedups that a class has measured: a curve for each worksheet and measurement, named after its machine. Altered ones are
/// left out. Thread: any, as long as a QGuiApplication lives.
Drawing classSpeedups(const std::vector<WorksheetFile>& sheets);

}  // namespace leafbench::ui
