#pragma once

#include "ui/bridge/JobRequest.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace leafbench::ui {

class JobRunner;

/// Main jobs that wait for their turn: each begins when the one before it has ended, however it ended. In memory only; QueueKeeper
/// stores those that are requests, and brings them back. Lives in the UI thread.
class JobQueue : public QObject {
    Q_OBJECT
public:
    explicit JobQueue(JobRunner& jobs);
    ~JobQueue() override;

    struct Entry {
        QString title;      ///< "Training"
        QString detail;     ///< what it is about, and how long it takes
        bool held = false;  ///< of an earlier start: it waits for release()
        std::optional<JobRequest> request{};
    };
    /// Begins at once where no main job runs. begin: starts a main job on the UI thread, or does nothing; then the next one begins.
    /// An entry goes with its owner.
    void add(const Entry& entry, QObject* owner, std::function<void()> begin);
    /// The same. Where there is a starter it begins the job, and the entry outlives its owner.
    void add(const JobRequest& request, QObject* owner, std::function<void()> begin);
    /// Begins a job past the queue; no main job may run. begin: as for add().
    void begin(const JobRequest& request, const std::function<void()>& begin);
    /// The request of the main job that runs, for the next start if the window is killed; none: it has none.
    const std::optional<JobRequest>& running() const { return m_running; }
    /// The job that begins as soon as something is ready for it, such as its dataset: until then it is kept with those that wait,
    /// and none of them begins. none: it has begun, or nothing comes of it.
    void setPreparing(const std::optional<JobRequest>& request);
    /// The page that prepared it is gone: it is the next one of the queue again. No effect without a starter.
    void prepareAgain();
    /// Goes on with what the running job has made by now. No effect if it has no request.
    void setRunning(const JobRequest& request);
    /// Those of an earlier start, before the others, held. No effect without a starter.
    void restore(const std::vector<JobRequest>& requests);
    void release();  ///< the held ones begin in their turn
    void removeHeld();
    /// The runs folder was moved: see movedRequest().
    void followRuns(const QString& from, const QString& to);
    /// Begins a job from its request, on the page that it belongs to. The window sets it.
    void setStarter(std::function<void(const JobRequest&)> starter) { m_starter = std::move(starter); }

    std::vector<Entry> entries() const;        ///< in their order
    std::vector<JobRequest> requests() const;  ///< of those that have one, after the one that is prepared
    int size() const { return static_cast<int>(m_jobs.size()); }
    int held() const;
    void move(int from, int to);  ///< no effect outside the list
    void remove(int index);
    void clear();

signals:
    void changed();

private:
    struct Job {
        Entry entry;
        QObject* owner = nullptr;
        std::function<void()> begin{};  ///< empty: the starter begins its request
    };
    void beginJob(const Job& job);
    void beginNext();
    void onMainStarted();
    void onMainEnded();
    void forget(QObject* owner);

    JobRunner& m_runner;
    std::function<void(const JobRequest&)> m_starter;
    std::vector<Job> m_jobs;
    std::optional<JobRequest> m_running;
    std::optional<JobRequest> m_preparing;
    std::optional<JobRequest> m_beginning;  ///< of the main job that starts next
    bool m_beginsNext = false;
};

}  // namespace leafbench::ui
