#pragma once

#include "engine/parallel/Job.h"
#include "engine/speedup/SpeedupStudy.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace leafbench {

/// What a measured run gets for a context: cancelled with the study's, but never paused, for a run that stood still
/// would measure the pause. Private to engine/speedup.
class RunGuard {
public:
    RunGuard(const JobContext& outer, ProgressSink progress);

    const JobContext& context() const { return m_inner; }

private:
    JobContext m_inner;
    std::jthread m_watcher;  // last: it uses the token above
};

/// The progress of a study, in images over all its runs. Called from one thread at a time.
class StudyProgress {
public:
    StudyProgress(const JobContext& context, qint64 imagesPerRun, const SpeedupOptions& options);

    void begin(int workers, int repeat);
    void inRun(const Progress& inner);
    void end();
    void skip(int workers, int repeat);  ///< of a study that goes on: it was measured before

private:
    void report(qint64 doneInRun);

    const JobContext& m_context;
    const qint64 m_perRun;
    Progress m_progress;
    qint64 m_before = 0;  ///< images of the runs that ended
    std::chrono::steady_clock::time_point m_began;
};

}  // namespace leafbench
