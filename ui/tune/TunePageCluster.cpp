#include "engine/tuning/optuna/StudyList.h"
#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/shared/StudyChoice.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/TunePage.h"
#include "ui/tune/TuneView.h"
#include "ui/tune/TuningReader.h"

namespace leafbench::ui {

void TunePage::connectCluster()
{
    const auto begin = [this] {
        m_outcome.clear();
        m_reader->forget();
        m_reader->watch({});
    };
    m_cluster->setView(ClusterJobKind::Tune,
                       {begin, [this](const FollowedJob& job) { showClusterJob(job); },
                        [this](const FollowedJob* shown) { takeStudyHome(shown); }});
}

void TunePage::sendToCluster()
{
    m_cluster->send([options = m_form->options()](const QString& data) mutable {
        options.settings.recipe.data = data;
        return tuneOrder(options);
    });
}

void TunePage::showClusterJob(const FollowedJob& job)
{
    const auto study = job.study.study();
    if (study && study != m_view->study())
        showStudy(study);
    else
        updateState();
}

/// Instead of what the job has told: the study itself, with its times and its log.
void TunePage::takeStudyHome(const FollowedJob* shown)
{
    m_choice->refresh();
    if (!shown)
        return;
    m_cluster->leave();
    if (const QStringList studies = studiesIn(shown->job.home.front()); !studies.isEmpty())
        openStored(studies.front());
}

}  // namespace leafbench::ui
