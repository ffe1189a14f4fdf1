#pragma once

namespace leafbench::fuzz {

/// Whether faults that are made here on purpose are found: a crash, an exception, a hang, much time, much memory.
bool testBounds();

}  // namespace leafbench::fuzz
