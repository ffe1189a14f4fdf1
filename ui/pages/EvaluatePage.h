#pragma once

#include "engine/runs/EvaluateRun.h"
#include "ui/pages/Page.h"

#include <memory>

class QComboBox;
class QListView;
class QStackedWidget;

namespace leafbench::ui {

class Card;
class ConfusionMatrixPlot;
class MistakeListModel;
class ReportTableModel;
class RunListModel;
class Session;

/// Holds a run against its validation or test images: confusion matrix, report, and the images of a cell.
class EvaluatePage : public Page {
    Q_OBJECT
public:
    explicit EvaluatePage(Session& session, QWidget* parent = nullptr);

    void evaluate();  ///< the chosen run on the chosen subset; nothing happens without a run or while another job runs
    void showEvaluation(std::shared_ptr<const Evaluation> evaluation);
    void showCell(int truth, int predicted);
    std::shared_ptr<const Evaluation> evaluation() const { return m_evaluation; }
    ConfusionMatrixPlot& matrix() { return *m_matrix; }

    /// By the suffix: .txt the report, .csv the counts, .png .svg .pdf the matrix.
    void exportTo(const QString& path);

private:
    void makeHead();
    QWidget* makeMatrixCard();
    QWidget* makeReportCard();
    QWidget* makeImagesCard();
    QWidget* makeResults();
    void addExport(class QMenu* menu, const QString& text, const QString& suffix);
    void updateRuns();
    void updateSubsets();
    void chooseCurrent();
    void loadStored();
    void updateState();
    QString sentence() const;
    QString runPath() const;
    Subset subset() const;

    Session& m_session;
    RunListModel* m_runs;
    QComboBox* m_runChoice;
    QComboBox* m_subsetChoice;
    QPushButton* m_export = nullptr;
    QPushButton* m_evaluate = nullptr;
    QStackedWidget* m_pages;
    ConfusionMatrixPlot* m_matrix;
    ReportTableModel* m_report;
    MistakeListModel* m_images;
    Card* m_matrixCard = nullptr;
    Card* m_reportCard = nullptr;
    Card* m_imagesCard = nullptr;
    std::shared_ptr<const Evaluation> m_evaluation;
    bool m_evaluating = false;
    quint64 m_lastLoad = 0;
};

}  // namespace leafbench::ui
