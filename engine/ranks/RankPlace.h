#pragma once

#include "engine/common/Fields.h"
#include "engine/common/Result.h"

#include <QString>

#include <functional>
#include <optional>

namespace leafbench {

/// The place of a process among those that train or count together, in torch's words.
struct RankPlace {
    int rank = 0;  ///< 0 .. size - 1
    int size = 1;  ///< torchrun's WORLD_SIZE
    QString host;  ///< where rank 0 listens: a name or an address
    int port = 0;  ///< 0: rank 0 takes a free one
};

void fields(RankPlace& place, auto&& visit)
{
    visit("rank", place.rank, Range{0, 1023});
    visit("size", place.size, Range{1, 1024});
    visit("host", place.host);
    visit("port", place.port, Range{0, 65535});
}

/// The value of an environment variable; empty if it is not set.
using Variable = std::function<QString(const char* name)>;

/// The place that a launcher gave this process: torchrun's RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT
/// (https://pytorch.org/docs/stable/elastic/run.html), else those of a Slurm step (`srun`): SLURM_PROCID, SLURM_STEP_NUM_TASKS, the
/// first host of SLURM_STEP_NODELIST, and a port made of the numbers of job, step and restart. MASTER_ADDR and MASTER_PORT count
/// there too. None: a single process; a batch script itself, which Slurm gives SLURM_PROCID as well, is one. Errors: BadValue
/// (subject: the variable).
Result<std::optional<RankPlace>> rankPlaceOf(const Variable& variable);
/// Of this process. Where the name of Slurm's first node is not a host's, `scontrol` is asked for its address.
Result<std::optional<RankPlace>> launchedRankPlace();

/// Where the name of a Slurm node is not a host's, it becomes the node's address.
void findAddress(RankPlace& place);

/// The first host of Slurm's list: "n[03-12,20],login" has n03.
QString firstHost(const QString& nodeList);

/// "4711.0" in a step of a Slurm job, "4711." in its script, else empty. A requeued job counts its steps from the beginning.
QString slurmStep();

/// A rank that gives no sign of life for so long is lost: LEAFBENCH_RANK_TIMEOUT, else 60.
int rankTimeoutSeconds();

}  // namespace leafbench
