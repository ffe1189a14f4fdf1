#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/Split.h"
#include "engine/monitor/Timeline.h"
#include "engine/preprocessing/ChannelStatistics.h"
#include "engine/runs/ranks/JobRanks.h"
#include "engine/speedup/SpeedupStudy.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace leafbench {

/// Result of one execution. Private to engine/speedup.
struct WorkloadRun {
    double seconds = 0;
    double waitShare = 0;
    QString result;
    std::vector<RefusedImage> refused;
    std::vector<NetworkPoint> network{};
    QStringList hosts{};
    std::optional<CorePlan> cores{};  ///< none: corePlanOf()
};

/// Those of a count of processes: on this machine, or on nodes; null for one. Errors: those of JobRanks.
Result<JobRanksPtr> processesOf(WorkerCount count, const JobContext& context);

/// Work for any number of workers. Used by one thread.
class StudyWorkload {
public:
    virtual ~StudyWorkload() = default;
    virtual Result<WorkloadRun> run(std::span<const quint32> images, WorkerCount count, const JobContext& context,
                                    TimelineRecorder* timeline)
        = 0;
    /// A warm-up run over a few images, not measured and without side effects.
    virtual Result<WorkloadRun> warmUp(std::span<const quint32> images, WorkerCount count, const JobContext& context)
    {
        return run(images, count, context, nullptr);
    }
    /// How many passes a run makes over its images. Its progress counts them all.
    virtual qint64 passes() const { return 1; }
    /// Enough images to load code, start thread pools and fill the allocator's heap before the clock starts.
    virtual std::size_t warmUpImages() const { return 256; }
};

/// The images selected by the options, and the workload. Loads LibTorch and computes the statistics that a training needs.
/// Errors: those of backend(), splitting, reading weights and channelStatistics().
struct PreparedWorkload {
    std::vector<quint32> images;
    std::unique_ptr<StudyWorkload> workload;
};
Result<PreparedWorkload> prepareWorkload(const SpeedupOptions& options, DatasetPtr index, const JobContext& context);

/// A finite number as C's %a prints it in the C locale, whatever the locale is: "0x1.8p+1".
QString hexFloat(double value);
/// Its inverse; NaN for another text.
double fromHexFloat(const QString& text);

/// The first `limit` images in an order that depends only on their number, ascending; all with limit 0.
std::vector<quint32> limitedImages(std::vector<quint32> images, qint64 limit);

}  // namespace leafbench
