#include "ui/bridge/ClusterJobs.h"

#include "engine/cluster/FetchRuns.h"
#include "engine/cluster/SubmitJob.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace leafbench::ui {

using std::chrono::milliseconds;

/// What one question to a cluster has brought.
struct ClusterJobs::Look {
    ClusterJob job;
    std::optional<Error> error{};
    std::optional<RunStart> start{};
    std::vector<EpochRecord> epochs{};
    std::vector<QJsonObject> lines{};
};

namespace {

constexpr milliseconds usualPause{3'000};
constexpr milliseconds longestPause{60'000};

/// Keeps the events of one question.
struct EventKeeper : ClusterObserver {
    void onRunStart(const RunStart& run) override { start = run; }
    void onEpoch(const EpochRecord& record) override { epochs.push_back(record); }
    void onEvent(const QJsonObject& line) override { lines.push_back(line); }

    std::optional<RunStart> start;
    std::vector<EpochRecord> epochs;
    std::vector<QJsonObject> lines;
};

/// A job that was started again repeats epochs.
void addEpoch(std::vector<EpochRecord>& epochs, const EpochRecord& record)
{
    const auto at = std::lower_bound(epochs.begin(), epochs.end(), record.epoch,
                                     [](const EpochRecord& known, int epoch) { return known.epoch < epoch; });
    if (at != epochs.end() && at->epoch == record.epoch)
        *at = record;
    else
        epochs.insert(at, record);
}

void takeLine(FollowedJob& followed, const QJsonObject& line)
{
    switch (followed.job.kind) {
    case ClusterJobKind::Tune: followed.study.take(line); break;
    case ClusterJobKind::Speedup: followed.speedup.take(line); break;
    case ClusterJobKind::Replay: followed.replay.take(line); break;
    case ClusterJobKind::Train:
    case ClusterJobKind::Stats: break;
    }
}

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

}  // namespace

ClusterJobs::ClusterJobs(JobRunner& runner, const QString& runsDir, QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_runsDir(runsDir)
{
    m_timer.setInterval(usualPause);
    connect(&m_timer, &QTimer::timeout, this, &ClusterJobs::look);
    refresh();
}

const FollowedJob* ClusterJobs::find(const QString& id) const { return const_cast<ClusterJobs*>(this)->row(id); }

FollowedJob* ClusterJobs::row(const QString& id)
{
    const auto at = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const FollowedJob& known) { return known.job.id == id; });
    return at == m_jobs.end() ? nullptr : &*at;
}

void ClusterJobs::setRunsDir(const QString& runsDir)
{
    m_runsDir = runsDir;
    m_jobs.clear();
    m_unreadable.clear();
    m_followed.clear();
    refresh();
}

void ClusterJobs::setPause(milliseconds pause) { m_timer.setInterval(pause); }

void ClusterJobs::refresh()
{
    using Jobs = std::pair<std::vector<ClusterJob>, UnreadableList>;
    m_runner.startSide<Jobs>(
        this,
        [dir = m_runsDir](const JobContext&) -> Result<Jobs> {
            Jobs jobs;
            jobs.first = listClusterJobs(dir, &jobs.second);
            return jobs;
        },
        [this, dir = m_runsDir](const Result<Jobs>& jobs) {
            if (jobs && dir == m_runsDir)
                takeList(jobs->first, jobs->second);
        });
}

/// What is followed knows more than its file, and what it told stays.
void ClusterJobs::takeList(const std::vector<ClusterJob>& jobs, const UnreadableList& unreadable)
{
    std::vector<FollowedJob> listed;
    for (const ClusterJob& job : jobs) {
        const FollowedJob* known = find(job.id);
        FollowedJob& row = listed.emplace_back(known ? *known : FollowedJob{.job = job});
        if (!m_followed.contains(job.id)) {
            row.job = job;
            row.away.reset();
            row.comesHome = false;
        }
        if (!isOver(job.state))
            follow(job);
    }
    m_jobs = std::move(listed);
    m_unreadable = unreadable;
    emit listChanged();
    look();
}

void ClusterJobs::follow(const ClusterJob& job)
{
    if (!m_followed.contains(job.id))
        m_followed[job.id] = {.follower = std::make_shared<JobFollower>(job, m_runsDir)};
    m_timer.start();
}

std::vector<std::shared_ptr<JobFollower>> ClusterJobs::dueFollowers()
{
    std::vector<std::shared_ptr<JobFollower>> due;
    for (const Following& following : std::as_const(m_followed)) {
        if (following.due <= now())
            due.push_back(following.follower);
    }
    return due;
}

void ClusterJobs::look()
{
    const auto due = m_looking ? std::vector<std::shared_ptr<JobFollower>>() : dueFollowers();
    if (due.empty())
        return;
    using Looks = std::vector<Look>;
    m_looking = true;
    m_runner.startSide<Looks>(
        this,
        [due](const JobContext& context) -> Result<Looks> {
            Looks looks;
            for (const auto& follower : due) {
                EventKeeper keeper;
                const auto looked = follower->look(keeper, context.token);
                if (looked.cancelled())
                    return Cancelled{};
                looks.push_back({follower->job(), looked.failed() ? std::optional(looked.error()) : std::nullopt, keeper.start,
                                 std::move(keeper.epochs), std::move(keeper.lines)});
            }
            return looks;
        },
        [this](const Result<Looks>& looks) {
            m_looking = false;
            if (!looks)
                return;
            for (const Look& one : *looks)
                take(one);
        });
}

void ClusterJobs::take(const Look& look)
{
    const QString id = look.job.id;
    FollowedJob* known = row(id);
    if (!known || !m_followed.contains(id))
        return;  // forgotten meanwhile
    known->job = look.job;
    known->away = look.error;
    if (look.start)
        known->start = look.start;
    for (const EpochRecord& record : look.epochs)
        addEpoch(known->epochs, record);
    for (const QJsonObject& line : look.lines)
        takeLine(*known, line);
    Following& following = m_followed[id];
    const bool waits = look.error && isAway(*look.error);
    following.wait = waits ? std::clamp(following.wait * 2, usualPause, longestPause) : milliseconds(0);
    following.due = now() + following.wait.count();
    if (!look.job.goesOn() || (look.error && !waits))
        m_followed.remove(id);
    if (m_followed.isEmpty())
        m_timer.stop();
    const bool finished = look.job.state == ClusterJobState::Finished && look.job.home.isEmpty();
    emit jobChanged(id);
    if (finished && look.job.kind != ClusterJobKind::Stats)
        takeHome(id);
}

void ClusterJobs::takeJob(const ClusterJob& job)
{
    if (FollowedJob* known = row(job.id)) {
        known->job = job;
        emit jobChanged(job.id);
        return;
    }
    m_jobs.insert(m_jobs.begin(), FollowedJob{.job = job});
    emit listChanged();
}

void ClusterJobs::submit(const ClusterProfile& profile, std::function<Result<ClusterOrder>()> makeOrder, QObject* owner,
                         std::function<void(const Result<ClusterJob>&)> done)
{
    const auto work
        = [profile, makeOrder = std::move(makeOrder), dir = m_runsDir](const JobContext& context) -> Result<ClusterJob> {
        const auto order = makeOrder();
        return order ? submitJob(profile, *order, dir, context) : order.as<ClusterJob>();
    };
    // Not the page's: a page that is left must not end it.
    m_runner.startSide<ClusterJob>(this, work,
                                   [this, owner = QPointer<QObject>(owner), done = std::move(done)](Result<ClusterJob> job) {
                                       if (job) {
                                           takeJob(*job);
                                           follow(*job);
                                       } else {
                                           refresh();  // it may have been sent
                                       }
                                       if (owner)
                                           done(job);
                                   });
}

/// Null: it is not there any more.
const ClusterJob* ClusterJobs::jobToActOn(const QString& id) const
{
    const FollowedJob* known = find(id);
    return known ? &known->job : nullptr;
}

void ClusterJobs::cancel(const QString& id)
{
    const ClusterJob* job = jobToActOn(id);
    if (!job)
        return;
    m_runner.startSide<Ok>(
        this, [job = *job](const JobContext& context) { return cancelJob(job, context); },
        [this, id](const Status& cancelled) {
            if (cancelled.failed())
                emit failed(id, cancelled.error());
            look();
        });
}

void ClusterJobs::setComesHome(const QString& id, bool comes)
{
    if (FollowedJob* known = row(id))
        known->comesHome = comes;
    emit jobChanged(id);
}

void ClusterJobs::takeHome(const QString& id)
{
    const FollowedJob* known = find(id);
    if (!known || known->comesHome)
        return;
    const ClusterJob job = known->job;
    setComesHome(id, true);
    m_runner.startSide<ClusterJob>(
        this, [job, dir = m_runsDir](const JobContext& context) { return fetchRuns(job, dir, context); },
        [this, id](const Result<ClusterJob>& fetched) {
            setComesHome(id, false);
            if (fetched.failed())
                emit failed(id, fetched.error());
            if (!fetched)
                return;
            takeJob(*fetched);
            emit cameHome(id);
        });
}

void ClusterJobs::forget(const QString& id)
{
    const ClusterJob* job = jobToActOn(id);
    if (!job || job->goesOn())
        return;
    m_followed.remove(id);
    m_runner.startSide<Ok>(
        this, [id, dir = m_runsDir](const JobContext&) { return forgetClusterJob(dir, id); },
        [this, id](const Status& forgotten) {
            if (forgotten.failed())
                emit failed(id, forgotten.error());
            refresh();
        });
}

void ClusterJobs::readLog(const QString& id, QObject* owner, std::function<void(const Result<QString>&)> done)
{
    if (const ClusterJob* job = jobToActOn(id))
        m_runner.startSide<QString>(
            owner, [job = *job](const JobContext& context) { return readJobLog(job, context); }, std::move(done));
}

Status ClusterJobs::storeProfile(const ClusterProfile& profile)
{
    const Status written = writeCluster(profile);
    if (written)
        emit profilesChanged();
    return written;
}

Status ClusterJobs::removeProfile(const QString& name)
{
    const Status removed = removeCluster(name);
    if (removed)
        emit profilesChanged();
    return removed;
}

}  // namespace leafbench::ui
