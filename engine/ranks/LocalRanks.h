#pragma once

#include "engine/common/Result.h"
#include "engine/processes/WorkerProcess.h"
#include "engine/ranks/RankPlace.h"

#include <memory>
#include <vector>

namespace leafbench {

/// Ranks 1 .. size - 1 on this machine, as processes of this program; the caller is rank 0. Ends them when it is destroyed. The
/// thread that starts them must outlive it (WorkerProcess.h).
class LocalRanks {
public:
    /// Starts them: they load LibTorch and wait for begin(). Errors: WorkerMissing.
    static Result<std::unique_ptr<LocalRanks>> start(int size);

    /// The place of rank 0.
    RankPlace place() const;
    /// Rank 0 listens at the port: the others may come.
    void begin(int port);

    /// Ends them now. Any thread, while this exists.
    void kill();

    /// How those that have ended did: "rank 1: SIGKILL"; empty if all run.
    QString deaths() const;

private:
    std::vector<std::unique_ptr<WorkerProcess>> m_processes;
};

/// The place that LocalRanks gave to this process: reads it from the socket. None if the other program is gone.
std::optional<RankPlace> receiveRankPlace(int socket);

}  // namespace leafbench
