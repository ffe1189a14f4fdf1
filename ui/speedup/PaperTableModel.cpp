#include "ui/speedup/PaperTableModel.h"

#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QFont>

#include <algorithm>

namespace leafbench::ui {

void PaperTableModel::setTables(std::vector<ComparedTable> tables)
{
    beginResetModel();
    m_tables = std::move(tables);
    m_lines.clear();
    for (std::size_t table = 0; table < m_tables.size(); ++table) {
        for (int row = -1; row < static_cast<int>(m_tables[table].rows.size()); ++row)
            m_lines.push_back({table, row});
    }
    endResetModel();
}

bool PaperTableModel::isTitle(int row) const { return m_lines[static_cast<std::size_t>(row)].row < 0; }

int PaperTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

int PaperTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString PaperTableModel::title(const ComparedTable& table) const
{
    QStringList figures;
    for (const int figure : table.paper->figures)
        figures << QString::number(figure);
    return tr("Table %1 (figures %2) \u00b7 %3")
        .arg(table.paper->number)
        .arg(figures.join(QStringLiteral(", ")), words::paperMachine(*table.paper));
}

QString PaperTableModel::cell(const ComparedTable& table, const ComparedRow& row, int column) const
{
    switch (column) {
    case Label: return row.paper.label;
    case PaperSeconds: return QString::number(row.paper.seconds, 'f', 1);
    case PaperSpeedup: return timesText(row.paper.speedup);
    case OwnSeconds:
        return row.own ? secondsText(row.own->medianSeconds) : table.anyMeasured() ? QStringLiteral("\u2013") : tr("not measured");
    case OwnSpeedup: return row.own ? timesText(row.own->speedup.value) : QString();
    case Images: return row.own ? words::count(row.images) : QString();
    default: return {};
    }
}

QVariant PaperTableModel::share(const ComparedTable& table, const ComparedRow& row, int column) const
{
    double most = 1;
    for (const ComparedRow& one : table.rows)
        most = std::max({most, one.paper.speedup, one.own ? one.own->speedup.value : 0});
    if (column == PaperBar)
        return row.paper.speedup / most;
    if (column == OwnBar && row.own)
        return row.own->speedup.value / most;
    return {};
}

QVariant PaperTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line line = m_lines[static_cast<std::size_t>(index.row())];
    const ComparedTable& table = m_tables[line.table];
    if (line.row < 0) {
        if (role == Qt::DisplayRole && index.column() == Label)
            return title(table);
        if (role == Qt::ToolTipRole)
            return QString(table.paper->title + QLatin1Char('\n') + table.paper->note).trimmed();
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    }
    const ComparedRow& row = table.rows[static_cast<std::size_t>(line.row)];
    switch (role) {
    case Qt::DisplayRole: return cell(table, row, index.column());
    case ShareRole: return share(table, row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PaperTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Workers"), tr("Paper s"), tr("Paper"), {}, tr("Here s"), tr("Here"), {}, tr("Images")};
    return names[section];
}

}  // namespace leafbench::ui
