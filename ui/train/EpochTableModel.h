#pragma once

#include "engine/training/EpochRecord.h"

#include <QAbstractTableModel>

#include <vector>

namespace leafbench::ui {

/// Epochs of a run, a row each, in order. Highlights the best so far. Lives in the UI thread.
class EpochTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Epoch, TrainLoss, TrainAccuracy, ValidLoss, ValidAccuracy, LearningRate, Time, Rate, Wait, Columns };
    static constexpr int ValueRole = Qt::UserRole;     ///< raw number
    static constexpr int BestRole = Qt::UserRole + 1;  ///< bool: the epoch of the best checkpoint

    using QAbstractTableModel::QAbstractTableModel;

    void setEpochs(std::vector<EpochRecord> epochs);
    void append(const EpochRecord& record);  ///< replaces a known epoch
    const std::vector<EpochRecord>& epochs() const { return m_epochs; }
    const EpochRecord* best() const;  ///< null without epochs

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int findBest() const;
    std::vector<EpochRecord> m_epochs;
    int m_best = -1;  ///< row
};

}  // namespace leafbench::ui
