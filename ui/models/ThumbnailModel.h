#pragma once

#include "engine/dataset/DatasetIndex.h"

#include <QAbstractListModel>

#include <vector>

namespace leafbench::ui {

class ThumbnailStore;

/// Some images of a dataset as pictures. It shows what the store has; who looks at it tells the store what to get.
class ThumbnailModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ImageRole = Qt::UserRole,  ///< quint32: into DatasetIndex::images
        BrokenRole,                ///< bool: the file cannot be read; its tool tip tells why
        ClassRole,                 ///< QString: the class as people read it; empty for the unlabelled
    };

    explicit ThumbnailModel(ThumbnailStore& store, QObject* parent = nullptr);

    /// `images` by class (the unlabelled last), those of a class ascending: as FilteredImages gives them.
    void setImages(DatasetPtr dataset, std::vector<quint32> images);
    const std::vector<quint32>& images() const { return m_images; }
    const DatasetPtr& dataset() const { return m_dataset; }
    int rowOf(quint32 image) const;  ///< -1 where it is not among them

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void onReady(const QList<quint32>& images);
    QString toolTip(quint32 image) const;

    ThumbnailStore& m_store;
    DatasetPtr m_dataset;
    std::vector<quint32> m_images;
};

}  // namespace leafbench::ui
