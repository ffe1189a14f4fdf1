#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shared/runs/RunChoice.h"
#include "ui/train/TrainPage.h"
#include "ui/train/TrainingView.h"
#include "ui/words/ClusterText.h"
#include "ui/words/Words.h"

#include <QStackedWidget>

#include <utility>

namespace leafbench::ui {

void TrainPage::connectCluster()
{
    ClusterJobs& jobs = m_session.clusterJobs();
    connect(&jobs, &ClusterJobs::jobChanged, this, &TrainPage::takeClusterJob);
    connect(&jobs, &ClusterJobs::cameHome, this, &TrainPage::takeRunHome);
    const auto takeOffered = [this] {
        if (const QString id = m_session.takeOfferedClusterJob(); !id.isEmpty())
            showClusterJob(id);
    };
    connect(&m_session, &Session::clusterJobOffered, this, takeOffered);
    takeOffered();
}

void TrainPage::sendToCluster()
{
    if (!m_session.dataset() && !m_cluster->hasDataset())
        return;
    Recipe recipe = m_form->recipe();
    recipe.data = m_session.dataset() ? m_session.dataset()->root : QString();
    const auto makeOrder = [recipe, saveSplit = m_session.splitSaver()]() -> Result<ClusterOrder> {
        const Status saved = saveSplit();
        return saved ? Result<ClusterOrder>(trainOrder(recipe)) : saved.as<ClusterOrder>();
    };
    m_cluster->send(makeOrder, [this](const QString& id) { showClusterJob(id); });
}

void TrainPage::showClusterJob(const QString& id)
{
    if (running())
        return;
    m_clusterJob = id;
    m_clusterEpochs = 0;
    m_shownRun.clear();
    m_outcome.clear();
    m_results->setCurrentIndex(1);
    takeClusterJob(id);
    updateState();
}

/// A running training of this machine is not replaced.
void TrainPage::takeClusterJob(const QString& id)
{
    const FollowedJob* followed = m_session.clusterJobs().find(id);
    if (!followed || id != m_clusterJob || running())
        return;
    updateSentence();
    if (!followed->start)
        return;
    TrainingEvents events;
    if (m_shownRun != followed->start->run.path) {
        m_shownRun = followed->start->run.path;
        events.start = followed->start;
        m_results->setCurrentWidget(m_view);
    }
    const auto shown = std::min(std::exchange(m_clusterEpochs, followed->epochs.size()), followed->epochs.size());
    events.epochs.assign(followed->epochs.begin() + static_cast<std::ptrdiff_t>(shown), followed->epochs.end());
    m_view->showEvents(events);
    m_view->hideMachine();
}

void TrainPage::takeRunHome(const QString& id)
{
    const FollowedJob* followed = m_session.clusterJobs().find(id);
    if (!followed || id != m_clusterJob || followed->job.home.isEmpty())
        return;
    m_homeRun = followed->job.home.front();
    m_session.setTrainedRun(m_homeRun);
    m_session.refreshRuns();
}

/// Instead of the job's events, as soon as the run is listed.
void TrainPage::showRunAtHome()
{
    const Run* run = m_homeRun.isEmpty() || running() ? nullptr : m_runChoice->find(m_homeRun);
    const FollowedJob* followed = m_session.clusterJobs().find(m_clusterJob);
    if (!run || !followed)
        return;
    m_homeRun.clear();
    m_clusterJob.clear();
    if (const EpochRecord* best = run->best())
        m_outcome = tr("Trained on %1: %2 validation accuracy in epoch %3. Next: Evaluate.")
                        .arg(followed->job.cluster.name, words::percent(best->validAccuracy), QString::number(best->epoch));
    showRun(*run);
    updateSentence();
}

QString TrainPage::clusterSentence() const
{
    const FollowedJob* followed = m_session.clusterJobs().find(m_clusterJob);
    return followed ? words::clusterJobLine(followed->job, followed->away ? &*followed->away : nullptr) : QString();
}

}  // namespace leafbench::ui
