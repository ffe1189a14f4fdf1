#include "ui/models/ClassTableModel.h"

#include "ui/models/ClassTitle.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <numeric>

namespace leafbench::ui {

ClassTableModel::ClassTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ClassTableModel::setDataset(DatasetPtr dataset)
{
    beginResetModel();
    m_rows.clear();
    m_largest = 0;
    if (dataset) {
        const std::vector<qint64> counts = dataset->countsByClass();
        const qint64 all = std::accumulate(counts.begin(), counts.end(), qint64{0});
        m_rows.push_back({allClasses, tr("All classes"), {}, all});
        for (std::size_t i = 0; i < dataset->classes.size(); ++i) {
            const ClassName& name = dataset->classes[i];
            m_rows.push_back({int(i), classTitle(name), name.name, counts[i]});
            m_largest = std::max(m_largest, counts[i]);
        }
        if (const qint64 rest = qint64(dataset->images.size()) - all; rest > 0)
            m_rows.push_back({unlabelled, tr("Not labelled"), {}, rest});
        sortRows();
    }
    endResetModel();
}

int ClassTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClassTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClassTableModel::text(const Row& row, int column) const
{
    if (column == Name)
        return row.title;
    return column == Images ? words::count(row.images) : QVariant();
}

QVariant ClassTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.folder.isEmpty() ? row.title : row.title + u'\n' + row.folder;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Images ? Qt::AlignRight : Qt::AlignLeft));
    case ClassRole:
        return row.classIndex;
    case ShareRole:
        return row.classIndex < 0 || m_largest == 0 ? QVariant() : QVariant(double(row.images) / double(m_largest));
    default:
        return {};
    }
}

QVariant ClassTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == Name ? tr("Class") : section == Images ? tr("Images") : QString();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Images ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == Bar)
        return tr("Images, against the largest class");
    return {};
}

void ClassTableModel::sortRows()
{
    const auto rank = [](const Row& row) {
        return row.classIndex == allClasses ? 0 : row.classIndex == unlabelled ? 2 : 1;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& a, const Row& b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        if (m_sortColumn != Name && a.images != b.images)
            return m_sortOrder == Qt::AscendingOrder ? a.images < b.images : a.images > b.images;
        if (m_sortColumn == Name && m_sortOrder == Qt::DescendingOrder)
            return a.classIndex > b.classIndex;
        return a.classIndex < b.classIndex;
    });
}

void ClassTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> classes;
    for (const QModelIndex& index : before)
        classes.push_back(m_rows[std::size_t(index.row())].classIndex);
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const Row& r) { return r.classIndex == classes[std::size_t(i)]; });
        after += index(int(row - m_rows.begin()), before[i].column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

}  // namespace leafbench::ui
