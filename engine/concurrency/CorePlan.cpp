#include "engine/concurrency/CorePlan.h"

#include "engine/concurrency/SystemLimits.h"

#include <algorithm>

namespace leafbench {

static const SystemLimits& limitsAtStart()
{
    static const SystemLimits limits = systemLimits();
    return limits;
}

std::vector<int> allowedCores() { return coresOfMask(); }

int availableCores() { return limitsAtStart().cores; }

int coresEach(int processes) { return std::max(1, availableCores() / processes); }

int mostThreadsEach() { return limitsAtStart().threadsEach; }

CorePlan planCores(int workers, int replicas, int cores, int threadsEach)
{
    CorePlan plan;
    plan.cores = std::max(1, cores);
    plan.loaderWorkers = workers < 0 ? std::min(plan.cores, 2) : workers;
    plan.replicas = std::max(1, replicas);
    plan.intraOpThreads = std::max(1, plan.cores / plan.replicas);
    if (threadsEach > 0)
        plan.intraOpThreads = std::min(plan.intraOpThreads, threadsEach);
    plan.oversubscribed = plan.loaderWorkers > plan.cores || plan.replicas > plan.cores;
    return plan;
}

TrialPlan planTrials(int parallel, int coresPerTrial, int workers, int replicas, int cores, int threadsEach)
{
    TrialPlan plan;
    plan.cores = std::max(1, cores);
    plan.parallel = std::max(1, parallel);
    plan.coresPerTrial = coresPerTrial > 0 ? coresPerTrial : std::max(1, plan.cores / plan.parallel);
    plan.oversubscribed = plan.parallel * plan.coresPerTrial > plan.cores;
    plan.trial = planCores(std::max(0, workers), replicas, plan.coresPerTrial, threadsEach);
    return plan;
}

}  // namespace leafbench
