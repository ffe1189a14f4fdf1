#pragma once

#include "engine/replay/ReplayFile.h"
#include "engine/replay/ReplayProgress.h"

#include <QElapsedTimer>

namespace leafbench {

/// One call of replayPaper() on a replay whose lock is held. Private to engine/replay; lives in the job's thread.
class Replayer {
public:
    Replayer(Replay replay, ReplayObserver& observer, const JobContext& context);
    Outcome<Replay> run();

    ReplayObserver& observer() { return m_observer; }
    /// The seconds of the step that runs are brought up to date, for a kill loses what is not written.
    Outcome<Done> save();

private:
    Outcome<Done> carryOut(ReplayStep step);
    Outcome<Done> work(ReplayStep step);
    Outcome<Done> explore();
    Outcome<Done> split();
    Outcome<Done> measure(ReplayStep step);
    Outcome<Done> tuneParallel();
    Outcome<Done> train(ReplayStep step, const Recipe& recipe);
    Outcome<Done> trainFinally();
    Outcome<Done> evaluate();

    Outcome<Done> needIndex();
    Outcome<Done> checkSameImages() const;
    void takeClasses();
    void setCosts();
    Recipe recipe() const { return replayRecipe(m_replay.plan, *m_index); }
    ReplayStepRecord& record(ReplayStep step) { return m_replay.steps[static_cast<std::size_t>(step)]; }

    Replay m_replay;
    ReplayObserver& m_observer;
    ReplayProgress m_progress;
    JobContext m_context;      ///< with the progress of the step that runs
    DatasetPtr m_index;        ///< once needIndex() was called
    std::optional<ReplayStep> m_running;
    double m_secondsBefore = 0;  ///< of the step that runs, in stretches of before
    QElapsedTimer m_clock;
};

}  // namespace leafbench
