#include "ui/pages/TunePage.h"

#include "engine/tuning/StudyStorage.h"
#include "engine/tuning/TuneProcess.h"
#include "ui/bridge/ImportanceFeed.h"
#include "ui/bridge/Session.h"
#include "ui/bridge/TuneFeed.h"
#include "ui/bridge/TuningReader.h"
#include "ui/models/BestTrial.h"
#include "ui/models/TuningWords.h"
#include "ui/widgets/LiveMachineCard.h"
#include "ui/widgets/StudyChoice.h"
#include "ui/widgets/TrialFields.h"
#include "ui/widgets/TuneForm.h"
#include "ui/widgets/TuneView.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace leafbench::ui {
namespace {

std::vector<StudyItem> storedStudies(const QString& runsDir)
{
    std::vector<StudyItem> items;
    for (const TuningStudy& study : listTuningStudies(runsDir))
        items.push_back({tuningStudyName(study), study.path});
    return items;
}

}  // namespace

TunePage::TunePage(Session& session, QWidget* parent)
    : Page(tr("Tune a model"), {}, parent)
    , m_session(session)
    , m_form(new TuneForm)
    , m_view(new TuneView)
    , m_pages(new QStackedWidget)
    , m_choice(new StudyChoice(session.jobs(), [dir = session.runsDir()] { return storedStudies(dir); }))
    , m_reader(new TuningReader(session.jobs(), this))
    , m_importance(new ImportanceFeed(session.jobs(), this))
{
    makeHead();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeForm(), 2);
    row->addWidget(makePages(), 5);
    body()->addLayout(row, 1);
    connectSession();
    connectReader();
    updateState();
    m_choice->refresh();
}

void TunePage::start()
{
    if (!m_session.dataset() || !m_form->isValid() || m_session.jobs().mainRunning())
        return;
    TuneOptions options = m_form->options();
    options.settings.recipe.data = m_session.dataset()->root;
    run(options);
}

void TunePage::resume()
{
    if (!canResume() || m_session.jobs().mainRunning())
        return;
    TuneOptions options = m_form->options();
    options.settings = *m_view->study()->settings;
    options.studyFile = m_view->study()->path;
    if (options.settings.reproducible)
        options.parallel = std::min(options.parallel, options.settings.lookBack + 1);
    run(options);
}

void TunePage::run(const TuneOptions& given)
{
    clearMessage();
    m_outcome.clear();
    m_plan.reset();
    TuneOptions options = given;
    options.runsDir = m_session.runsDir();
    m_trials = options.trials;
    m_reader->forget();
    m_reader->watch(nullptr);
    if (options.studyFile.isEmpty())
        m_view->setLog({});
    m_view->machine().begin();
    m_view->setLive(true);
    m_feed = TuneFeed::make();
    connect(m_feed.get(), &TuneFeed::newsCame, this, &TunePage::takeNews);
    m_session.jobs().startMain<TuneResult>(
        tr("Tuning"), this, [feed = m_feed, options](const JobContext& context) { return tuneInProcess(options, *feed, context); },
        [this](Outcome<TuneResult> outcome) { end(outcome); });
    updateState();
}

void TunePage::takeNews()
{
    if (!m_feed)
        return;
    const TuneNews news = m_feed->take();
    if (news.plan) {
        m_plan = news.plan;
        m_trials = news.trials;
    }
    m_view->addLog(news.logLines);
    if (news.study)
        showStudy(news.study);
    updateState();
}

void TunePage::end(const Outcome<TuneResult>& outcome)
{
    takeNews();
    m_feed.reset();
    m_view->setLive(false);
    if (!m_plan)
        m_view->machine().putAway();  // it failed before the first trial: there is nothing to see
    if (outcome)
        showStudy(std::make_shared<const TuningStudy>(outcome->study));
    endWithWords(outcome);
    m_choice->refresh();
    updateState();
}

void TunePage::endWithWords(const Outcome<TuneResult>& outcome)
{
    const auto study = m_view->study();
    const int kept = m_plan && study ? finishedTrials(*study) : 0;
    if (outcome.failed())
        showErrorText(kept > 0 ? tr("%1 The trials that finished before are kept.").arg(words::errorText(outcome.error()))
                               : words::errorText(outcome.error()));
    else if (outcome.cancelled())
        showWarningText(kept > 0 ? tr("Tuning stopped. Finished trials are kept (%1): Continue goes on.").arg(kept)
                                 : tr("Tuning stopped before the first trial finished. Continue begins it anew."));
    else
        m_outcome = outcome->study.best()
            ? tr("Finished in %1. Best: %2").arg(words::duration(outcome->elapsedSeconds), bestTitle(outcome->study))
            : tr("Finished in %1, but no trial came to a value.").arg(words::duration(outcome->elapsedSeconds));
}

void TunePage::showStudy(std::shared_ptr<const TuningStudy> study)
{
    m_view->showStudy(study);
    m_importance->weigh(std::move(study));
    if (m_view->study())
        m_choice->select(m_view->study()->path);
    updateState();
}

void TunePage::openStored(const QString& path, const QString& name)
{
    clearMessage();
    m_reader->open(path, name);
}

/// A new study goes over the images that are open; a stored one goes on with its own.
void TunePage::takeSplit()
{
    if (m_session.split())
        m_form->recipeFields().setRecipe(m_session.withSplit(m_form->recipeFields().recipe()));
}

void TunePage::takeStored(const StoredTuning& stored)
{
    m_settled = true;
    m_outcome.clear();
    m_view->machine().putAway();
    if (stored.study->settings) {
        m_form->setSettings(*stored.study->settings);
        takeSplit();
        m_form->trialFields().setTrials(std::max(m_form->trialFields().trials(), int(stored.study->trials.size())));
    }
    takeGrown(stored);
}

void TunePage::takeGrown(const StoredTuning& stored)
{
    m_view->setLog(stored.log);
    m_view->setLive(stored.study->count(TrialState::Running) > 0);
    showStudy(stored.study);
    m_reader->watch(stored.study);
}

void TunePage::askWhich(const QString& path, const QStringList& names)
{
    auto* question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("whichStudy"));
    question->setWindowTitle(tr("Open study"));
    question->setLabelText(tr("This file holds several studies. Open which one?"));
    question->setComboBoxItems(names);
    connect(question, &QInputDialog::textValueSelected, this, [this, path](const QString& name) { openStored(path, name); });
    question->open();
}

void TunePage::browseStudy()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open study"), tuningDirOf(m_session.runsDir()),
                                                      tr("Studies (*.db *.sqlite *.sqlite3);;All files (*)"));
    if (!path.isEmpty())
        openStored(path);
}

Outcome<Recipe> TunePage::recipeOfBest() const
{
    const auto study = m_view->study();
    return study ? bestRecipe(*study, m_form->settings().recipe) : Cancelled{};
}

void TunePage::useBest()
{
    const Outcome<Recipe> recipe = recipeOfBest();
    if (recipe.failed())
        showError(recipe.error());
    if (!recipe)
        return;
    m_session.offerRecipe(*recipe);
    m_session.wantPage(QStringLiteral("train"));
}

void TunePage::browseRecipe()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save recipe"), QStringLiteral("best-recipe.json"), tr("Recipes (*.json)"));
    if (!path.isEmpty())
        saveBest(path);
}

void TunePage::saveBest(const QString& path)
{
    clearMessage();
    const Outcome<Recipe> recipe = recipeOfBest();
    const Outcome<Done> written = recipe ? writeRecipe(*recipe, path) : recipe.as<Done>();
    if (written)
        showDoneText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else if (written.failed())
        showError(written.error());
}

void TunePage::evaluateBest()
{
    clearMessage();
    const auto study = m_view->study();
    const Outcome<Run> run = study ? bestRun(*study) : Cancelled{};
    if (run.failed())
        showError(run.error());
    if (!run)
        return;
    m_session.setCurrentRun(run->path);
    m_session.wantPage(QStringLiteral("evaluate"));
}

bool TunePage::canResume() const
{
    const auto study = m_view->study();
    return study && study->settings && finishedTrials(*study) < m_form->trialFields().trials();
}

QString TunePage::sentence() const
{
    const auto study = m_view->study();
    if (m_feed && m_plan && study)
        return tr("Tuning: %1 \u00b7 %2").arg(tuningProgress(*study, m_trials), words::trialPlanText(*m_plan));
    if (m_feed)
        return tr("Preparing the data\u2026");
    if (!m_outcome.isEmpty())
        return m_outcome;
    if (study)
        return study->settings ? tuningStudyName(*study)
                               : tr("%1 \u00b7 made by another program").arg(tuningStudyName(*study));
    return tr("Short trainings side by side look for the best hyperparameters");
}

void TunePage::updateState()
{
    m_pages->setCurrentIndex(m_view->study() ? 2 : m_session.dataset() ? 1 : 0);
    updateButtons();
    setSentence(sentence());
}

void TunePage::updateButtons()
{
    const bool busy = m_session.jobs().mainRunning();
    const bool hasData = m_session.dataset() != nullptr;
    const QString wait = busy && !m_feed ? tr("Wait until the job below has ended") : QString();
    m_start->setText(m_feed ? tr("Tuning\u2026") : tr("Start tuning"));
    m_start->setEnabled(!busy && hasData && m_form->isValid());
    m_start->setToolTip(!hasData ? tr("Open a dataset in Explore first") : !m_form->isValid() ? m_form->problem() : wait);
    m_resume->setVisible(!m_feed && canResume());
    m_resume->setEnabled(!busy);
    m_resume->setToolTip(busy ? wait : tr("Go on with this study's own settings, to %1 trials").arg(m_form->trialFields().trials()));
    m_form->setEnabled(!m_feed);
    m_open->setEnabled(!m_feed);
    m_choice->setEnabled(m_choice->count() > 0 && !m_feed);
}

}  // namespace leafbench::ui
