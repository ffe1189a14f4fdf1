#include "ui/bridge/QueueKeeper.h"

#include "ui/bridge/JobQueue.h"
#include "ui/bridge/JobRunner.h"

#include <QUuid>

#include <utility>

namespace leafbench::ui {

QueueKeeper::QueueKeeper(JobRunner& jobs, const QString& runsDir, QObject* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_name(QUuid::createUuid().toString(QUuid::Id128).left(16)),
      m_runsDir(runsDir),
      m_file(std::make_shared<QueueFile>(runsDir, m_name))
{
    connect(&jobs.queue(), &JobQueue::changed, this, &QueueKeeper::store);
}

QueueKeeper::~QueueKeeper() = default;

void QueueKeeper::leave()
{
    if (!m_opening && m_jobs.queue().running())
        write({{}, m_jobs.queue().requests()});
    m_left = true;
}

void QueueKeeper::open()
{
    m_opening = true;
    m_jobs.startSide<FoundQueue>(
        this, [file = m_file](const JobContext&) -> Result<FoundQueue> { return file->open(); },
        [this, file = m_file](const Result<FoundQueue>& found) {
            if (file != m_file || m_left)
                return;
            m_opening = false;
            if (found)
                take(*found);
            store();
        });
}

void QueueKeeper::take(const FoundQueue& found)
{
    if (found.isEmpty())
        return;
    std::vector<JobRequest> all = found.interrupted;
    all.insert(all.end(), found.jobs.begin(), found.jobs.end());
    m_jobs.queue().restore(all);
    emit this->found(found);
}

void QueueKeeper::store()
{
    if (!m_left && !m_opening)
        write({m_jobs.queue().running(), m_jobs.queue().requests()});
}

/// Without a checkpoint: a job that is cancelled before it begins still runs, so the last change is stored, too.
void QueueKeeper::write(const KeptQueue& queue)
{
    m_jobs.startSide<Ok>(
        this,
        [file = m_file, before = std::exchange(m_before, {}), number = ++m_lastNumber, queue](const JobContext&) {
            if (before)
                before->unlock();
            const Status written = file->write(number, queue);
            if (before && written)
                (void)before->write(number, {});
            return written;
        },
        [this](const Status& written) { m_error = written.failed() ? std::optional(written.error()) : std::nullopt; });
}

void QueueKeeper::setRunsDir(const QString& runsDir)
{
    m_jobs.queue().followRuns(std::exchange(m_runsDir, runsDir), runsDir);
    m_before = std::exchange(m_file, std::make_shared<QueueFile>(runsDir, m_name));
    open();
}

}  // namespace leafbench::ui
