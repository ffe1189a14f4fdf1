#include "app/cli/FollowJob.h"

#include "app/cli/Command.h"
#include "app/cli/output/ClusterPrinter.h"
#include "engine/cluster/JobFollower.h"
#include "ui/words/ClusterText.h"
#include "ui/words/Words.h"

#include <utility>

namespace leafbench::cli {
namespace {

/// Prints a job as it goes.
class FollowPrinter : public ClusterObserver {
public:
    explicit FollowPrinter(Output& out) : m_out(out) {}

    void onJob(const ClusterJob& job) override
    {
        const QString said = words::clusterStateText(job.state) + job.reason;
        if (std::exchange(m_said, said) != said)
            printState(m_out, job);
    }
    void onEvent(const QJsonObject& line) override { m_out.object(line); }
    void onEpoch(const EpochRecord& record) override
    {
        m_out.text(Text::tr("Epoch %1: train loss %2, valid loss %3, valid accuracy %4")
                       .arg(QString::number(record.epoch), QString::number(record.trainLoss, 'f', 4),
                            QString::number(record.validLoss, 'f', 4), words::percent(record.validAccuracy)));
    }

private:
    Output& m_out;
    QString m_said;
};

int exitCodeOf(const ClusterJob& job)
{
    if (job.state == ClusterJobState::Finished)
        return Finished;
    return job.state == ClusterJobState::Cancelled ? WasCancelled : Failed;
}

}  // namespace

int followAndPrint(const ClusterJob& job, const QString& runs, Output& out, const JobContext& context)
{
    JobFollower follower(job, runs);
    FollowPrinter printer(out);
    const auto followed = followJob(follower, printer, context, [&](const Error& error) { printAway(out, follower.job(), error); });
    if (!followed)
        return notFinished(out, followed);
    return exitCodeOf(*followed);
}

}  // namespace leafbench::cli
