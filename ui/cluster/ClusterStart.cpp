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

std::optional<QString> ClusterStart::data() const
{
    if (m_session.dataset())
        return m_session.dataset()->root;
    const auto cluster = m_choice->cluster();
    return cluster && !cluster->dataset.isEmpty() ? std::optional(QString()) : std::nullopt;
}

void ClusterStart::setView(ClusterJobKind kind, View view)
{
    m_view = std::move(view);
    ClusterJobs& jobs = m_session.clusterJobs();
    QObject::connect(&jobs, &ClusterJobs::jobChanged, &m_page, [this](const QString& id) { update(id); });
    QObject::connect(&jobs, &ClusterJobs::cameHome, &m_page, [this](const QString& id) {
        const FollowedJob* job = id == m_shown ? shown() : nullptr;
        m_view.bring(job && !job->job.home.isEmpty() ? job : nullptr);
    });
    const auto takeOffered = [this, kind] {
        if (const QString id = m_session.takeOfferedClusterJob(kind); !id.isEmpty())
            show(id);
    };
    QObject::connect(&m_session, &Session::clusterJobOffered, &m_page, takeOffered);
    // The page may be made because of the offer; it is whole by then.
    QMetaObject::invokeMethod(&m_page, takeOffered, Qt::QueuedConnection);
}

void ClusterStart::send(std::function<ClusterOrder(const QString& data)> makeOrder)
{
    const auto cluster = m_choice->cluster();
    const auto data = this->data();
    if (!cluster || !data)
        return;
    const auto makeWhole
        = [save = m_session.splitSaver(), data = *data, makeOrder = std::move(makeOrder)]() -> Result<ClusterOrder> {
        const Status saved = save();
        return saved ? Result<ClusterOrder>(makeOrder(data)) : saved.as<ClusterOrder>();
    };
    m_page.showWarningText(ClusterChoice::tr("Sending the job to %1\u2026").arg(cluster->name));
    m_session.clusterJobs().submit(*cluster, makeWhole, &m_page, [this](const Result<ClusterJob>& job) {
        if (job.failed())
            m_page.showError(job.error());
        if (!job)
            return;
        m_page.showDoneText(
            ClusterChoice::tr("%1 is sent. It goes on when this window is closed.").arg(words::clusterJobTitle(*job)),
            ClusterChoice::tr("Show jobs"), [this] { m_session.requestPage(QStringLiteral("cluster")); });
        show(job->id);
    });
}

void ClusterStart::show(const QString& id)
{
    if (m_page.runsJob())
        return;
    m_shown = id;
    m_view.begin();
    update(id);
}

void ClusterStart::leave() { m_shown.clear(); }

const FollowedJob* ClusterStart::shown() const { return shows() ? m_session.clusterJobs().find(m_shown) : nullptr; }

void ClusterStart::update(const QString& id)
{
    if (const FollowedJob* job = id == m_shown ? shown() : nullptr)
        m_view.update(*job);
}

QString ClusterStart::line() const
{
    const FollowedJob* followed = shown();
    return followed ? words::clusterJobLine(followed->job, followed->away ? &*followed->away : nullptr) : QString();
}

}  // namespace leafbench::ui
