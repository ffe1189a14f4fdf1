#pragma once

#include "engine/runs/store/RunIndex.h"
#include "ui/shared/layout/FoldingTabs.h"

class QStackedWidget;

namespace leafbench::ui {

class ParallelCoordinates;
class RunCurves;
class RunDetails;
class RunDifferenceModel;
class RunTableFilter;
class TableView;

/// The chosen runs in tabs: curves, differences, parallel coordinates, and the current run's annotations and machine.
class RunTabs : public FoldingTabs {
    Q_OBJECT
public:
    explicit RunTabs(QWidget* parent = nullptr);

    /// Updates the visible tab only. Parallel coordinates show all runs of `listed`. current: null: none.
    void showRuns(const RunTableFilter& listed, const std::vector<Run>& chosen, const Run* current);
    void editTags();  ///< shows their tab and sets the focus
    void commit();    ///< emits pending edits

signals:
    void annotationsEdited(const QString& path, const RunAnnotations& annotations);
    void runChosen(const QString& path);

private:
    void showParallel(const std::vector<Run>& listed, const Run* current);

    RunDifferenceModel* m_differences;
    RunCurves* m_curves;
    TableView* m_differenceTable;
    QStackedWidget* m_parallelPages;
    ParallelCoordinates* m_parallel;
    RunDetails* m_details;
    QStringList m_paths;  ///< trial i of the plot is this run
};

}  // namespace leafbench::ui
