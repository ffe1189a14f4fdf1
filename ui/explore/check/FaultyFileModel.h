#pragma once

#include "engine/audit/DatasetFacts.h"

#include <QAbstractTableModel>

namespace leafbench::ui {

/// Unusable files of a dataset, and why.
class FaultyFileModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Reason, ColumnCount };

    explicit FaultyFileModel(QObject* parent = nullptr);
    void setFacts(DatasetFactsPtr facts);  ///< null: no rows

    QString path(int row) const;  ///< absolute
    quint32 image(int row) const { return m_images[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    DatasetFactsPtr m_facts;
    std::vector<quint32> m_images;
};

}  // namespace leafbench::ui
