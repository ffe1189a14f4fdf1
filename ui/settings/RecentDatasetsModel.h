#pragma once

#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// The folders of the datasets opened last, newest first; one that is away says so.
class RecentDatasetsModel : public ListModel<QString> {
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    QVariant cell(const QString& folder, const QModelIndex& index, int role) const override;
};

}  // namespace leafbench::ui
