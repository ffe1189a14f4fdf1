#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"

#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace leafbench::ui {

class ConfusionMatrixPlot;
class JobRunner;
class ReportCard;

/// Copies and exports the report and the matrix of the shown evaluation. Files are written on a background thread.
class EvaluationExport : public QObject {
    Q_OBJECT
public:
    EvaluationExport(JobRunner& jobs, ReportCard& report, ConfusionMatrixPlot& matrix, QWidget* parent);

    QMenu* makeMenu(QWidget* parent);
    void setEvaluation(std::shared_ptr<const Evaluation> evaluation) { m_evaluation = std::move(evaluation); }

    void exportReport(const QString& path);  ///< by the suffix: .txt, .csv, .tex, .md; ends with written() or failed()
    void exportMatrix(const QString& path);  ///< by the suffix: .csv the counts; .png, .svg, .pdf the picture as it is shown
    /// The selected classes, or all; `suffix` as for exportReport().
    void copyReport(const QString& suffix);

signals:
    void written(const QString& path);
    void failed(const leafbench::Error& error);

private:
    using Write = void (EvaluationExport::*)(const QString&);
    void addFile(QMenu* menu, const QString& text, const QString& suffix, Write write);
    void write(const QString& path, std::function<Status()> work);

    JobRunner& m_jobs;
    ReportCard& m_report;
    ConfusionMatrixPlot& m_matrix;
    QWidget* m_window;
    std::shared_ptr<const Evaluation> m_evaluation;  ///< null: nothing to export
};

}  // namespace leafbench::ui
