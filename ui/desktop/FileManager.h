#pragma once

#include <QString>

namespace leafbench::ui {

/// Opens the file's folder in the desktop's file manager; marks the file where the file manager can
/// (D-Bus, org.freedesktop.FileManager1). Returns at once. Thread: the UI's.
void showInFolder(const QString& path);

}  // namespace leafbench::ui
