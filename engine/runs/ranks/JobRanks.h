#pragma once

#include "engine/common/Result.h"
#include "engine/ranks/LocalRanks.h"
#include "engine/ranks/RankGroup.h"

#include <QCborValue>
#include <QString>

#include <memory>

namespace leafbench {

/// The ranks of one job, seen from rank 0: processes on this machine, or those that a launcher started beside this one (srun,
/// torchrun; RankPlace.h). They wait for orders, and end when this is destroyed. Used by one thread.
class JobRanks {
public:
    /// Processes on this machine; null for one. Errors: WorkerMissing, RanksMissing, BackendMissing.
    static Result<std::shared_ptr<JobRanks>> start(int count);
    /// Those of a launcher. They wait for rank 0 no longer than the timeout: call it first. Errors: RanksMissing, BackendMissing.
    static Result<std::shared_ptr<JobRanks>> join(const RankPlace& rank0);
    ~JobRanks();

    RankGroup& group() { return *m_group; }
    /// How many of the ranks run on this machine.
    int here() const;
    /// Lets the others begin a job of this name (RankServer.h), and waits until they have opened its images (SharedImages.h).
    /// Errors: those of RankGroup and openSharedImages().
    Status order(const QString& job, const QCborValue& request);
    /// The result as it is, or its error with how local ranks ended.
    template <class T>
    Result<T> explained(Result<T> result) const
    {
        return result.failed() ? withDeaths(result.error()) : result;
    }

private:
    static Result<std::shared_ptr<JobRanks>> met(std::unique_ptr<LocalRanks> local, const RankPlace& place);
    Error withDeaths(Error error) const;

    std::unique_ptr<LocalRanks> m_local;  ///< null: the launcher's
    std::shared_ptr<RankGroup> m_group;
};
using JobRanksPtr = std::shared_ptr<JobRanks>;

}  // namespace leafbench
