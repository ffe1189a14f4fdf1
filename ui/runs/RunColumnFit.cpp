#include "ui/runs/RunColumnFit.h"

#include "ui/runs/RunTableModel.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace leafbench::ui {
namespace {

// Drawn pixels.
constexpr int widestColumn = 240;
constexpr int leastTitle = 190;
constexpr int leastWords = 80;

/// From what is missed least; the run, its best value and its star are always there.
constexpr int leftOutFirst[] = {RunTableModel::Tags,  RunTableModel::LearningRate, RunTableModel::Started, RunTableModel::Notes,
                                RunTableModel::State, RunTableModel::Time,         RunTableModel::Epochs,  RunTableModel::Dataset};

bool holdsWords(int column)
{
    return column == RunTableModel::Name || column == RunTableModel::Tags || column == RunTableModel::Notes
        || column == RunTableModel::Dataset;
}

}  // namespace

RunColumnFit::RunColumnFit(QTableView& table) : QObject(&table), m_table(table)
{
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.viewport()->installEventFilter(this);
    const QAbstractItemModel* rows = table.model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows, signal, this, &RunColumnFit::fitSoon);
    connect(rows, &QAbstractItemModel::dataChanged, this, &RunColumnFit::fitSoon);
    connect(rows, &QAbstractItemModel::modelReset, this, &RunColumnFit::fitSoon);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &RunColumnFit::fitSoon);
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RunColumnFit::fitSoon);  // its arrow takes room
    followText(&table, [this] { fitSoon(); });
}

void RunColumnFit::setUsual(bool usual)
{
    m_isUsual = usual;
    fit();
}

bool RunColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && static_cast<QResizeEvent*>(event)->oldSize().width() != m_table.viewport()->width())
        fit();
    return QObject::eventFilter(watched, event);
}

/// Many rows change at once.
void RunColumnFit::fitSoon()
{
    if (std::exchange(m_isDue, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isDue = false;
        fit();
    });
}

RunColumnFit::Width RunColumnFit::widthOf(int column) const
{
    const Theme& theme = Theme::instance();
    const int header = m_table.horizontalHeader()->sectionSizeHint(column);
    const int words = static_cast<const QAbstractItemView&>(m_table).sizeHintForColumn(column);
    const int whole = std::max(header, std::min(words, theme.textPixels(widestColumn)));
    if (!holdsWords(column))
        return {whole, whole};
    const int least = theme.textPixels(column == RunTableModel::Name ? leastTitle : leastWords);
    return {whole, std::min(whole, std::max(least, header))};
}

void RunColumnFit::leaveOut(std::map<int, Width>& widths, int room)
{
    int needed = 0;
    for (const auto& [column, width] : widths)
        needed += width.least;
    for (const int column : leftOutFirst) {
        if (needed <= room)
            return;
        needed -= widths[column].least;
        widths.erase(column);
        m_table.setColumnHidden(column, true);
    }
}

void RunColumnFit::fit()
{
    if (std::exchange(m_fits, true))
        return;
    const int room = m_table.viewport()->width();
    std::map<int, Width> widths;
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        const auto& usual = RunTableModel::firstColumns();
        if (m_isUsual)
            m_table.setColumnHidden(column, std::find(usual.begin(), usual.end(), column) == usual.end());
        if (!m_table.isColumnHidden(column))
            widths[column] = widthOf(column);
    }
    if (m_isUsual)
        leaveOut(widths, room);
    share(widths, room);
    m_fits = false;
}

/// What is long gives what is lacking. What is left over goes to free text, else to the run's title.
void RunColumnFit::share(const std::map<int, Width>& widths, int room)
{
    int all = 0, canGive = 0;
    for (const auto& [column, width] : widths) {
        all += width.whole;
        canGive += width.whole - width.least;
    }
    int left = std::max(room - all, -canGive);
    const double part = left < 0 ? double(-left) / canGive : 0;
    const int taker = widths.contains(RunTableModel::Notes) ? RunTableModel::Notes : RunTableModel::Name;
    for (const auto& [column, width] : widths) {
        const int gives = int(part * (width.whole - width.least));
        left += gives;
        if (column != taker)
            m_table.setColumnWidth(column, width.whole - gives);
    }
    if (const auto at = widths.find(taker); at != widths.end())
        m_table.setColumnWidth(taker, at->second.whole - int(part * (at->second.whole - at->second.least)) + left);
}

}  // namespace leafbench::ui
