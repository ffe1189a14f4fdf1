#include "ui/speedup/SpeedupTableModel.h"

#include "ui/words/Counted.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

SpeedupTableModel::SpeedupTableModel(QObject* parent) : TableModel(parent) { makeColumns({}); }

void SpeedupTableModel::makeColumns(const QString& workersWord)
{
    using P = const SpeedupPoint&;
    const auto share = [](double part) { return words::percent(part); };
    const auto spread
        = [](P p) { return p.repeats < 2 ? dash() : tr("%1 to %2").arg(secondsText(p.leastSeconds), secondsText(p.mostSeconds)); };
    const auto interval = [](P p) {
        return p.speedup.high > p.speedup.low ? tr("%1 to %2").arg(timesText(p.speedup.low), timesText(p.speedup.high)) : dash();
    };
    setColumns(
        {text(
             workersWord.isEmpty() ? tr("Workers") : workersWord, tr("Threads, processes or model copies side by side"),
             [this](P p) { return countText(p.count()); }, &SpeedupPoint::workers),
         number(tr("Median s"), tr("Median elapsed time of the repeats, in seconds"), &SpeedupPoint::medianSeconds, secondsText),
         number(tr("Least to most s"), tr("The quickest and the slowest of the repeats, in seconds"), spread,
                [](P p) { return p.mostSeconds - p.leastSeconds; }),
         number(
             tr("Speedup"), tr("Median time of the smallest count over this one's"), [](P p) { return p.speedup.value; },
             timesText),
         number(tr("95 % interval"), tr("95 % interval of the speedup, from the repeats of each round"), interval,
                [](P p) { return p.speedup.high - p.speedup.low; }),
         number(
             tr("Efficiency"), tr("Speedup over the number of workers"), [](P p) { return p.efficiency.value; }, share),
         number(
             tr("Serial part"),
             tr("Karp and Flatt: the serial fraction that this speedup stands for. Where it grows with the workers, overhead "
                "grows"),
             [](P p) { return p.karpFlatt ? QVariant(*p.karpFlatt) : QVariant(); }, share),
         number(
             tr("Paper s"), tr("Elapsed time that the paper states, on its hardware, in seconds"),
             [this](P p) { return paper(p, &PaperRow::seconds); }, [](double s) { return words::decimal(s, 'f', 1); }),
         number(
             tr("Paper"), tr("Speedup that the paper states"), [this](P p) { return paper(p, &PaperRow::speedup); }, timesText)});
}

void SpeedupTableModel::setCurve(const SpeedupCurve& curve)
{
    std::vector<SpeedupPoint>& points = m_curve.points;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (curve.find(points[std::size_t(row)].count()))
            continue;
        beginRemoveRows({}, row, row);
        points.erase(points.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(curve.points.size()); ++row) {
        const SpeedupPoint& point = curve.points[std::size_t(row)];
        if (row < rowCount() && points[std::size_t(row)].count() == point.count())
            continue;
        beginInsertRows({}, row, row);
        points.insert(points.begin() + row, point);
        endInsertRows();
    }
    m_curve = curve;
    allChanged();
}

QString SpeedupTableModel::countText(WorkerCount count) const
{
    return count.nodes > 0 ? words::countLabel(m_workload, count) : QString::number(count.workers);
}

void SpeedupTableModel::setWorkload(Workload workload)
{
    m_workload = workload;
    allChanged();
}

void SpeedupTableModel::setPaper(const PaperTable* table)
{
    m_paper = table;
    allChanged();
}

void SpeedupTableModel::setWorkersWord(const QString& word)
{
    makeColumns(word);
    emit headerDataChanged(Qt::Horizontal, Workers, Workers);
}

QVariant SpeedupTableModel::paper(const SpeedupPoint& point, double PaperRow::*value) const
{
    const PaperRow* row = m_paper ? m_paper->find(point.workers) : nullptr;
    return row ? QVariant(row->*value) : QVariant();
}

QVariant SpeedupTableModel::cell(const SpeedupPoint& point, const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole && index.column() == Workers && point.beyondCores)
        return words::byCount(m_curve.cores, tr("More than the machine's %1 core"), tr("More than the machine's %1 cores"))
            .arg(m_curve.cores);
    return TableModel::cell(point, index, role);
}

}  // namespace leafbench::ui
