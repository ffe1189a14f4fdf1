#pragma once

#include "engine/common/Exceptions.h"
#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace leafbench::ui {

class JobQueue;

/// How a main job ended.
struct JobEnd {
    bool cancelled = false;
    std::optional<Error> error{};  ///< empty: it finished, or was cancelled
};

/// Runs the engine's jobs on jobPool() and delivers their progress and results to the UI thread: queued, some 15 reports a second,
/// the last one never lost, stale ones dropped by job id. Lives in the UI thread.
/// One job at a time is the main job: the job strip shows it and can pause and cancel it. It begins before side jobs that wait for
/// a thread.
/// Cancel and pause use the engine's token, as for a job in a child process or on the command line. A job that is cancelled before
/// it begins still runs, up to its first checkpoint: a job that must not be lost (it writes a file) has no checkpoint.
/// Destroying the runner cancels every job and waits for it.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// Starts the main job; false (and nothing happens) while another is running. `work` runs on a pool's thread;
    /// `done` runs in the UI thread, unless `owner` has gone. `title` is shown ("Training").
    template <class T>
    bool startMain(const QString& title, QObject* owner, std::function<Result<T>(const JobContext&)> work,
                   std::function<void(Result<T>)> done)
    {
        return start(true, title, owner, std::move(work), std::move(done));
    }

    /// Starts a small job beside the main one (scan, one classification), which the strip does not show.
    /// The token it returns cancels it.
    template <class T>
    CancellationToken startSide(QObject* owner, std::function<Result<T>(const JobContext&)> work,
                                std::function<void(Result<T>)> done)
    {
        start(false, {}, owner, std::move(work), std::move(done));
        return m_lastSideToken;
    }

    JobQueue& queue() { return *m_queue; }  ///< of main jobs that wait for the running one

    bool mainRunning() const;
    QString mainTitle() const;
    bool mainPaused() const;

public slots:
    void cancelMain();
    void setMainPaused(bool paused);

signals:
    void mainStarted(const QString& title);
    void mainProgress(const leafbench::Progress& progress);
    void mainPausedChanged(bool paused);
    void mainEnding(const leafbench::ui::JobEnd& end);  ///< before the job's `done`; not of a job whose owner has gone
    void mainEnded();  ///< after the job's `done`; which may have started the next one: see mainRunning()

private:
    template <class T>
    bool start(bool main, const QString& title, QObject* owner, std::function<Result<T>(const JobContext&)> work,
               std::function<void(Result<T>)> done)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        return startErased(
            main, title, owner, [result, work = std::move(work)](const JobContext& c) { result->emplace(guarded<T>(work, c)); },
            [this, main, result, done = std::move(done)] {
                if (main)
                    emit mainEnding({(*result)->cancelled(), errorIn(**result)});
                done(std::move(**result));
            });
    }

    /// An exception ends the job, not the program.
    template <class T>
    static Result<T> guarded(const std::function<Result<T>(const JobContext&)>& work, const JobContext& context)
    {
        try {
            return work(context);
        } catch (const std::exception& exception) {
            return errorOf(exception);
        } catch (...) {
            return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("unknown exception")};
        }
    }

    template <class T>
    static std::optional<Error> errorIn(const Result<T>& result)
    {
        return result.failed() ? std::optional<Error>(result.error()) : std::nullopt;
    }

    void finish(quint64 id);
    bool startErased(bool main, const QString& title, QObject* owner, std::function<void(const JobContext&)> work,
                     std::function<void()> done);
    struct State;
    std::unique_ptr<State> m_state;
    CancellationToken m_lastSideToken;
    std::unique_ptr<JobQueue> m_queue;
};

}  // namespace leafbench::ui
