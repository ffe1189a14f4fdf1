#include "ui/cluster/JobTableModel.h"

#include "ui/words/ClusterText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {
namespace {

QString stateOf(const FollowedJob& row)
{
    if (row.comesHome)
        return JobTableModel::tr("Comes home\u2026");
    const QString state = words::clusterStateText(row.job.state);
    if (row.away)
        return JobTableModel::tr("%1 (away)").arg(state);
    return row.job.reason.isEmpty() ? state : JobTableModel::tr("%1: %2").arg(state, row.job.reason);
}

/// Of today the time, else the day.
QString since(const FollowedJob& row)
{
    const QDateTime time = row.job.since.toLocalTime();
    return time.date() == QDate::currentDate() ? words::locale().toString(time.time(), QStringLiteral("HH:mm"))
                                               : words::locale().toString(time.date(), QStringLiteral("d MMM"));
}

}  // namespace

JobTableModel::JobTableModel(QObject* parent) : TableModel(parent)
{
    setColumns(
        {text(tr("Job"), tr("What it does"), [](const FollowedJob& row) { return words::clusterKindText(row.job.kind); }),
         text(tr("Cluster"), tr("The profile that it was sent with"), [](const FollowedJob& row) { return row.job.cluster.name; }),
         text(tr("State"), tr("As the cluster last said it, and why it waits"), stateOf),
         text(tr("Progress"), tr("What its command has told so far"),
              [](const FollowedJob& row) {
                  const QString progress = words::clusterProgressText(row.job);
                  return progress.isEmpty() ? dash() : progress;
              }),
         text(tr("Since"), tr("When it came into this state"), since)});
    setHelp([](const FollowedJob& row) {
        return row.away ? words::clusterAwayText(row.job, *row.away) : words::clusterJobText(row.job);
    });
}

void JobTableModel::setJob(const FollowedJob& job)
{
    const int at = rowOf(job.job.id);
    if (at < 0)
        return;
    m_rows[static_cast<std::size_t>(at)] = job;
    emit dataChanged(index(at, 0), index(at, columnCount() - 1));
}

int JobTableModel::rowOf(const QString& id) const
{
    return findRow([&](const FollowedJob& row) { return row.job.id == id; });
}

}  // namespace leafbench::ui
