#include "ui/preprocess/StatisticsTableModel.h"

#include "ui/words/Words.h"

#include <algorithm>
#include <bit>

namespace leafbench::ui {

QString statisticsWayText(StatisticsWay way)
{
    return way == StatisticsWay::Tasks ? StatisticsTableModel::tr("Task graph") : StatisticsTableModel::tr("Loader");
}

bool sameBits(const ChannelStatistics& a, const ChannelStatistics& b)
{
    const auto same = [](const std::array<double, 3>& x, const std::array<double, 3>& y) {
        return std::equal(x.begin(), x.end(), y.begin(),
                          [](double p, double q) { return std::bit_cast<quint64>(p) == std::bit_cast<quint64>(q); });
    };
    return same(a.mean, b.mean) && same(a.std, b.std);
}

void StatisticsTableModel::add(StatisticsRun run)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_runs.push_back(std::move(run));
    endInsertRows();
}

void StatisticsTableModel::clear()
{
    beginResetModel();
    m_runs.clear();
    endResetModel();
}

bool StatisticsTableModel::allSame() const
{
    return std::all_of(m_runs.begin(), m_runs.end(),
                       [this](const StatisticsRun& run) { return sameBits(run.statistics, m_runs.front().statistics); });
}

int StatisticsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int StatisticsTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString StatisticsTableModel::cellText(const StatisticsRun& run, int row, int column) const
{
    const ChannelStatistics& s = run.statistics;
    switch (column) {
    case Way: return statisticsWayText(run.way);
    case Workers: return QString::number(run.workers);
    case Time: return words::duration(s.elapsedSeconds);
    case Rate: return s.elapsedSeconds > 0 ? words::count(qRound64(double(s.images) / s.elapsedSeconds)) : QString();
    case Same:
        if (row == 0)
            return tr("first");
        return sameBits(s, m_runs.front().statistics) ? tr("same") : tr("differ");
    default: return {};
    }
}

QVariant StatisticsTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Way ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return cellText(m_runs[static_cast<std::size_t>(index.row())], index.row(), index.column());
    return {};
}

QVariant StatisticsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Way ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        const QString names[Columns] = {tr("Way"), tr("Workers"), tr("Time"), tr("Images/s"), tr("Bits")};
        return names[section];
    }
    if (role == Qt::ToolTipRole && section == Same)
        return tr("Whether mean and standard deviation are those of the first row, to the last bit");
    return {};
}

}  // namespace leafbench::ui
