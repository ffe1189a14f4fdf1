#pragma once

#include "engine/runs/store/RunFilter.h"
#include "ui/shared/TableModel.h"

#include <QSortFilterProxyModel>

namespace leafbench::ui {

/// Runs, a row each. Star, tags and notes are editable: the model emits the change and shows it after setRuns().
class RunTableModel : public TableModel<Run> {
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
        Dataset,
        LastAccuracy,
        BestLoss,
        Augment,
        Trainable,
        Schedule,
        WeightDecay,
        RecipeEpochs,
        Precision,
        Workers,
        Replicas,
        Seed,
        Columns  ///< the other keys of recipes follow: total()
    };
    static constexpr int PathRole = ValueRole + 1;

    explicit RunTableModel(QObject* parent = nullptr);

    /// Keeps the rows of known runs, with selection and open editors.
    void setRuns(const std::vector<Run>& runs);
    int rowOf(const QString& path) const;           ///< -1: missing
    static int total();                             ///< number of columns, as runColumns() has them
    static QString columnWord(int column);          ///< in settings and files: "best_valid"
    static int columnOf(const QString& word);       ///< -1: unknown
    static const std::vector<int>& firstColumns();  ///< shown before the user chooses
    void toggleStar(int row);

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void annotationsEdited(const QString& path, const leafbench::RunAnnotations& annotations);

private:
    static Value valueOf(int column);
    TableColumn recipeColumn(const QString& key) const;
    QVariant cell(const Run& run, const QModelIndex& index, int role) const override;
    QString help(const Run& run, int column) const;
    void updateRow(int row, const Run& run);
};

/// Parses "paper, best" into distinct tags.
QStringList tagsFromText(const QString& text);
QString tagsText(const QStringList& tags);

/// A RunTableModel sorted by raw numbers, and filtered.
class RunTableFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RunTableFilter(QObject* parent = nullptr);

    void setFilter(const RunFilter& filter);
    const RunFilter& filter() const { return m_filter; }
    const Run& run(int row) const;
    std::vector<Run> runs() const;         ///< the visible ones, in the order of the rows
    int rowOf(const QString& path) const;  ///< -1: missing or hidden

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const RunTableModel& model() const { return *static_cast<const RunTableModel*>(sourceModel()); }
    RunFilter m_filter;
};

}  // namespace leafbench::ui
