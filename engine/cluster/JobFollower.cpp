#include "engine/cluster/JobFollower.h"

#include "engine/cluster/ClusterShell.h"
#include "engine/cluster/JobAnswer.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>

namespace leafbench {

Status JobFollower::look(ClusterObserver& observer, const CancellationToken& token)
{
    for (;;) {
        const auto more = lookOnce(observer, token);
        if (!more)
            return more.as<Ok>();
        if (!*more)
            return Ok{};
    }
}

/// True: there may be more.
Result<bool> JobFollower::lookOnce(ClusterObserver& observer, const CancellationToken& token)
{
    const auto asked = callShell(m_job.cluster.host, {.command = jobQuestion(m_job, m_offset)}, token);
    if (!asked)
        return asked.as<bool>();
    const QString host = hostText(m_job.cluster);
    const JobAnswer answer = readJobAnswer(asked->out);
    if (!answer.folder)
        return Error{.code = ErrorCode::NotFound, .subject = QStringLiteral("%1:%2").arg(host, m_job.folder())};
    const ClusterJob before = m_job;
    if (m_offset == 0) {
        m_job.done = m_job.total = 0;
        m_job.accuracy = 0;
    }
    m_offset += answer.events.size();
    m_lines.take(answer.events, m_job, observer);
    takeAnswer(m_job, answer, QDateTime::currentDateTimeUtc());
    explain(answer.log);
    if (m_job != before) {
        if (const auto stored = storeClusterJob(m_runsDir, m_job); !stored)
            return stored.as<bool>();
        observer.onJob(m_job);
    }
    if (!answer.trouble.isEmpty())
        return Error{.code = ErrorCode::ClusterFailed, .subject = host, .detail = answer.trouble};
    return answer.events.size() == mostEventBytes;
}

/// What the job itself says wins over the end of its log.
void JobFollower::explain(const QStringList& log)
{
    if (m_job.state == ClusterJobState::Finished)
        m_job.failure.clear();
    else if (m_job.state == ClusterJobState::Failed && m_job.failure.isEmpty())
        m_job.failure = log.filter(QRegularExpression(QStringLiteral("\\S"))).join(QLatin1Char('\n'));
}

bool isAway(const Error& error)
{
    return error.code == ErrorCode::ClusterUnreachable || error.code == ErrorCode::ClusterFailed
        || error.code == ErrorCode::ClusterDenied;
}

/// False: cancelled.
static bool pauseFor(std::chrono::milliseconds time, const CancellationToken& token)
{
    for (QDeadlineTimer end(time); !end.hasExpired(); QThread::msleep(50)) {
        if (token.isCancelled())
            return false;
    }
    return true;
}

Result<ClusterJob> followJob(JobFollower& follower, ClusterObserver& observer, const JobContext& context,
                             const std::function<void(const Error&)>& whenAway, std::chrono::milliseconds pause)
{
    constexpr std::chrono::milliseconds longest = std::chrono::minutes(1);
    std::chrono::milliseconds wait = pause;
    for (;;) {
        const auto looked = follower.look(observer, context.token);
        if (looked.failed() && !isAway(looked.error()))
            return looked.as<ClusterJob>();
        if (looked.failed())
            whenAway(looked.error());
        if (looked && !follower.job().goesOn())
            return follower.job();
        wait = looked.failed() ? std::min(wait * 2, longest) : pause;
        if (!pauseFor(wait, context.token))
            return Cancelled{};
    }
}

}  // namespace leafbench
