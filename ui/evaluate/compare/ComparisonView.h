#pragma once

#include "engine/runs/evaluation/CompareRuns.h"
#include "ui/evaluate/request/EvaluateRequest.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace leafbench::ui {

class PaperReportPane;
class RunComparisonPane;
class Session;

/// Compares an evaluation with the paper's Figure 15, or with another run on the same subset: its stored evaluation is read in the
/// background, or made on request.
class ComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(Session& session, QWidget* parent = nullptr);

    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);  ///< null: none
    void compareWith(const QString& runPath);  ///< empty: the paper; no effect if it is not among the choices
    void evaluateOther();  ///< the run to compare with, on the subset of the evaluation; after the jobs before it
    void setEvaluating(const std::optional<EvaluateRequest>& running);  ///< what the page's main job evaluates
    /// Shows what an evaluation of that run has come to, if it is compared with; else returns false.
    bool takeOutcome(const QString& runPath, const Result<Evaluation>& result);

signals:
    /// The other run could not be evaluated; the view says why.
    void otherFailed(const leafbench::Error& error, const QString& runPath);

private:
    enum Page { Nothing, Paper, Missing, Compared, Failed };
    struct Loaded {
        bool stored = false;
        std::optional<RunComparison> comparison;
    };
    static Result<Loaded> load(const Evaluation& first, const Run& other);

    QWidget* makeHead();
    QWidget* makeMissingPage();
    void updateChoices();
    void updateButton();
    void evaluateNow(const EvaluateRequest& request);
    void showChosen();
    void onLoaded(const Result<Loaded>& result);
    void showError(const Error& error);
    void choose(int index);
    const Run* chosenRun() const;

    Session& m_session;
    std::shared_ptr<const Evaluation> m_evaluation;
    QComboBox* m_choice;
    QLabel* m_summary;
    QStackedWidget* m_pages;
    PaperReportPane* m_paper;
    RunComparisonPane* m_comparison;
    QLabel* m_error;
    QPushButton* m_evaluate = nullptr;
    QString m_wanted;  ///< the chosen run, also while it is not among the choices; empty: the paper
    quint64 m_lastLoad = 0;
    QString m_running;  ///< path of the run that is evaluated; empty: none
};

}  // namespace leafbench::ui
