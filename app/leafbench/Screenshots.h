#pragma once

#include <QString>

namespace leafbench::ui {
class MainWindow;
class Session;
}  // namespace leafbench::ui

namespace leafbench {

/// Writes a PNG of every page of the window at 1440 x 900 and 1024 x 700, light and dark, once the dataset that is
/// being opened is there and the pages have settled. False when one could not be written.
bool takeScreenshots(ui::MainWindow& window, ui::Session& session, const QString& folder);

}  // namespace leafbench
