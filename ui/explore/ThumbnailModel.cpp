#include "ui/explore/ThumbnailModel.h"

#include "ui/shared/ThumbnailStore.h"
#include "ui/words/ClassText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <utility>

namespace leafbench::ui {

ThumbnailModel::ThumbnailModel(ThumbnailStore& store, QObject* parent) : RowModel(parent), m_store(store)
{
    connect(&store, &ThumbnailStore::ready, this, &ThumbnailModel::onReady);
}

void ThumbnailModel::setImages(DatasetPtr dataset, std::vector<quint32> images)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_rows = std::move(images);
    endResetModel();
}

int ThumbnailModel::rowOf(quint32 image) const
{
    if (!m_dataset || image >= m_dataset->images.size())
        return -1;
    // Sorts the unlabelled (-1) last.
    const auto place = [this](quint32 i) { return std::pair(quint32(m_dataset->images[i].classIndex), i); };
    const auto it
        = std::lower_bound(m_rows.begin(), m_rows.end(), image, [&](quint32 a, quint32 b) { return place(a) < place(b); });
    return it == m_rows.end() || *it != image ? -1 : int(it - m_rows.begin());
}

QVariant ThumbnailModel::cell(const quint32& image, const QModelIndex&, int role) const
{
    const ImageEntry& entry = m_dataset->images[image];
    const Thumbnail* thumbnail = m_store.find(image);
    const bool broken = thumbnail && thumbnail->error;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return entry.path.section(u'/', -1);
    case Qt::DecorationRole: return thumbnail && !thumbnail->image.isNull() ? QVariant(thumbnail->image) : QVariant();
    case Qt::ToolTipRole: return broken ? words::errorText(*thumbnail->error) : entry.path;
    case ImageRole: return image;
    case BrokenRole: return broken;
    case ClassRole: return entry.classIndex < 0 ? QString() : classTitle(m_dataset->classes[std::size_t(entry.classIndex)]);
    default: return {};
    }
}

void ThumbnailModel::onReady(const QList<quint32>& images)
{
    for (const quint32 image : images) {
        const QModelIndex changed = index(rowOf(image));
        if (changed.isValid())
            emit dataChanged(changed, changed, {Qt::DecorationRole, Qt::ToolTipRole, BrokenRole});
    }
}

}  // namespace leafbench::ui
