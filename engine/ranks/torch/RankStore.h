#pragma once

#include "engine/common/Error.h"
#include "engine/concurrency/Job.h"
#include "engine/ranks/RankPlace.h"

#include <torch/csrc/distributed/c10d/Store.hpp>

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>

namespace leafbench::detail {

/// The job was cancelled before all ranks had met.
struct MeetingCancelled : std::runtime_error {
    MeetingCancelled() : std::runtime_error("cancelled") {}
};

/// What ranks tell each other beside their sums: short messages by name in c10d's store, which rank 0 holds, and that they live:
/// each beats a counter there. Any thread. Functions throw if rank 0 is out of reach.
class RankStore {
public:
    /// Rank 0 opens it, the others come. Throws after rankTimeoutSeconds(), or if the address cannot be used; MeetingCancelled,
    /// also where Gloo waits in store() for the others.
    RankStore(const RankPlace& place, const CancellationToken& token);

    const c10::intrusive_ptr<c10d::Store>& store() const { return m_store; }
    int port() const { return m_port; }
    std::chrono::milliseconds timeout() const { return m_timeout; }
    /// Ranks notice a loss at about the same time.
    std::chrono::milliseconds grace() const { return std::min(m_timeout, std::chrono::milliseconds(10'000)); }

    void put(const std::string& key, const QByteArray& bytes);
    QByteArray fetch(const std::string& key);
    bool has(const std::string& key);
    int count(const std::string& key, int add = 0);

    /// From now on this rank lives, and ends the process if rank 0 does not.
    void live();
    std::int64_t beatsOf(int rank);

    /// Says that this rank goes away, and why. Does not throw.
    void leave(const Error* reason);
    bool hasLeft(int rank);
    /// This rank noticed that another one is lost.
    void notice();
    bool hasNoticed(int rank);
    /// The error for which a rank left; none without one.
    std::optional<Error> reasonOf(int rank);

private:
    void beat(const std::stop_token& stop);
    void watchRank0(const std::stop_token& stop);

    const int m_rank;
    const std::chrono::milliseconds m_timeout;
    int m_port = 0;
    c10::intrusive_ptr<c10d::Store> m_store;
    std::atomic<double> m_lastBeat{0};  ///< seconds, monotonic
    // Their own, because they have to go on while the rank computes; last: they use the store.
    std::jthread m_heart;
    std::jthread m_watchdog;
};

}  // namespace leafbench::detail
