#include "ui/cluster/ClusterChoice.h"

#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterDialog.h"
#include "ui/shared/Widgets.h"
#include "ui/words/ErrorText.h"

#include <QFileInfo>
#include <QStandardItemModel>

#include <algorithm>

namespace leafbench::ui {

ClusterChoice::ClusterChoice(Session& session, QWidget* parent) : ComboBox(parent), m_session(session)
{
    identify(this, "runOn", tr("Run on"), tr("Where the job runs: on this machine, or on a cluster with Slurm"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(11);
    connect(&session.clusterJobs(), &ClusterJobs::profilesChanged, this, &ClusterChoice::list);
    connect(this, &QComboBox::activated, this, &ClusterChoice::choose);
    list();
}

std::optional<ClusterProfile> ClusterChoice::cluster() const
{
    const auto at
        = std::find_if(m_profiles.begin(), m_profiles.end(), [this](const ClusterProfile& p) { return p.name == m_name; });
    return at == m_profiles.end() ? std::nullopt : std::optional(*at);
}

void ClusterChoice::list()
{
    UnreadableList unreadable;
    m_profiles = listClusters(&unreadable);
    clear();
    addItem(tr("This machine"), QString());
    for (const ClusterProfile& profile : m_profiles)
        addItem(profile.name, profile.name);
    for (const Unreadable& one : unreadable) {
        addItem(words::unreadableName(QFileInfo(one.path).completeBaseName()));
        setItemData(count() - 1, words::unreadableText(one), Qt::ToolTipRole);
        static_cast<QStandardItemModel*>(model())->item(count() - 1)->setEnabled(false);
    }
    insertSeparator(count());
    addItem(tr("New cluster\u2026"));
    select(m_name);
}

void ClusterChoice::select(const QString& name)
{
    const int index = std::max(findData(name), 0);
    setCurrentIndex(index);
    m_name = itemData(index).toString();
    emit changed();
}

void ClusterChoice::choose(int index)
{
    if (index < count() - 1) {
        select(itemData(index).toString());
        return;
    }
    select(m_name);
    auto* dialog = new ClusterDialog(m_session, {}, window());
    connect(dialog, &ClusterDialog::stored, this, &ClusterChoice::select);
    dialog->open();
}

}  // namespace leafbench::ui
