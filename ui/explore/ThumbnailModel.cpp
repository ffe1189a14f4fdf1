#include "ui/explore/ThumbnailModel.h"

#include "ui/shared/ThumbnailStore.h"
#include "ui/words/ClassText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <utility>

namespace leafbench::ui {

ThumbnailModel::ThumbnailModel(ThumbnailStore& store, QObject* parent) : QAbstractListModel(parent), m_store(store)
{
    connect(&store, &ThumbnailStore::ready, this, &ThumbnailModel::onReady);
}

void ThumbnailModel::setImages(DatasetPtr dataset, std::vector<quint32> images)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_images = std::move(images);
    endResetModel();
}

int ThumbnailModel::rowOf(quint32 image) const
{
    if (!m_dataset || image >= m_dataset->images.size())
        return -1;
    // Sorts the unlabelled (-1) last.
    const auto place = [this](quint32 i) { return std::pair(quint32(m_dataset->images[i].classIndex), i); };
    const auto it
        = std::lower_bound(m_images.begin(), m_images.end(), image, [&](quint32 a, quint32 b) { return place(a) < place(b); });
    return it == m_images.end() || *it != image ? -1 : int(it - m_images.begin());
}

int ThumbnailModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_images.size()); }

QVariant ThumbnailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 image = m_images[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return m_dataset->images[image].path.section(u'/', -1);
    case Qt::DecorationRole: {
        const Thumbnail* thumbnail = m_store.find(image);
        return thumbnail && !thumbnail->image.isNull() ? QVariant(thumbnail->image) : QVariant();
    }
    case Qt::ToolTipRole: return toolTip(image);
    case ImageRole: return image;
    case BrokenRole: {
        const Thumbnail* thumbnail = m_store.find(image);
        return thumbnail && thumbnail->error.has_value();
    }
    case ClassRole: {
        const qint32 c = m_dataset->images[image].classIndex;
        return c < 0 ? QString() : classTitle(m_dataset->classes[std::size_t(c)]);
    }
    default: return {};
    }
}

QString ThumbnailModel::toolTip(quint32 image) const
{
    const Thumbnail* thumbnail = m_store.find(image);
    if (thumbnail && thumbnail->error)
        return words::errorText(*thumbnail->error);
    return m_dataset->images[image].path;
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
