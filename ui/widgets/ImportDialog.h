#pragma once

#include <QString>

class QWidget;

namespace leafbench::ui {

class Session;

/// Takes a bundle, a run's folder or weights in, in the background, with progress and Cancel where it takes longer. A run becomes
/// the session's current one, weights are offered to Train; what goes wrong is said in a box. Returns at once.
void importInto(Session& session, const QString& path, QWidget* parent);

/// Asks for a bundle or weights, or for a run's folder, then does that.
void importFileInto(Session& session, QWidget* parent);
void importFolderInto(Session& session, QWidget* parent);

}  // namespace leafbench::ui
