#include "ui/bridge/JobRunner.h"

#include "engine/concurrency/ThreadPool.h"
#include "ui/bridge/EventMailbox.h"
#include "ui/bridge/JobQueue.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace leafbench::ui {
namespace {

constexpr std::chrono::milliseconds throttle{66};

/// The newest progress of a job: set on its thread, taken by the UI thread a few times a second.
using Mailbox = EventMailbox<std::optional<Progress>>;

}  // namespace

struct JobRunner::State {
    struct Job {
        quint64 id = 0;
        bool main = false;
        bool owned = false;
        QPointer<QObject> owner;
        QMetaObject::Connection ownerGone;
        CancellationToken token;
        std::shared_ptr<Mailbox> mailbox = std::make_shared<Mailbox>();
        std::function<void()> work;  ///< until it begins
        std::function<void()> done;
        QFutureWatcher<void> watcher;

        /// False if the system can start no thread. A cancelled job needs none: it ends at once.
        bool begins()
        {
            if (token.isCancelled()) {
                std::exchange(work, {})();
                watcher.setFuture(QFuture<void>());  // which is finished
            } else if (jobPool().ready()) {
                watcher.setFuture(
                    QtConcurrent::task(std::exchange(work, {})).onThreadPool(jobPool()).withPriority(main ? 1 : 0).spawn());
            }
            return !work;
        }
    };

    std::vector<std::unique_ptr<Job>> jobs;
    quint64 lastId = 0;
    QString mainTitle;
    QTimer ticker;

    Job* main() const
    {
        const auto it = std::find_if(jobs.begin(), jobs.end(), [](const auto& job) { return job->main; });
        return it == jobs.end() ? nullptr : it->get();
    }

    void begin(quint64 id, QObject* context)
    {
        const auto it = find(id);
        if (it != jobs.end() && !(*it)->begins())
            QTimer::singleShot(threadRetry, context, [this, id, context] { begin(id, context); });
    }

    std::vector<std::unique_ptr<Job>>::iterator find(quint64 id)
    {
        return std::find_if(jobs.begin(), jobs.end(), [id](const auto& job) { return job->id == id; });
    }

    std::unique_ptr<Job> remove(quint64 id)
    {
        const auto it = find(id);
        if (it == jobs.end())
            return nullptr;
        std::unique_ptr<Job> job = std::move(*it);
        jobs.erase(it);
        return job;
    }
};

JobRunner::JobRunner(QObject* parent)
    : QObject(parent),
      m_state(std::make_unique<State>()),
      m_queue(std::make_unique<JobQueue>(*this))
{
    qRegisterMetaType<leafbench::Progress>();
    jobPool();  // its threads start now, before any job loads LibTorch
    m_state->ticker.setInterval(throttle);
    connect(&m_state->ticker, &QTimer::timeout, this, [this] {
        if (State::Job* job = m_state->main())
            if (const std::optional<Progress> progress = job->mailbox->take())
                emit mainProgress(*progress);
    });
}

JobRunner::~JobRunner()
{
    for (const auto& job : m_state->jobs)
        job->token.cancel();
    for (const auto& job : m_state->jobs)
        job->watcher.waitForFinished();
}

bool JobRunner::mainRunning() const { return m_state->main() != nullptr; }

QString JobRunner::mainTitle() const { return mainRunning() ? m_state->mainTitle : QString(); }

bool JobRunner::mainPaused() const
{
    const State::Job* job = m_state->main();
    return job && job->token.isPaused();
}

void JobRunner::cancelMain()
{
    if (const State::Job* job = m_state->main())
        CancellationToken(job->token).cancel();
}

void JobRunner::setMainPaused(bool paused)
{
    State::Job* job = m_state->main();
    if (!job || job->token.isPaused() == paused)
        return;
    job->token.setPaused(paused);
    emit mainPausedChanged(paused);
}

bool JobRunner::startErased(bool main, const QString& title, QObject* owner, std::function<void(const JobContext&)> work,
                            std::function<void()> done)
{
    if (main && mainRunning())
        return false;
    auto job = std::make_unique<State::Job>();
    const quint64 id = ++m_state->lastId;
    job->id = id;
    job->main = main;
    job->owned = owner != nullptr;
    job->owner = owner;
    job->done = std::move(done);
    if (owner) {
        job->ownerGone = connect(owner, &QObject::destroyed, this, [token = job->token]() mutable { token.cancel(); });
    }
    if (!main)
        m_lastSideToken = job->token;

    const JobContext context{job->token, [mailbox = job->mailbox](const Progress& p) {
                                 mailbox->add([&p](std::optional<Progress>& newest) { newest = p; });
                             }};
    // Queued: finish() destroys the watcher.
    connect(
        &job->watcher, &QFutureWatcherBase::finished, this, [this, id] { finish(id); }, Qt::QueuedConnection);
    // Free the captures of the work before the job ends.
    job->work = [context, work = std::move(work)]() mutable { std::exchange(work, {})(context); };
    m_state->jobs.push_back(std::move(job));
    m_state->begin(id, this);
    if (main) {
        m_state->mainTitle = title;
        m_state->ticker.start();
        emit mainStarted(title);
    }
    return true;
}

void JobRunner::finish(quint64 id)
{
    if (State::Job* main = m_state->main(); main && main->id == id) {
        m_state->ticker.stop();
        if (const std::optional<Progress> last = main->mailbox->take())
            emit mainProgress(*last);
    }
    const std::unique_ptr<State::Job> job = m_state->remove(id);
    if (!job)
        return;
    disconnect(job->ownerGone);
    if (!job->owned || job->owner)
        job->done();
    if (job->main)
        emit mainEnded();
}

}  // namespace leafbench::ui
