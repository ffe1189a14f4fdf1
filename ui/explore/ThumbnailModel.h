#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

class ThumbnailStore;

/// Images of a dataset as pictures. Shows what the store has; the view tells the store what to decode.
class ThumbnailModel : public ListModel<quint32> {
    Q_OBJECT
public:
    enum Role {
        ImageRole = Qt::UserRole,  ///< quint32: into DatasetIndex::images
        BrokenRole,                ///< bool: the file is unreadable; its tool tip says why
        ClassRole,                 ///< QString: the readable class; empty for unlabelled images
    };

    explicit ThumbnailModel(ThumbnailStore& store, QObject* parent = nullptr);

    /// `images` by class (unlabelled last), ascending within one: as FilteredImages returns them.
    void setImages(DatasetPtr dataset, std::vector<quint32> images);
    const DatasetPtr& dataset() const { return m_dataset; }
    int rowOf(quint32 image) const;  ///< -1 if it is not among them

private:
    QVariant cell(const quint32& image, const QModelIndex& index, int role) const override;
    void onReady(const QList<quint32>& images);

    ThumbnailStore& m_store;
    DatasetPtr m_dataset;
};

}  // namespace leafbench::ui
