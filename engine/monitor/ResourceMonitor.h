#pragma once

#include "engine/common/Result.h"

#include <QString>

#include <memory>
#include <vector>

namespace leafbench {

struct GpuUse {
    QString name;
    double use = 0;  ///< 0 .. 1
    qint64 memoryBytes = 0;
    qint64 memoryTotalBytes = 0;
};

/// As a summary names them.
void fields(GpuUse& gpu, auto&& visit)
{
    visit("name", gpu.name);
    visit("mean_use", gpu.use);
    visit("peak_bytes", gpu.memoryBytes);
    visit("total_bytes", gpu.memoryTotalBytes);
}

/// Resource use during one interval.
struct ResourceSample {
    double seconds = 0;         ///< since the monitor's start, at the end of the interval
    std::vector<double> cores;  ///< use of each core that this process may run on, by all programs, 0 .. 1
    double processCores = 0;    ///< cores used by this program and its worker processes
    qint64 processBytes = 0;    ///< resident, with workers; shared pages count for each
    qint64 machineBytes = 0;    ///< in use on the machine
    std::vector<GpuUse> gpus;
};

/// Summary of a run's samples.
struct ResourceSummary {
    double seconds = 0;
    double meanCoreUse = 0;       ///< 0 .. 1 of all cores, all programs
    double meanProcessCores = 0;  ///< cores' worth of time
    double otherCores = 0;        ///< cores' worth of time of other programs: above 0.2 a timing is disturbed
    qint64 peakProcessBytes = 0;
    qint64 peakMachineBytes = 0;
    std::vector<GpuUse> gpus;  ///< mean use, peak memory
};

void fields(ResourceSummary& summary, auto&& visit)
{
    visit("seconds", summary.seconds);
    visit("mean_core_use", summary.meanCoreUse);
    visit("mean_process_cores", summary.meanProcessCores);
    visit("other_cores", summary.otherCores);
    visit("peak_process_bytes", summary.peakProcessBytes);
    visit("peak_machine_bytes", summary.peakMachineBytes);
    visit("gpus", summary.gpus);
}

/// Samples the machine while alive, on its own thread, because samples must be on time even if the pools are busy. GPUs by
/// nvidia-smi if it is in PATH (looked up once; given up after a hang or failure). Costs under 0.1 % of a core. Used by one thread.
class ResourceMonitor {
public:
    explicit ResourceMonitor(double intervalSeconds = 0.5);
    ~ResourceMonitor();

    /// Samples so far, at most 2,000: older ones are merged in pairs (ResourceSeries).
    std::vector<ResourceSample> samples() const;
    /// At most an interval old; before the first interval only memory.
    ResourceSample latest() const;
    ResourceSummary summary() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// As stored with a run: a line a sample, seconds, one column a core, process_cores, process_mb, machine_mb, and name, use and
/// memory of each GPU. MB are 10^6 bytes. Reading stops at the first incomplete line.
QByteArray resourcesToCsv(const std::vector<ResourceSample>& samples);
std::vector<ResourceSample> resourcesFromCsv(const QByteArray& csv);

}  // namespace leafbench
