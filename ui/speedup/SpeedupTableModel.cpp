#include "ui/speedup/SpeedupTableModel.h"

#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

void SpeedupTableModel::setCurve(const SpeedupCurve& curve)
{
    beginResetModel();
    m_curve = curve;
    endResetModel();
}

void SpeedupTableModel::setPaper(const PaperTable* table)
{
    beginResetModel();
    m_paper = table;
    endResetModel();
}

void SpeedupTableModel::setWorkersWord(const QString& word)
{
    m_workersWord = word;
    emit headerDataChanged(Qt::Horizontal, Workers, Workers);
}

int SpeedupTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_curve.points.size());
}

int SpeedupTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant SpeedupTableModel::value(const SpeedupPoint& point, int column) const
{
    const PaperRow* paper = m_paper ? m_paper->find(point.workers) : nullptr;
    switch (column) {
    case Workers: return point.workers;
    case Median: return point.medianSeconds;
    case Spread: return point.mostSeconds - point.leastSeconds;
    case Speedup: return point.speedup.value;
    case Interval: return point.speedup.high - point.speedup.low;
    case Efficiency: return point.efficiency.value;
    case SerialFraction: return point.karpFlatt ? QVariant(*point.karpFlatt) : QVariant();
    case PaperSeconds: return paper ? QVariant(paper->seconds) : QVariant();
    case PaperSpeedup: return paper ? QVariant(paper->speedup) : QVariant();
    default: return {};
    }
}

QString SpeedupTableModel::cell(const SpeedupPoint& point, int column) const
{
    const QVariant bare = value(point, column);
    if (!bare.isValid())
        return QStringLiteral("\u2013");
    switch (column) {
    case Workers: return bare.toString();
    case Spread:
        return point.repeats < 2 ? QStringLiteral("\u2013")
                                 : tr("%1 to %2").arg(secondsText(point.leastSeconds), secondsText(point.mostSeconds));
    case Speedup:
    case PaperSpeedup: return timesText(bare.toDouble());
    case Interval:
        return bare.toDouble() > 0 ? tr("%1 to %2").arg(timesText(point.speedup.low), timesText(point.speedup.high))
                                   : QStringLiteral("\u2013");
    case Efficiency:
    case SerialFraction: return words::percent(bare.toDouble());
    case PaperSeconds: return QString::number(bare.toDouble(), 'f', 1);
    default: return secondsText(bare.toDouble());
    }
}

QVariant SpeedupTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SpeedupPoint& point = m_curve.points[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cell(point, index.column());
    case ValueRole: return value(point, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Workers ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Workers && point.beyondCores)
            return tr("More than the machine's %1 cores").arg(m_curve.cores);
        return {};
    default: return {};
    }
}

QVariant SpeedupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Workers ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        const QString names[Columns] = {m_workersWord.isEmpty() ? tr("Workers") : m_workersWord,
                                        tr("Median s"),
                                        tr("Least to most s"),
                                        tr("Speedup"),
                                        tr("95 % interval"),
                                        tr("Efficiency"),
                                        tr("Serial part"),
                                        tr("Paper s"),
                                        tr("Paper")};
        return names[section];
    }
    if (role == Qt::ToolTipRole) {
        const QString help[Columns] = {
            tr("Threads, processes or model copies side by side"),
            tr("Median elapsed time of the repeats, in seconds"),
            tr("The quickest and the slowest of the repeats, in seconds"),
            tr("Median time of the smallest count over this one's"),
            tr("95 % interval of the speedup, from the repeats of each round"),
            tr("Speedup over the number of workers"),
            tr("Karp and Flatt: the serial fraction that this speedup stands for. Where it grows with the workers, overhead grows"),
            tr("Elapsed time that the paper states, on its hardware, in seconds"),
            tr("Speedup that the paper states")};
        return help[section];
    }
    return {};
}

QString SpeedupTableModel::text() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < Columns; ++column)
        cells << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(u'\t');
    for (const SpeedupPoint& point : m_curve.points) {
        cells.clear();
        for (int column = 0; column < Columns; ++column)
            cells << cell(point, column);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace leafbench::ui
