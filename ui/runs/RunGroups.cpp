#include "ui/runs/RunGroups.h"

#include "ui/runs/RunTableModel.h"
#include "ui/words/RunText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

RunGroups::RunGroups(RunTableFilter& runs, QObject* parent) : QAbstractProxyModel(parent), m_runs(runs)
{
    setSourceModel(&runs);
    follow();
    build();
}

void RunGroups::follow()
{
    using Model = QAbstractItemModel;
    const Model* runs = &m_runs;
    connect(runs, &Model::rowsAboutToBeInserted, this, &RunGroups::beginChange);
    connect(runs, &Model::rowsAboutToBeRemoved, this, &RunGroups::beginChange);
    connect(runs, &Model::rowsAboutToBeMoved, this, &RunGroups::beginChange);
    connect(runs, &Model::layoutAboutToBeChanged, this, &RunGroups::beginChange);
    connect(runs, &Model::rowsInserted, this, &RunGroups::endChange);
    connect(runs, &Model::rowsRemoved, this, &RunGroups::endChange);
    connect(runs, &Model::rowsMoved, this, &RunGroups::endChange);
    connect(runs, &Model::layoutChanged, this, &RunGroups::endChange);
    connect(runs, &Model::modelAboutToBeReset, this, &RunGroups::beginResetModel);
    connect(runs, &Model::modelReset, this, [this] {
        build();
        endResetModel();
    });
    connect(runs, &Model::dataChanged, this, &RunGroups::passOn);
}

const QStringList& RunGroups::groupColumns()
{
    static const QStringList words = [] {
        // What differs from run to run would make a group of each.
        const QStringList single{"run", "notes", "best_valid", "last_valid", "loss", "time", "started"};
        QStringList made;
        for (const QString& word : runColumns()) {
            if (!single.contains(word))
                made << word;
        }
        return made;
    }();
    return words;
}

void RunGroups::setGroup(const QString& column)
{
    const QString wanted = groupColumns().contains(column) ? column : QString();
    if (wanted == m_column)
        return;
    change([&] {
        m_column = wanted;
        m_collapsed.clear();
    });
}

void RunGroups::build()
{
    m_rows.clear();
    m_places.assign(static_cast<std::size_t>(m_runs.rowCount()), -1);
    m_groups = m_column.isEmpty() ? std::vector<RunGroup>() : groupRuns(m_runs.runs(), m_column);
    const auto add = [this](std::size_t run, int group) {
        m_places[run] = static_cast<int>(m_rows.size());
        m_rows.push_back({static_cast<int>(run), group});
    };
    if (m_column.isEmpty()) {
        for (std::size_t run = 0; run < m_places.size(); ++run)
            add(run, -1);
    }
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        m_rows.push_back({-1, static_cast<int>(group)});
        for (const std::size_t run : m_groups[group].runs) {
            if (!m_collapsed.contains(m_groups[group].field))
                add(run, static_cast<int>(group));
        }
    }
}

/// Persistent indexes, and with them the selection and open editors, follow their run or their group.
void RunGroups::beginChange()
{
    if (m_changes++ > 0)
        return;
    // The hint: the columns stay where they are.
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_from = persistentIndexList();
    m_kept.clear();
    for (const QModelIndex& index : m_from) {
        const bool header = isHeader(index.row());
        m_kept.push_back({mapToSource(index), header ? groupAt(index.row()).field : QString(), header, index.column()});
    }
}

void RunGroups::endChange()
{
    if (m_changes == 0 || --m_changes > 0)
        return;
    build();
    QModelIndexList to;
    for (const Kept& kept : m_kept) {
        const int header = kept.isHeader ? headerRow(kept.field) : -1;
        to << (kept.isHeader ? index(header, kept.column) : mapFromSource(kept.source));
    }
    m_kept.clear();
    changePersistentIndexList(m_from, to);
    m_from.clear();
    emit layoutChanged({}, VerticalSortHint);
}

void RunGroups::change(const std::function<void()>& how)
{
    beginChange();
    how();
    endChange();
}

void RunGroups::passOn(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    if (m_changes > 0)
        return;  // its end tells more
    if (!m_column.isEmpty())
        change([] {});  // a run may belong to another group now, or change what its header says
    for (int run = first.row(); run <= last.row(); ++run) {
        const int row = m_places[static_cast<std::size_t>(run)];
        if (row >= 0)
            emit dataChanged(index(row, first.column()), index(row, last.column()), roles);
    }
    for (int row = 0; row < rowCount() && !m_column.isEmpty(); ++row) {
        if (isHeader(row))
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int RunGroups::headerRow(const QString& field) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isHeader(row) && groupAt(row).field == field)
            return row;
    }
    return -1;
}

const Run* RunGroups::run(int row) const { return isHeader(row) ? nullptr : &m_runs.run(at(row).run); }

int RunGroups::rowOf(const QString& path) const
{
    const int run = m_runs.rowOf(path);
    return run < 0 ? -1 : m_places[static_cast<std::size_t>(run)];
}

void RunGroups::reveal(const QString& path)
{
    const int run = m_runs.rowOf(path);
    if (run < 0 || m_column.isEmpty() || m_places[static_cast<std::size_t>(run)] >= 0)
        return;
    change([&] { m_collapsed.remove(runField(m_runs.run(run), m_column)); });
}

int RunGroups::headerOf(int row) const { return m_column.isEmpty() ? -1 : headerRow(groupAt(row).field); }

bool RunGroups::isCollapsed(int row) const { return m_collapsed.contains(groupAt(row).field); }

void RunGroups::setCollapsed(int row, bool isCollapsed)
{
    const QString field = groupAt(row).field;
    if (m_collapsed.contains(field) == isCollapsed)
        return;
    change([&] {
        if (isCollapsed)
            m_collapsed.insert(field);
        else
            m_collapsed.remove(field);
    });
}

void RunGroups::setAllCollapsed(bool areCollapsed)
{
    change([&] {
        m_collapsed.clear();
        for (const RunGroup& group : m_groups) {
            if (areCollapsed)
                m_collapsed.insert(group.field);
        }
    });
}

/// As the cells show it.
QString RunGroups::valueText(int row) const
{
    const int first = static_cast<int>(groupAt(row).runs.front()), column = RunTableModel::columnOf(m_column);
    if (column == RunTableModel::Star)
        return m_runs.run(first).annotations.starred ? tr("starred") : tr("not starred");
    const QString text = m_runs.index(first, column).data().toString();
    return text.isEmpty() ? words::dash() : text;
}

QString RunGroups::groupTitle(int row) const
{
    const int column = RunTableModel::columnOf(m_column);
    const QString title
        = column == RunTableModel::Star ? tr("Star") : headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("%1: %2").arg(title, valueText(row));
}

QString RunGroups::groupSummary(int row) const { return words::groupSummary(groupAt(row)); }

QVariant RunGroups::headerCell(int row, int column, int role) const
{
    if (role == Qt::SizeHintRole)
        return QSize(1, 1);  // it is drawn over all columns and widens none
    if (column != RunTableModel::Name)
        return {};
    const QString text = tr("%1, %2").arg(groupTitle(row), groupSummary(row));
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(text, isCollapsed(row) ? tr("closed") : tr("open"));
    case Qt::ToolTipRole: return tr("The mean of the runs' best validation accuracies, with its 95 % interval (Student's t)");
    default: return {};
    }
}

QModelIndex RunGroups::mapToSource(const QModelIndex& index) const
{
    return !index.isValid() || isHeader(index.row()) ? QModelIndex() : m_runs.index(at(index.row()).run, index.column());
}

QModelIndex RunGroups::mapFromSource(const QModelIndex& index) const
{
    const bool known = index.isValid() && index.row() < static_cast<int>(m_places.size());
    return known ? this->index(m_places[static_cast<std::size_t>(index.row())], index.column()) : QModelIndex();
}

QModelIndex RunGroups::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int RunGroups::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int RunGroups::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : RunTableModel::total(); }

QVariant RunGroups::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return isHeader(index.row()) ? headerCell(index.row(), index.column(), role) : mapToSource(index).data(role);
}

QVariant RunGroups::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_runs.headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags RunGroups::flags(const QModelIndex& index) const
{
    if (index.isValid() && isHeader(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return mapToSource(index).flags();
}

}  // namespace leafbench::ui
