#pragma once

#include <QString>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace leafbench {

/// Asks a job to stop or to pause. Copies share one state; any thread may call any member.
/// A job calls checkpoint() every batch (or every few milliseconds of work).
class CancellationToken {
public:
    CancellationToken();

    void cancel();
    void setPaused(bool paused);

    bool isCancelled() const;
    bool isPaused() const;

    /// Blocks while paused. Returns false once cancelled: the job then ends as Cancelled.
    bool checkpoint() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// How far a job is. `done` of `total` items of `phase`; total 0: not known yet.
/// `phase` is a stable word of the engine ("scan", "stats", "features", "train", "valid", "evaluate", "examine", "bias",
/// "reference", "demo", "speedup", "tune", "replay"), not a text.
struct Progress {
    QString phase{};
    qint64 done = 0;
    qint64 total = 0;
    int epoch = 0;   ///< 1-based while training; "tune": finished trials; "replay": 1-based step; else 0
    int epochs = 0;
    double ratePerSecond = 0;  ///< items a second since the phase began; 0: not known yet
    int workers = 0;  ///< "speedup": of the run that is being measured
    int repeat = 0;   ///< "speedup": 1-based round of it, else 0
    int repeats = 0;
};

/// Takes progress. Called from the job's threads, one at a time, at most some hundred times a second; must not block.
using ProgressSink = std::function<void(const Progress&)>;

/// What every job gets beside its options. Cheap to copy.
struct JobContext {
    CancellationToken token{};
    ProgressSink progress{};

    void report(const Progress& p) const
    {
        if (progress)
            progress(p);
    }
};

}  // namespace leafbench
