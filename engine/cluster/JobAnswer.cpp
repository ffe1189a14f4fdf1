#include "engine/cluster/JobAnswer.h"

#include "engine/cluster/ShellWords.h"

namespace leafbench {
namespace {

constexpr int wasCancelled = 4;  // an exit code of leafbench-cli

/// A job that Slurm has started again keeps the exit code of before until it runs.
ClusterJobState stateOfQueue(const QString& word)
{
    for (const char* waiting : {"PENDING", "REQUEUED", "REQUEUE_FED", "REQUEUE_HOLD", "SPECIAL_EXIT", "RESV_DEL_HOLD"}) {
        if (word == QLatin1String(waiting))
            return ClusterJobState::Waiting;
    }
    for (const char* running :
         {"RUNNING", "CONFIGURING", "COMPLETING", "SUSPENDED", "STOPPED", "SIGNALING", "RESIZING", "STAGE_OUT"}) {
        if (word == QLatin1String(running))
            return ClusterJobState::Running;
    }
    if (word == QLatin1String("COMPLETED"))
        return ClusterJobState::Finished;
    return word == QLatin1String("CANCELLED") ? ClusterJobState::Cancelled : ClusterJobState::Failed;
}

ClusterJobState stateOfExit(int code)
{
    if (code == wasCancelled)
        return ClusterJobState::Cancelled;
    return code == 0 ? ClusterJobState::Finished : ClusterJobState::Failed;
}

/// "N/A" and "None" are nothing.
QString known(const QString& word)
{
    return word == QLatin1String("N/A") || word == QLatin1String("None") || word == QLatin1String("(null)") ? QString() : word;
}

void change(ClusterJob& job, ClusterJobState state, const QDateTime& now)
{
    if (job.state == state)
        return;
    job.state = state;
    job.since = now;
}

void takeQueue(ClusterJob& job, const JobAnswer& answer, const QDateTime& now)
{
    const QStringList parts = answer.queue.split(QLatin1Char('|'));
    if (parts.value(0).isEmpty())
        return;  // no word: the next look tells
    job.slurmState = parts.value(0);
    ClusterJobState state = stateOfQueue(job.slurmState);
    if (state == ClusterJobState::Failed && answer.exitCode == wasCancelled)
        state = ClusterJobState::Cancelled;
    const bool waits = state == ClusterJobState::Waiting;
    job.reason = waits ? known(parts.value(1)) : QString();
    job.expected = waits ? known(parts.value(2)) : QString();
    job.exitCode = isOver(state) ? answer.exitCode : std::nullopt;
    change(job, state, now);
}

/// The queue has forgotten it.
void takeRest(ClusterJob& job, const JobAnswer& answer, const QDateTime& now)
{
    // "CANCELLED by 1000"
    job.slurmState = answer.accounting.section(QLatin1Char(' '), 0, 0);
    job.reason.clear();
    job.expected.clear();
    job.exitCode = answer.exitCode;
    if (answer.exitCode)
        change(job, stateOfExit(*answer.exitCode), now);
    else
        change(job, job.slurmState.isEmpty() ? ClusterJobState::Lost : stateOfQueue(job.slurmState), now);
}

/// One line of the head: a word and its value.
void takeLine(JobAnswer& answer, const QString& line)
{
    const QString word = line.section(QLatin1Char(' '), 0, 0), value = line.section(QLatin1Char(' '), 1).trimmed();
    if (word == QLatin1String("gone"))
        answer.folder = false;
    else if (word == QLatin1String("id"))
        answer.slurmId = value.section(QLatin1Char(';'), 0, 0);
    else if (word == QLatin1String("queue"))
        answer.queue = value;
    else if (word == QLatin1String("trouble"))
        answer.trouble = value;
    else if (word == QLatin1String("accounting"))
        answer.accounting = value;
    else if (word == QLatin1String("exit"))
        answer.exitCode = value.toInt();
    else if (word == QLatin1String("log"))
        answer.log << value;
}

}  // namespace

QString findJobId()
{
    return QStringLiteral("id=$(cat id 2>/dev/null); [ -n \"$id\" ] || { here=$(pwd -P); "
                          "id=$(squeue -h -t all -o '%A %Z' 2>/dev/null | while read -r number folder; do "
                          "[ \"$folder\" != \"$here\" ] || echo \"$number\"; done | tail -n 1); "
                          "[ -z \"$id\" ] || echo \"$id\" >id; }; id=${id%%;*}; ");
}

QString jobQuestion(const ClusterJob& job, qint64 offset)
{
    // The queue is asked before the events are read: of a job that is over all of them are there.
    return QStringLiteral("cd %1 2>/dev/null || { echo gone; exit 0; }; ").arg(shellPath(job.folder())) + findJobId()
        + QStringLiteral("echo \"id $id\"; "
                         "if [ -n \"$id\" ]; then q=$(squeue -h -t all -j \"$id\" -o '%T|%r|%S' 2>&1); c=$?; "
                         "case $c:$q in 0:?*) echo \"queue $q\";; 0:|*nvalid\\ job\\ id*) "
                         "echo \"accounting $(sacct -nPX -j \"$id\" -o State 2>/dev/null | tail -n 1)\";; "
                         "*) echo \"trouble $q\" | tr '\\n' ' '; echo;; esac; fi; "
                         "[ ! -f exit ] || echo \"exit $(cat exit)\"; "
                         "tail -n 12 log.txt 2>/dev/null | sed 's/^/log /'; echo; echo events; "
                         "tail -c +%1 events.jsonl 2>/dev/null | head -c %2")
              .arg(QString::number(offset + 1), QString::number(mostEventBytes));
}

JobAnswer readJobAnswer(const QByteArray& out)
{
    static const QByteArray mark = "\nevents\n";
    JobAnswer answer;
    const qsizetype at = out.indexOf(mark);
    for (const QByteArray& line : (at < 0 ? out : out.left(at)).split('\n'))
        takeLine(answer, QString::fromUtf8(line));
    if (at >= 0)
        answer.events = out.mid(at + mark.size());
    return answer;
}

void takeAnswer(ClusterJob& job, const JobAnswer& answer, const QDateTime& now)
{
    if (!answer.trouble.isEmpty())
        return;
    job.heard = now;
    // sbatch may still be at it, although its answer will not come.
    constexpr int sending = 60;  // seconds
    const bool isUnknown = answer.slurmId.isEmpty() && job.slurmId.isEmpty();
    if (isUnknown && job.state == ClusterJobState::Sent && job.submitted.isValid() && job.submitted.secsTo(now) < sending)
        return;
    if (!answer.slurmId.isEmpty())
        job.slurmId = answer.slurmId;
    if (answer.queue.isEmpty())
        takeRest(job, answer, now);
    else
        takeQueue(job, answer, now);
}

}  // namespace leafbench
