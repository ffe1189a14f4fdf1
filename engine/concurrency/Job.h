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

    /// While it exists, its callback runs after every cancel() and setPaused(), on the calling thread. Its destructor waits for a
    /// callback that runs on another thread. To avoid deadlocks, never destroy it inside the callback or while holding a lock that
    /// the callback takes, and do not change the token or register on it inside the callback.
    class [[nodiscard]] Registration;
    Registration onChange(std::function<void()> callback) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

class CancellationToken::Registration {
public:
    Registration(std::shared_ptr<State> state, std::function<void()> callback);
    ~Registration();
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;

private:
    const std::shared_ptr<State> m_state;
    const std::function<void()> m_callback;
};

/// How far a job is. `done` of `total` items of `phase`; total 0: not known yet.
/// `phase` is a stable word of the engine ("scan", "stats", "features", "train", "valid", "evaluate", "examine", "bias",
/// "reference", "demo", "speedup", "tune", "replay", "move", "verify"), not a text.
struct Progress {
    QString phase{};
    qint64 done = 0;
    qint64 total = 0;
    int epoch = 0;  ///< 1-based while training; "tune": finished trials; "replay": 1-based step; else 0
    int epochs = 0;
    double ratePerSecond = 0;  ///< items a second since the phase began; 0: not known yet
    int workers = 0;           ///< "speedup": of the run that is being measured
    int nodes = 0;             ///< "speedup": that it is spread over; 0: not over nodes
    int repeat = 0;            ///< "speedup": 1-based round of it, else 0
    int repeats = 0;
};

void fields(Progress& progress, auto&& visit)
{
    visit("phase", progress.phase);
    visit("done", progress.done);
    visit("total", progress.total);
    visit("epoch", progress.epoch);
    visit("epochs", progress.epochs);
    visit("rate", progress.ratePerSecond);
    visit("workers", progress.workers);
    visit("nodes", progress.nodes);
    visit("repeat", progress.repeat);
    visit("repeats", progress.repeats);
}

/// Takes progress. Called from the job's threads, one at a time, at most some hundred times a second; must not block.
using ProgressSink = std::function<void(const Progress&)>;

/// Passed to every job in addition to its options. Cheap to copy.
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
