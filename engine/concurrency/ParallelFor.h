#pragma once

#include <cstddef>
#include <functional>

namespace leafbench {

/// Runs body(worker, begin, end) over 0..count-1 in chunks, on at most `workers` threads (worker: 0..workers-1, each used by one
/// thread): the calling thread is worker 0; the others end with the call. They come from no pool: QThreadPool does not report a
/// thread that failed to start; waiting would hang. All calls together start at most as many threads as there are cores; with none
/// left a call does its work alone, so a body may call parallelFor() too. More workers than cores are allowed, because they are to
/// be measured. If the system starts no further thread, fewer do the work. Returns when all have ended.
/// Which worker gets which chunk is not fixed: only combine results in a way that does not depend on order.
/// body returns false to stop every worker after its current chunk; then the result is false.
/// An exception of a body is thrown again in the calling thread, after all have ended.
bool parallelFor(std::size_t count, std::size_t chunk, int workers,
                 const std::function<bool(int worker, std::size_t begin, std::size_t end)>& body);

}  // namespace leafbench
