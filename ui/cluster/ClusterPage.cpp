#include "ui/cluster/ClusterPage.h"

#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/JobsCard.h"
#include "ui/cluster/ProfilesCard.h"
#include "ui/shared/dialogs/TextDialog.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/ClusterText.h"
#include "ui/words/ErrorText.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leafbench::ui {

ClusterPage::ClusterPage(Session& session, QWidget* parent)
    : Page(tr("Cluster jobs"), {}, parent),
      m_session(session),
      m_jobs(new JobsCard(session)),
      m_profiles(new ProfilesCard(session))
{
    auto* row = new FlowRow(16);
    row->addWidget(m_jobs, 5);
    row->setAloneHeight(320);
    row->addWidget(m_profiles, 2);
    row->setAloneHeight(200);
    body()->addWidget(row, 1);
    ClusterJobs& jobs = session.clusterJobs();
    connect(addButton(tr("Ask again"), "askClusters", tr("Asks all clusters now, for lost jobs too")), &QPushButton::clicked, &jobs,
            &ClusterJobs::refresh);
    connect(&jobs, &ClusterJobs::listChanged, this, &ClusterPage::updateSentence);
    connect(&jobs, &ClusterJobs::listChanged, this, &ClusterPage::showUnreadable);
    connect(&jobs, &ClusterJobs::jobChanged, this, &ClusterPage::updateSentence);
    connect(&jobs, &ClusterJobs::failed, this, [this](const QString&, const Error& error) { showError(error); });
    connect(m_profiles, &ProfilesCard::failed, this, &ClusterPage::showError);
    connect(m_jobs, &JobsCard::logAsked, this, &ClusterPage::openLog);
    connect(m_jobs, &JobsCard::cancelAsked, this, &ClusterPage::askToCancel);
    updateSentence();
    showUnreadable();
}

/// The command line may have sent jobs meanwhile.
void ClusterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_session.clusterJobs().refresh();
}

void ClusterPage::updateSentence()
{
    const auto& jobs = m_session.clusterJobs().jobs();
    const auto going = std::count_if(jobs.begin(), jobs.end(), [](const FollowedJob& job) { return job.job.goesOn(); });
    setSentence(going == 0 ? tr("Trainings, tunings and studies on a cluster with Slurm. They go on when this window is closed")
                           : tr("%1 wait or run. They go on when this window is closed").arg(going));
}

void ClusterPage::showUnreadable()
{
    const UnreadableList& unreadable = m_session.clusterJobs().unreadable();
    const QString text = unreadable.empty() ? QString() : words::unreadableLines(unreadable);
    if (text == m_unreadableText)
        return;
    withdraw(std::exchange(m_unreadableText, text));
    if (!text.isEmpty())
        showWarningText(text);
}

void ClusterPage::openLog(const QString& id)
{
    const FollowedJob* followed = m_session.clusterJobs().find(id);
    const QString title = followed ? words::clusterJobTitle(followed->job) : id;
    m_session.clusterJobs().readLog(id, this, [this, title](const Result<QString>& log) {
        if (log)
            (new TextDialog(title, *log, this))->open();
        else if (log.failed())
            showError(log.error());
    });
}

void ClusterPage::askToCancel(const QString& id)
{
    const FollowedJob* followed = m_session.clusterJobs().find(id);
    if (!followed)
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Leafbench"),
                                     tr("Cancel %1?").arg(words::clusterJobTitle(followed->job)), QMessageBox::NoButton, this);
    question->setInformativeText(tr("A training stores its state; take it home to go on with it here."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("&Cancel the job"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("&Keep it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, id] { m_session.clusterJobs().cancel(id); });
    question->open();
}

}  // namespace leafbench::ui
