#pragma once

#include <cstddef>
#include <functional>

namespace leafbench {

/// Runs body(worker, begin, end) over 0..count-1 in chunks, on `workers` threads (worker: 0..workers-1).
/// With workers <= 1 it runs in the calling thread. Returns when all have ended. Which worker gets which chunk is
/// not fixed: only combine results in a way that does not depend on order.
/// body returns false to stop every worker after its current chunk; then the result is false.
/// An exception of a body is thrown again in the calling thread, after all have ended.
bool parallelFor(std::size_t count, std::size_t chunk, int workers,
                 const std::function<bool(int worker, std::size_t begin, std::size_t end)>& body);

}  // namespace leafbench
