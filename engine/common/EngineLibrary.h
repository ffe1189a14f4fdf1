#pragma once

#include "engine/common/Outcome.h"

#include <QFunctionPointer>
#include <QString>

namespace leafbench {

/// The folder of the engine's own library. The libraries that it loads late lie beside it, in a build as in an installation.
QString engineLibraryFolder();

/// Loads a library of that folder, once, and finds a function of it. Thread: any.
/// Errors: BackendMissing (subject: the library, detail: the loader's reason).
Outcome<QFunctionPointer> lateFunction(const QString& library, const char* function);

}  // namespace leafbench
