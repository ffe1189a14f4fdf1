#pragma once

#include <QtGlobal>

namespace leafbench::fuzz {

/// What malloc and new of all threads hold.
struct MemoryUse {
    qint64 held = 0;     ///< bytes, now
    qint64 peak = 0;     ///< the most since resetMemoryPeak()
    qint64 largest = 0;  ///< single piece since then
};

/// Call it first in main(): under a sanitizer, what was taken before is not counted.
void startMemoryWatch();
void resetMemoryPeak();
MemoryUse memoryUse();

}  // namespace leafbench::fuzz
