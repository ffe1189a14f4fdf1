#include "ui/explore/check/SplitLeakModel.h"

#include "ui/words/DatasetText.h"
#include "ui/words/Words.h"

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

SplitLeakModel::SplitLeakModel(QObject* parent) : TableModel(parent)
{
    const auto name = [this](const CheckedSplit& s) {
        return m_usedRow >= 0 && &s == &row(m_usedRow) ? tr("%1 (in use)").arg(s.name) : s.name;
    };
    setColumns({text(tr("Split"), {}, name),
                number(tr("Validation"), {}, [](const CheckedSplit& s) { return cellText(s.report.of(Subset::Valid)); }),
                number(tr("Test"), {}, [](const CheckedSplit& s) { return cellText(s.report.of(Subset::Test)); })});
}

void SplitLeakModel::setCheck(DatasetCheckPtr check, std::shared_ptr<const Split> inUse)
{
    beginResetModel();
    m_rows.clear();
    m_usedRow = -1;
    if (check) {
        for (const SplitLeaks& leaks : check->splits)
            m_rows.push_back({words::splitKindText(leaks), leaks.split, leaks.report});
        const auto used = std::find_if(m_rows.begin(), m_rows.end(), [&](const CheckedSplit& row) {
            return inUse && row.split->assignment == inUse->assignment;
        });
        m_usedRow = inUse ? int(used - m_rows.begin()) : -1;
        if (inUse && used == m_rows.end())
            m_rows.push_back({tr("another split"), inUse, leakReport(check->leaves, *inUse)});
    }
    endResetModel();
}

QVariant SplitLeakModel::cell(const CheckedSplit& split, const QModelIndex& index, int role) const
{
    const bool used = index.row() == m_usedRow;
    const Subset subset = index.column() == Valid ? Subset::Valid : Subset::Test;
    switch (role) {
    case Qt::FontRole: return boldFont(used);
    case Qt::ToolTipRole:
        return index.column() != Name ? words::leakText(split.report.of(subset), subset)
            : used                    ? tr("The split in use")
                                      : split.name;
    default: return TableModel::cell(split, index, role);
    }
}

}  // namespace leafbench::ui
