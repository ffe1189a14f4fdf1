#pragma once

#include "engine/speedup/SpeedupStudy.h"

#include <vector>

namespace leafbench {

/// Why a worker count is as efficient as it is: four factors, 0 .. 1 each (usefulWork may be larger), from the timelines of its run
/// and of the base's. After the efficiency model of the POP Centre of Excellence (Rosas, Gimenez, Labarta 2014), in which useful is
/// what reads, decodes and computes: parallel efficiency = loadBalance * communication * waiting, and times usefulWork it is the
/// efficiency, over the base's own.
struct EfficiencySplit {
    int workers = 1;
    double loadBalance = 1;    ///< mean over largest useful time of a worker
    double communication = 1;  ///< share of the busiest worker's time outside transfers
    double waiting = 1;        ///< share of what is then left of it that is useful: the serial part, and waits for others
    double usefulWork = 1;     ///< useful time of all workers at the base, over that here: below 1 the same work takes longer
    int nodes = 0;             ///< as in WorkerCount

    WorkerCount count() const { return {workers, nodes}; }
    double parallel() const { return loadBalance * communication * waiting; }
};

/// Of every count with a timeline, the base first; empty without the base's. None for TrainWorkers, whose loader threads do other
/// work than the thread that they feed. TrainRanks: of rank 0 alone, so its loadBalance is 1.
std::vector<EfficiencySplit> efficiencySplits(const SpeedupStudy& study);

/// Whether loadBalance can be told (not for TrainRanks).
bool knowsLoadBalance(Workload workload);

}  // namespace leafbench
