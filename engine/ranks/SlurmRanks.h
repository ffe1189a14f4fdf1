#pragma once

#include "engine/common/Result.h"
#include "engine/ranks/RankPlace.h"

#include <QProcess>
#include <QString>

#include <memory>

namespace leafbench {

/// How many nodes the Slurm job of this process has; 0: it is in none.
int slurmNodes();

/// Slurm's name of the node that this process is on, else the machine's.
QString thisNode();

/// Ranks 1 .. size - 1 on the nodes of the Slurm job that this process runs in, started by one `srun` that overlaps with this
/// process's own step; the caller is rank 0, in the place of that step's first task. So this process has to be on the job's first
/// node, where a batch script and `srun --nodes=1 --ntasks=1` put it. Ends them when it is destroyed. Used by one thread.
class SlurmRanks {
public:
    /// size: a multiple of nodes; each node gets the same number, in their order. Errors: NodesMissing.
    static Result<std::unique_ptr<SlurmRanks>> prepare(int nodes, int size);
    ~SlurmRanks();

    /// The place of rank 0. Its host is this node's name or, where that is no host's, its address.
    const RankPlace& place() const { return m_place; }
    /// Rank 0 listens at the port: starts the others, which wait for it.
    void begin(int port);

    /// srun's words if it has ended; empty while it runs.
    QString deaths();

private:
    SlurmRanks(int nodes, RankPlace place) : m_nodes(nodes), m_place(std::move(place)) {}

    const int m_nodes;
    RankPlace m_place;
    QProcess m_srun;
};

}  // namespace leafbench
