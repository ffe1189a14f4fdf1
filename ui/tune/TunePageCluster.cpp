#include "engine/tuning/optuna/StudyList.h"
#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/shared/StudyChoice.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/TunePage.h"
#include "ui/tune/TuneView.h"
#include "ui/tune/TuningReader.h"
#include "ui/words/ClusterText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

void TunePage::sendToCluster()
{
    if ((!m_session.dataset() && !m_cluster->hasDataset()) || !m_form->isValid())
        return;
    TuneOptions options = m_form->options();
    options.settings.recipe.data = m_session.dataset() ? m_session.dataset()->root : QString();
    const auto makeOrder = [options, saveSplit = m_session.splitSaver()]() -> Result<ClusterOrder> {
        const Status saved = saveSplit();
        return saved ? Result<ClusterOrder>(tuneOrder(options)) : saved.as<ClusterOrder>();
    };
    m_cluster->send(makeOrder, [this](const QString& id) {
        if (running())
            return;
        m_clusterJob = id;
        m_outcome.clear();
        m_reader->forget();
        m_reader->watch({});
        takeClusterJob(id);
    });
}

/// A running tuning of this machine is not replaced.
void TunePage::takeClusterJob(const QString& id)
{
    const FollowedJob* followed = m_session.clusterJobs().find(id);
    if (!followed || id != m_clusterJob || running())
        return;
    const auto study = followed->study.study();
    if (study && study != m_view->study())
        showStudy(study);
    else
        updateState();
}

/// Instead of what the job has told: the study itself, with its times and its log.
void TunePage::takeStudyHome(const QString& id)
{
    m_choice->refresh();
    const FollowedJob* followed = m_session.clusterJobs().find(id);
    if (!followed || id != m_clusterJob || followed->job.home.isEmpty() || running())
        return;
    m_clusterJob.clear();
    if (const QStringList studies = studiesIn(followed->job.home.front()); !studies.isEmpty())
        openStored(studies.front());
}

QString TunePage::clusterSentence() const
{
    const FollowedJob* followed = m_session.clusterJobs().find(m_clusterJob);
    return followed ? words::clusterJobLine(followed->job, followed->away ? &*followed->away : nullptr) : QString();
}

}  // namespace leafbench::ui
