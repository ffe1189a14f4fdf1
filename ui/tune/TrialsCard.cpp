#include "ui/tune/TrialsCard.h"

#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/tune/TrialTableModel.h"
#include "ui/words/TrialWords.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace leafbench::ui {

TrialsCard::TrialsCard(QWidget* parent)
    : Card(tr("Trials"), parent),
      m_model(new TrialTableModel(this)),
      m_filter(new TrialFilter(this)),
      m_table(new TableView),
      m_showAll(new QPushButton(tr("Show &all")))
{
    makeTable();
    QPushButton* copyAll = makeButton(tr("Copy as text"), "copyTrials",
                                      tr("The rows as they are shown, with tabs between columns, for a spreadsheet"));
    m_showAll->setObjectName(QStringLiteral("showAllTrials"));
    header()->addWidget(m_showAll);
    header()->addWidget(copyAll);
    body()->addWidget(m_table, 1);
    connect(copyAll, &QPushButton::clicked, this, &TrialsCard::copy);
    connect(m_showAll, &QPushButton::clicked, this, &TrialsCard::showAllRequested);
    describe();
}

void TrialsCard::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    identify(m_table, "trialTable", tr("Trials"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TrialTableModel::Number, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFillsWidth(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && !m_selecting)
            emit chosen(now.data(TrialTableModel::NumberRole).toInt());
    });
}

void TrialsCard::setStudy(std::shared_ptr<const TuningStudy> study)
{
    m_selecting = true;  // rows that move under the selection are not chosen by hand
    const int columns = m_model->columnCount();
    m_model->setStudy(std::move(study));
    if (m_model->columnCount() != columns)
        m_table->setFillsWidth(true);
    m_selecting = false;
    describe();
}

void TrialsCard::setShown(std::optional<std::set<int>> numbers)
{
    m_selecting = true;
    m_filter->setShown(std::move(numbers));
    m_selecting = false;
    describe();
}

void TrialsCard::select(std::optional<int> number)
{
    m_selecting = true;
    const int row = number ? m_filter->rowOf(*number) : -1;
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else {
        m_table->selectRow(row);
        m_table->scrollTo(m_filter->index(row, 0));
    }
    m_selecting = false;
}

void TrialsCard::copy() const { QApplication::clipboard()->setText(tableText(*m_filter)); }

void TrialsCard::describe()
{
    m_showAll->setVisible(m_filter->isFiltered());
    setHint(m_filter->isFiltered() ? tr("%1 of %2, brushed in the parallel coordinates")
                                         .arg(QString::number(m_filter->rowCount()), QString::number(m_model->rowCount()))
                : m_model->study() ? trialCounts(*m_model->study())
                                   : QString());
}

}  // namespace leafbench::ui
