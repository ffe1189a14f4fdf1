#pragma once

#include "ui/shared/TableModel.h"
#include "ui/shared/ThumbnailStore.h"

#include <QDir>

namespace leafbench::ui {

/// A picture and its texts.
struct CaptionedImage {
    QString path;     ///< relative to the dataset folder
    QString caption;  ///< a short line under it
    QString note;     ///< a second, less important line
    QString details;  ///< all facts, a line each
    int truth = 0;    ///< class indexes
    int predicted = 0;
};

/// Captioned pictures as a list. Thumbnails arrive when decoded, the first rows first.
class CaptionedListModel : public ListModel<CaptionedImage> {
    Q_OBJECT
public:
    static constexpr int NoteRole = Qt::UserRole;
    static constexpr int DetailsRole = Qt::UserRole + 1;
    static constexpr int PathRole = Qt::UserRole + 2;  ///< absolute; empty without a root
    static constexpr int TruthRole = Qt::UserRole + 3;
    static constexpr int PredictedRole = Qt::UserRole + 4;
    static constexpr int BrokenRole = Qt::UserRole + 5;  ///< bool: the file is unreadable; the tool tip says why

    /// `side`: pixels of the longer side of a thumbnail.
    explicit CaptionedListModel(int side, QObject* parent = nullptr);

    /// An empty root: the pictures are not on this machine, and there are texts alone.
    void setImages(const QString& datasetRoot, std::vector<CaptionedImage> images);
    void clear() { setImages({}, {}); }

protected:
    QVariant cell(const CaptionedImage& image, const QModelIndex& index, int role) const override;

private:
    void onReady(const QList<quint32>& rows);

    ThumbnailStore m_store;
    QDir m_folder;  ///< of the dataset
    bool m_hasFolder = false;
};

}  // namespace leafbench::ui
