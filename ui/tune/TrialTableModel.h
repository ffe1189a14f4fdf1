#pragma once

#include "engine/tuning/study/TuningStudy.h"
#include "ui/shared/TableModel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <memory>
#include <optional>
#include <set>

namespace leafbench::ui {

/// A study's trials, a row each, by number: state, value, parameters, epochs, time and slot. Highlights the best. A growing study
/// keeps its rows, so that a view keeps its selection.
class TrialTableModel : public TableModel<Trial> {
    Q_OBJECT
public:
    enum FixedColumn { Number, State, Value, FirstParameter };  ///< after the parameters: epochs, time, slot
    static constexpr int NumberRole = ValueRole + 1;            ///< the trial's number
    static constexpr int BestRole = ValueRole + 2;              ///< bool

    using TableModel::TableModel;

    void setStudy(std::shared_ptr<const TuningStudy> study);  ///< null: none
    const TuningStudy* study() const { return m_study.get(); }
    const std::vector<Trial>& rows() const override { return m_study ? m_study->trials : m_rows; }
    int rowOf(int number) const;  ///< -1: there is none
    int epochsColumn() const { return FirstParameter + static_cast<int>(m_parameters.size()); }
    int timeColumn() const { return epochsColumn() + 1; }

private:
    void makeColumns();
    QVariant cell(const Trial& trial, const QModelIndex& index, int role) const override;

    std::shared_ptr<const TuningStudy> m_study;
    QStringList m_parameters;
    int m_best = -1;  ///< number
};

/// A TrialTableModel sorted by raw numbers, and filtered by the trials brushed in a plot.
class TrialFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TrialFilter(QObject* parent = nullptr);

    void setShown(std::optional<std::set<int>> numbers);  ///< none: all
    bool isFiltered() const { return m_shown.has_value(); }
    int rowOf(int number) const;  ///< -1: missing or hidden

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<std::set<int>> m_shown;
};

}  // namespace leafbench::ui
