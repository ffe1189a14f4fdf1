#pragma once

#include "engine/runs/answers/RunClassifier.h"

#include <QAbstractListModel>

#include <vector>

namespace leafbench::ui {

class FileThumbnails;

/// The nearest training pictures of an answer, nearest first.
class NeighborModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole,  ///< absolute
        DistanceRole,             ///< double, 0 .. 2
    };

    explicit NeighborModel(FileThumbnails& thumbnails, QObject* parent = nullptr);
    void setLeaves(std::vector<NeighborLeaf> leaves);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    FileThumbnails& m_thumbnails;
    std::vector<NeighborLeaf> m_leaves;
};

}  // namespace leafbench::ui
