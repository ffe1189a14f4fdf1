#pragma once

#include "engine/runs/answers/RunClassifier.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

class FileThumbnails;

/// The nearest training pictures of an answer, nearest first.
class NeighborModel : public ListModel<NeighborLeaf> {
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole,  ///< absolute
        DistanceRole,             ///< double, 0 .. 2
    };

    explicit NeighborModel(FileThumbnails& thumbnails, QObject* parent = nullptr);
    void setLeaves(std::vector<NeighborLeaf> leaves);

private:
    QVariant cell(const NeighborLeaf& leaf, const QModelIndex& index, int role) const override;
    FileThumbnails& m_thumbnails;
};

}  // namespace leafbench::ui
