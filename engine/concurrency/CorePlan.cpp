#include "engine/concurrency/CorePlan.h"

#include <sched.h>

#include <algorithm>
#include <numeric>
#include <thread>

namespace leafbench {

std::vector<int> allowedCores()
{
    std::vector<int> cores;
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) == 0) {
        for (int core = 0; core < CPU_SETSIZE; ++core) {
            if (CPU_ISSET(core, &set))
                cores.push_back(core);
        }
    }
    if (cores.empty()) {
        cores.resize(std::max(1u, std::thread::hardware_concurrency()));
        std::iota(cores.begin(), cores.end(), 0);
    }
    return cores;
}

int availableCores() { return static_cast<int>(allowedCores().size()); }

CorePlan planCores(int workers, int replicas, int cores)
{
    CorePlan plan;
    plan.cores = std::max(1, cores);
    plan.loaderWorkers = workers < 0 ? std::min(plan.cores, 2) : workers;
    plan.replicas = std::max(1, replicas);
    plan.intraOpThreads = std::max(1, plan.cores / plan.replicas);
    plan.oversubscribed = plan.loaderWorkers > plan.cores || plan.replicas > plan.cores;
    return plan;
}

TrialPlan planTrials(int parallel, int coresPerTrial, int workers, int replicas, int cores)
{
    TrialPlan plan;
    plan.cores = std::max(1, cores);
    plan.parallel = std::max(1, parallel);
    plan.coresPerTrial = coresPerTrial > 0 ? coresPerTrial : std::max(1, plan.cores / plan.parallel);
    plan.oversubscribed = plan.parallel * plan.coresPerTrial > plan.cores;
    plan.trial = planCores(std::max(0, workers), replicas, plan.coresPerTrial);
    return plan;
}

}  // namespace leafbench
