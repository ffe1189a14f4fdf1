#pragma once

#include "engine/exchange/Import.h"
#include "ui/bridge/Session.h"

namespace leafbench::ui {

/// True for a dropped or chosen path that can be imported: a bundle, a run's folder, weights (.pth, .pt, .safetensors); not a
/// dataset's folder. Reads only the file's start.
bool isImportable(const QString& path);

/// Opens an import in the session: a run becomes the current one; weights go to Train, in a recipe that starts from them.
void openImported(Session& session, const Imported& imported);

}  // namespace leafbench::ui
