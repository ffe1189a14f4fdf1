#pragma once

#include "engine/paper/PaperTables.h"
#include "engine/speedup/SpeedupStudy.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// A study's worker counts, a row each, with the paper's numbers for them.
class SpeedupTableModel : public TableModel<SpeedupPoint> {
    Q_OBJECT
public:
    enum Column { Workers, Median, Spread, Speedup, Interval, Efficiency, SerialFraction, PaperSeconds, PaperSpeedup, Columns };

    explicit SpeedupTableModel(QObject* parent = nullptr);

    void setCurve(const SpeedupCurve& curve);  ///< a worker count that stays keeps its row, and so its selection
    void setPaper(const PaperTable* table);    ///< null: none; must outlive the model
    void setWorkersWord(const QString& word);
    void setWorkload(Workload workload);  ///< what counts over nodes are called
    const std::vector<SpeedupPoint>& rows() const override { return m_curve.points; }

private:
    void makeColumns(const QString& workersWord);
    QString countText(WorkerCount count) const;
    QVariant paper(const SpeedupPoint& point, double PaperRow::*value) const;
    QVariant cell(const SpeedupPoint& point, const QModelIndex& index, int role) const override;

    SpeedupCurve m_curve;
    Workload m_workload{};
    const PaperTable* m_paper = nullptr;
};

}  // namespace leafbench::ui
