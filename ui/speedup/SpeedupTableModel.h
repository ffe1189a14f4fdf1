#pragma once

#include "engine/paper/PaperTables.h"
#include "engine/speedup/SpeedupCurve.h"

#include <QAbstractTableModel>

namespace leafbench::ui {

/// A study's worker counts, a row each, with the paper's numbers for them. Lives in the UI thread.
class SpeedupTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Workers, Median, Spread, Speedup, Interval, Efficiency, SerialFraction, PaperSeconds, PaperSpeedup, Columns };
    static constexpr int ValueRole = Qt::UserRole;  ///< raw number; may be invalid

    using QAbstractTableModel::QAbstractTableModel;

    void setCurve(const SpeedupCurve& curve);
    void setPaper(const PaperTable* table);  ///< null: none; must outlive the model
    void setWorkersWord(const QString& word);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString text() const;  ///< headers and rows, tab-separated, for a spreadsheet

private:
    QVariant value(const SpeedupPoint& point, int column) const;
    QString cell(const SpeedupPoint& point, int column) const;

    SpeedupCurve m_curve;
    const PaperTable* m_paper = nullptr;
    QString m_workersWord;
};

}  // namespace leafbench::ui
