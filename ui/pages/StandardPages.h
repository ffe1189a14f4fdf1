#pragma once

#include "ui/MainWindow.h"

namespace leafbench::ui {

/// The steps of the study, in order. Nothing is made before its first visit.
std::vector<PageEntry> standardPages();

}  // namespace leafbench::ui
