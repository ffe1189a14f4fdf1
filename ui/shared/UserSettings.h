#pragma once

#include <QSettings>
#include <QStringList>

namespace leafbench::ui {

/// What the program remembers between its starts, below XDG_CONFIG_HOME in leafbench/leafbench.conf (a test: in its own file).
/// Where it cannot be written, nothing is remembered. Thread: UI.
QSettings userSettings();

/// The language chosen in the settings ("de"), from the next start on; empty: the desktop's. Thread: UI.
QString chosenLanguage();
/// Thread: UI.
void chooseLanguage(const QString& language);

/// Whether the user wants nothing to move by itself, in this program. Thread: UI.
bool chosenReducedMotion();
/// Thread: UI.
void chooseReducedMotion(bool reduced);

/// The folders of the datasets opened last, newest first. Some may be gone, or on a disk that is away. Thread: UI.
QStringList rememberedDatasets();
/// A handful of them that are there. Asks the disk, and may wait long for a network that is away. Thread: any but the window's.
QStringList recentDatasets(const QStringList& remembered);
/// Thread: UI.
void rememberDataset(const QString& folder);
/// Thread: UI.
void forgetDatasets(const QStringList& folders);

}  // namespace leafbench::ui
