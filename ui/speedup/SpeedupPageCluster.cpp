#include "ui/bridge/ClusterJobs.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/plots/LiveMachineCard.h"
#include "ui/shared/StudyChoice.h"
#include "ui/speedup/SpeedupForm.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/speedup/SpeedupView.h"

namespace leafbench::ui {

void SpeedupPage::connectCluster()
{
    const auto begin = [this] {
        m_clusterStudy.reset();
        m_view->machine().putAway();
    };
    m_cluster->setView(ClusterJobKind::Speedup,
                       {begin, [this](const FollowedJob& job) { showClusterJob(job); },
                        [this](const FollowedJob* shown) { takeStudyHome(shown); }});
}

void SpeedupPage::sendToCluster()
{
    m_cluster->send([options = m_form->options()](const QString& data) mutable {
        options.data = data;
        return speedupOrder(options);
    });
}

void SpeedupPage::showClusterJob(const FollowedJob& job)
{
    const auto study = job.speedup.study();
    if (study && study != m_clusterStudy)
        showStudy(m_clusterStudy = study);
    const auto measured = study ? job.speedup.running() : std::nullopt;
    if (study)
        m_view->setRunning(measured ? std::optional(measured->count) : std::nullopt);
    updateState();
}

/// Instead of what the job has told: the study itself, with its timelines.
void SpeedupPage::takeStudyHome(const FollowedJob* shown)
{
    m_choice->refresh();
    if (!shown)
        return;
    m_cluster->leave();
    openStored(shown->job.home.front());
}

}  // namespace leafbench::ui
