#pragma once

#include "engine/runs/store/RunTrash.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// The runs in the trash, a row each, in the given order.
class TrashTableModel : public TableModel<TrashedRun> {
    Q_OBJECT
public:
    enum Column { Name, TrashedAt, Size };

    explicit TrashTableModel(QObject* parent = nullptr);
    qint64 bytes() const;

private:
    QVariant cell(const TrashedRun& run, const QModelIndex& index, int role) const override;
};

}  // namespace leafbench::ui
