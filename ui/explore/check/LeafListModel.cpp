#include "ui/explore/check/LeafListModel.h"

#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

#include <algorithm>

namespace leafbench::ui {

LeafListModel::LeafListModel(QObject* parent) : QAbstractListModel(parent) {}

void LeafListModel::setLeaves(DatasetCheckPtr check, std::shared_ptr<const Split> split, const std::vector<quint32>& leaves)
{
    beginResetModel();
    m_leaves.assign(leaves.size(), {});
    m_dataset = check ? check->facts->index : nullptr;
    if (check && split) {
        for (std::size_t image = 0; image < check->leaves.leafOf.size(); ++image) {
            const auto place = std::lower_bound(leaves.begin(), leaves.end(), check->leaves.leafOf[image]);
            const Subset subset = split->assignment[image];
            if (place != leaves.end() && *place == check->leaves.leafOf[image] && subset != Subset::None)
                m_leaves[std::size_t(place - leaves.begin())].push_back({quint32(image), subset});
        }
        for (auto& pictures : m_leaves)
            std::stable_sort(pictures.begin(), pictures.end(),
                             [](const Picture& a, const Picture& b) { return a.subset < b.subset; });
    }
    endResetModel();
}

int LeafListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_leaves.size()); }

QString LeafListModel::className(int row) const
{
    const qint32 c = m_dataset->images[pictures(row).front().image].classIndex;
    return c < 0 ? tr("not labelled") : classTitle(m_dataset->classes[std::size_t(c)]);
}

QString LeafListModel::files(int row) const
{
    constexpr std::size_t most = 12;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, pictures(row).size()); ++i)
        lines << m_dataset->images[pictures(row)[i].image].path;
    if (pictures(row).size() > most)
        lines << tr("and %1 more").arg(words::count(qint64(pictures(row).size() - most)));
    return lines.join(u'\n');
}

QVariant LeafListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || pictures(index.row()).empty())
        return {};
    if (role == Qt::DisplayRole)
        return className(index.row());
    if (role == Qt::ToolTipRole)
        return files(index.row());
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2 pictures").arg(className(index.row())).arg(pictures(index.row()).size());
    return {};
}

}  // namespace leafbench::ui
