#include "ui/explore/ClassTableModel.h"

#include "ui/explore/FilteredImages.h"
#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

#include <algorithm>

namespace leafbench::ui {

ClassTableModel::ClassTableModel(QObject* parent) : QAbstractTableModel(parent) {}

std::vector<ClassTableModel::Row> ClassTableModel::rowsOf(const FilteredImages& images)
{
    std::vector<Row> rows;
    const DatasetPtr dataset = images.dataset();
    if (!dataset)
        return rows;
    ImageFilter filter = images.filter();
    filter.classes.clear();
    rows.push_back({allClasses, filter.allowsAll() ? tr("All classes") : tr("All of these"), {}, images.count(filter)});
    for (std::size_t i = 0; i < dataset->classes.size(); ++i) {
        const ClassName& name = dataset->classes[i];
        if (images.lists(int(i)))
            rows.push_back({int(i), classTitle(name), name.name, images.count(filter, int(i))});
    }
    filter.classes = {unlabelled};
    if (const qint64 rest = images.count(filter); rest > 0)
        rows.push_back({unlabelled, tr("Not labelled"), {}, rest});
    return rows;
}

bool ClassTableModel::hasSameRows(const std::vector<Row>& rows) const
{
    return rows.size() == m_rows.size() && std::all_of(rows.begin(), rows.end(), [this](const Row& row) {
               return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& r) {
                   return r.classIndex == row.classIndex && r.title == row.title && r.folder == row.folder;
               });
           });
}

void ClassTableModel::show(const FilteredImages& images)
{
    std::vector<Row> rows = rowsOf(images);
    m_largest = 0;
    for (const Row& row : rows)
        if (row.classIndex >= 0)
            m_largest = std::max(m_largest, row.images);
    if (hasSameRows(rows)) {
        for (const Row& row : rows)
            m_rows[std::size_t(rowOf(row.classIndex))].images = row.images;
        sort(m_sortColumn, m_sortOrder);
        if (!rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    sortRows();
    endResetModel();
}

int ClassTableModel::rowOf(int classIndex) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.classIndex == classIndex; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int ClassTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ClassTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

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
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return row.folder.isEmpty() ? row.title : row.title + u'\n' + row.folder;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == Images ? Qt::AlignRight : Qt::AlignLeft));
    case ClassRole: return row.classIndex;
    case ShareRole: return row.classIndex < 0 || m_largest == 0 ? QVariant() : QVariant(double(row.images) / double(m_largest));
    default: return {};
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
    const auto rank = [](const Row& row) { return row.classIndex == allClasses ? 0 : row.classIndex == unlabelled ? 2 : 1; };
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
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOf(classes[std::size_t(i)]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

}  // namespace leafbench::ui
