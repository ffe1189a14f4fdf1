#pragma once

#include "ui/evaluate/request/EvaluateRequest.h"
#include "ui/shared/Page.h"

#include <memory>
#include <optional>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace leafbench::ui {

class BackgroundView;
class CellImagesCard;
class ComparisonView;
class ConfidenceView;
class ConfusionMatrixPlot;
class DatasetQuestion;
class EvaluationExport;
class EvaluationChips;
class FoldingTabs;
class MatrixCard;
class MistakesView;
class OtherPicturesBar;
class OtherPicturesJob;
class ReportCard;
class RunChoice;
class Session;

/// Evaluates a run on its validation or test images, or on pictures of another dataset: a line of results, and tabs for the
/// confusion matrix with the report and a cell's images, confidence, mistakes, a comparison with another run, and other
/// backgrounds.
class EvaluatePage : public Page {
    Q_OBJECT
public:
    explicit EvaluatePage(Session& session, QWidget* parent = nullptr);

    void evaluate();  ///< the chosen run on the chosen subset, after the jobs before it; no effect without a run
    bool startJob(const JobRequest& request) override;
    bool runsJob() const override;
    /// The chosen run on another dataset, once a dialog has asked which folder is which class.
    void evaluateOther(const QString& folder);
    void showEvaluation(std::shared_ptr<const Evaluation> evaluation);
    void showCell(int truth, int predicted);
    void goToCell(int truth, int predicted);  ///< from another tab: shows the matrix with its cursor on the cell, and its images
    std::shared_ptr<const Evaluation> evaluation() const { return m_evaluation; }
    ConfusionMatrixPlot& matrix();

    EvaluationExport& exports() { return *m_exports; }

private:
    void showMostConfused();
    void makeHead();
    QWidget* makeResults();
    QWidget* makeMatrixTab();
    void updateRuns();
    void updateSubsets();
    void chooseCurrent();
    void loadStored();
    void showStored();
    void updateState();
    void connectOther();
    void showReportedClass(int row);
    static QString otherPicturesText();
    void evaluateNow(const EvaluateRequest& request);
    void takeResult(const EvaluateRequest& request, Result<Evaluation>& result);  ///< takes its value
    void updateButtons(bool hasRun);
    void showNotes();
    void showPictures();
    QString sentence() const;
    Subset subset() const;

    Session& m_session;
    RunChoice* m_runChoice;
    QComboBox* m_subsetChoice;
    QPushButton* m_export = nullptr;
    QPushButton* m_evaluate = nullptr;
    QPushButton* m_otherFirst = nullptr;  ///< starts one while there are no results, the next one beside them
    QPushButton* m_otherNext = nullptr;
    QStackedWidget* m_pages;
    FoldingTabs* m_tabs;
    EvaluationChips* m_chips;
    MatrixCard* m_matrix;
    ReportCard* m_report;
    CellImagesCard* m_images;
    ConfidenceView* m_confidence;
    MistakesView* m_mistakes;
    ComparisonView* m_comparison;
    BackgroundView* m_background;
    EvaluationExport* m_exports;
    DatasetQuestion* m_question;
    OtherPicturesBar* m_otherBar;
    OtherPicturesJob* m_otherJob;
    QString m_shownRun;  ///< path of the chosen run, as it was last shown
    std::shared_ptr<const Evaluation> m_evaluation;
    std::shared_ptr<const Evaluation> m_withPictures;  ///< the same; of the starter model, with the open dataset's folder
    std::optional<EvaluateRequest> m_evaluating;
    quint64 m_lastLoad = 0;
};

}  // namespace leafbench::ui
