#pragma once

#include <QString>

namespace leafbench::ui {
class MainWindow;
class Session;
}  // namespace leafbench::ui

namespace leafbench {

/// Writes a PNG of every page of the window at 1440 x 900 and 1024 x 700, light and dark, after the dataset is loaded and the pages
/// are idle. False if one cannot be written.
bool takeScreenshots(ui::MainWindow& window, ui::Session& session, const QString& folder);

}  // namespace leafbench
