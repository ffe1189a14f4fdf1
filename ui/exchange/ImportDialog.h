#pragma once

#include <QString>

class QWidget;

namespace leafbench::ui {

class Session;

/// True for a dropped or chosen path that can be imported: a bundle, a run's folder, weights (.pth, .pt, .safetensors); not a
/// dataset's folder. Reads only the file's start.
bool isImportable(const QString& path);

/// Imports a bundle, a run's folder or weights in the background, with progress and Cancel if it takes long. A run becomes the
/// session's current one, weights are offered to Train; errors open a box. Returns at once.
void importInto(Session& session, const QString& path, QWidget* parent);

/// Asks for a bundle or weights, or for a run's folder, then imports it.
void importFileInto(Session& session, QWidget* parent);
void importFolderInto(Session& session, QWidget* parent);

}  // namespace leafbench::ui
