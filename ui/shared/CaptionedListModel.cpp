#include "ui/shared/CaptionedListModel.h"

#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

CaptionedListModel::CaptionedListModel(int side, QObject* parent) : RowModel(parent), m_store(side)
{
    connect(&m_store, &ThumbnailStore::ready, this, &CaptionedListModel::onReady);
}

void CaptionedListModel::setImages(const QString& datasetRoot, std::vector<CaptionedImage> images)
{
    beginResetModel();
    m_folder = QDir(datasetRoot);
    m_hasFolder = !datasetRoot.isEmpty();
    m_rows = std::move(images);
    std::vector<PictureWish> wishes;
    for (const CaptionedImage& image : m_rows)
        if (m_hasFolder)
            wishes.push_back({static_cast<quint32>(wishes.size()), m_folder.filePath(image.path)});
    m_store.clear();
    m_store.requestFiles(wishes);
    endResetModel();
}

QVariant CaptionedListModel::cell(const CaptionedImage& image, const QModelIndex& index, int role) const
{
    const Thumbnail* thumbnail = m_store.find(static_cast<quint32>(index.row()));
    const bool broken = thumbnail && thumbnail->error;
    switch (role) {
    case Qt::DisplayRole: return image.caption;
    case Qt::DecorationRole: return thumbnail && !broken ? QVariant(thumbnail->image) : QVariant();
    case Qt::ToolTipRole: return broken ? words::errorText(*thumbnail->error) : image.details;
    case Qt::AccessibleTextRole:
    case DetailsRole: return image.details;
    case NoteRole: return image.note;
    case PathRole: return m_hasFolder ? m_folder.filePath(image.path) : QString();
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
