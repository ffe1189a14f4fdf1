#include "ui/evaluate/compare/ComparisonView.h"

#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/evaluate/compare/PaperReportPane.h"
#include "ui/evaluate/compare/RunComparisonPane.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/JobPage.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/shared/runs/RunListModel.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/ErrorText.h"
#include "ui/words/RunText.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace leafbench::ui {

ComparisonView::ComparisonView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_choice(new ComboBox),
      m_summary(new ElidedLabel),
      m_pages(new QStackedWidget),
      m_paper(new PaperReportPane),
      m_comparison(new RunComparisonPane),
      m_error(new QLabel)
{
    m_error->setWordWrap(true);
    m_error->setAlignment(Qt::AlignCenter);
    m_error->setProperty("role", "errorText");
    m_error->setTextFormat(Qt::PlainText);
    m_pages->addWidget(new EmptyState(QStringLiteral("evaluate"), tr("Not evaluated yet"),
                                      tr("Once the run is evaluated, it can be held beside another run or the paper.")));
    m_pages->addWidget(m_paper);
    m_pages->addWidget(makeMissingPage());
    m_pages->addWidget(m_comparison);
    m_pages->addWidget(m_error);
    QVBoxLayout* layout = makeColumn(this, 16);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages, 1);

    connect(&m_session, &Session::runsChanged, this, &ComparisonView::updateChoices);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &ComparisonView::updateButton);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &ComparisonView::updateButton);
    setEvaluation(nullptr);
}

QWidget* ComparisonView::makeHead()
{
    identify(m_choice, "compareWith", tr("Compare with"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumContentsLength(20);
    m_summary->setProperty("role", "muted");
    auto* label = new QLabel(tr("Compare with"));
    label->setBuddy(m_choice);
    auto* head = new FlowRow;
    for (QWidget* part : QWidgetList{label, m_choice})
        head->addWidget(part);
    head->addWidget(m_summary, 1);
    connect(m_choice, &QComboBox::activated, this, &ComparisonView::choose);
    return head;
}

QWidget* ComparisonView::makeMissingPage()
{
    auto* page = new EmptyState(QStringLiteral("evaluate"), tr("The other run was not evaluated on these images"),
                                tr("Evaluate it on the same subset, and both can be compared image by image."));
    m_evaluate = page->addButton(tr("Evaluate the other run"), true);
    m_evaluate->setObjectName(QStringLiteral("evaluateOther"));
    connect(m_evaluate, &QPushButton::clicked, this, &ComparisonView::evaluateOther);
    return page;
}

void ComparisonView::setEvaluation(std::shared_ptr<const Evaluation> evaluation)
{
    m_evaluation = std::move(evaluation);
    updateChoices();
    showChosen();
}

void ComparisonView::compareWith(const QString& runPath)
{
    if (const int found = m_choice->findData(runPath); found >= 0)
        choose(found);
}

void ComparisonView::choose(int index)
{
    m_choice->setCurrentIndex(index);
    m_wanted = m_choice->currentData().toString();
    showChosen();
}

void ComparisonView::updateChoices()
{
    std::vector<const Run*> others;
    QStringList paths{QString()}, shown;
    for (const Run& run : m_session.runs()) {
        if (!run.hasBest || !m_evaluation || run.path == m_evaluation->runPath)
            continue;
        others.push_back(&run);
        paths << run.path;
    }
    for (int i = 0; i < m_choice->count(); ++i)
        shown << m_choice->itemData(i).toString();
    const QString chosen = m_choice->currentData().toString();
    // An open list stays as it is while the same runs are in it.
    if (shown != paths) {
        m_choice->clear();
        m_choice->addItem(tr("The paper's Figure 15"), QString());
        for (const Run* run : others)
            m_choice->addItem(words::runTitle(*run), run->path);
    }
    for (int i = 0; i < static_cast<int>(others.size()); ++i) {
        const Run& run = *others[std::size_t(i)];
        m_choice->setItemText(i + 1, words::runTitle(run));
        m_choice->setItemData(i + 1, run.name + u'\n' + runSummary(run), Qt::ToolTipRole);
    }
    m_choice->setEnabled(m_evaluation != nullptr);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_wanted)));
    if (m_choice->currentData().toString() != chosen)
        showChosen();
}

const Run* ComparisonView::chosenRun() const { return m_session.findRun(m_choice->currentData().toString()); }

void ComparisonView::showChosen()
{
    const quint64 load = ++m_lastLoad;
    const Run* other = chosenRun();
    m_summary->setText(other ? runSummary(*other) : QString());
    if (!m_evaluation) {
        m_pages->setCurrentIndex(Nothing);
        return;
    }
    if (!other) {
        m_paper->setEvaluation(m_evaluation);
        m_pages->setCurrentIndex(Paper);
        return;
    }
    m_session.jobs().startSide<Loaded>(
        this, [first = m_evaluation, run = *other](const JobContext&) { return ComparisonView::load(*first, run); },
        [this, load](const Result<Loaded>& result) {
            if (load == m_lastLoad)
                onLoaded(result);
        });
}

Result<ComparisonView::Loaded> ComparisonView::load(const Evaluation& first, const Run& other)
{
    const std::optional<Evaluation> second = storedEvaluation(other, first.subset);
    if (!second)
        return Loaded{};
    auto comparison = compareEvaluations(first, *second);
    if (!comparison)
        return comparison.as<Loaded>();
    return Loaded{true, std::move(comparison).value()};
}

void ComparisonView::onLoaded(const Result<Loaded>& result)
{
    if (result.failed()) {
        showError(result.error());
    } else if (result && result->comparison) {
        m_comparison->setComparison(*result->comparison);
        m_pages->setCurrentIndex(Compared);
    } else if (result) {
        updateButton();
        m_pages->setCurrentIndex(Missing);
    }
}

void ComparisonView::showError(const Error& error)
{
    m_error->setText(words::errorText(error));
    m_pages->setCurrentIndex(Failed);
}

void ComparisonView::updateButton()
{
    const bool runs = !m_running.isEmpty() && m_running == m_choice->currentData().toString();
    m_evaluate->setEnabled(!runs);
    m_evaluate->setText(runs ? tr("Evaluating\u2026") : startText(m_session.jobs(), tr("Evaluate the other run")));
    m_evaluate->setToolTip(!runs && m_session.jobs().mainRunning() ? queueHelp() : QString());
}

void ComparisonView::evaluateOther()
{
    const Run* other = chosenRun();
    if (!other || !m_evaluation)
        return;
    const EvaluateRequest request{other->path, m_evaluation->subset};
    m_session.jobs().queue().add(jobRequest(request), this, [this, request] { evaluateNow(request); });
}

void ComparisonView::setEvaluating(const std::optional<EvaluateRequest>& running)
{
    m_running = running ? running->run : QString();
    updateButton();
}

/// Where no page begins it.
void ComparisonView::evaluateNow(const EvaluateRequest& request)
{
    setEvaluating(request);
    m_session.jobs().startMain<Evaluation>(
        tr("Evaluating"), this, [request](const JobContext& context) { return evaluateRun(request.run, request.subset, context); },
        [this, path = request.run](const Result<Evaluation>& result) {
            setEvaluating({});
            takeOutcome(path, result);
        });
}

bool ComparisonView::takeOutcome(const QString& runPath, const Result<Evaluation>& result)
{
    if (!m_evaluation || m_choice->currentData().toString() != runPath)
        return false;
    if (result.failed()) {
        showError(result.error());
        emit otherFailed(result.error(), runPath);
    } else {
        showChosen();
    }
    return true;
}

}  // namespace leafbench::ui
