#include "engine/speedup/SpeedupStudy.h"
#include "engine/tuning/Tune.h"

#include <QRegularExpression>

#include <algorithm>

namespace leafbench {

static const char* const names[] = {"stats-tasks", "stats-loader", "train-workers", "train-replicas", "tune-parallel"};

QString workloadName(Workload workload)
{
    return QString::fromLatin1(names[static_cast<int>(workload)]);
}

const std::vector<Workload>& allWorkloads()
{
    static const std::vector<Workload> all{Workload::StatsTasks, Workload::StatsLoader, Workload::TrainWorkers,
                                           Workload::TrainReplicas, Workload::TuneParallel};
    return all;
}

std::optional<Workload> workloadFromName(const QString& name)
{
    for (const Workload workload : allWorkloads()) {
        if (workloadName(workload) == name)
            return workload;
    }
    return {};
}

bool isTraining(Workload workload)
{
    return workload == Workload::TrainWorkers || workload == Workload::TrainReplicas || workload == Workload::TuneParallel;
}

WorkerRange workerRange(Workload workload)
{
    switch (workload) {
    case Workload::TrainWorkers:
        return {0, 64};
    case Workload::TuneParallel:
        return {1, mostParallel};
    case Workload::TrainReplicas:
        return {1, static_cast<int>(findRecipeKey(QStringLiteral("replicas"))->high)};
    default:
        return {1, 64};
    }
}

Outcome<std::vector<int>> parseWorkerCounts(const QString& text, Workload workload)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    const WorkerRange range = workerRange(workload);
    const auto wrong = [&](const QString& part) {
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("workers"), .detail = part,
                     .low = static_cast<double>(range.low), .high = static_cast<double>(range.high)};
    };
    std::vector<int> counts;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int count = part.toInt(&isNumber);
        if (!isNumber || count < range.low || count > range.high)
            return wrong(part);
        counts.push_back(count);
    }
    if (counts.empty())
        return wrong(text);
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    return counts;
}

std::vector<int> defaultWorkerCounts(Workload workload)
{
    switch (workload) {
    case Workload::TrainWorkers:
        return {0, 2, 4, 8};
    case Workload::TrainReplicas:
        return {1, 2, 4};
    default:
        return {1, 2, 4, 8};
    }
}

TrialPlan trialPlanOf(const SpeedupOptions& options, int workers)
{
    return planTrials(workers, options.coresPerTrial, -1, 1);
}

CorePlan corePlanOf(const SpeedupOptions& options, int workers)
{
    if (options.workload == Workload::TuneParallel) {
        const TrialPlan plan = trialPlanOf(options, workers);
        CorePlan trial = plan.trial;
        trial.oversubscribed = plan.oversubscribed;
        return trial;
    }
    return options.workload == Workload::TrainReplicas ? planCores(-1, workers) : planCores(workers, 1);
}

qint64 defaultImages(Workload workload)
{
    if (workload == Workload::TuneParallel)
        return 256;  // eight times over
    return isTraining(workload) ? 2048 : 0;
}

}  // namespace leafbench
