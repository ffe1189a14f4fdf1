#include "ui/explore/ClassTableModel.h"

#include "ui/explore/FilteredImages.h"
#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {
namespace {

std::vector<ClassImages> rowsOf(const FilteredImages& images)
{
    std::vector<ClassImages> rows;
    const DatasetPtr dataset = images.dataset();
    if (!dataset)
        return rows;
    ImageFilter filter = images.filter();
    filter.classes.clear();
    rows.push_back({ClassTableModel::allClasses,
                    filter.allowsAll() ? ClassTableModel::tr("All classes") : ClassTableModel::tr("All of these"),
                    {},
                    images.count(filter)});
    for (std::size_t i = 0; i < dataset->classes.size(); ++i) {
        const ClassName& name = dataset->classes[i];
        if (images.lists(int(i)))
            rows.push_back({int(i), classTitle(name), name.name, images.count(filter, int(i))});
    }
    filter.classes = {ClassTableModel::unlabelled};
    if (const qint64 rest = images.count(filter); rest > 0)
        rows.push_back({ClassTableModel::unlabelled, ClassTableModel::tr("Not labelled"), {}, rest});
    return rows;
}

}  // namespace

ClassTableModel::ClassTableModel(QObject* parent) : TableModel(parent)
{
    setColumns({text(tr("Class"), {}, &ClassImages::title),
                number(tr("Images"), {}, [](const ClassImages& row) { return words::count(row.images); }),
                text({}, tr("Images, against the largest class"), [](const ClassImages&) { return QString(); })});
}

bool ClassTableModel::hasSameRows(const std::vector<ClassImages>& rows) const
{
    return rows.size() == m_rows.size() && std::all_of(rows.begin(), rows.end(), [this](const ClassImages& row) {
               return std::any_of(m_rows.begin(), m_rows.end(), [&](const ClassImages& r) {
                   return r.classIndex == row.classIndex && r.title == row.title && r.folder == row.folder;
               });
           });
}

void ClassTableModel::show(const FilteredImages& images)
{
    std::vector<ClassImages> rows = rowsOf(images);
    m_largest = 0;
    for (const ClassImages& row : rows)
        if (row.classIndex >= 0)
            m_largest = std::max(m_largest, row.images);
    if (hasSameRows(rows)) {
        for (const ClassImages& row : rows)
            m_rows[std::size_t(rowOf(row.classIndex))].images = row.images;
        sort(m_sortColumn, m_sortOrder);
        allChanged();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    sortRows();
    endResetModel();
}

int ClassTableModel::rowOf(int classIndex) const
{
    return findRow([&](const ClassImages& row) { return row.classIndex == classIndex; });
}

QVariant ClassTableModel::cell(const ClassImages& row, const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::ToolTipRole: return row.folder.isEmpty() ? row.title : row.title + u'\n' + row.folder;
    case ClassRole: return row.classIndex;
    case ShareRole: return row.classIndex < 0 || m_largest == 0 ? QVariant() : QVariant(double(row.images) / double(m_largest));
    default: return TableModel::cell(row, index, role);
    }
}

void ClassTableModel::sortRows()
{
    const auto rank = [](const ClassImages& row) {
        return row.classIndex == allClasses ? 0 : row.classIndex == unlabelled ? 2 : 1;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ClassImages& a, const ClassImages& b) {
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
    m_sortColumn = column;
    m_sortOrder = order;
    reorder([this] { sortRows(); }, &ClassImages::classIndex);
}

}  // namespace leafbench::ui
