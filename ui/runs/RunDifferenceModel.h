#pragma once

#include "engine/runs/store/RunDifferences.h"

#include <QAbstractTableModel>

namespace leafbench::ui {

/// Results of the chosen runs, and the recipe keys in which they differ: a row each, a column a run after the names.
class RunDifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const std::vector<Run>& runs);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Result { Accuracy, Epochs, Time, Machine, Results };  ///< rows before the keys
    QString label(int row) const;
    QString result(const Run& run, int row) const;
    std::vector<Run> m_runs;
    std::vector<RecipeDifference> m_differences;
};

}  // namespace leafbench::ui
