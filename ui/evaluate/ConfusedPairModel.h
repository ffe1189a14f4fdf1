#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

struct ConfusedPairLine {
    QString text;
    int truth;  ///< class indexes
    int predicted;
};

/// The most confused classes, in words. Of two directions only the one with more images is shown.
class ConfusedPairModel : public ListModel<ConfusedPairLine> {
    Q_OBJECT
public:
    static constexpr int TruthRole = Qt::UserRole;  ///< class indexes
    static constexpr int PredictedRole = Qt::UserRole + 1;

    using RowModel::RowModel;

    void setEvaluation(const Evaluation& evaluation, int limit);

private:
    QVariant cell(const ConfusedPairLine& line, const QModelIndex& index, int role) const override;
};

}  // namespace leafbench::ui
