#pragma once

#include "ui/shell/MainWindow.h"

namespace leafbench::ui {

/// The steps of the study, in order, then the jobs on clusters and the settings. Each page is created at its first visit.
std::vector<PageEntry> standardPages();

}  // namespace leafbench::ui
