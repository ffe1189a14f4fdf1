#pragma once

#include "engine/replay/ReplayFile.h"
#include "engine/replay/ReplayProgress.h"

#include <QElapsedTimer>

namespace leafbench {

/// One call of replayPaper() on a locked replay. Private to engine/replay; lives on the job's thread.
class Replayer {
public:
    Replayer(Replay replay, ReplayObserver& observer, const JobContext& context);
    Result<Replay> run();

    ReplayObserver& observer() { return m_observer; }
    /// Updates the running step's seconds, because a kill loses what is not written.
    Status save();

private:
    Status runStep(ReplayStep step);
    Status work(ReplayStep step);
    Status explore();
    Status split();
    Status measure(ReplayStep step);
    Status tuneParallel();
    Status train(ReplayStep step, const Recipe& recipe);
    Status trainFinally();
    Status evaluate();

    Status needIndex();
    Status checkSameImages() const;
    void takeClasses();
    void setCosts();
    Recipe recipe() const { return replayRecipe(m_replay.plan, *m_index); }
    ReplayStepRecord& record(ReplayStep step) { return m_replay.steps[static_cast<std::size_t>(step)]; }

    Replay m_replay;
    ReplayObserver& m_observer;
    ReplayProgress m_progress;
    JobContext m_context;  ///< with the running step's progress
    DatasetPtr m_index;    ///< set by needIndex()
    std::optional<ReplayStep> m_running;
    double m_secondsBefore = 0;  ///< of the running step, from earlier stretches
    QElapsedTimer m_clock;
};

}  // namespace leafbench
