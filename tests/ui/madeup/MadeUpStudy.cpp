#include "engine/common/Seed.h"
#include "tests/ui/madeup/MadeUp.h"

#include <algorithm>
#include <cmath>

namespace leafbench::testing {
namespace {

constexpr int cores = 2;
constexpr double serialSeconds = 2.4;

double madeUpSeconds(int workers, Random& random)
{
    const double serial = 0.031;
    const double inParallel = std::min(std::max(1, workers), cores);
    const double queueing = workers > cores ? 1 + 0.004 * workers : 1;
    return serialSeconds * (serial + (1 - serial) / inParallel) * queueing * (1 + random.uniform(-0.012, 0.012));
}

TimelineLane madeUpLane(int number, double seconds, double spanSeconds, int workers, Random& random)
{
    TimelineLane lane;
    lane.kind = QStringLiteral("worker");
    lane.number = number;
    const auto until = static_cast<qint64>(seconds * 1e9);
    qint64 at = static_cast<qint64>(random.uniform(0, spanSeconds) * 1e9);
    const auto add = [&](Activity activity, double length) {
        const qint64 end = std::min(until, at + std::max<qint64>(1, static_cast<qint64>(length * 1e9)));
        if (end > at)
            lane.spans.push_back({at, end, activity});
        lane.seconds[static_cast<std::size_t>(activity)] += double(end - at) * 1e-9;
        at = end;
    };
    while (at < until) {
        add(Activity::Read, spanSeconds * random.uniform(0.05, 0.15));
        add(Activity::Decode, spanSeconds * random.uniform(0.8, 1.2));
        add(Activity::Compute, spanSeconds * random.uniform(0.1, 0.2));
        if (workers > cores)
            add(Activity::Wait, spanSeconds * random.uniform(0.2, 2.0) * (double(workers) / cores - 1));
        else if (random.uniform(0, 1) < 0.03)
            add(Activity::Wait, spanSeconds);
    }
    return lane;
}

}  // namespace

std::shared_ptr<const Timeline> madeUpTimeline(int workers, double seconds, double spanSeconds)
{
    Random random(5);
    auto timeline = std::make_shared<Timeline>();
    timeline->seconds = seconds;
    for (int i = 1; i <= std::max(1, workers); ++i)
        timeline->lanes.push_back(madeUpLane(i, seconds, spanSeconds, workers, random));
    return timeline;
}

SpeedupStudy madeUpStudy(Workload workload, int repeats)
{
    Random random(3);
    SpeedupStudy study;
    study.path = QStringLiteral("/nowhere/speedup/20260512-101502-%1.json").arg(toWord(workload));
    study.options.workload = workload;
    study.options.data = QStringLiteral("/nowhere/leaves");
    study.options.workers = defaultWorkerCounts(workload);
    study.options.repeats = repeats;
    study.state = StudyState::Finished;
    study.started = QDateTime(QDate(2026, 5, 12), QTime(10, 15, 2));
    study.cores = cores;
    study.machine = {{"cpu", "AMD EPYC 9B14"},
                     {"cores", cores},
                     {"ram_bytes", qint64{8'400'000'000}},
                     {"system", "Debian GNU/Linux 12 (bookworm)"}};
    for (int repeat = 0; repeat < repeats; ++repeat) {
        for (const int workers : study.options.workers) {
            SpeedupMeasurement m;
            m.workers = workers;
            m.repeat = repeat;
            m.seconds = madeUpSeconds(workers, random);
            m.images = 4199;
            m.workSeconds = serialSeconds;
            m.result = QStringLiteral("0x1.d3p-2 0x1.ep-3");
            m.cores = planCores(workers, 1, cores);
            m.resources.seconds = m.seconds;
            m.resources.meanProcessCores = std::min(std::max(1, workers), cores) * 0.97;
            m.resources.otherCores = 0.04;
            m.resources.peakProcessBytes = 180'000'000 + 20'000'000 * workers;
            if (repeat == 0)
                m.timeline = madeUpTimeline(workers, m.seconds);
            study.measurements.push_back(std::move(m));
        }
    }
    return study;
}

}  // namespace leafbench::testing
