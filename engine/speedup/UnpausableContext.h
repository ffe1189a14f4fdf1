#pragma once

#include "engine/concurrency/Job.h"
#include "engine/speedup/SpeedupStudy.h"

#include <chrono>

namespace leafbench {

/// The context of a measured run: cancelled with the study's, but never paused, because a paused run would measure the pause.
/// Private to engine/speedup.
class UnpausableContext {
public:
    UnpausableContext(const JobContext& outer, ProgressSink progress);

    const JobContext& context() const { return m_inner; }

private:
    void passCancelOn();

    JobContext m_inner;
    const CancellationToken m_outer;
    const CancellationToken::Registration m_registration;  // last: its callback uses all of the above
};

/// The progress of a study, in images over all its runs. Called from one thread at a time.
class StudyProgress {
public:
    StudyProgress(const JobContext& context, qint64 imagesPerRun, const SpeedupOptions& options);

    void begin(WorkerCount count, int repeat);
    void inRun(const Progress& inner);
    void end();
    void skip(WorkerCount count, int repeat);  ///< of a resumed study: measured before

private:
    void report(qint64 doneInRun);

    const JobContext& m_context;
    const qint64 m_perRun;
    Progress m_progress;
    qint64 m_before = 0;  ///< images of finished runs
    std::chrono::steady_clock::time_point m_began;
};

}  // namespace leafbench
