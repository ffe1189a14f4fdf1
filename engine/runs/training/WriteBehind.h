#pragma once

#include "engine/common/Result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace leafbench {

/// Executes writes on a separate thread, in order, so that the caller need not wait for the disk. After a failure no further write
/// runs: existing files are never newer than a missing one. Used by one thread.
class WriteBehind {
public:
    using Write = std::function<Status()>;

    WriteBehind();
    /// Calls finish().
    ~WriteBehind();

    /// Blocks only while two others are queued: each may hold a model. Errors: of an earlier write.
    Status add(Write write);
    /// Waits until everything is written. Errors: of the first write that failed.
    Status finish();

private:
    void work();
    Status failure() const;

    std::mutex m_mutex;  ///< guards the following members
    std::condition_variable m_changed;
    std::deque<Write> m_writes;
    std::optional<Error> m_failure;
    bool m_writing = false;
    bool m_ending = false;
    /// A dedicated thread, because writes stay in order and may wait long for a slow disk. Last: it uses the above.
    std::jthread m_thread;
};

}  // namespace leafbench
