#include "ui/settings/RecentCard.h"

#include "ui/settings/RecentDatasetsModel.h"
#include "ui/shared/UserSettings.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace leafbench::ui {

constexpr int listHeight = 104;

RecentCard::RecentCard(QWidget* parent)
    : Card(tr("Datasets opened last"), parent),
      m_model(new RecentDatasetsModel(this)),
      m_list(new QListView),
      m_forget(makeButton(tr("Forget"), "forgetDataset", tr("Takes the chosen ones from the list; the datasets themselves stay"))),
      m_forgetAll(makeButton(tr("Forget &all"), "forgetDatasets"))
{
    setHint(tr("Explore offers them while no dataset is open."));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    followText(m_list, [this] { m_list->setFixedHeight(Theme::instance().textPixels(listHeight)); });
    identify(m_list, "recentDatasets", tr("Datasets opened last"));
    auto* buttons = new FlowRow;
    buttons->addWidget(m_forget);
    buttons->addWidget(m_forgetAll);
    body()->addWidget(m_list);
    body()->addWidget(buttons);
    connect(m_forget, &QPushButton::clicked, this, &RecentCard::forgetChosen);
    connect(m_forgetAll, &QPushButton::clicked, this, &RecentCard::forgetAll);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecentCard::updateButtons);
    refresh();
}

void RecentCard::refresh()
{
    std::vector<RecentDataset> rows;
    for (const QString& folder : rememberedDatasets())
        rows.push_back({folder, m_away.contains(folder)});
    m_model->setRows(std::move(rows));
    updateButtons();
}

void RecentCard::showAway(const QStringList& folders)
{
    if (std::exchange(m_away, folders) != folders)
        refresh();
}

void RecentCard::forgetChosen()
{
    QStringList chosen;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        chosen << m_model->row(index.row()).folder;
    forgetDatasets(chosen);
    refresh();
}

void RecentCard::forgetAll()
{
    forgetDatasets(rememberedDatasets());
    refresh();
}

void RecentCard::updateButtons()
{
    m_forget->setEnabled(m_list->selectionModel()->hasSelection());
    m_forgetAll->setEnabled(m_model->rowCount() > 0);
}

}  // namespace leafbench::ui
