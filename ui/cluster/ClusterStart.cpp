#include "ui/cluster/ClusterStart.h"

#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterChoice.h"
#include "ui/shared/Page.h"
#include "ui/words/ClusterText.h"

namespace leafbench::ui {

ClusterStart::ClusterStart(Page& page, Session& session, std::function<void()> whenChosen)
    : m_page(page),
      m_session(session),
      m_choice(new ClusterChoice(session))
{
    page.addHeadWidget(m_choice);
    QObject::connect(m_choice, &ClusterChoice::changed, &page, std::move(whenChosen));
}

bool ClusterStart::isElsewhere() const { return m_choice->cluster().has_value(); }

bool ClusterStart::hasDataset() const
{
    const auto cluster = m_choice->cluster();
    return cluster && !cluster->dataset.isEmpty();
}

void ClusterStart::send(std::function<Result<ClusterOrder>()> makeOrder, std::function<void(const QString&)> whenSent)
{
    const auto cluster = m_choice->cluster();
    if (!cluster)
        return;
    m_page.showWarningText(ClusterChoice::tr("Sending the job to %1\u2026").arg(cluster->name));
    m_session.clusterJobs().submit(
        *cluster, std::move(makeOrder), &m_page, [this, whenSent = std::move(whenSent)](const Result<ClusterJob>& job) {
            if (job.failed())
                m_page.showError(job.error());
            if (!job)
                return;
            m_page.showDoneText(
                ClusterChoice::tr("%1 is sent. It goes on when this window is closed.").arg(words::clusterJobTitle(*job)),
                ClusterChoice::tr("Show jobs"), [this] { m_session.requestPage(QStringLiteral("cluster")); });
            if (whenSent)
                whenSent(job->id);
        });
}

}  // namespace leafbench::ui
