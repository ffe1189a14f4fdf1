#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shared/runs/RunChoice.h"
#include "ui/train/TrainPage.h"
#include "ui/train/TrainingView.h"
#include "ui/words/Words.h"

#include <QStackedWidget>

#include <utility>

namespace leafbench::ui {

void TrainPage::connectCluster()
{
    m_cluster->setView(ClusterJobKind::Train,
                       {[this] { makeRoomForClusterJob(); }, [this](const FollowedJob& job) { showClusterJob(job); },
                        [this](const FollowedJob* shown) { takeRunHome(shown); }});
}

void TrainPage::sendToCluster()
{
    m_cluster->send([recipe = m_form->recipe()](const QString& data) mutable {
        recipe.data = data;
        return trainOrder(recipe);
    });
}

void TrainPage::makeRoomForClusterJob()
{
    m_clusterEpochs = 0;
    m_shownRun.clear();
    m_outcome.clear();
    m_results->setCurrentIndex(1);
}

void TrainPage::showClusterJob(const FollowedJob& job)
{
    updateSentence();
    if (job.start) {
        TrainingEvents events;
        if (m_shownRun != job.start->run.path) {
            m_shownRun = job.start->run.path;
            events.start = job.start;
            m_results->setCurrentWidget(m_view);
        }
        const auto shown = std::min(std::exchange(m_clusterEpochs, job.epochs.size()), job.epochs.size());
        events.epochs.assign(job.epochs.begin() + static_cast<std::ptrdiff_t>(shown), job.epochs.end());
        m_view->showEvents(events);
        m_view->hideMachine();
    }
    updateState();
}

void TrainPage::takeRunHome(const FollowedJob* shown)
{
    if (!shown)
        return;
    m_homeRun = shown->job.home.front();
    m_session.setTrainedRun(m_homeRun);
    m_session.refreshRuns();
}

/// Instead of the job's events, as soon as the run is listed.
void TrainPage::showRunAtHome()
{
    const Run* run = m_homeRun.isEmpty() || running() ? nullptr : m_runChoice->find(m_homeRun);
    const FollowedJob* followed = m_cluster->shown();
    if (!run || !followed)
        return;
    m_homeRun.clear();
    m_cluster->leave();
    if (const EpochRecord* best = run->best())
        m_outcome = tr("Trained on %1: %2 validation accuracy in epoch %3. Next: Evaluate.")
                        .arg(followed->job.cluster.name, words::percent(best->validAccuracy), QString::number(best->epoch));
    showRun(*run);
    updateSentence();
}

}  // namespace leafbench::ui
