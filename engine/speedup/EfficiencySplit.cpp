#include "engine/speedup/EfficiencySplit.h"

#include <algorithm>
#include <limits>

namespace leafbench {
namespace {

double secondsOf(const TimelineLane& lane, Activity activity) { return lane.seconds[static_cast<std::size_t>(activity)]; }

double usefulOf(const TimelineLane& lane)
{
    return secondsOf(lane, Activity::Read) + secondsOf(lane, Activity::Decode) + secondsOf(lane, Activity::Compute);
}

/// Lanes that share the work; not those of a network, or of a main thread that only hands it out.
std::vector<const TimelineLane*> workersOf(const Timeline& timeline)
{
    std::vector<const TimelineLane*> lanes;
    for (const TimelineLane& lane : timeline.lanes) {
        if (lane.kind != QLatin1String("network") && lane.kind != QLatin1String("main") && usefulOf(lane) > 0)
            lanes.push_back(&lane);
    }
    return lanes;
}

/// From the first span's begin to the last one's end. Of a lane whose spans are not all stored their sum counts.
double elapsedSeconds(const std::vector<const TimelineLane*>& lanes)
{
    qint64 begin = std::numeric_limits<qint64>::max(), end = 0;
    double longest = 0;
    for (const TimelineLane* lane : lanes) {
        double sum = 0;
        for (const double seconds : lane->seconds)
            sum += seconds;
        longest = std::max(longest, sum);
        if (lane->spans.empty())
            continue;
        begin = std::min(begin, lane->spans.front().begin);
        end = std::max(end, lane->spans.back().end);
    }
    return std::max(longest, static_cast<double>(std::max<qint64>(0, end - begin)) * 1e-9);
}

struct SplitLane {
    EfficiencySplit split;
    double useful = 0;  ///< seconds of all workers
};

std::optional<SplitLane> splitOf(const SpeedupMeasurement& measurement, Workload workload)
{
    const auto lanes = measurement.timeline ? workersOf(*measurement.timeline) : std::vector<const TimelineLane*>();
    if (lanes.empty())
        return {};
    SplitLane found;
    double most = -1;
    const TimelineLane* busiest = nullptr;
    for (const TimelineLane* lane : lanes) {
        const double useful = usefulOf(*lane);
        found.useful += useful;
        if (useful > most) {
            most = useful;
            busiest = lane;
        }
    }
    const double elapsed = elapsedSeconds(lanes);
    const double transferred = std::min(secondsOf(*busiest, Activity::Transfer), elapsed - most);
    const double workers = knowsLoadBalance(workload) ? std::max<double>(effective(measurement.workers), lanes.size()) : 1;
    found.split.workers = measurement.workers;
    found.split.nodes = measurement.nodes;
    found.split.loadBalance = found.useful / workers / most;
    found.split.communication = 1 - transferred / elapsed;
    found.split.waiting = most / (elapsed - transferred);
    if (!knowsLoadBalance(workload))
        found.useful *= effective(measurement.workers);  // of ranks like this one
    return found;
}

}  // namespace

bool knowsLoadBalance(Workload workload) { return workload != Workload::TrainRanks; }

std::vector<EfficiencySplit> efficiencySplits(const SpeedupStudy& study)
{
    std::vector<SplitLane> all;
    for (const SpeedupMeasurement& measurement : study.measurements) {
        if (const auto split
            = study.options.workload == Workload::TrainWorkers ? std::nullopt : splitOf(measurement, study.options.workload))
            all.push_back(*split);
    }
    const WorkerCount base = study.curve().base();
    std::ranges::sort(all, {}, [base](const SplitLane& one) { return std::pair(one.split.count() != base, one.split.count()); });
    std::vector<EfficiencySplit> splits;
    if (all.empty() || all.front().split.count() != base)
        return splits;
    for (SplitLane& one : all) {
        one.split.usefulWork = all.front().useful / one.useful;
        splits.push_back(one.split);
    }
    return splits;
}

}  // namespace leafbench
