#pragma once

#include "ui/shared/TableModel.h"

namespace leafbench::ui {

struct RecentDataset {
    QString folder;
    bool away = false;  ///< not there now
};

/// The datasets opened last, newest first; one that is away says so.
class RecentDatasetsModel : public ListModel<RecentDataset> {
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    QVariant cell(const RecentDataset& dataset, const QModelIndex& index, int role) const override;
};

}  // namespace leafbench::ui
