#pragma once

#include <vector>

namespace leafbench {

/// How the cores are shared within one training. Decided only here.
struct CorePlan {
    int cores = 1;                ///< cores this process can keep busy (SystemLimits)
    int loaderWorkers = 0;        ///< threads that decode; 0: the training thread decodes by itself
    int replicas = 1;             ///< model copies that share each batch
    int intraOpThreads = 1;       ///< LibTorch threads of each replica
    bool oversubscribed = false;  ///< more workers or replicas were requested than there are cores
};

void fields(CorePlan& plan, auto&& visit)
{
    visit("cores", plan.cores);
    visit("loader_workers", plan.loaderWorkers);
    visit("replicas", plan.replicas);
    visit("intra_op_threads", plan.intraOpThreads);
    visit("oversubscribed", plan.oversubscribed);
}

/// How the cores are shared among concurrent trainings.
struct TrialPlan {
    int cores = 1;
    int parallel = 1;             ///< trials at a time
    int coresPerTrial = 1;        ///< LibTorch threads of each, all its replicas together
    bool oversubscribed = false;  ///< parallel x coresPerTrial is more than there are
    CorePlan trial;               ///< of each one; its `cores` are its share
};

void fields(TrialPlan& plan, auto&& visit)
{
    visit("cores", plan.cores);
    visit("parallel", plan.parallel);
    visit("cores_per_trial", plan.coresPerTrial);
    visit("oversubscribed", plan.oversubscribed);
    visit("trial", plan.trial);
}

/// Numbers of the cores this process may run on, ascending; at least one.
std::vector<int> allowedCores();
/// How many it can keep busy: SystemLimits::cores, read once. At most as many as allowedCores().
int availableCores();
/// Of each of several processes that share them; at least one.
int coresEach(int processes);
/// SystemLimits::threadsEach, read once.
int mostThreadsEach();

/// workers: -1 lets the plan choose (one a core, at most 2, because decoding is a small share of a training step). threadsEach:
/// most LibTorch threads of a replica; 0: by the number of cores.
CorePlan planCores(int workers, int replicas, int cores = availableCores(), int threadsEach = mostThreadsEach());

/// coresPerTrial: 0 divides the cores evenly, at least one each. workers: -1 lets each trial's training thread load its own data,
/// because the other trials keep the cores busy meanwhile.
TrialPlan planTrials(int parallel, int coresPerTrial, int workers, int replicas, int cores = availableCores(),
                     int threadsEach = mostThreadsEach());

}  // namespace leafbench
