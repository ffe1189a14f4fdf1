#pragma once

#include "engine/exchange/Bundle.h"
#include "ui/bridge/Session.h"

namespace leafbench::ui {

/// Whether a dropped or chosen path is something to take in: a bundle, a run's folder, weights (.pth, .pt, .safetensors). A
/// dataset's folder is not. Looks at the file's beginning only.
bool isImportable(const QString& path);

/// What came in, for the session: a run becomes the current one; weights go to Train, in a recipe that starts from them.
void takeImported(Session& session, const Imported& imported);

}  // namespace leafbench::ui
