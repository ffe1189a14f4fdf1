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
    static Result<std::unique_ptr<JobRanks>> start(int count);
    /// Those of the launcher that started this process as rank 0; null without a launcher. They wait for rank 0 no longer than the
    /// timeout: call it first. Errors: BadValue (a launcher's variable), RanksMissing, BackendMissing.
    static Result<std::unique_ptr<JobRanks>> join();
    ~JobRanks();

    RankGroup& group() { return *m_group; }
    /// How many of the ranks run on this machine.
    int here() const;
    /// Lets the others begin a job of this name (RankServer.h).
    Status order(const QString& job, const QCborValue& request);
    /// An error of the group, with how local ranks ended.
    Error explained(Error error) const;

private:
    Status meet(const RankPlace& place);

    std::unique_ptr<LocalRanks> m_local;  ///< null: the launcher's
    std::shared_ptr<RankGroup> m_group;
};

}  // namespace leafbench
