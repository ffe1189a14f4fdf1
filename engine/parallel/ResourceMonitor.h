#pragma once

#include "engine/common/Outcome.h"

#include <QJsonObject>
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

/// What the machine did in one interval.
struct ResourceSample {
    double seconds = 0;                ///< since the monitor began, at the end of the interval
    std::vector<double> cores;         ///< use of each core that this process may run on, by all programs, 0 .. 1
    double processCores = 0;           ///< cores that this program and its worker processes kept busy
    qint64 processBytes = 0;           ///< resident, workers included; pages that they share count for each
    qint64 machineBytes = 0;           ///< in use on the machine
    std::vector<GpuUse> gpus;
};

/// A run's samples in few numbers.
struct ResourceSummary {
    double seconds = 0;
    double meanCoreUse = 0;       ///< 0 .. 1 of all cores, all programs
    double meanProcessCores = 0;  ///< cores' worth of time
    double otherCores = 0;        ///< cores' worth of time that other programs took: above 0.2 a timing is disturbed
    qint64 peakProcessBytes = 0;
    qint64 peakMachineBytes = 0;
    std::vector<GpuUse> gpus;     ///< mean use, peak memory
    QJsonObject toJson() const;
    static ResourceSummary fromJson(const QJsonObject& json);
};

/// Samples the machine from a thread of its own while it lives. GPUs through nvidia-smi where it is in PATH (looked for
/// once; one that hangs or fails is given up). Costs under 0.1 % of a core. Owned by one thread.
class ResourceMonitor {
public:
    explicit ResourceMonitor(double intervalSeconds = 0.5);
    ~ResourceMonitor();

    /// Samples until now. Of too many, two and two become one (ResourceSeries), so at most 2,000 are kept.
    std::vector<ResourceSample> samples() const;
    /// At most an interval old; before the first is over, memory alone.
    ResourceSample latest() const;
    ResourceSummary summary() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// As a run stores them: a line a sample, seconds, one column a core, process_cores, process_mb, machine_mb, and
/// name, use and memory of each GPU. MB are 10^6 bytes. Reading stops at the first line that is not whole.
QByteArray resourcesToCsv(const std::vector<ResourceSample>& samples);
std::vector<ResourceSample> resourcesFromCsv(const QByteArray& csv);

}  // namespace leafbench
