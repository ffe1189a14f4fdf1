#pragma once

#include "engine/training/EpochRecord.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// Epochs of a run, a row each, in order. Highlights the best so far.
class EpochTableModel : public TableModel<EpochRecord> {
    Q_OBJECT
public:
    enum Column { Epoch, TrainLoss, TrainAccuracy, ValidLoss, ValidAccuracy, LearningRate, Time, Rate, Wait };
    static constexpr int BestRole = ValueRole + 1;  ///< bool: the epoch of the best checkpoint

    explicit EpochTableModel(QObject* parent = nullptr);

    void setEpochs(std::vector<EpochRecord> epochs);
    /// The epoch of the weights on disk; none: that of the highest validation accuracy, while a training runs.
    void setBest(std::optional<int> epoch);
    void append(const EpochRecord& record);                                          ///< replaces a known epoch
    const EpochRecord* best() const { return m_best < 0 ? nullptr : &row(m_best); }  ///< null without epochs

private:
    QVariant cell(const EpochRecord& record, const QModelIndex& index, int role) const override;
    int findBest() const;
    std::optional<int> m_storedBest;
    int m_best = -1;  ///< row
};

}  // namespace leafbench::ui
