#include "ui/runs/RunTable.h"

#include "ui/runs/RunGroups.h"
#include "ui/runs/RunTableModel.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int foldSign = 16;  ///< pixels of the arrow, at the size of text that the program was drawn with

}  // namespace

RunTable::RunTable(RunGroups& groups, QWidget* parent) : TableView(parent), m_groups(groups)
{
    setModel(&groups);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_groups.isHeader(index.row()))
            setGroupCollapsed(index.row(), !m_groups.isCollapsed(index.row()));
    });
}

void RunTable::setGroupCollapsed(int row, bool isCollapsed)
{
    const int header = m_groups.headerOf(row);
    if (header < 0)
        return;
    if (isCollapsed && header != row)
        setCurrentIndex(m_groups.index(header, currentIndex().column()));  // the row that had it is about to go
    m_groups.setCollapsed(header, isCollapsed);
}

void RunTable::paintEvent(QPaintEvent* event)
{
    TableView::paintEvent(event);
    if (m_groups.group().isEmpty())
        return;
    QPainter painter(viewport());
    for (int row = std::max(0, rowAt(0)); row < m_groups.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        if (m_groups.isHeader(row))
            paintHeader(painter, row);
    }
}

void RunTable::paintHeader(QPainter& painter, int row) const
{
    const ThemeColors& colors = Theme::instance().colors();
    const QRect whole(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    const bool chosen = selectionModel()->isRowSelected(row, {});
    painter.fillRect(whole, chosen ? colors.accentSoft : colors.window);
    painter.setPen(colors.border);
    painter.drawLine(whole.bottomLeft(), whole.bottomRight());
    const int sign = Theme::instance().textPixels(foldSign);
    paintFold(painter, QRect(whole.left() + 6, whole.top(), sign, whole.height()), row);
    paintTexts(painter, whole.adjusted(sign + 12, 0, -8, 0), row, chosen ? colors.text : colors.mutedText);
    if (hasFocus() && currentIndex().row() == row) {
        painter.setPen(colors.contrast);
        painter.drawRect(whole.adjusted(0, 0, -1, -1));
    }
}

/// In the viewport as it is read: from the right in right-to-left languages.
QRect RunTable::mirrored(const QRect& rect) const { return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect); }

void RunTable::paintFold(QPainter& painter, const QRect& place, int row) const
{
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = mirrored(place).adjusted(3, 3, -3, -3);
    const auto closed = layoutDirection() == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    style()->drawPrimitive(m_groups.isCollapsed(row) ? closed : QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
}

void RunTable::paintTexts(QPainter& painter, const QRect& place, int row, const QColor& muted) const
{
    constexpr int gap = 12;
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Theme::instance().colors().text);
    const QString title = m_groups.groupTitle(row);
    const int wanted = painter.fontMetrics().horizontalAdvance(title), wide = std::min(wanted, place.width() / 2);
    const QString shown = wanted > wide ? painter.fontMetrics().elidedText(title, Qt::ElideRight, wide) : title;
    painter.drawText(mirrored({place.left(), place.top(), wide, place.height()}), side | Qt::TextDontClip, shown);
    const QRect rest = place.adjusted(wide + gap, 0, 0, 0);
    painter.setFont(font());
    painter.setPen(muted);
    const QString summary = painter.fontMetrics().elidedText(m_groups.groupSummary(row), Qt::ElideRight, rest.width());
    painter.drawText(mirrored(rest), side, summary);
}

/// False: the key means something else here.
bool RunTable::foldByKey(int key)
{
    const int row = currentIndex().row();
    if (row < 0 || m_groups.group().isEmpty())
        return false;
    const bool header = m_groups.isHeader(row);
    if (header && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        setGroupCollapsed(row, !m_groups.isCollapsed(row));
    else if (key == Qt::Key_Minus || (header && key == Qt::Key_Left))
        setGroupCollapsed(row, true);
    else if (key == Qt::Key_Plus || (header && key == Qt::Key_Right))
        setGroupCollapsed(row, false);
    else
        return false;
    return true;
}

void RunTable::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers plain = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (plain != Qt::NoModifier || !foldByKey(event->key()))
        TableView::keyPressEvent(event);
}

}  // namespace leafbench::ui
