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

StatisticsTableModel::StatisticsTableModel(QObject* parent) : TableModel(parent)
{
    using R = const StatisticsRun&;
    const auto rate = [](R r) {
        const ChannelStatistics& s = r.statistics;
        return s.elapsedSeconds > 0 ? words::count(qRound64(double(s.images) / s.elapsedSeconds)) : QString();
    };
    const auto same = [this](R r) {
        if (&r == &rows().front())
            return tr("first");
        return sameBits(r.statistics, rows().front().statistics) ? tr("same") : tr("differ");
    };
    setColumns({text(tr("Way"), {}, [](R r) { return statisticsWayText(r.way); }),
                number(tr("Workers"), {}, [](R r) { return QString::number(r.workers); }),
                number(tr("Time"), {}, [](R r) { return words::duration(r.statistics.elapsedSeconds); }),
                number(tr("Images/s"), {}, rate),
                number(tr("Bits"), tr("Whether mean and standard deviation are those of the first row, to the last bit"), same)});
}

void StatisticsTableModel::add(StatisticsRun run)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(std::move(run));
    endInsertRows();
}

bool StatisticsTableModel::allSame() const
{
    return std::all_of(rows().begin(), rows().end(),
                       [this](const StatisticsRun& run) { return sameBits(run.statistics, rows().front().statistics); });
}

}  // namespace leafbench::ui
