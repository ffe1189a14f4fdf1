#pragma once

#include "engine/audit/DatasetCheck.h"

#include <QAbstractListModel>

namespace leafbench::ui {

/// Leaves with pictures in train and in another subset, each with all of them: train first.
class LeafListModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Picture {
        quint32 image = 0;
        Subset subset = Subset::None;
    };

    explicit LeafListModel(QObject* parent = nullptr);
    /// Null: no rows.
    void setLeaves(DatasetCheckPtr check, std::shared_ptr<const Split> split, const std::vector<quint32>& leaves);

    const std::vector<Picture>& pictures(int row) const { return m_leaves[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString className(int row) const;
    QString files(int row) const;

    DatasetPtr m_dataset;
    std::vector<std::vector<Picture>> m_leaves;
};

}  // namespace leafbench::ui
