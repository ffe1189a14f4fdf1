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
    };

    explicit ThumbnailModel(ThumbnailStore& store, QObject* parent = nullptr);

    /// `images` ascending.
    void setImages(DatasetPtr dataset, std::vector<quint32> images);
    const std::vector<quint32>& images() const { return m_images; }

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
