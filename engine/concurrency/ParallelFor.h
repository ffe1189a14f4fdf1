#pragma once

#include <cstddef>
#include <functional>

namespace leafbench {

/// Runs body(worker, begin, end) over 0..count-1 in chunks, on at most `workers` threads (worker: 0..workers-1, each used by
/// one thread): the calling thread, which is worker 0, and threads that end with the call (a QThreadPool never says that a thread of
/// its own did not start, and would be waited for for ever). All calls together have as many such threads as there are cores; with
/// none left a call does its work alone, so a body may call parallelFor() too. More workers than cores are given as they are asked
/// for, because they are to be measured. Where the system starts no further thread, fewer do the work. Returns when all have ended.
/// Which worker gets which chunk is not fixed: only combine results in a way that does not depend on order.
/// body returns false to stop every worker after its current chunk; then the result is false.
/// An exception of a body is thrown again in the calling thread, after all have ended.
bool parallelFor(std::size_t count, std::size_t chunk, int workers,
                 const std::function<bool(int worker, std::size_t begin, std::size_t end)>& body);

}  // namespace leafbench
