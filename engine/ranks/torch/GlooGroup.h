#pragma once

#include "engine/concurrency/Job.h"
#include "engine/ranks/RankGroup.h"
#include "engine/ranks/RankPlace.h"
#include "engine/ranks/torch/RankStore.h"

#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>
#include <torch/types.h>

#include <atomic>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

namespace leafbench::detail {

/// An error of the ranks, where only an exception comes through: within a step's backward pass.
struct RankFailure : std::runtime_error {
    explicit RankFailure(Error reason) : std::runtime_error("a rank is lost"), error(std::move(reason)) {}
    Error error;
};

/// Ranks by LibTorch's c10d: they meet at a TCPStore of rank 0 and compute together by Gloo, over the network interface that
/// leads to rank 0, or GLOO_SOCKET_IFNAME.
class GlooGroup : public RankGroup {
public:
    /// Waits until all ranks are there. listening(port), on rank 0: others may come now. The token ends that wait. Errors:
    /// RanksMissing (not all came within the time), BackendMissing (this LibTorch was built without Gloo).
    static Result<std::shared_ptr<RankGroup>> join(const RankPlace& place, const std::function<void(int port)>& listening,
                                                   const CancellationToken& token);
    ~GlooGroup() override;

    int rank() const override { return m_place.rank; }
    int size() const override { return m_place.size; }
    QStringList hosts() const override { return m_hosts; }
    int cores() const override { return m_cores; }
    Result<QByteArray> order(QByteArray fromRank0) override;
    Result<QByteArray> broadcast(QByteArray fromRank0) override;
    Result<std::vector<QByteArray>> gather(const QByteArray& bytes) override;
    Result<std::vector<QByteArray>> collect(const QByteArray& bytes) override;
    Result<std::vector<double>> gather(std::span<const double> numbers) override;
    bool isRank0Gone() override;
    Result<double> allReduceSeconds(qint64 bytes) override;
    void leave(const Error& reason) override;
    void abandon() override { m_abandoned = true; }

    // For tensors. They throw RankFailure.
    /// Rank 0's values, in place.
    void broadcast(const std::vector<torch::Tensor>& tensors);
    /// Adds up, in place: contiguous, on the CPU. For two ranks the sum has the same bits in either order.
    void sum(torch::Tensor tensor);
    /// Runs `work`, which communicates by processGroup(). An exception of Gloo becomes RankFailure.
    void guarded(const std::function<void()>& work);
    const c10::intrusive_ptr<c10d::ProcessGroup>& processGroup() const { return m_group; }

private:
    GlooGroup(RankPlace place, std::unique_ptr<RankStore> store, c10::intrusive_ptr<c10d::ProcessGroup> group);
    Status meet();
    /// Waits until a key is there, for as long as every rank lives. Throws RankFailure.
    void waitFor(const std::string& key);
    Result<torch::Tensor> gatherRows(const torch::Tensor& row);
    template <class T>
    Result<T> caught(const std::function<T()>& work);
    Error lostRank(const std::string& reason);
    Error verdict(const std::string& reason);
    Error verdictOfRank0(const std::string& reason);
    std::vector<int> otherRanks() const;
    Error lostError(const std::vector<int>& ranks, const std::string& reason) const;
    void waitForTheOthersToLeave();

    RankPlace m_place;
    std::unique_ptr<RankStore> m_store;
    c10::intrusive_ptr<c10d::ProcessGroup> m_group;
    std::atomic<bool> m_abandoned{false};
    QStringList m_hosts;
    int m_cores = 1;
    int m_orders = 0;  ///< so far
    int m_collects = 0;
    bool m_left = false;
    std::vector<int> m_lost;  ///< found by rank 0
};

}  // namespace leafbench::detail
