#include "ui/classify/NeighborModel.h"

#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

void NeighborModel::setLeaves(const std::vector<NeighborLeaf>& leaves)
{
    std::vector<CaptionedImage> images;
    m_spoken.clear();
    for (const NeighborLeaf& leaf : leaves) {
        const QString name = classText(leaf.className), distance = words::decimal(leaf.distance, 'f', 2);
        m_spoken << tr("%1, distance %2").arg(name, distance);
        images.push_back({.path = leaf.path.mid(1),
                          .caption = diseaseText(leaf.className),
                          .note = distance,
                          .details = tr("%1\nDistance %2 (0 is the same, 2 the opposite)\n%3").arg(name, distance, leaf.path)});
    }
    // The same answer is shown again whenever runs change: its pictures stay.
    const bool same = std::equal(images.begin(), images.end(), rows().begin(), rows().end(),
                                 [](const CaptionedImage& a, const CaptionedImage& b) { return a.details == b.details; });
    if (!same)
        setImages(QStringLiteral("/"), std::move(images));
}

QVariant NeighborModel::cell(const CaptionedImage& image, const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::ToolTipRole: return image.details;  // also for a missing picture
    case Qt::AccessibleTextRole: return m_spoken[index.row()];
    default: return CaptionedListModel::cell(image, index, role);
    }
}

}  // namespace leafbench::ui
