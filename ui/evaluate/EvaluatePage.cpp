#include "ui/evaluate/EvaluatePage.h"

#include "engine/evaluation/ClassOrder.h"
#include "ui/bridge/Session.h"
#include "ui/evaluate/CellImagesCard.h"
#include "ui/evaluate/ConfidenceView.h"
#include "ui/evaluate/EvaluationChips.h"
#include "ui/evaluate/EvaluationExport.h"
#include "ui/evaluate/MatrixCard.h"
#include "ui/evaluate/MistakesView.h"
#include "ui/evaluate/ReportCard.h"
#include "ui/evaluate/background/BackgroundView.h"
#include "ui/evaluate/compare/ComparisonView.h"
#include "ui/evaluate/other/OtherPicturesBar.h"
#include "ui/evaluate/other/OtherPicturesJob.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/JobPage.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/files/ExportsFolder.h"
#include "ui/shared/files/PicturesHere.h"
#include "ui/shared/layout/FitToCurrent.h"
#include "ui/shared/layout/FoldingTabs.h"
#include "ui/shared/runs/DatasetQuestion.h"
#include "ui/shared/runs/RunChoice.h"
#include "ui/theme/ComboBox.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/words/Counted.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int narrowestReport = 382;  ///< drawn pixels: with room for a class name beside the numbers
constexpr int comparisonTab = 3;

}  // namespace

EvaluatePage::EvaluatePage(Session& session, QWidget* parent)
    : Page(tr("Evaluate a model"), {}, parent),
      m_session(session),
      m_runChoice(new RunChoice(session, RunListModel::Show::Usable, "evaluateRunChoice", tr("Run"))),
      m_subsetChoice(new ComboBox),
      m_pages(new QStackedWidget),
      m_tabs(new FoldingTabs),
      m_chips(new EvaluationChips),
      m_matrix(new MatrixCard),
      m_report(new ReportCard),
      m_images(new CellImagesCard(session)),
      m_confidence(new ConfidenceView),
      m_mistakes(new MistakesView),
      m_comparison(new ComparisonView(session)),
      m_background(new BackgroundView(*this, session)),
      m_exports(new EvaluationExport(session.jobs(), *m_report, m_matrix->matrix(), this)),
      m_question(new DatasetQuestion(*this, session)),
      m_otherBar(new OtherPicturesBar),
      m_otherJob(new OtherPicturesJob(*this, session))
{
    makeHead();
    body()->addWidget(m_pages, 1);
    auto* noModel = new EmptyState(QStringLiteral("train"), tr("No model to evaluate yet"),
                                   tr("Train one first: a run can be evaluated once its first epoch has ended."));
    connect(noModel->addButton(tr("Train a model"), true), &QPushButton::clicked, this,
            [this] { m_session.requestPage(QStringLiteral("train")); });
    m_pages->addWidget(noModel);
    auto* notYet = new EmptyState(QStringLiteral("evaluate"), tr("Not evaluated yet"),
                                  tr("Press Evaluate: the chosen run answers about every image of the chosen subset."));
    m_otherFirst = notYet->addButton(otherPicturesText());
    m_pages->addWidget(notYet);
    m_pages->addWidget(makeResults());
    fitToCurrent(*m_pages);
    connectOther();

    connect(m_runChoice, &RunChoice::runsListed, this, &EvaluatePage::updateRuns);
    connect(m_exports, &EvaluationExport::written, this, [this](const QString& path) { tellWritten(*this, path); });
    connect(m_exports, &EvaluationExport::failed, this, &EvaluatePage::showError);
    connect(m_comparison, &ComparisonView::otherFailed, this, [this](const Error& error, const QString& run) {
        m_question->askIfElsewhere(error, run, [this] { m_comparison->evaluateOther(); });
    });
    connect(&m_session, &Session::currentRunChanged, this, &EvaluatePage::chooseCurrent);
    connect(&m_session, &Session::datasetChanged, this, &EvaluatePage::showPictures);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &EvaluatePage::updateState);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &EvaluatePage::updateState);
    updateRuns();
}

QString EvaluatePage::otherPicturesText() { return tr("Other pictures\u2026"); }

void EvaluatePage::connectOther()
{
    identify(m_otherFirst, "otherPicturesFirst", otherPicturesText());
    identify(m_otherNext, "otherPictures", otherPicturesText());
    for (QPushButton* button : {m_otherFirst, m_otherNext}) {
        button->setToolTip(tr("Evaluate the run on another dataset, whose class folders are matched with its classes"));
        connect(button, &QPushButton::clicked, this, [this] { m_otherJob->choose(m_runChoice->path()); });
    }
    connect(m_otherJob, &OtherPicturesJob::started, this, &EvaluatePage::updateState);
    connect(m_otherJob, &OtherPicturesJob::ended, this, [this](const std::shared_ptr<const Evaluation>& evaluation) {
        if (evaluation && evaluation->runPath == m_runChoice->path()) {
            ++m_lastLoad;
            showEvaluation(evaluation);
        }
        updateState();
    });
    connect(m_otherBar, &OtherPicturesBar::backRequested, this, [this] {
        m_subsetChoice->setCurrentIndex(0);
        loadStored();
    });
}

void EvaluatePage::evaluateOther(const QString& folder)
{
    if (!m_runChoice->path().isEmpty())
        m_otherJob->open(m_runChoice->path(), folder);
}

void EvaluatePage::makeHead()
{
    m_subsetChoice->addItem(tr("Validation"), QVariant::fromValue(static_cast<int>(Subset::Valid)));
    m_subsetChoice->addItem(tr("Test"), QVariant::fromValue(static_cast<int>(Subset::Test)));
    identify(m_subsetChoice, "subsetChoice", tr("Subset"));
    addHeadWidget(m_runChoice);
    addHeadWidget(m_subsetChoice);
    m_export = addButton(tr("Export"), "evaluateExport");
    m_export->setProperty("hasMenu", true);
    m_export->setMenu(m_exports->makeMenu(m_export));
    m_evaluate = addPrimaryButton(tr("Evaluate"), "evaluate");

    connect(m_evaluate, &QPushButton::clicked, this, &EvaluatePage::evaluate);
    connect(m_runChoice, &RunChoice::chosen, &m_session, &Session::setCurrentRun);
    connect(m_subsetChoice, &QComboBox::activated, this, &EvaluatePage::loadStored);
}

QWidget* EvaluatePage::makeMatrixTab()
{
    connect(&m_matrix->matrix(), &ConfusionMatrixPlot::cellClicked, this, &EvaluatePage::showCell);
    connect(m_report, &ReportCard::classChosen, this, &EvaluatePage::showReportedClass);
    auto* side = new QWidget;
    QVBoxLayout* right = makeColumn(side, 16);
    right->addWidget(m_report, 1);
    right->addWidget(m_images);
    followText(side, [side] { side->setMinimumWidth(Theme::instance().textPixels(narrowestReport)); });
    QSplitter* results = makeSplitter(Qt::Horizontal, m_matrix, 5, side, 4);
    results->setSizes({560, 450});
    return results;
}

QWidget* EvaluatePage::makeResults()
{
    m_tabs->setObjectName(QStringLiteral("evaluateTabs"));
    m_tabs->addPaddedTab(makeMatrixTab(), tr("&Matrix and report"));
    m_tabs->addPaddedTab(m_confidence, tr("Confi&dence"));
    m_tabs->addPaddedTab(m_mistakes, tr("M&istakes"));
    m_tabs->addPaddedTab(m_comparison, tr("C&ompare"));
    m_tabs->addPaddedTab(m_background, tr("&Background"));
    connect(m_mistakes, &MistakesView::cellRequested, this, &EvaluatePage::goToCell);
    m_otherNext = new QPushButton(otherPicturesText());
    m_tabs->setCornerWidget(m_otherNext);
    auto* results = new QWidget;
    QVBoxLayout* column = makeColumn(results, 8);
    column->addWidget(m_otherBar);
    column->addWidget(m_chips);
    column->addWidget(m_tabs, 1);
    return results;
}

Subset EvaluatePage::subset() const { return static_cast<Subset>(m_subsetChoice->currentData().toInt()); }

void EvaluatePage::updateRuns()
{
    m_runChoice->select(m_session.currentRun());
    if (m_runChoice->path() != m_shownRun)
        chooseCurrent();
    else
        showStored();  // runs change at any time: keep the current message
}

void EvaluatePage::chooseCurrent()
{
    m_runChoice->select(m_session.currentRun());
    m_shownRun = m_runChoice->path();
    updateSubsets();
    loadStored();
}

void EvaluatePage::updateSubsets()
{
    const Run* run = m_runChoice->run();
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
    if (m_evaluation && m_evaluation->other)
        showEvaluation(nullptr);
    showStored();
}

void EvaluatePage::showStored()
{
    const Run* run = m_runChoice->run();
    const quint64 load = ++m_lastLoad;
    const bool isOfSubset = m_evaluation && (m_evaluation->other || m_evaluation->subset == subset());
    if (m_evaluation && (m_evaluation->runPath != m_runChoice->path() || !isOfSubset))
        showEvaluation(nullptr);
    m_background->setRun(run);
    updateState();
    if (!run || m_evaluation)
        return;
    using Stored = std::shared_ptr<const Evaluation>;
    m_session.jobs().startSide<Stored>(
        this,
        [run = *run, subset = subset()](const JobContext&) -> Result<Stored> {
            std::optional<Evaluation> stored = storedEvaluation(run, subset);
            return stored ? std::make_shared<const Evaluation>(std::move(*stored)) : Stored();
        },
        [this, load](Result<Stored> result) {
            // Another run or subset was chosen meanwhile, or evaluated again.
            if (load == m_lastLoad && result && *result)
                showEvaluation(*result);
        });
}

void EvaluatePage::evaluate()
{
    const QString path = m_runChoice->path();
    if (path.isEmpty())
        return;
    clearMessage();
    startOrQueue(*this, m_session.jobs(), jobRequest(EvaluateRequest{path, subset()}));
}

bool EvaluatePage::runsJob() const { return m_evaluating || m_otherJob->running() || m_background->running(); }

bool EvaluatePage::startJob(const JobRequest& request)
{
    const auto evaluation = valuesOf<EvaluateRequest>(request);
    const auto other = valuesOf<OtherPicturesRequest>(request);
    const auto swap = valuesOf<SwapRequest>(request);
    if (request.kind == JobKind::Evaluation && evaluation)
        evaluateNow(*evaluation);
    else if (request.kind == JobKind::OtherPictures && other)
        m_otherJob->startNow(*other);
    else if (request.kind == JobKind::BackgroundSwap && swap)
        m_background->swapNow(*swap);
    return runsJob();
}

void EvaluatePage::evaluateNow(const EvaluateRequest& request)
{
    m_evaluating = request;
    m_comparison->setEvaluating(request);
    ++m_lastLoad;
    m_session.jobs().startMain<Evaluation>(
        tr("Evaluating"), this, [request](const JobContext& context) { return evaluateRun(request.run, request.subset, context); },
        [this, request](Result<Evaluation> result) { takeResult(request, result); });
    updateState();
}

/// Another run may be chosen by now: the result is shown when its run is. The comparison waits for one of another run, too.
void EvaluatePage::takeResult(const EvaluateRequest& request, Result<Evaluation>& result)
{
    m_evaluating.reset();
    m_comparison->setEvaluating({});
    const bool isChosen = request == EvaluateRequest{m_runChoice->path(), subset()};
    if (!isChosen && m_comparison->takeOutcome(request.run, result)) {
        updateState();
        return;
    }
    if (result.failed())
        m_question->showFailure(result.error(), request.run,
                                [this, request] { startOrQueue(*this, m_session.jobs(), jobRequest(request)); });
    if (result && isChosen)
        showEvaluation(std::make_shared<const Evaluation>(std::move(result).value()));
    updateState();
}

/// What the evaluation left out.
void EvaluatePage::showNotes()
{
    QStringList notes = words::differenceNotes(m_evaluation->difference);
    if (m_evaluation->other && m_evaluation->other->isOwn)
        notes << tr("This is the run's own dataset: it has learned from pictures in it, so the numbers flatter it.");
    if (!m_evaluation->refused.empty())
        notes << words::byCount(qint64(m_evaluation->refused.size()), tr("%1 picture could not be read and was left out: %2"),
                                tr("%1 pictures could not be read and were left out. The first: %2"))
                     .arg(QString::number(m_evaluation->refused.size()), words::errorText(m_evaluation->refused.front().error));
    if (!notes.isEmpty())
        showWarningText(notes.join(u' '));
}

void EvaluatePage::showEvaluation(std::shared_ptr<const Evaluation> evaluation)
{
    m_evaluation = std::move(evaluation);
    if (m_evaluation) {
        m_chips->setEvaluation(*m_evaluation);
        matrix().setMatrix(m_evaluation->matrix, m_evaluation->classNames);
        m_report->setReport(m_evaluation->report);
        m_subsetChoice->setCurrentIndex(m_evaluation->subset == Subset::Test ? 1 : 0);
        showNotes();
    } else {
        matrix().clear();
        m_report->clear();
    }
    const bool isOther = m_evaluation && m_evaluation->other;
    m_otherBar->setEvaluation(m_evaluation.get());
    m_tabs->setTabVisible(comparisonTab, !isOther);  // no other run was evaluated on them
    m_exports->setEvaluation(m_evaluation);
    m_confidence->setEvaluation(m_evaluation);
    m_comparison->setEvaluation(isOther ? nullptr : m_evaluation);
    updateState();
    showPictures();
}

/// Where they lie depends on the dataset that is open.
void EvaluatePage::showPictures()
{
    std::shared_ptr<const Evaluation> placed = withPicturesOf(m_session.dataset().get(), m_evaluation);
    if (placed == m_withPictures)
        return;
    m_withPictures = std::move(placed);
    m_mistakes->setEvaluation(m_withPictures);
    m_images->clear();
    showMostConfused();
}

/// An initial selection, before any click.
void EvaluatePage::showMostConfused()
{
    if (!m_evaluation)
        return;
    for (const ConfusedPair& pair : confusedPairs(m_evaluation->matrix, 1))
        showCell(pair.truth, pair.predicted);
}

ConfusionMatrixPlot& EvaluatePage::matrix() { return m_matrix->matrix(); }

/// The report of other pictures lists only the classes that they are of.
void EvaluatePage::showReportedClass(int row)
{
    if (!m_evaluation)
        return;
    const QString& name = m_evaluation->report.classes[static_cast<std::size_t>(row)].name;
    const int chosen = static_cast<int>(m_evaluation->classNames.indexOf(name));
    matrix().setCursorCell(chosen, chosen);
}

void EvaluatePage::showCell(int truth, int predicted)
{
    if (m_withPictures)
        m_images->showCell(m_withPictures, truth, predicted);
}

void EvaluatePage::goToCell(int truth, int predicted)
{
    m_tabs->setCurrentIndex(0);
    matrix().setCursorCell(truth, predicted);
    showCell(truth, predicted);
}

QString EvaluatePage::sentence() const
{
    if (m_otherJob->running())
        return tr("Evaluating on other pictures\u2026");
    if (m_evaluating)
        return tr("Evaluating on the %1 images\u2026").arg(words::subsetText(m_evaluating->subset));
    if (!m_evaluation)
        return tr("Hold a run against images that it did not learn from");
    if (m_evaluation->other)
        return words::byCount(m_evaluation->matrix.total(), tr("%1 picture of another dataset \u00b7 %2"),
                              tr("%1 pictures of another dataset \u00b7 %2"))
            .arg(words::count(m_evaluation->matrix.total()), words::duration(m_evaluation->elapsedSeconds));
    return words::byCount(m_evaluation->matrix.total(), tr("%1 %2 image \u00b7 %3"), tr("%1 %2 images \u00b7 %3"))
        .arg(words::count(m_evaluation->matrix.total()), words::subsetText(m_evaluation->subset),
             words::duration(m_evaluation->elapsedSeconds));
}

/// What is being evaluated is not queued once more.
void EvaluatePage::updateButtons(bool hasRun)
{
    const bool runs = m_evaluating && hasRun && *m_evaluating == EvaluateRequest{m_runChoice->path(), subset()};
    const bool starter = hasRun && m_runChoice->run()->starter;
    m_evaluate->setText(runs ? tr("Evaluating\u2026") : startText(m_session.jobs(), tr("Evaluate")));
    m_evaluate->setEnabled(hasRun && !starter && !runs);
    m_evaluate->setToolTip(starter ? tr("The starter model ships without its pictures: evaluate it on other ones")
                               : !runs && m_session.jobs().mainRunning() ? queueHelp()
                                                                         : QString());
    for (QPushButton* button : {m_otherFirst, m_otherNext})
        button->setEnabled(hasRun);
}

void EvaluatePage::updateState()
{
    const bool hasRun = m_runChoice->currentIndex() >= 0;
    updateButtons(hasRun);
    m_export->setEnabled(m_evaluation != nullptr);
    m_runChoice->setEnabled(m_runChoice->count() > 0);
    m_subsetChoice->setEnabled(hasRun);
    m_pages->setCurrentIndex(m_evaluation ? 2 : hasRun ? 1 : 0);
    setSentence(sentence());
}

}  // namespace leafbench::ui
