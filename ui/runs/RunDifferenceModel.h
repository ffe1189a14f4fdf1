#pragma once

#include "engine/runs/store/RunFilter.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

struct RunDifferenceLine {
    QString label;
    QStringList values;  ///< a run each
};

/// Results of the chosen runs, and the recipe keys in which they differ: a row each, a column a run after the names.
class RunDifferenceModel : public TableModel<RunDifferenceLine> {
    Q_OBJECT
public:
    using TableModel::TableModel;

    void setRuns(const std::vector<Run>& runs);

private:
    QVariant cell(const RunDifferenceLine& line, const QModelIndex& index, int role) const override;
};

}  // namespace leafbench::ui
