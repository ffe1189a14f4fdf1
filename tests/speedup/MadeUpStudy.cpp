#include "tests/speedup/MadeUpStudy.h"

namespace leafbench::testing {

SpeedupStudy madeUpStudy(Workload workload, int cores, const std::vector<WorkerCount>& counts,
                         const std::vector<std::vector<double>>& seconds)
{
    SpeedupStudy study;
    study.options.workload = workload;
    study.options.setCounts(counts);
    study.options.repeats = static_cast<int>(seconds.front().size());
    study.cores = cores;
    study.state = StudyState::Finished;
    study.started = QDateTime::currentDateTime();
    for (int repeat = 0; repeat < study.options.repeats; ++repeat) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            SpeedupMeasurement m;
            m.workers = counts[i].workers;
            m.nodes = counts[i].nodes;
            m.repeat = repeat;
            m.seconds = seconds[i][static_cast<std::size_t>(repeat)];
            m.images = 1000;
            m.result = QStringLiteral("0x1p-1");
            m.resources.meanProcessCores = std::min(std::max(1, m.workers), cores);
            study.measurements.push_back(m);
        }
    }
    return study;
}

}  // namespace leafbench::testing
