#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/Split.h"
#include "engine/parallel/Job.h"
#include "engine/parallel/Timeline.h"
#include "engine/preprocessing/ChannelStatistics.h"
#include "engine/speedup/SpeedupStudy.h"

#include <memory>
#include <span>
#include <vector>

namespace leafbench {

/// What came out of one execution. Private to engine/speedup.
struct WorkloadRun {
    double seconds = 0;
    double waitShare = 0;
    QString result;
    std::vector<RefusedImage> refused;
};

/// Something that can be done with any number of workers. Used by one thread.
class StudyWorkload {
public:
    virtual ~StudyWorkload() = default;
    virtual Outcome<WorkloadRun> run(std::span<const quint32> images, int workers, const JobContext& context,
                                     TimelineRecorder* timeline) = 0;
    /// A run over a few images that counts for nothing and leaves nothing behind.
    virtual Outcome<WorkloadRun> warmUp(std::span<const quint32> images, int workers, const JobContext& context)
    {
        return run(images, workers, context, nullptr);
    }
    /// How often a run goes over its images. Its progress counts them all.
    virtual qint64 passes() const { return 1; }
    /// Images that are enough to load code, start thread pools and fill the allocator's heap before the clock counts.
    virtual std::size_t warmUpImages() const { return 256; }
};

/// The images that the options want, and what is to be done with them. Loads LibTorch and takes the statistics that a
/// training needs. Errors: those of backend(), splitting, reading weights and channelStatistics().
struct PreparedWorkload {
    std::vector<quint32> images;
    std::unique_ptr<StudyWorkload> workload;
};
Outcome<PreparedWorkload> prepareWorkload(const SpeedupOptions& options, DatasetPtr index, const JobContext& context);

/// The training workloads' own part of it.
Outcome<PreparedWorkload> prepareTraining(const SpeedupOptions& options, DatasetPtr index, const JobContext& context);

/// The tuning workload's.
Outcome<PreparedWorkload> prepareTuning(const SpeedupOptions& options, const JobContext& context);

/// Every bit of a number, as C prints it with %a (Qt's asprintf cannot).
QString hexFloat(double value);

/// The first `limit` of the images in an order that depends on nothing but their number, ascending; all with limit 0.
std::vector<quint32> limitedImages(std::vector<quint32> images, qint64 limit);

}  // namespace leafbench
