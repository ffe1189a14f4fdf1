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
constexpr int leastChosen = 44;
constexpr int mostChosen = 2000;

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
    QHeaderView* header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->viewport()->installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &RunColumnFit::take);
    const QAbstractItemModel* rows = table.model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows, signal, this, &RunColumnFit::fitSoon);
    connect(rows, &QAbstractItemModel::dataChanged, this, &RunColumnFit::fitSoon);
    connect(rows, &QAbstractItemModel::modelReset, this, &RunColumnFit::fitSoon);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &RunColumnFit::fitSoon);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RunColumnFit::fitSoon);  // its arrow takes room
    followText(&table, [this] { fitSoon(); });
}

void RunColumnFit::setUsual(bool usual)
{
    m_isUsual = usual;
    fit();
}

void RunColumnFit::setWidths(const std::map<int, int>& widths)
{
    m_chosen.clear();
    for (const auto& [column, width] : widths)
        m_chosen[column] = std::clamp(width, leastChosen, mostChosen);
    fit();
}

void RunColumnFit::choose(int column, int pixels)
{
    m_chosen[column] = std::clamp(qRound(pixels / Theme::instance().textScale()), leastChosen, mostChosen);
    if (m_isPressed)
        return;
    fit();
    emit widthsChosen();
}

void RunColumnFit::chooseWords(int column)
{
    const int words = static_cast<const QAbstractItemView&>(m_table).sizeHintForColumn(column);
    choose(column, std::max(m_table.horizontalHeader()->sectionSizeHint(column), words));
}

/// Other sizes come of this, or of a column that is shown or hidden.
void RunColumnFit::take(int column, int before, int now)
{
    if (!m_isPressed || m_fits || before == 0 || now == 0)
        return;
    m_isDragged = true;
    choose(column, now);
}

void RunColumnFit::release()
{
    m_isPressed = false;
    if (!std::exchange(m_isDragged, false))
        return;
    fitSoon();
    emit widthsChosen();
}

bool RunColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table.viewport()) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
            m_isPressed = true;
        else if (event->type() == QEvent::MouseButtonRelease)
            release();
    } else if (event->type() == QEvent::Resize
               && static_cast<QResizeEvent*>(event)->oldSize().width() != m_table.viewport()->width())
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
    if (const auto chosen = m_chosen.find(column); chosen != m_chosen.end())
        return {theme.textPixels(chosen->second), theme.textPixels(chosen->second)};
    const int header = m_table.horizontalHeader()->sectionSizeHint(column);
    const int words = static_cast<const QAbstractItemView&>(m_table).sizeHintForColumn(column);
    const int whole = std::max(header, std::min(words, theme.textPixels(widestColumn)));
    const int shortest = theme.textPixels(column == RunTableModel::Name ? leastTitle : leastWords);
    return {whole, holdsWords(column) ? std::min(whole, std::max(shortest, header)) : whole};
}

void RunColumnFit::leaveOut(std::map<int, Width>& widths, int room)
{
    int needed = 0;
    for (const auto& [column, width] : widths)
        needed += width.least;
    for (const int column : leftOutFirst) {
        if (needed <= room)
            return;
        if (m_chosen.contains(column))
            continue;
        needed -= widths[column].least;
        widths.erase(column);
        m_table.setColumnHidden(column, true);
    }
}

void RunColumnFit::fit()
{
    if (m_isDragged || std::exchange(m_fits, true))
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

/// Free text, else the run's title, else other words; -1: the user chose them all.
int RunColumnFit::takerOf(const std::map<int, Width>& widths) const
{
    for (const int column : {RunTableModel::Notes, RunTableModel::Name, RunTableModel::Dataset, RunTableModel::Tags}) {
        if (widths.contains(column) && !m_chosen.contains(column))
            return column;
    }
    return -1;
}

/// What is long gives what is lacking. What is left over goes to one.
void RunColumnFit::share(const std::map<int, Width>& widths, int room)
{
    int all = 0, canGive = 0;
    for (const auto& [column, width] : widths) {
        all += width.whole;
        canGive += width.whole - width.least;
    }
    int left = std::max(room - all, -canGive);
    const double part = left < 0 ? double(-left) / canGive : 0;
    const int taker = takerOf(widths);
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
