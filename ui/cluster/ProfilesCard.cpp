#include "ui/cluster/ProfilesCard.h"

#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterDialog.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/ErrorText.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {

ProfilesCard::ProfilesCard(Session& session, QWidget* parent)
    : Card(tr("Clusters"), parent),
      m_session(session),
      m_list(new QListWidget),
      m_edit(makeButton(tr("Ed&it\u2026"), "editCluster")),
      m_remove(makeButton(tr("Re&move"), "removeCluster", tr("Its jobs stay in the list, and go on")))
{
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    identify(m_list, "clusters", tr("Clusters"));
    QPushButton* add = makeButton(tr("New\u2026"), "newCluster");
    auto* buttons = new FlowRow;
    for (QPushButton* button : {add, m_edit, m_remove})
        buttons->addWidget(button);
    body()->addWidget(m_list, 1);
    body()->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(m_edit, &QPushButton::clicked, this, &ProfilesCard::edit);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesCard::remove);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ProfilesCard::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &ProfilesCard::edit);
    connect(&session.clusterJobs(), &ClusterJobs::profilesChanged, this, &ProfilesCard::list);
    list();
}

QString ProfilesCard::selected() const
{
    const auto items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.front()->data(Qt::UserRole).toString();
}

void ProfilesCard::list()
{
    const QString before = selected();
    m_list->clear();
    UnreadableList unreadable;
    for (const ClusterProfile& profile : listClusters(&unreadable)) {
        const QString text = tr("%1 on %2").arg(profile.name, hostText(profile));
        addItem(profile.name, text, text, before);
    }
    for (const Unreadable& one : unreadable) {  // to be removed, or made anew
        const QString name = QFileInfo(one.path).completeBaseName();
        addItem(name, words::unreadableName(name), words::unreadableText(one), before);
    }
    updateButtons();
}

void ProfilesCard::addItem(const QString& name, const QString& text, const QString& help, const QString& selected)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, name);
    item->setToolTip(help);
    if (name == selected || m_list->count() == 1)
        m_list->setCurrentItem(item);
}

void ProfilesCard::updateButtons()
{
    m_edit->setEnabled(!selected().isEmpty());
    m_remove->setEnabled(!selected().isEmpty());
}

void ProfilesCard::openDialog(const ClusterProfile& profile) { (new ClusterDialog(m_session, profile, window()))->open(); }

void ProfilesCard::edit()
{
    const auto profile = readCluster(selected());
    if (profile)
        openDialog(*profile);
    else if (profile.failed())
        emit failed(profile.error());
}

void ProfilesCard::remove()
{
    const Status removed = m_session.clusterJobs().removeProfile(selected());
    if (removed.failed())
        emit failed(removed.error());
}

}  // namespace leafbench::ui
