#include "ui/explore/ClassCard.h"

#include "ui/explore/ClassTableModel.h"
#include "ui/explore/FilteredImages.h"
#include "ui/shared/BarDelegate.h"
#include "ui/shared/NoteList.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/words/DatasetText.h"
#include "ui/words/Words.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int barWidth = 64;
constexpr int widthForBars = 300;  // with less, the names need the room

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
    followRowHeight(&table, 26);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table.horizontalHeader()->setMinimumSectionSize(24);
}

ClassCard::ClassCard(QWidget* parent)
    : Card(tr("Classes"), parent),
      m_model(new ClassTableModel(this)),
      m_table(new QTableView),
      m_notes(new NoteList)
{
    styleTable(*m_table);
    m_table->setModel(m_model);
    m_table->setTextElideMode(Qt::ElideMiddle);  // classes of one species differ at the end
    m_table->setItemDelegateForColumn(ClassTableModel::Bar, new BarDelegate({ClassTableModel::ShareRole}, m_table));
    m_table->setAccessibleName(tr("Classes"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(ClassTableModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ClassTableModel::Images, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ClassTableModel::Bar, QHeaderView::Fixed);
    followText(header, [header] { header->resizeSection(ClassTableModel::Bar, Theme::instance().textPixels(barWidth)); });
    header->setSortIndicator(ClassTableModel::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_notes);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setToolTip(tr("Ctrl or Shift: several classes"));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClassCard::onSelection);
}

void ClassCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(ClassTableModel::Bar, width() < Theme::instance().textPixels(widthForBars));
}

void ClassCard::focusTable() { m_table->setFocus(); }

void ClassCard::onSelection(const QItemSelection& added)
{
    if (m_selecting)
        return;
    std::set<int> classes = selected();
    const bool all = added.contains(m_model->index(0, 0));
    // "All" and single classes exclude each other: the last choice wins. No choice means all.
    if (all || classes.empty())
        classes.clear();
    else
        classes.erase(ClassTableModel::allClasses);
    select(classes);
    emit classesChosen(classes);
}

std::set<int> ClassCard::selected() const
{
    std::set<int> classes;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        classes.insert(row.data(ClassTableModel::ClassRole).toInt());
    return classes;
}

void ClassCard::select(const std::set<int>& classes)
{
    const std::set<int> wanted = classes.empty() ? std::set<int>{ClassTableModel::allClasses} : classes;
    if (selected() == wanted || m_model->rowCount() == 0)
        return;
    QItemSelection rows;
    for (const int c : wanted)
        if (const QModelIndex row = m_model->index(m_model->rowOf(c), 0); row.isValid())
            rows.select(row, row);
    m_selecting = true;
    QItemSelectionModel* selection = m_table->selectionModel();
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!rows.isEmpty() && !rows.contains(selection->currentIndex()))
        selection->setCurrentIndex(rows.indexes().constFirst(), QItemSelectionModel::NoUpdate);
    m_selecting = false;
}

void ClassCard::show(const FilteredImages& images)
{
    m_selecting = true;  // a reset deselects
    m_model->show(images);
    m_selecting = false;
    select(images.filter().classes);
    const DatasetPtr dataset = images.dataset();
    if (!dataset) {
        setHint({});
        return;
    }
    qint64 listed = 0;
    for (std::size_t c = 0; c < dataset->classes.size(); ++c)
        listed += images.lists(int(c));
    const qint64 all = qint64(dataset->classes.size());
    setHint(listed == all ? words::count(all) : tr("%1 of %2").arg(words::count(listed), words::count(all)));
    showNotes(images);
}

void ClassCard::showNotes(const FilteredImages& images)
{
    if (m_notesOf == images.dataset())
        return;
    m_notesOf = images.dataset();
    QStringList notes;
    for (const ScanNote& note : m_notesOf->notes)
        notes += words::scanNoteText(note);
    const bool one = notes.size() == 1;
    m_notes->setNotes(one ? tr("1 note from the scan") : tr("%1 notes from the scan").arg(notes.size()), notes);
}

}  // namespace leafbench::ui
