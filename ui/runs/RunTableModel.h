#pragma once

#include "engine/runs/store/RunFilter.h"

#include <QAbstractTableModel>

#include <vector>

namespace leafbench::ui {

/// Runs, a row each. Star, tags and notes are editable: the model emits the change and shows it after setRuns(). Lives in the UI
/// thread.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Star,
        Name,
        State,
        Accuracy,
        Epochs,
        Time,
        Tags,
        Notes,
        InputSize,
        Optimizer,
        LearningRate,
        BatchSize,
        Started,
        Columns
    };
    static constexpr int ValueRole = Qt::UserRole;  ///< raw number or text, for sorting
    static constexpr int PathRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows of known runs, with selection and open editors.
    void setRuns(const std::vector<Run>& runs);
    const Run& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    const std::vector<Run>& runs() const { return m_runs; }
    int rowOf(const QString& path) const;  ///< -1: missing
    void toggleStar(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void annotationsEdited(const QString& path, const leafbench::RunAnnotations& annotations);

private:
    QVariant value(const Run& run, int column) const;
    QString cell(const Run& run, int column) const;
    QString help(const Run& run, int column) const;
    std::vector<Run> m_runs;
};

/// Parses "paper, best" into distinct tags.
QStringList tagsFromText(const QString& text);
QString tagsText(const QStringList& tags);

}  // namespace leafbench::ui
