#include "ui/bridge/JobRunner.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <thread>
#include <vector>

namespace leafbench::ui {
namespace {

constexpr std::chrono::milliseconds throttle{66};

/// The newest progress of a job: written by its thread, taken by the UI thread a few times a second.
struct Mailbox {
    std::mutex mutex;
    std::optional<Progress> newest;

    void put(const Progress& progress)
    {
        const std::lock_guard lock(mutex);
        newest = progress;
    }

    std::optional<Progress> take()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(newest, std::nullopt);
    }
};

struct RunningJob {
    quint64 id = 0;
    bool main = false;
    bool owned = false;
    QPointer<QObject> owner;
    QMetaObject::Connection ownerGone;
    CancellationToken token;
    std::shared_ptr<Mailbox> mailbox = std::make_shared<Mailbox>();
    std::function<void()> done;
    std::thread thread;
};

}  // namespace

struct JobRunner::State {
    std::vector<std::unique_ptr<RunningJob>> jobs;
    quint64 lastId = 0;
    QString mainTitle;
    QTimer ticker;

    RunningJob* main() const
    {
        const auto it = std::find_if(jobs.begin(), jobs.end(), [](const auto& job) { return job->main; });
        return it == jobs.end() ? nullptr : it->get();
    }

    std::unique_ptr<RunningJob> remove(quint64 id)
    {
        const auto it = std::find_if(jobs.begin(), jobs.end(), [id](const auto& job) { return job->id == id; });
        if (it == jobs.end())
            return nullptr;
        std::unique_ptr<RunningJob> job = std::move(*it);
        jobs.erase(it);
        return job;
    }
};

JobRunner::JobRunner(QObject* parent) : QObject(parent), m_state(std::make_unique<State>())
{
    qRegisterMetaType<leafbench::Progress>();
    m_state->ticker.setInterval(throttle);
    connect(&m_state->ticker, &QTimer::timeout, this, [this] {
        if (RunningJob* job = m_state->main())
            if (const std::optional<Progress> progress = job->mailbox->take())
                emit mainProgress(*progress);
    });
}

JobRunner::~JobRunner()
{
    for (const auto& job : m_state->jobs)
        job->token.cancel();
    for (const auto& job : m_state->jobs)
        job->thread.join();
}

bool JobRunner::mainRunning() const
{
    return m_state->main() != nullptr;
}

QString JobRunner::mainTitle() const
{
    return mainRunning() ? m_state->mainTitle : QString();
}

bool JobRunner::mainPaused() const
{
    const RunningJob* job = m_state->main();
    return job && job->token.isPaused();
}

void JobRunner::cancelMain()
{
    if (const RunningJob* job = m_state->main())
        CancellationToken(job->token).cancel();
}

void JobRunner::setMainPaused(bool paused)
{
    RunningJob* job = m_state->main();
    if (!job || job->token.isPaused() == paused)
        return;
    job->token.setPaused(paused);
    emit mainPausedChanged(paused);
}

bool JobRunner::startErased(bool main, const QString& title, QObject* owner,
                            std::function<void(const JobContext&)> work, std::function<void()> done)
{
    if (main && mainRunning())
        return false;
    auto job = std::make_unique<RunningJob>();
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

    const JobContext context{job->token, [mailbox = job->mailbox](const Progress& p) { mailbox->put(p); }};
    job->thread = std::thread([this, id, context, work = std::move(work)] {
        work(context);
        // Safe: the runner's destructor joins this thread before it goes.
        QMetaObject::invokeMethod(this, [this, id] { finish(id); }, Qt::QueuedConnection);
    });
    m_state->jobs.push_back(std::move(job));
    if (main) {
        m_state->mainTitle = title;
        m_state->ticker.start();
        emit mainStarted(title);
    }
    return true;
}

void JobRunner::finish(quint64 id)
{
    if (RunningJob* main = m_state->main(); main && main->id == id) {
        m_state->ticker.stop();
        if (const std::optional<Progress> last = main->mailbox->take())
            emit mainProgress(*last);
    }
    const std::unique_ptr<RunningJob> job = m_state->remove(id);
    if (!job)
        return;
    job->thread.join();
    disconnect(job->ownerGone);
    if (!job->owned || job->owner)
        job->done();
    if (job->main)
        emit mainEnded();
}

}  // namespace leafbench::ui
