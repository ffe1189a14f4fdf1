#include "ui/explore/check/SplitLeakModel.h"

#include "ui/words/AuditText.h"
#include "ui/words/Words.h"

#include <QFont>

#include <algorithm>

namespace leafbench::ui {
namespace {

QString cellText(const SubsetLeak& leak)
{
    if (leak.images == 0)
        return SplitLeakModel::tr("no images");
    return SplitLeakModel::tr("%1 of %2 (%3)")
        .arg(words::count(leak.leakedImages), words::count(leak.images),
             words::percent(double(leak.leakedImages) / double(leak.images)));
}

}  // namespace

SplitLeakModel::SplitLeakModel(QObject* parent) : QAbstractTableModel(parent) {}

void SplitLeakModel::setCheck(DatasetCheckPtr check, std::shared_ptr<const Split> inUse)
{
    beginResetModel();
    m_rows.clear();
    m_usedRow = -1;
    if (check) {
        for (const SplitLeaks& leaks : check->splits)
            m_rows.push_back({words::splitKindText(leaks), leaks.split, leaks.report});
        const auto used = std::find_if(m_rows.begin(), m_rows.end(),
                                       [&](const Row& row) { return inUse && row.split->assignment == inUse->assignment; });
        m_usedRow = inUse ? int(used - m_rows.begin()) : -1;
        if (inUse && used == m_rows.end())
            m_rows.push_back({tr("another split"), inUse, leakReport(check->leaves, *inUse)});
    }
    endResetModel();
}

int SplitLeakModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int SplitLeakModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant SplitLeakModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const bool used = index.row() == m_usedRow;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::FontRole && used) {
        QFont font;
        font.setBold(true);
        return font;
    }
    const Subset subset = index.column() == Valid ? Subset::Valid : Subset::Test;
    if (role == Qt::ToolTipRole)
        return index.column() == Name ? (used ? tr("The split in use") : row.name) : words::leakText(row.report.of(subset), subset);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return used ? tr("%1 (in use)").arg(row.name) : row.name;
    return cellText(row.report.of(subset));
}

QVariant SplitLeakModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == Name ? tr("Split") : section == Valid ? tr("Validation") : tr("Test");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

}  // namespace leafbench::ui
