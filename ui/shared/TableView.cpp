#include "ui/shared/TableView.h"

#include "ui/shared/Widgets.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

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
    followRowHeight(this, 28);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    followText(this, [this] {
        horizontalHeader()->setMinimumSectionSize(Theme::instance().textPixels(44));
        fitColumns();
    });
    // Aligns the headers with the cells, which have another padding.
    horizontalHeader()->setStyleSheet(directedSheet(QStringLiteral("QHeaderView::section { padding: 4px 2px 4px 8px; }")));
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
        setColumnWidth(m_stretchColumn, std::max(Theme::instance().textPixels(m_stretchAtLeast), viewport()->width() - others));
    }
    if (!m_fillsWidth || !model())
        return;
    const int columns = model()->columnCount();
    int widest = 0;
    for (int column = 0; column < columns; ++column)
        widest = std::max({widest, sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)});
    // Stretched columns are all of one width.
    const auto mode = widest * columns <= viewport()->width() ? QHeaderView::Stretch : QHeaderView::ResizeToContents;
    horizontalHeader()->setSectionResizeMode(mode);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString text = index.data().toString(), tip = index.data(Qt::ToolTipRole).toString();
    if (!index.isValid() || text.isEmpty() || tip.contains(text) || sizeHintForIndex(index).width() <= columnWidth(index.column()))
        return QTableView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), tip.isEmpty() ? text : text + u'\n' + tip, viewport(), visualRect(index));
    return true;
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectedText());
    else
        QTableView::keyPressEvent(event);
}

}  // namespace leafbench::ui
