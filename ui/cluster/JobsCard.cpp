#include "ui/cluster/JobsCard.h"

#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/JobTableModel.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/ClusterText.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

JobsCard::JobsCard(Session& session, QWidget* parent)
    : Card(tr("Jobs"), parent),
      m_session(session),
      m_model(new JobTableModel(this)),
      m_table(new TableView),
      m_pages(new QStackedWidget)
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    identify(m_table, "clusterJobs", tr("Jobs on clusters"));
    auto* jobs = new QWidget;
    QVBoxLayout* layout = makeColumn(jobs, 12);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeDetails());
    m_pages->addWidget(
        new EmptyState(QStringLiteral("cluster"), tr("No job was sent to a cluster yet"),
                       tr("Describe a cluster here, then choose it beside the start button of Train, Tune, Speedup or "
                          "Replay.")));
    m_pages->addWidget(jobs);
    body()->addWidget(m_pages, 1);
    connect(&session.clusterJobs(), &ClusterJobs::listChanged, this, &JobsCard::list);
    connect(&session.clusterJobs(), &ClusterJobs::jobChanged, this, &JobsCard::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsCard::showSelected);
    list();
}

QWidget* JobsCard::makeDetails()
{
    m_details = new QWidget;
    m_title = new QLabel;
    m_title->setProperty("role", "section");
    m_title->setTextFormat(Qt::PlainText);
    m_text = paragraph();
    m_text->setObjectName(QStringLiteral("jobText"));
    m_place = paragraph("muted");
    m_place->setObjectName(QStringLiteral("jobPlace"));
    m_curves = addAction(tr("Sh&ow curves"), "showClusterCurves", tr("Its curves so far, on the page of its kind"),
                         &JobsCard::showCurves);
    m_takeHome = addAction(tr("Ta&ke home"), "takeHome", tr("Copies its runs and studies into this machine\u2019s runs"),
                           &JobsCard::takeHome);
    m_cancel = addAction(tr("C&ancel"), "cancelClusterJob", tr("Ends it on the cluster; a training stores its state"),
                         &JobsCard::cancel);
    m_log = addAction(tr("&Log"), "clusterLog", tr("Its messages and Slurm\u2019s"), &JobsCard::openLog);
    m_forget = addAction(tr("Forget"), "forgetClusterJob", tr("Takes it off this list; its folder on the cluster stays"),
                         &JobsCard::forget);
    auto* actions = new FlowRow;
    for (QPushButton* button : {m_curves, m_takeHome, m_cancel, m_log, m_forget})
        actions->addWidget(button);
    QVBoxLayout* layout = makeColumn(m_details, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_place);
    layout->addWidget(actions);
    return m_details;
}

QPushButton* JobsCard::addAction(const QString& text, const char* name, const QString& help, void (JobsCard::*act)())
{
    QPushButton* button = makeButton(text, name, help);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QString JobsCard::selectedId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->row(rows.front().row()).job.id;
}

void JobsCard::list()
{
    const QString selected = selectedId();
    m_model->setRows(m_session.clusterJobs().jobs());
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(JobTableModel::Progress, 120);
    m_table->selectRow(std::max(m_model->rowOf(selected), 0));
    showSelected();
}

void JobsCard::update(const QString& id)
{
    const FollowedJob* job = m_session.clusterJobs().find(id);
    if (!job)
        return;
    m_model->setJob(*job);
    if (id == selectedId())
        showDetails(*job);
}

void JobsCard::showSelected()
{
    const FollowedJob* job = m_session.clusterJobs().find(selectedId());
    m_details->setVisible(job != nullptr);
    if (job)
        showDetails(*job);
}

/// Whether its lines have told of any.
static bool hasCurves(const FollowedJob& followed)
{
    return followed.start || followed.study.study() || followed.speedup.study() || followed.replay.hasBegun();
}

void JobsCard::showDetails(const FollowedJob& followed)
{
    const ClusterJob& job = followed.job;
    m_title->setText(words::clusterJobTitle(job));
    m_text->setText(followed.away ? words::clusterAwayText(job, *followed.away) : words::clusterJobText(job));
    QStringList places{QStringLiteral("%1:%2").arg(hostText(job.cluster), job.folder())};
    for (const QString& home : job.home)
        places << tr("At home: %1").arg(QDir::toNativeSeparators(home));
    m_place->setText(places.join(u'\n'));
    m_curves->setVisible(job.kind != ClusterJobKind::Stats);
    m_curves->setEnabled(job.goesOn() || hasCurves(followed));
    m_takeHome->setEnabled(!job.goesOn() && !followed.comesHome && job.home.isEmpty());
    m_cancel->setEnabled(job.goesOn());
    m_forget->setEnabled(!job.goesOn());
}

void JobsCard::showCurves()
{
    const FollowedJob* followed = m_session.clusterJobs().find(selectedId());
    if (!followed)
        return;
    const QString page = toWord(followed->job.kind);
    m_session.offerClusterJob(followed->job.id);
    m_session.requestPage(page);
}

void JobsCard::takeHome() { m_session.clusterJobs().takeHome(selectedId()); }
void JobsCard::cancel() { emit cancelAsked(selectedId()); }
void JobsCard::openLog() { emit logAsked(selectedId()); }
void JobsCard::forget() { m_session.clusterJobs().forget(selectedId()); }

}  // namespace leafbench::ui
