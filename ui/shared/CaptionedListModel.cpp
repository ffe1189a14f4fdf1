#include "ui/shared/CaptionedListModel.h"

#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <numeric>

namespace leafbench::ui {

CaptionedListModel::CaptionedListModel(int side, QObject* parent)
    : RowModel(parent),
      m_store(side),
      m_files(std::make_shared<DatasetIndex>())
{
    connect(&m_store, &ThumbnailStore::ready, this, &CaptionedListModel::onReady);
}

void CaptionedListModel::setImages(const QString& datasetRoot, std::vector<CaptionedImage> images)
{
    beginResetModel();
    auto files = std::make_shared<DatasetIndex>();
    files->root = datasetRoot;
    for (const CaptionedImage& image : images)
        files->images.push_back({image.path, image.truth, Folder::Root});
    m_files = files;
    m_rows = std::move(images);
    std::vector<quint32> rows(m_rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    m_store.setDataset(m_files);
    m_store.request(rows);
    endResetModel();
}

QVariant CaptionedListModel::cell(const CaptionedImage& image, const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const Thumbnail* thumbnail = m_store.find(static_cast<quint32>(row));
    const bool broken = thumbnail && thumbnail->error;
    switch (role) {
    case Qt::DisplayRole: return image.caption;
    case Qt::DecorationRole: return thumbnail && !broken ? QVariant(thumbnail->image) : QVariant();
    case Qt::ToolTipRole: return broken ? words::errorText(*thumbnail->error) : image.details;
    case Qt::AccessibleTextRole:
    case DetailsRole: return image.details;
    case NoteRole: return image.note;
    case PathRole: return m_files->absolutePath(row);
    case TruthRole: return image.truth;
    case PredictedRole: return image.predicted;
    case BrokenRole: return broken;
    default: return {};
    }
}

void CaptionedListModel::onReady(const QList<quint32>& rows)
{
    for (const quint32 row : rows) {
        const QModelIndex changed = index(static_cast<int>(row));
        if (changed.isValid())
            emit dataChanged(changed, changed, {Qt::DecorationRole, Qt::ToolTipRole, BrokenRole});
    }
}

}  // namespace leafbench::ui
