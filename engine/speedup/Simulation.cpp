#include "engine/speedup/Simulation.h"

#include <algorithm>
#include <queue>

namespace leafbench {
namespace {

/// A task of the statistics: the spans between two waits of its worker.
std::vector<double> tasksOf(const TimelineLane& lane)
{
    std::vector<double> seconds;
    bool isInTask = false;
    for (const TimelineSpan& span : lane.spans) {
        const bool isWork = span.activity != Activity::Wait;
        if (isWork && (!isInTask || span.activity == Activity::Read))
            seconds.push_back(0);
        if (isWork)
            seconds.back() += static_cast<double>(span.end - span.begin) * 1e-9;
        isInTask = isWork;
    }
    return seconds;
}

const SpeedupMeasurement* baseOf(const SpeedupStudy& study)
{
    const WorkerCount base = study.curve().base();
    const auto found
        = std::ranges::find_if(study.measurements, [base](const SpeedupMeasurement& m) { return m.count() == base && m.timeline; });
    return found == study.measurements.end() ? nullptr : &*found;
}

}  // namespace

double listScheduleSeconds(const std::vector<double>& seconds, int workers)
{
    std::priority_queue<double, std::vector<double>, std::greater<>> free;
    for (int worker = 0; worker < workers; ++worker)
        free.push(0);
    double end = 0;
    for (const double task : seconds) {
        const double done = free.top() + task;
        free.pop();
        free.push(done);
        end = std::max(end, done);
    }
    return end;
}

std::vector<SimulatedRun> simulateWorkers(const SpeedupStudy& study, const std::vector<int>& counts)
{
    const Workload workload = study.options.workload;
    const SpeedupMeasurement* base = baseOf(study);
    if ((workload != Workload::StatsTasks && workload != Workload::StatsLoader) || !base || base->workers > 1)
        return {};
    std::vector<double> tasks;
    for (const TimelineLane& lane : base->timeline->lanes) {
        if (lane.truncated)
            return {};
        if (lane.kind == QLatin1String("worker")) {
            const std::vector<double> own = tasksOf(lane);
            tasks.insert(tasks.end(), own.begin(), own.end());
        }
    }
    if (tasks.empty())
        return {};
    const double serial = std::max(0.0, base->seconds - listScheduleSeconds(tasks, 1));
    std::vector<SimulatedRun> runs;
    for (const int workers : counts) {
        const double seconds = serial + listScheduleSeconds(tasks, workers);
        runs.push_back({workers, seconds, (serial + listScheduleSeconds(tasks, 1)) / seconds});
    }
    return runs;
}

}  // namespace leafbench
