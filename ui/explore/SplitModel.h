#pragma once

#include "engine/dataset/Split.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>

namespace leafbench::ui {

/// A split's three subsets: images and share of the labelled ones.
class SplitModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Images, Share, ColumnCount };

    explicit SplitModel(QObject* parent = nullptr);
    void setSplit(const Split* split);  ///< null: no rows; not stored

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool m_present = false;
    std::array<qint64, 3> m_counts{};
};

}  // namespace leafbench::ui
