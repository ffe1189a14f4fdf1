#pragma once

#include "engine/common/Error.h"

#include <exception>

namespace leafbench {

/// The error for an unexpected exception: OutOfMemory, or Internal with the exception's text, which says so if no thread could be
/// started. subject: the operation.
Error errorOf(const std::exception& exception, const QString& subject = {});

/// Running out of memory where exceptions are not allowed aborts a program. After this call it writes `sentence` (UTF-8) to stderr
/// instead and exits with the code. Also when no thread can be created. Call it first in main(), before any thread: it allocates no
/// memory. Call it again to change the sentence's language.
void endWhenOutOfMemory(const char* sentence, int exitCode);

}  // namespace leafbench
