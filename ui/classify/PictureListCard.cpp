#include "ui/classify/PictureListCard.h"

#include "ui/classify/PictureListModel.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/ComboBox.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace leafbench::ui {
namespace {

constexpr int thumbnailSide = 32;
constexpr int rowHeight = 40;
constexpr std::chrono::milliseconds countEvery{100};

}  // namespace

PictureListCard::PictureListCard(QWidget* parent)
    : Card(tr("Pictures"), parent),
      m_thumbnails(thumbnailSide),
      m_model(new PictureListModel(m_thumbnails, this)),
      m_filter(new PictureFilter(this)),
      m_table(new TableView),
      m_shown(new ComboBox),
      m_remove(new QPushButton(tr("Remove"))),
      m_summary(new ElidedLabel)
{
    makeTable();
    makeHeader();
    m_summary->setProperty("role", "muted");
    body()->addWidget(m_summary);
    body()->addWidget(m_table, 1);
    m_soon.setSingleShot(true);
    m_counts.setSingleShot(true);
    m_counts.setInterval(countEvery);
    connect(&m_soon, &QTimer::timeout, this, &PictureListCard::requestVisible);
    connect(&m_counts, &QTimer::timeout, this, &PictureListCard::describe);
    const auto changed = [this] {
        m_soon.start(0);
        if (!m_counts.isActive())
            m_counts.start();
    };
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, changed);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(m_filter, &QAbstractItemModel::modelReset, this, changed);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, changed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_counts.isActive())
            m_counts.start();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_soon.start(0); });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { m_soon.start(0); });
    connect(&m_thumbnails, &ThumbnailStore::ready, m_model, &PictureListModel::showThumbnails);
    describe();
}

void PictureListCard::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setObjectName(QStringLiteral("pictureTable"));
    m_table->setAccessibleName(tr("Pictures"));
    m_table->setIconSize({thumbnailSide, thumbnailSide});
    followRowHeight(m_table, rowHeight);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);  // in order of arrival
    followText(m_table, [this] {
        const Theme& theme = Theme::instance();
        m_table->setColumnWidth(PictureListModel::Name, theme.textPixels(150));
        for (const int column : {PictureListModel::Probability, PictureListModel::State})
            m_table->setColumnWidth(column, std::max(theme.textPixels(76), m_table->horizontalHeader()->sectionSizeHint(column)));
    });
    m_table->setStretchColumn(PictureListModel::Answer, 110);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            emit chosen(now.data(PictureListModel::IdRole).toULongLong());
    });
    auto* removeKey = new QShortcut(QKeySequence::Delete, m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &PictureListCard::removeSelected);
}

void PictureListCard::makeHeader()
{
    m_shown->setObjectName(QStringLiteral("pictureFilter"));
    m_shown->setAccessibleName(tr("Pictures to show"));
    m_shown->addItem(tr("All"), -1);
    m_shown->addItem(tr("Unsure"), static_cast<int>(PictureState::Unsure));
    m_shown->addItem(tr("Unlike"), static_cast<int>(PictureState::OutOfDistribution));
    m_shown->addItem(tr("Refused"), static_cast<int>(PictureState::Refused));
    auto* clear = new QPushButton(tr("C&lear"));
    auto* save = new QPushButton(tr("E&xport…"));
    m_remove->setObjectName(QStringLiteral("removePictures"));
    clear->setObjectName(QStringLiteral("clearPictures"));
    save->setObjectName(QStringLiteral("exportPictures"));
    save->setToolTip(tr("A line for each picture, as CSV"));
    m_remove->setToolTip(tr("Takes what is selected off the list (Delete); the files stay"));
    header()->addWidget(m_shown);
    header()->addWidget(m_remove);
    header()->addWidget(clear);
    header()->addWidget(save);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        const int state = m_shown->currentData().toInt();
        m_filter->setShown(state < 0 ? std::nullopt : std::optional(static_cast<PictureState>(state)));
        m_soon.start(0);
    });
    connect(m_remove, &QPushButton::clicked, this, &PictureListCard::removeSelected);
    connect(clear, &QPushButton::clicked, this, &PictureListCard::clearRequested);
    connect(save, &QPushButton::clicked, this, &PictureListCard::exportRequested);
}

void PictureListCard::choose(quint64 id)
{
    const QModelIndex row = m_filter->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    if (!row.isValid())
        return;
    m_table->selectRow(row.row());
    m_table->scrollTo(row);
}

quint64 PictureListCard::chosenId() const
{
    const QModelIndex now = m_table->currentIndex();
    return now.isValid() ? now.data(PictureListModel::IdRole).toULongLong() : 0;
}

std::vector<quint64> PictureListCard::selectedIds() const
{
    std::vector<quint64> ids;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        ids.push_back(row.data(PictureListModel::IdRole).toULongLong());
    return ids;
}

void PictureListCard::removeSelected() { m_model->remove(selectedIds()); }

void PictureListCard::requestVisible()
{
    const int top = std::max(0, m_table->rowAt(0));
    const int screen = m_table->viewport()->height() / m_table->verticalHeader()->defaultSectionSize() + 2;
    std::vector<PictureWish> wishes;
    const auto add = [&](int from, int to) {
        for (int row = std::max(0, from); row < std::min(to, m_filter->rowCount()); ++row) {
            const QModelIndex index = m_filter->index(row, 0);
            const QString path = index.data(PictureListModel::PathRole).toString();
            const int state = index.data(PictureListModel::StateRole).toInt();
            if (!path.isEmpty() && static_cast<PictureState>(state) != PictureState::Refused)
                wishes.push_back({index.data(PictureListModel::IdRole).toUInt(), path});
        }
    };
    add(top, top + screen);
    add(top + screen, top + 2 * screen);  // so that a gentle scroll finds no empty tile
    m_thumbnails.requestFiles(wishes);
}

void PictureListCard::describe()
{
    const auto& counts = m_model->counts();
    const auto of = [&counts](PictureState state) { return counts[static_cast<std::size_t>(state)]; };
    QStringList parts{words::count(m_model->rowCount())};
    const auto add = [&parts](int number, const QString& text) {
        if (number > 0)
            parts << text.arg(words::count(number));
    };
    add(of(PictureState::Sure), tr("%1 sure"));
    add(of(PictureState::Unsure), tr("%1 unsure"));
    add(of(PictureState::OutOfDistribution), tr("%1 unlike"));
    add(of(PictureState::Refused), tr("%1 refused"));
    add(of(PictureState::Waiting), tr("%1 waiting"));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

}  // namespace leafbench::ui
