#include "engine/parallel/CorePlan.h"

#include <sched.h>

#include <algorithm>
#include <thread>

namespace leafbench {

int availableCores()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return std::max(1, CPU_COUNT(&set));
    return std::max(1u, std::thread::hardware_concurrency());
}

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

QJsonObject CorePlan::toJson() const
{
    return {{"cores", cores},
            {"loader_workers", loaderWorkers},
            {"replicas", replicas},
            {"intra_op_threads", intraOpThreads},
            {"oversubscribed", oversubscribed}};
}

CorePlan CorePlan::fromJson(const QJsonObject& json)
{
    return {.cores = json["cores"].toInt(1),
            .loaderWorkers = json["loader_workers"].toInt(),
            .replicas = json["replicas"].toInt(1),
            .intraOpThreads = json["intra_op_threads"].toInt(1),
            .oversubscribed = json["oversubscribed"].toBool()};
}

}  // namespace leafbench
