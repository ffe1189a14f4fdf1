#pragma once

#include "engine/runs/RunClassifier.h"

#include <QAbstractListModel>

#include <vector>

namespace leafbench::ui {

class FileThumbnails;

/// The training pictures nearest to an answer, nearest first.
class NearLeafModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole,  ///< absolute
        DistanceRole,             ///< double, 0 .. 2
    };

    explicit NearLeafModel(FileThumbnails& thumbnails, QObject* parent = nullptr);
    void setLeaves(std::vector<NearLeaf> leaves);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    FileThumbnails& m_thumbnails;
    std::vector<NearLeaf> m_leaves;
};

}  // namespace leafbench::ui
