#pragma once

#include "engine/audit/DatasetCheck.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

struct LeafPicture {
    quint32 image = 0;
    Subset subset = Subset::None;
};

/// Leaves with pictures in train and in another subset, each with all of them: train first.
class LeafListModel : public ListModel<std::vector<LeafPicture>> {
    Q_OBJECT
public:
    using RowModel::RowModel;

    /// Null: no rows.
    void setLeaves(DatasetCheckPtr check, std::shared_ptr<const Split> split, const std::vector<quint32>& leaves);

private:
    using Pictures = std::vector<LeafPicture>;
    QVariant cell(const Pictures& pictures, const QModelIndex& index, int role) const override;
    QString className(const Pictures& pictures) const;
    QString files(const Pictures& pictures) const;

    DatasetPtr m_dataset;
};

}  // namespace leafbench::ui
