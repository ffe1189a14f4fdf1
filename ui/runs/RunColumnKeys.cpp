#include "ui/runs/RunColumnKeys.h"

#include "ui/runs/RunColumnFit.h"
#include "ui/runs/RunTableModel.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

namespace leafbench::ui {
namespace {

constexpr int widthStep = 16;  ///< drawn pixels

}  // namespace

RunColumnKeys::RunColumnKeys(QTableView& table, RunColumnFit& fit) : QObject(&table), m_table(table), m_fit(fit)
{
    constexpr int alt = Qt::ALT, ctrlShift = int(Qt::CTRL) | int(Qt::SHIFT);  // Alt+Shift changes the keyboard's layout
    add(tr("Column &wider"), "columnWider", ctrlShift | Qt::Key_Right, &RunColumnKeys::wider);
    add(tr("Column &narrower"), "columnNarrower", ctrlShift | Qt::Key_Left, &RunColumnKeys::narrower);
    add(tr("Column as wide as its w&ords"), "columnWords", {}, &RunColumnKeys::asWideAsWords);
    add(tr("Column to the &left"), "columnLeft", alt | Qt::Key_Left, &RunColumnKeys::toTheLeft);
    add(tr("Column to the &right"), "columnRight", alt | Qt::Key_Right, &RunColumnKeys::toTheRight);
}

void RunColumnKeys::add(const QString& text, const char* name, const QKeySequence& key, void (RunColumnKeys::*act)())
{
    auto* action = new QAction(text, &m_table);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table.addAction(action);
    m_actions << action;
}

int RunColumnKeys::column() const
{
    const QModelIndex current = m_table.currentIndex();
    return current.isValid() && !m_table.isColumnHidden(current.column()) ? current.column() : int(RunTableModel::Name);
}

/// Of the next column that is shown, to the left for -1; -1: there is none.
int RunColumnKeys::placeBeside(int steps) const
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const int step = m_table.layoutDirection() == Qt::RightToLeft ? -steps : steps;
    for (int place = header.visualIndex(column()) + step; place >= 0 && place < header.count(); place += step) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return place;
    }
    return -1;
}

void RunColumnKeys::wider() { m_fit.choose(column(), m_table.columnWidth(column()) + Theme::instance().textPixels(widthStep)); }

void RunColumnKeys::narrower() { m_fit.choose(column(), m_table.columnWidth(column()) - Theme::instance().textPixels(widthStep)); }

void RunColumnKeys::asWideAsWords() { m_fit.chooseWords(column()); }

void RunColumnKeys::toTheLeft() { move(-1); }

void RunColumnKeys::toTheRight() { move(1); }

void RunColumnKeys::move(int steps)
{
    QHeaderView& header = *m_table.horizontalHeader();
    if (const int place = placeBeside(steps); place >= 0)
        header.moveSection(header.visualIndex(column()), place);
}

}  // namespace leafbench::ui
