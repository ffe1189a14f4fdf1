#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/ranks/LocalRanks.h"
#include "engine/ranks/RankGroup.h"
#include "engine/ranks/SlurmRanks.h"

#include <QCborValue>
#include <QString>

#include <memory>

namespace leafbench {

/// The ranks of one job, seen from rank 0: processes on this machine, or those that a launcher started beside this one (srun,
/// torchrun; RankPlace.h). They wait for orders, and end when this is destroyed. Used by one thread.
class JobRanks {
public:
    /// Processes on this machine; null for one. Errors: WorkerMissing, RanksMissing, BackendMissing. Cancel, here and below: within
    /// a few seconds, also while the others do not come.
    static Result<std::shared_ptr<JobRanks>> start(int count, const JobContext& context = {});
    /// On nodes of this process's Slurm job, `count` in all, a multiple of nodes (SlurmRanks.h); null for one. Errors:
    /// NodesMissing, RanksMissing, BackendMissing.
    static Result<std::shared_ptr<JobRanks>> startOnNodes(int nodes, int count, const JobContext& context = {});
    /// Those of a launcher. They wait for rank 0 no longer than the timeout: call it first. Errors: RanksMissing, BackendMissing.
    static Result<std::shared_ptr<JobRanks>> join(const RankPlace& rank0, const JobContext& context = {});
    explicit JobRanks(CancellationToken token) : m_token(std::move(token)) {}
    ~JobRanks();

    RankGroup& group() { return *m_group; }
    /// How many of the ranks run on this machine.
    int here() const;
    /// Lets the others begin a job of this name (RankServer.h), and waits until they have opened its images (SharedImages.h).
    /// Errors: those of RankGroup and openSharedImages(). Cancel: ends local ranks.
    Status order(const QString& job, const QCborValue& request);
    /// The result as it is, or its error with how local ranks ended.
    template <class T>
    Result<T> explained(Result<T> result) const
    {
        return result.failed() ? withDeaths(result.error()) : result;
    }

private:
    Status meet(const RankPlace& place);
    Result<std::shared_ptr<RankGroup>> joined(const RankPlace& place);
    /// While it exists, a cancel ends the local ranks: they do not come to where they would notice it.
    CancellationToken::Registration endingOnCancel();
    QString deaths() const;
    Error withDeaths(Error error) const;

    const CancellationToken m_token;        ///< of the job
    std::unique_ptr<LocalRanks> m_local;    ///< those of this machine; null: others
    std::unique_ptr<SlurmRanks> m_onNodes;  ///< those of a Slurm job; null: others. Neither: the launcher's
    std::shared_ptr<RankGroup> m_group;
};
using JobRanksPtr = std::shared_ptr<JobRanks>;

}  // namespace leafbench
