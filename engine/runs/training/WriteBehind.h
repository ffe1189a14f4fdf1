#pragma once

#include "engine/common/Result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace leafbench {

/// Carries writes out on a thread of its own, in order, so that who asks for them need not wait for the disk. After one has failed
/// none follows: files that lie there are never newer than one that is missing. One thread asks.
class WriteBehind {
public:
    using Write = std::function<Status()>;

    WriteBehind();
    /// Finishes.
    ~WriteBehind();

    /// Waits only while two others wait already: each may hold a model. Errors: of a write of before.
    Status add(Write write);
    /// Waits until all is written. Errors: of the first write that failed.
    Status finish();

private:
    void work();
    Status failure() const;

    std::mutex m_mutex;  ///< guards all of these
    std::condition_variable m_changed;
    std::deque<Write> m_writes;
    std::optional<Error> m_failure;
    bool m_writing = false;
    bool m_ending = false;
    /// Of its own, as writes keep their order and one waits long for a slow disk. Last: it uses the above.
    std::jthread m_thread;
};

}  // namespace leafbench
