#include "ui/shared/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace leafbench::ui {

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(44);
    // Aligns the headers with the cells, which have another padding.
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 2px 4px 8px; }"));
}

QString TableView::selectedText() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void TableView::setFillsWidth(bool fills)
{
    m_fillsWidth = fills;
    fitColumns();
}

void TableView::setStretchColumn(int column, int atLeast)
{
    m_stretchColumn = column;
    m_stretchAtLeast = atLeast;
    fitColumns();
}

void TableView::fitColumns()
{
    if (m_stretchColumn >= 0) {
        const int others = horizontalHeader()->length() - columnWidth(m_stretchColumn);
        setColumnWidth(m_stretchColumn, std::max(m_stretchAtLeast, viewport()->width() - others));
    }
    if (!m_fillsWidth || !model())
        return;
    int needed = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        needed += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    const auto mode = needed <= viewport()->width() ? QHeaderView::Stretch : QHeaderView::ResizeToContents;
    horizontalHeader()->setSectionResizeMode(mode);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectedText());
    else
        QTableView::keyPressEvent(event);
}

}  // namespace leafbench::ui
