#pragma once

#include "engine/runs/store/RunTrash.h"

#include <QAbstractTableModel>

namespace leafbench::ui {

/// The runs in the trash, a row each, in the given order.
class TrashTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, TrashedAt, Size, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setTrash(std::vector<TrashedRun> trash);
    const std::vector<TrashedRun>& trash() const { return m_trash; }
    qint64 bytes() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TrashedRun> m_trash;
};

}  // namespace leafbench::ui
