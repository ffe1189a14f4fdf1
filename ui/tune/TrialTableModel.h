#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

namespace leafbench::ui {

/// A study's trials, a row each, by number: state, value, parameters, epochs, time and slot. Highlights the best. A growing study
/// keeps its rows, so that a view keeps its selection. Lives in the UI thread.
class TrialTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum FixedColumn { Number, State, Value, FirstParameter };  ///< after the parameters: epochs, time, slot
    static constexpr int ValueRole = Qt::UserRole;              ///< raw number or text, to sort by; may be invalid
    static constexpr int NumberRole = Qt::UserRole + 1;         ///< the trial's number
    static constexpr int BestRole = Qt::UserRole + 2;           ///< bool

    using QAbstractTableModel::QAbstractTableModel;

    void setStudy(std::shared_ptr<const TuningStudy> study);  ///< null: none
    const TuningStudy* study() const { return m_study.get(); }
    int rowOf(int number) const;  ///< -1: there is none
    int epochsColumn() const { return FirstParameter + static_cast<int>(m_parameters.size()); }
    int timeColumn() const { return epochsColumn() + 1; }
    int slotColumn() const { return epochsColumn() + 2; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isText(int column) const { return column == Number || column == State; }
    QVariant value(const Trial& trial, int column) const;
    QString cell(const Trial& trial, int column) const;
    QString help(const Trial& trial) const;

    std::shared_ptr<const TuningStudy> m_study;
    QStringList m_parameters;
    int m_best = -1;  ///< number
};

}  // namespace leafbench::ui
