#include "ui/words/ClusterText.h"

#include "ui/words/Counted.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

#include <QLocale>
#include <QRegularExpression>

namespace leafbench::words {
namespace {

struct ClusterTexts {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)

public:
    static constexpr KeyText reasons[] = {
        {"Resources", QT_TR_NOOP("it is next, when enough nodes are free")},
        {"Priority", QT_TR_NOOP("other jobs come before it")},
        {"Dependency", QT_TR_NOOP("it waits for another job")},
        {"BeginTime", QT_TR_NOOP("its time has not come; after a requeue Slurm waits two minutes")},
        {"JobHeldUser", QT_TR_NOOP("it is held; let it go with scontrol release")},
        {"JobHeldAdmin", QT_TR_NOOP("an administrator holds it")},
        {"Licenses", QT_TR_NOOP("a licence is not free")},
        {"Reservation", QT_TR_NOOP("its reservation has not begun")},
        {"PartitionDown", QT_TR_NOOP("the partition is down")},
        {"PartitionInactive", QT_TR_NOOP("the partition is not active")},
        {"PartitionNodeLimit", QT_TR_NOOP("it asks for more nodes than the partition gives: cancel it and ask for fewer")},
        {"PartitionTimeLimit", QT_TR_NOOP("it asks for more time than the partition gives: cancel it and ask for less")},
        {"PartitionConfig", QT_TR_NOOP("the partition cannot give what it asks for: cancel it and ask for less")},
        {"NodeDown", QT_TR_NOOP("a node that it needs is down")},
        {"ReqNodeNotAvail", QT_TR_NOOP("nodes that it needs are down, in maintenance or reserved")},
        {"BadConstraints", QT_TR_NOOP("no node is as it asks for: cancel it and ask for less")},
    };

    /// What ended a job, by Slurm's word.
    static constexpr KeyText ends[] = {
        {"TIMEOUT", QT_TR_NOOP("Its time limit was reached.")},
        {"OUT_OF_MEMORY", QT_TR_NOOP("It took more memory than it had asked for.")},
        {"NODE_FAIL", QT_TR_NOOP("A node failed.")},
        {"BOOT_FAIL", QT_TR_NOOP("A node did not start.")},
        {"PREEMPTED", QT_TR_NOOP("Another job took its nodes.")},
        {"DEADLINE", QT_TR_NOOP("Its deadline was reached.")},
    };
};

/// Limits of a user, group or account have many names.
bool isQuota(const QString& reason)
{
    return reason.startsWith(QLatin1String("Assoc")) || reason.startsWith(QLatin1String("QOS"))
        || reason.contains(QLatin1String("Max"));
}

QString shortTime(const QDateTime& time) { return words::dateAndTime(time); }

QString waitingText(const ClusterJob& job)
{
    QString text = Text::tr("Waits since %1").arg(shortTime(job.submitted));
    if (!job.reason.isEmpty())
        text += QStringLiteral(": %1 (%2)").arg(queueReasonText(job.reason), job.reason);
    if (!job.expected.isEmpty())
        text += Text::tr("; expected to start %1").arg(QString(job.expected).replace(QLatin1Char('T'), QLatin1Char(' ')));
    return text + QLatin1Char('.');
}

QString failedText(const ClusterJob& job)
{
    const QString end = textOf(ClusterTexts::ends, job.slurmState, {});
    const QStringList parts{end, job.failure};
    const QString why = QStringList(parts).filter(QRegularExpression(QStringLiteral("."))).join(QLatin1Char(' '));
    if (!why.isEmpty())
        return why;
    return job.exitCode ? Text::tr("Its command ended with the exit code %1; see its log.").arg(*job.exitCode)
                        : Text::tr("Slurm says %1; see its log.").arg(job.slurmState);
}

QString countText(const ClusterJob& job)
{
    if (job.done == 0 && job.total == 0)
        return {};
    const QString done = QString::number(job.done), total = QString::number(job.total);
    switch (job.kind) {
    case ClusterJobKind::Train: return partOfEpochs(job.done, job.total);
    case ClusterJobKind::Tune: return partOfTrials(job.done, job.total);
    case ClusterJobKind::Speedup:
        return job.total > 0
            ? byCount(job.total, Text::tr("%1 of %2 measurement"), Text::tr("%1 of %2 measurements")).arg(done, total)
            : byCount(job.done, Text::tr("%1 measurement"), Text::tr("%1 measurements")).arg(done);
    case ClusterJobKind::Replay: return partOfSteps(job.done, job.total);
    case ClusterJobKind::Stats: break;
    }
    return {};
}

QString partitionFinding(const ClusterProfile& profile, const ClusterFinding& finding)
{
    if (!finding.ok)
        return Text::tr("There is no partition %1; there are: %2.").arg(profile.partition, finding.detail);
    return profile.partition.isEmpty() ? Text::tr("Jobs go to the default partition.")
                                       : Text::tr("The partition %1 is there.").arg(profile.partition);
}

}  // namespace

QString clusterKindText(ClusterJobKind kind)
{
    switch (kind) {
    case ClusterJobKind::Train: return Text::tr("Training");
    case ClusterJobKind::Tune: return Text::tr("Tuning");
    case ClusterJobKind::Stats: return Text::tr("Channel statistics");
    case ClusterJobKind::Speedup: return Text::tr("Speedup study");
    case ClusterJobKind::Replay: return Text::tr("Replay");
    }
    return {};
}

QString clusterJobTitle(const ClusterJob& job)
{
    const QString kind = clusterKindText(job.kind);
    return job.slurmId.isEmpty() ? Text::tr("%1 on %2").arg(kind, job.cluster.name)
                                 : Text::tr("%1 on %2, job %3").arg(kind, job.cluster.name, job.slurmId);
}

QString clusterStateText(ClusterJobState state)
{
    switch (state) {
    case ClusterJobState::Sent: return Text::tr("Sent");
    case ClusterJobState::Waiting: return Text::tr("Waiting");
    case ClusterJobState::Running: return Text::tr("Running");
    case ClusterJobState::Finished: return Text::tr("Finished");
    case ClusterJobState::Failed: return Text::tr("Failed");
    case ClusterJobState::Cancelled: return Text::tr("Cancelled");
    case ClusterJobState::Lost: return Text::tr("Lost");
    }
    return {};
}

QString clusterJobText(const ClusterJob& job)
{
    switch (job.state) {
    case ClusterJobState::Sent: return Text::tr("It was sent, and the answer is not known yet.");
    case ClusterJobState::Waiting: return waitingText(job);
    case ClusterJobState::Running: return Text::tr("Runs since %1.").arg(shortTime(job.since));
    case ClusterJobState::Finished:
        return job.home.isEmpty() ? Text::tr("It is done. Take its runs home.") : Text::tr("It is done, and its runs are here.");
    case ClusterJobState::Failed: return failedText(job);
    case ClusterJobState::Cancelled: return Text::tr("It was cancelled. What it stored can be taken home.");
    case ClusterJobState::Lost:
        return job.slurmId.isEmpty()
            ? Text::tr("The cluster did not take it. Submit it again.")
            : Text::tr("The queue does not know job %1 any more, and it left no exit code. What it stored can be taken home.")
                  .arg(job.slurmId);
    }
    return {};
}

QString queueReasonText(const QString& reason)
{
    // "ReqNodeNotAvail, UnavailableNodes:n1"
    const QString word = reason.section(QLatin1Char(','), 0, 0);
    return textOf(ClusterTexts::reasons, word,
                  isQuota(word) ? Text::tr("you or your group use all that you may at a time") : Text::tr("Slurm lets it wait"));
}

QString clusterProgressText(const ClusterJob& job)
{
    QStringList parts{countText(job)};
    if (job.accuracy > 0)
        parts << Text::tr("best %1").arg(percent(job.accuracy));
    parts.removeAll(QString());
    return parts.join(dot());
}

QString clusterAwayText(const ClusterJob& job, const Error& error)
{
    const QString known
        = job.heard.isValid() ? Text::tr("Last heard of %1.").arg(shortTime(job.heard)) : Text::tr("Not heard of yet.");
    return errorText(error) + QLatin1Char(' ') + known;
}

QString clusterJobLine(const ClusterJob& job, const Error* away)
{
    QStringList parts{clusterJobTitle(job), clusterProgressText(job), away ? clusterAwayText(job, *away) : clusterJobText(job)};
    parts.removeAll(QString());
    return parts.join(dot());
}

QString clusterFindingText(const ClusterProfile& profile, const ClusterFinding& finding)
{
    const QString& detail = finding.detail;
    switch (finding.question) {
    case ClusterQuestion::Host: return Text::tr("%1 answers.").arg(detail);
    case ClusterQuestion::Sbatch:
        return finding.ok ? Text::tr("Slurm takes jobs there (%1).").arg(detail)
                          : Text::tr("There is no sbatch (%1). Choose the host from which jobs are submitted.").arg(detail);
    case ClusterQuestion::Partition: return partitionFinding(profile, finding);
    case ClusterQuestion::Folder:
        return finding.ok ? Text::tr("Jobs and runs go to %1.").arg(detail)
                          : Text::tr("The folder %1 cannot be written (%2).").arg(profile.folder, detail);
    case ClusterQuestion::Dataset:
        return finding.ok ? Text::tr("The dataset is there: %1.").arg(detail)
                          : Text::tr("The dataset is not there (%1).").arg(detail);
    case ClusterQuestion::Program:
        return finding.ok ? Text::tr("The program is there: %1.").arg(detail)
                          : Text::tr("The program %1 does not start there (%2). Install it, or load its module first.")
                                .arg(profile.program, detail);
    }
    return {};
}

}  // namespace leafbench::words
