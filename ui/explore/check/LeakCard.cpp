#include "ui/explore/check/LeakCard.h"

#include "ui/explore/check/LeafListModel.h"
#include "ui/explore/check/LeafListView.h"
#include "ui/explore/check/SplitLeakModel.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/TableView.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/FollowText.h"
#include "ui/words/DatasetText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

LeakCard::LeakCard(QWidget* parent)
    : Card(tr("Leak lens"), parent),
      m_splits(new SplitLeakModel(this)),
      m_leaves(new LeafListModel(this)),
      m_sentence(paragraph()),
      m_meaning(paragraph("muted")),
      m_table(new TableView),
      m_listTitle(new QLabel),
      m_list(new LeafListView(*m_leaves)),
      m_use(new QPushButton(tr("&Use the leaf-clean split")))
{
    m_table->setModel(m_splits);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SplitLeakModel::Name, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Leaks of each split"));
    m_listTitle->setProperty("role", "muted");
    m_listTitle->setWordWrap(true);
    m_use->setToolTip(tr("All pictures of a leaf in one subset: 70 / 20 / 10, by class"));
    auto* buttons = new FlowRow;
    buttons->addWidget(m_listTitle, 1);
    buttons->addWidget(m_use);
    body()->addWidget(m_sentence);
    body()->addWidget(m_meaning);
    body()->addWidget(m_table);
    body()->addWidget(buttons);
    body()->addWidget(m_list, 100);
    body()->addStretch(1);  // for a split without leaks, whose list is hidden
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showRow(current.row()); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_check)
            emit splitRequested(m_check->splits.back().split);
    });
    followText(m_table, [this] { fitTable(); });
    connect(m_list, &LeafListView::imageRequested, this, &LeakCard::imageRequested);
}

void LeakCard::setCheck(DatasetCheckPtr check, std::shared_ptr<const Split> inUse)
{
    if (m_check != check)
        m_list->setDataset(check ? check->facts->index : nullptr);
    m_check = std::move(check);
    m_splits->setCheck(m_check, std::move(inUse));
    const int rows = m_splits->rowCount();
    fitTable();
    const int used = m_splits->usedRow();
    m_use->setEnabled(m_check && (used < 0 || m_splits->row(used).split->options.mode != SplitOptions::Mode::Leaves));
    if (rows > 0)
        m_table->setCurrentIndex(m_splits->index(std::max(0, used), 0));
    else
        showRow(-1);
}

/// No scrolling.
void LeakCard::fitTable()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_splits->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void LeakCard::showRow(int row)
{
    if (row < 0) {
        m_leaves->setLeaves(nullptr, nullptr, {});
        return;
    }
    m_leaves->setLeaves(m_check, m_splits->row(row).split, m_splits->row(row).report.leakedLeaves);
    describe(row);
}

void LeakCard::describe(int row)
{
    const LeakReport& report = m_splits->row(row).report;
    QStringList sentences;
    for (const Subset subset : {Subset::Valid, Subset::Test}) {
        if (const QString text = words::leakText(report.of(subset), subset); !text.isEmpty())
            sentences << text;
    }
    m_sentence->setText(sentences.join(u' '));
    m_sentence->setVisible(!sentences.isEmpty());
    QStringList more{words::leakMeaning(report), words::leavesText(m_check->leaves), words::acrossClassesText(m_check->leaves)};
    more.removeAll(QString());
    m_meaning->setText(more.join(u' '));
    const bool none = report.leakedLeaves.empty();
    m_list->setVisible(!none);
    m_listTitle->setText(none ? tr("No leaf lies on both sides of this split.")
                              : tr("Leaves on both sides: %1").arg(words::count(qint64(report.leakedLeaves.size()))));
}

bool LeakCard::idle() const { return m_list->isHidden() || m_list->idle(); }

}  // namespace leafbench::ui
