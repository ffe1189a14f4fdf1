#include "ui/widgets/ClassCard.h"

#include "ui/models/ClassTableModel.h"
#include "ui/widgets/BarDelegate.h"
#include "ui/widgets/NoteList.h"
#include "ui/words/Words.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int barWidth = 64;
constexpr int widthForBars = 300;  // in less, the names need the room

}  // namespace

void styleTable(QTableView& table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideRight);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setTabKeyNavigation(false);  // Tab leaves the table
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(26);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setMinimumSectionSize(24);
}

ClassCard::ClassCard(QWidget* parent)
    : Card(tr("Classes"), parent)
    , m_model(new ClassTableModel(this))
    , m_table(new QTableView)
    , m_notes(new NoteList)
{
    styleTable(*m_table);
    m_table->setModel(m_model);
    m_table->setTextElideMode(Qt::ElideMiddle);  // classes of one species differ at their ends
    m_table->setItemDelegateForColumn(ClassTableModel::Bar, new BarDelegate(ClassTableModel::ShareRole, m_table));
    m_table->setAccessibleName(tr("Classes"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(ClassTableModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ClassTableModel::Images, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ClassTableModel::Bar, QHeaderView::Fixed);
    header->resizeSection(ClassTableModel::Bar, barWidth);
    header->setSortIndicator(ClassTableModel::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_notes);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    emit classChosen(current.data(ClassTableModel::ClassRole).toInt());
            });
}

void ClassCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(ClassTableModel::Bar, width() < widthForBars);
}

void ClassCard::setDataset(const DatasetPtr& dataset)
{
    m_model->setDataset(dataset);
    setHint(dataset ? tr("%1, choose one to see its images").arg(words::count(qint64(dataset->classes.size())))
                    : QString());
    QStringList notes;
    if (dataset)
        for (const ScanNote& note : dataset->notes)
            notes += words::scanNoteText(note);
    const bool one = notes.size() == 1;
    m_notes->setNotes(one ? tr("1 note from the scan") : tr("%1 notes from the scan").arg(notes.size()), notes);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

}  // namespace leafbench::ui
