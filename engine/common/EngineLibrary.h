#pragma once

#include "engine/common/Result.h"

#include <QFunctionPointer>
#include <QString>

namespace leafbench {

/// The folder of the engine's library, and of the libraries that it loads later, in builds and installations.
QString engineLibraryFolder();

/// Loads a library of that folder once and returns a function of it. Thread: any.
/// Errors: BackendMissing (subject: the library, detail: the loader's reason).
Result<QFunctionPointer> lateFunction(const QString& library, const char* function);

}  // namespace leafbench
