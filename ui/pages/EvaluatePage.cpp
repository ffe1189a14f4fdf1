#include "ui/pages/EvaluatePage.h"

#include "engine/common/TextFile.h"
#include "engine/evaluation/ClassOrder.h"
#include "engine/evaluation/ReportFormats.h"
#include "ui/bridge/Session.h"
#include "ui/models/RunListModel.h"
#include "ui/widgets/CellImagesCard.h"
#include "ui/widgets/ComparisonView.h"
#include "ui/widgets/ConfidenceView.h"
#include "ui/widgets/ConfusionMatrixPlot.h"
#include "ui/widgets/EvaluationChips.h"
#include "ui/widgets/MatrixCard.h"
#include "ui/widgets/MistakesView.h"
#include "ui/widgets/ReportCard.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>

// What the Evaluate page does; how it is put together stands in EvaluatePageLayout.cpp.

namespace leafbench::ui {

QString EvaluatePage::runPath() const
{
    return m_runChoice->currentData(RunListModel::PathRole).toString();
}

Subset EvaluatePage::subset() const
{
    return static_cast<Subset>(m_subsetChoice->currentData().toInt());
}

void EvaluatePage::updateRuns()
{
    const QString before = runPath();
    m_runs->setRuns(m_session.runs());
    m_runChoice->setCurrentIndex(m_runs->rowOf(m_session.currentRun()));
    if (runPath() != before)
        chooseCurrent();
    else
        showStored();  // news of other runs come at any time: what is said here stays
}

void EvaluatePage::chooseCurrent()
{
    m_runChoice->setCurrentIndex(m_runs->rowOf(m_session.currentRun()));
    updateSubsets();
    loadStored();
}

void EvaluatePage::updateSubsets()
{
    const Run* run = m_runs->find(runPath());
    auto* items = qobject_cast<QStandardItemModel*>(m_subsetChoice->model());
    const bool hasTest = !run || run->images[2] > 0;
    items->item(1)->setEnabled(hasTest);
    items->item(1)->setToolTip(hasTest ? QString() : tr("This run's split keeps no test images"));
    if (!hasTest)
        m_subsetChoice->setCurrentIndex(0);
}

void EvaluatePage::loadStored()
{
    clearMessage();
    showStored();
}

void EvaluatePage::showStored()
{
    const Run* run = m_runs->find(runPath());
    const quint64 load = ++m_lastLoad;
    if (m_evaluation && (m_evaluation->runPath != runPath() || m_evaluation->subset != subset()))
        showEvaluation(nullptr);
    updateState();
    if (!run || m_evaluation)
        return;
    using Stored = std::shared_ptr<const Evaluation>;
    m_session.jobs().startSide<Stored>(
        this,
        [run = *run, subset = subset()](const JobContext&) -> Outcome<Stored> {
            std::optional<Evaluation> stored = storedEvaluation(run, subset);
            return stored ? std::make_shared<const Evaluation>(std::move(*stored)) : Stored();
        },
        [this, load](Outcome<Stored> outcome) {
            // Another run or subset has been chosen meanwhile, or has been evaluated anew.
            if (load == m_lastLoad && outcome && *outcome)
                showEvaluation(*outcome);
        });
}

void EvaluatePage::evaluate()
{
    const QString path = runPath();
    if (path.isEmpty() || m_session.jobs().mainRunning())
        return;
    clearMessage();
    m_evaluating = true;
    ++m_lastLoad;
    m_session.jobs().startMain<Evaluation>(
        tr("Evaluating"), this,
        [path, subset = subset()](const JobContext& context) { return evaluateRun(path, subset, context); },
        [this](Outcome<Evaluation> outcome) {
            m_evaluating = false;
            if (outcome.failed())
                showError(outcome.error());
            if (outcome)
                showEvaluation(std::make_shared<const Evaluation>(std::move(outcome).value()));
            updateState();
        });
    updateState();
}

void EvaluatePage::showEvaluation(std::shared_ptr<const Evaluation> evaluation)
{
    m_evaluation = std::move(evaluation);
    m_images->clear();
    if (m_evaluation) {
        m_chips->setEvaluation(*m_evaluation);
        matrix().setMatrix(m_evaluation->matrix, m_evaluation->classNames);
        m_report->setReport(m_evaluation->report);
        m_subsetChoice->setCurrentIndex(m_evaluation->subset == Subset::Test ? 1 : 0);
        if (!m_evaluation->refused.empty())
            showWarningText(tr("%1 pictures could not be read and were left out. The first: %2")
                                .arg(m_evaluation->refused.size())
                                .arg(words::errorText(m_evaluation->refused.front().error)));
    } else {
        matrix().clear();
        m_report->clear();
    }
    m_confidence->setEvaluation(m_evaluation);
    m_mistakes->setEvaluation(m_evaluation);
    m_comparison->setEvaluation(m_evaluation);
    updateState();
    showMostConfused();
}

/// Something to look at before anybody has clicked.
void EvaluatePage::showMostConfused()
{
    if (!m_evaluation)
        return;
    for (const ConfusedPair& pair : confusedPairs(m_evaluation->matrix, 1))
        showCell(pair.truth, pair.predicted);
}

ConfusionMatrixPlot& EvaluatePage::matrix()
{
    return m_matrix->matrix();
}

void EvaluatePage::showCell(int truth, int predicted)
{
    if (m_evaluation)
        m_images->showCell(m_evaluation, truth, predicted);
}

void EvaluatePage::goToCell(int truth, int predicted)
{
    m_tabs->setCurrentIndex(0);
    matrix().setCursorCell(truth, predicted);
    showCell(truth, predicted);
}

QString EvaluatePage::sentence() const
{
    if (m_evaluating)
        return tr("Evaluating on the %1 images\u2026").arg(words::subsetText(subset()));
    if (!m_evaluation)
        return tr("Hold a run against images that it did not learn from");
    return tr("%1 %2 images \u00b7 %3")
        .arg(words::count(m_evaluation->matrix.total()), words::subsetText(m_evaluation->subset),
             words::duration(m_evaluation->elapsedSeconds));
}

void EvaluatePage::updateState()
{
    const bool hasRun = m_runChoice->currentIndex() >= 0;
    m_evaluate->setText(m_evaluating ? tr("Evaluating\u2026") : tr("Evaluate"));
    m_evaluate->setEnabled(hasRun && !m_session.jobs().mainRunning());
    m_export->setEnabled(m_evaluation != nullptr);
    m_runChoice->setEnabled(m_runs->rowCount() > 0 && !m_evaluating);
    m_subsetChoice->setEnabled(hasRun && !m_evaluating);
    m_pages->setCurrentIndex(m_evaluation ? 2 : hasRun ? 1 : 0);
    setSentence(sentence());
}

QString EvaluatePage::reportText(const ClassificationReport& report, const QString& suffix)
{
    if (suffix == QLatin1String("csv"))
        return reportCsv(report);
    if (suffix == QLatin1String("tex"))
        return reportLatex(report);
    return suffix == QLatin1String("md") ? reportMarkdown(report) : report.text();
}

void EvaluatePage::copyReport(const QString& suffix)
{
    QApplication::clipboard()->setText(reportText(m_report->chosenReport(), suffix));
}

void EvaluatePage::exportReport(const QString& path)
{
    if (m_evaluation)
        tell(path, writeFile(path, reportText(m_evaluation->report, QFileInfo(path).suffix().toLower()).toUtf8()));
}

void EvaluatePage::exportMatrix(const QString& path)
{
    if (!m_evaluation)
        return;
    const bool table = QFileInfo(path).suffix().toLower() == QLatin1String("csv");
    tell(path, table ? writeFile(path, m_evaluation->matrix.toCsv(m_evaluation->classNames).toUtf8()) : matrix().exportTo(path));
}

void EvaluatePage::tell(const QString& path, const Outcome<Done>& written)
{
    if (written)
        showDoneText(tr("Written: %1").arg(path));
    else
        showError(written.error());
}

}  // namespace leafbench::ui
