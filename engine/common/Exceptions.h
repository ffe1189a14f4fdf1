#pragma once

#include "engine/common/Error.h"

#include <exception>

namespace leafbench {

/// What an exception that nobody expected means: OutOfMemory, or Internal with its own words; those of a thread or process that the
/// system does not give say so. subject: what was at work.
Error errorOf(const std::exception& exception, const QString& subject = {});

/// Where memory runs out in a place that may not throw, a program is aborted. From now on it writes `sentence` (UTF-8) to stderr
/// instead, and ends with the exit code; so too where the system gives no thread. First thing in main(), as it takes no memory itself;
/// again for the sentence in another language. Before any thread.
void endWhenOutOfMemory(const char* sentence, int exitCode);

}  // namespace leafbench
