#include "ui/explore/check/LeafListModel.h"

#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

#include <algorithm>

namespace leafbench::ui {

void LeafListModel::setLeaves(DatasetCheckPtr check, std::shared_ptr<const Split> split, const std::vector<quint32>& leaves)
{
    beginResetModel();
    m_rows.assign(leaves.size(), {});
    m_dataset = check ? check->facts->index : nullptr;
    if (check && split) {
        for (std::size_t image = 0; image < check->leaves.leafOf.size(); ++image) {
            const auto place = std::lower_bound(leaves.begin(), leaves.end(), check->leaves.leafOf[image]);
            const Subset subset = split->assignment[image];
            if (place != leaves.end() && *place == check->leaves.leafOf[image] && subset != Subset::None)
                m_rows[std::size_t(place - leaves.begin())].push_back({quint32(image), subset});
        }
        for (auto& pictures : m_rows)
            std::stable_sort(pictures.begin(), pictures.end(),
                             [](const LeafPicture& a, const LeafPicture& b) { return a.subset < b.subset; });
    }
    endResetModel();
}

QString LeafListModel::className(const Pictures& pictures) const
{
    const qint32 c = m_dataset->images[pictures.front().image].classIndex;
    return c < 0 ? tr("not labelled") : classTitle(m_dataset->classes[std::size_t(c)]);
}

QString LeafListModel::files(const Pictures& pictures) const
{
    constexpr std::size_t most = 12;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, pictures.size()); ++i)
        lines << m_dataset->images[pictures[i].image].path;
    if (pictures.size() > most)
        lines << tr("and %1 more").arg(words::count(qint64(pictures.size() - most)));
    return lines.join(u'\n');
}

QVariant LeafListModel::cell(const Pictures& pictures, const QModelIndex&, int role) const
{
    if (pictures.empty())
        return {};
    switch (role) {
    case Qt::DisplayRole: return className(pictures);
    case Qt::ToolTipRole: return files(pictures);
    case Qt::AccessibleTextRole: return tr("%1, %2 pictures").arg(className(pictures), QString::number(pictures.size()));
    default: return {};
    }
}

}  // namespace leafbench::ui
