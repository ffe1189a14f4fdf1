#include "ui/bridge/ClusterJobs.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/replay/ReplayPage.h"
#include "ui/replay/ReplayStepModel.h"
#include "ui/replay/ScaleChoice.h"

namespace leafbench::ui {

void ReplayPage::connectCluster()
{
    m_cluster->setView(ClusterJobKind::Replay,
                       {[this] { m_steps->setPlanned(); }, [this](const FollowedJob& job) { showClusterJob(job); },
                        [this](const FollowedJob* shown) { takeReplayHome(shown); }});
}

void ReplayPage::sendToCluster()
{
    m_cluster->send([scale = m_scale->scale()](const QString& data) { return replayOrder(data, scale); });
}

void ReplayPage::showClusterJob(const FollowedJob& job)
{
    if (job.replay.hasBegun()) {
        m_epochs = job.replay.epochs();
        showEvents({job.replay.replay(), job.replay.studies(), job.replay.epoch(), m_epochs});
    }
    updateState();
}

/// Instead of what the job has told: the replay itself, with its tuning and evaluation.
void ReplayPage::takeReplayHome(const FollowedJob* shown)
{
    refresh();
    if (shown)
        openStored(shown->job.home.front());
}

}  // namespace leafbench::ui
