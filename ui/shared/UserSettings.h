#pragma once

#include <QSettings>
#include <QStringList>

namespace leafbench::ui {

/// What the program remembers between its starts, below XDG_CONFIG_HOME in leafbench/leafbench.conf (a test: in its own file).
/// Where it cannot be written, nothing is remembered. Thread: UI.
QSettings userSettings();

/// The folders of the datasets opened last that are still there, newest first; a handful.
QStringList recentDatasets();
void rememberDataset(const QString& folder);
/// All that are remembered, newest first; some may be on a disk that is away.
QStringList rememberedDatasets();
void forgetDatasets(const QStringList& folders);

}  // namespace leafbench::ui
