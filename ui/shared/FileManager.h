#pragma once

#include <QString>

namespace leafbench::ui {

/// Opens the file's folder in the desktop's file manager and selects the file if supported (D-Bus,
/// org.freedesktop.FileManager1). Returns at once. Thread: UI.
void showInFolder(const QString& path);

}  // namespace leafbench::ui
