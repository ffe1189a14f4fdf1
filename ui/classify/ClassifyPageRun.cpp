#include "ui/classify/ClassifyPage.h"

#include "ui/bridge/Session.h"
#include "ui/classify/AnswerView.h"
#include "ui/classify/PictureListCard.h"
#include "ui/classify/PictureListModel.h"
#include "ui/shared/runs/DatasetQuestion.h"
#include "ui/shared/runs/RunChoice.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <utility>

namespace leafbench::ui {
namespace {

constexpr std::size_t queuedAhead = 8;  ///< pictures queued at the worker

}  // namespace

void ClassifyPage::updateRuns()
{
    m_runChoice->setEnabled(m_runChoice->count() > 0);
    chooseAnsweringRun();
}

void ClassifyPage::chooseAnsweringRun()
{
    m_runChoice->select(m_session.answeringRun());
    if (isVisible() || m_list->model().rowCount() > 0)
        useRun();
    showRow();
    updateIdle();
}

/// Loads the chosen run if it is not loaded. Another model gives other answers.
void ClassifyPage::useRun()
{
    const QString path = m_runChoice->path();
    if (path == m_usedRun && m_runState != RunState::Failed && m_runState != RunState::Unasked)
        return;
    const bool another = path != std::exchange(m_usedRun, path);
    m_runState = path.isEmpty() ? RunState::Unasked : RunState::Opening;
    m_runError.reset();
    m_bankError.clear();
    m_featureBank.reset();
    m_worker->setRun(path);
    if (another) {
        clearMessage();  // of the run before
        m_list->model().forgetAnswers();
        showRow();
    }
    updateIdle();
}

void ClassifyPage::onOpened(const OpenedRun& opened)
{
    m_runState = opened.error ? RunState::Failed : RunState::Open;
    m_runError = opened.error;
    m_featureBank = opened.featureBank;
    if (opened.error && m_list->model().rowCount() > 0)
        showError(*opened.error);
    feedWorker();
    showRow();
    updateIdle();
}

void ClassifyPage::feedWorker()
{
    if (m_runState == RunState::Open)
        m_worker->request(m_list->model().waiting(queuedAhead, m_chosen));
}

void ClassifyPage::buildFeatureBank()
{
    const QString path = m_usedRun;
    if (path.isEmpty() || m_session.jobs().mainRunning())
        return;
    m_bankError.clear();
    m_bankRun = path;
    m_attemptedRuns << path;
    m_session.jobs().startMain<FeatureBankPtr>(
        tr("Learning what this model knows"), this, [path](const JobContext& context) { return prepareFeatureBank(path, context); },
        [this, path](Result<FeatureBankPtr> result) { onFeatureBank(path, result); });
}

/// Once a run: after its training, while it is used here and nothing else runs.
void ClassifyPage::buildFeatureBankIfIdle()
{
    const Run* current = m_runChoice->run();
    const PictureRow* row = m_list->model().find(m_chosen);
    const bool free = isVisible() && !m_session.jobs().mainRunning() && row && row->answer;
    if (free && current && isOver(current->state) && m_runState == RunState::Open && !isComplete(m_featureBank)
        && !m_attemptedRuns.contains(m_usedRun))
        buildFeatureBank();
}

void ClassifyPage::onFeatureBank(const QString& runPath, const Result<FeatureBankPtr>& result)
{
    m_bankRun.clear();
    if (runPath != m_usedRun)
        return;
    if (result) {
        m_featureBank = *result;
        m_worker->setFeatureBank(m_featureBank);
        m_list->model().forgetAnswers();
        feedWorker();
        if (const QStringList notes = words::differenceNotes(m_featureBank->difference); !notes.isEmpty())
            showWarningText(notes.join(u' '));
    } else if (result.failed()) {
        m_bankError = words::errorText(result.error());
        m_question->askIfElsewhere(result.error(), runPath, [this] { buildFeatureBank(); });
    }
    updateBankState();
    updateIdle();
}

void ClassifyPage::updateBankState()
{
    using BankState = AnswerView::BankState;
    const bool open = m_runState == RunState::Open;
    const BankState bankState = !open    ? BankState::None
        : isComplete(m_featureBank)      ? BankState::Done
        : m_bankRun == m_usedRun         ? BankState::Running
        : m_session.jobs().mainRunning() ? BankState::None
                                         : BankState::Wanted;
    m_answer->setBankState(bankState, m_bankError);
}

}  // namespace leafbench::ui
