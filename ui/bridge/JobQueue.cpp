#include "ui/bridge/JobQueue.h"

#include "ui/bridge/JobRunner.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace leafbench::ui {

JobQueue::JobQueue(JobRunner& jobs) : m_runner(jobs)
{
    connect(&jobs, &JobRunner::mainStarted, this, &JobQueue::onMainStarted);
    connect(&jobs, &JobRunner::mainEnded, this, &JobQueue::onMainEnded);
}

JobQueue::~JobQueue() = default;

void JobQueue::add(const Entry& entry, QObject* owner, std::function<void()> begin)
{
    m_jobs.push_back({entry, owner, std::move(begin)});
    if (owner)
        connect(owner, &QObject::destroyed, this, &JobQueue::forget, Qt::UniqueConnection);
    emit changed();
    beginNext();
}

void JobQueue::add(const JobRequest& request, QObject* owner, std::function<void()> begin)
{
    const Entry entry{request.title, request.expected, false, request};
    if (m_starter)
        add(entry, nullptr, {});
    else
        add(entry, owner, std::move(begin));
}

void JobQueue::begin(const JobRequest& request, const std::function<void()>& begin)
{
    beginJob({{request.title, request.expected, false, request}, nullptr, begin});
    emit changed();
}

void JobQueue::setPreparing(const std::optional<JobRequest>& request)
{
    if (std::exchange(m_preparing, request) == request)
        return;
    emit changed();
    beginNext();
}

void JobQueue::prepareAgain()
{
    if (!m_preparing)
        return;
    const JobRequest request = *std::exchange(m_preparing, std::nullopt);
    if (m_starter)
        m_jobs.insert(m_jobs.begin(), Job{{request.title, request.expected, false, request}});
    emit changed();
    beginNext();
}

void JobQueue::setRunning(const JobRequest& request)
{
    if (!m_running || *m_running == request)
        return;
    m_running = request;
    emit changed();
}

void JobQueue::restore(const std::vector<JobRequest>& requests)
{
    if (!m_starter || requests.empty())
        return;
    std::vector<Job> jobs;
    for (const JobRequest& request : requests)
        jobs.push_back({{request.title, request.expected, true, request}});
    m_jobs.insert(m_jobs.begin(), std::make_move_iterator(jobs.begin()), std::make_move_iterator(jobs.end()));
    emit changed();
}

void JobQueue::release()
{
    if (held() == 0)
        return;
    for (Job& job : m_jobs)
        job.entry.held = false;
    emit changed();
    beginNext();
}

void JobQueue::removeHeld()
{
    if (std::erase_if(m_jobs, [](const Job& job) { return job.entry.held; }) > 0)
        emit changed();
}

void JobQueue::followRuns(const QString& from, const QString& to)
{
    if (m_preparing)
        m_preparing = movedRequest(*m_preparing, from, to);
    for (Job& job : m_jobs) {
        if (job.entry.request)
            job.entry.request = movedRequest(*job.entry.request, from, to);
    }
}

int JobQueue::held() const
{
    return int(std::count_if(m_jobs.begin(), m_jobs.end(), [](const Job& job) { return job.entry.held; }));
}

std::vector<JobRequest> JobQueue::requests() const
{
    std::vector<JobRequest> requests;
    if (m_preparing)
        requests.push_back(*m_preparing);
    for (const Job& job : m_jobs) {
        if (job.entry.request)
            requests.push_back(*job.entry.request);
    }
    return requests;
}

std::vector<JobQueue::Entry> JobQueue::entries() const
{
    std::vector<Entry> entries;
    for (const Job& job : m_jobs)
        entries.push_back(job.entry);
    return entries;
}

void JobQueue::move(int from, int to)
{
    if (from == to || std::min(from, to) < 0 || std::max(from, to) >= size())
        return;
    const auto at = [this](int index) { return m_jobs.begin() + index; };
    if (from < to)
        std::rotate(at(from), at(from) + 1, at(to) + 1);
    else
        std::rotate(at(to), at(from), at(from) + 1);
    emit changed();
}

void JobQueue::remove(int index)
{
    if (index < 0 || index >= size())
        return;
    m_jobs.erase(m_jobs.begin() + index);
    emit changed();
}

void JobQueue::clear()
{
    if (m_jobs.empty())
        return;
    m_jobs.clear();
    emit changed();
}

void JobQueue::onMainStarted()
{
    const bool other = m_running && !m_beginning;
    m_running = std::exchange(m_beginning, std::nullopt);
    if (other)
        emit changed();
}

/// The end of a job may have started the next one itself, such as a report.
void JobQueue::onMainEnded()
{
    if (m_running && !m_runner.mainRunning()) {
        m_running.reset();
        emit changed();
    }
    beginNext();
}

void JobQueue::beginJob(const Job& job)
{
    m_beginning = job.entry.request;
    if (m_preparing == m_beginning)
        m_preparing.reset();
    if (job.begin)
        job.begin();
    else
        m_starter(*job.entry.request);
    m_beginning.reset();
}

void JobQueue::beginNext()
{
    if (std::exchange(m_beginsNext, true))
        return;
    const auto next = [this] { return std::find_if(m_jobs.begin(), m_jobs.end(), [](const Job& job) { return !job.entry.held; }); };
    while (!m_runner.mainRunning() && !m_preparing && next() != m_jobs.end()) {
        const auto at = next();
        const Job job = std::move(*at);
        m_jobs.erase(at);
        beginJob(job);
        emit changed();
    }
    m_beginsNext = false;
}

void JobQueue::forget(QObject* owner)
{
    if (std::erase_if(m_jobs, [owner](const Job& job) { return job.owner == owner; }) > 0)
        emit changed();
}

}  // namespace leafbench::ui
