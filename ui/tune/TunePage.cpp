#include "ui/tune/TunePage.h"

#include "engine/common/sql/DatabaseUrl.h"
#include "engine/estimate/Forecast.h"
#include "engine/runs/store/RunDataset.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/MovedStudy.h"
#include "engine/tuning/tuner/TuneProcess.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/plots/LiveMachineCard.h"
#include "ui/shared/StudyChoice.h"
#include "ui/shared/runs/DatasetQuestion.h"
#include "ui/tune/BestCard.h"
#include "ui/tune/ImportanceFeed.h"
#include "ui/tune/TrialFields.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/TuneView.h"
#include "ui/tune/TuningReader.h"
#include "ui/words/Counted.h"
#include "ui/words/TrialWords.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QDateTime>
#include <QDir>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace leafbench::ui {
namespace {

/// The time in which any trial ran, with earlier stretches of a resumed study.
double trialSeconds(const TuningStudy& study)
{
    std::vector<std::pair<QDateTime, QDateTime>> spans;
    for (const Trial& trial : study.trials) {
        if (trial.started.isValid() && trial.completed.isValid())
            spans.emplace_back(trial.started, trial.completed);
    }
    std::sort(spans.begin(), spans.end());
    qint64 milliseconds = 0;
    QDateTime until;
    for (const auto& [from, to] : spans) {
        if (!until.isValid() || to > until) {
            milliseconds += (until.isValid() ? std::max(from, until) : from).msecsTo(to);
            until = to;
        }
    }
    return static_cast<double>(milliseconds) / 1000;
}

/// By its name too where its file holds several.
std::vector<StudyItem> storedStudies(const QString& runsDir)
{
    UnreadableList unreadable;
    const std::vector<TuningStudy> studies = listTuningStudies(runsDir, &unreadable);
    std::vector<StudyItem> items;
    for (const TuningStudy& study : studies) {
        const auto together
            = std::count_if(studies.begin(), studies.end(), [&](const TuningStudy& s) { return s.path == study.path; });
        const QString name = tuningStudyName(study);
        items.push_back({together > 1 ? study.name + words::dot() + name : name, addressOf(study)});
    }
    StudyChoice::addUnreadable(items, unreadable);
    return items;
}

}  // namespace

TunePage::TunePage(Session& session, QWidget* parent)
    : FeedPage(session, tr("Tune a model"), parent),
      m_form(new TuneForm),
      m_view(new TuneView),
      m_pages(new QStackedWidget),
      m_choice(new StudyChoice(session.jobs(), [runs = session.runsDir()] { return storedStudies(runs); })),
      m_reader(new TuningReader(session, this)),
      m_importance(new ImportanceFeed(session.jobs(), this)),
      m_question(new DatasetQuestion(*this, session))
{
    m_idle = false;
    setQueuesOwn(true);
    makeHead();
    addForm(tr("Study"), m_form, m_pages);
    fillPages();
    connect(m_form, &TuneForm::changed, this, &TunePage::updateState);
    connect(&m_session, &Session::splitChanged, this, &TunePage::applySplit);
    connect(&m_session, &Session::studyOffered, this, &TunePage::takeOffered);
    connectReader();
    connectSpace();
    applySplit();
    updateState();
    m_choice->refresh();
}

TunePage::~TunePage() = default;

void TunePage::start()
{
    if (!m_form->isValid())
        return;
    if (m_cluster->isElsewhere()) {
        sendToCluster();
        return;
    }
    if (!m_session.dataset())
        return;
    TuneOptions options = m_form->options();
    options.settings.recipe.data = m_session.dataset()->root;
    startOrQueue({JobKind::Tuning,
                  tr("Tuning, %1").arg(words::trialsText(options.trials)),
                  {options.settings.recipe.data},
                  toJson(options)});
}

bool TunePage::startJob(const JobRequest& request)
{
    const auto options = readValues<TuneOptions>(request);
    if (!options)
        return false;
    const auto shown = m_view->study();
    m_continues = shown && !options->studyFile.isEmpty() && options->studyFile == shown->path
        && (options->studyName.isEmpty() || options->studyName == shown->name);
    tune(*options);
    return true;
}

void TunePage::resume()
{
    if (canResume())
        ui::startOrQueue(*this, jobs(), requestToGoOn(m_form->options(), *m_view->study()));
}

/// options: of which the study's own settings are left out.
JobRequest TunePage::requestToGoOn(TuneOptions options, const TuningStudy& study) const
{
    options.settings = *study.settings;
    options.studyFile = study.path;
    if (!isDatabaseUrl(options.studyFile))
        options.studyName = study.name;
    else if (m_session.dataset())
        options.settings.recipe.data = m_session.dataset()->root;  // where this machine has the pictures
    if (options.settings.reproducible)
        options.parallel = std::min(options.parallel, options.settings.suggestionLag + 1);
    QStringList paths{options.settings.recipe.data};
    if (!isDatabaseUrl(options.studyFile))
        paths << options.studyFile;
    return {JobKind::Tuning,
            tr("Going on with the tuning %1, up to %2").arg(tuningStudyName(study), words::trialsText(options.trials)), paths,
            toJson(options)};
}

/// If the window is killed the study goes on, instead of a new one.
void TunePage::keepStudy(const TuningStudy& study)
{
    const auto running = jobs().queue().running();
    const auto options = running ? valuesOf<TuneOptions>(*running) : Cancelled{};
    if (options && study.settings && options->studyFile != study.path)
        jobs().queue().setRunning(requestToGoOn(*options, study));
}

void TunePage::tune(TuneOptions options)
{
    m_outcome.clear();
    m_cluster->leave();
    m_plan.reset();
    options.runsDir = m_session.runsDir();
    m_trials = options.trials;
    m_reader->forget();
    m_reader->watch({});
    if (options.studyFile.isEmpty())
        m_view->setLog({});
    m_view->machine().begin();
    m_view->setLive(true);
    run(tr("Tuning"),
        [options, saveSplit = m_session.splitSaver()](TuneFeed& feed, const JobContext& context) -> Result<TuneResult> {
            if (const Status saved = saveSplit(); !saved)
                return saved.as<TuneResult>();
            return tuneInProcess(options, feed, context);
        });
}

void TunePage::showEvents(const TuneEvents& events)
{
    if (events.plan) {
        m_plan = events.plan;
        m_trials = events.trials;
    }
    m_view->addLog(events.logLines);
    if (!events.study)
        return;
    keepStudy(*events.study);
    showStudy(events.study);
}

void TunePage::showSample(const ResourceSample& sample) { m_view->machine().add(sample); }

void TunePage::end(const Result<TuneResult>& result)
{
    m_view->setLive(false);
    if (!m_plan)
        m_view->machine().putAway();  // it failed before the first trial: there is nothing to see
    if (result)
        showStudy(std::make_shared<const TuningStudy>(result->study));
    else if (m_plan && m_view->study())
        showStudy(std::make_shared<const TuningStudy>(markStoppedAsWaiting(*m_view->study(), [](const Trial&) { return false; })));
    showOutcome(result);
    if (m_view->study())
        m_reader->watch({m_view->study()});
    m_choice->refresh();
}

void TunePage::showOutcome(const Result<TuneResult>& result)
{
    const auto study = m_view->study();
    const int kept = (m_plan || m_continues) && study ? finishedTrials(*study) : 0;
    m_stopText.clear();
    if (result.failed() && !asksForDataset(result.error()))
        m_stopText = showFailure(result.error(), kept > 0 ? tr("%1 The trials that finished before are kept.") : QString());
    else if (result.cancelled())
        showWarningText(m_stopText = kept > 0
                            ? tr("Tuning stopped. Finished trials are kept (%1), and Continue goes on with the others where they "
                                 "stopped.")
                                  .arg(kept)
                            : tr("Tuning stopped before the first trial finished. Continue goes on where it stopped."));
    else if (result)
        m_outcome = result->study.best()
            ? tr("The trials took %1. Best: %2").arg(words::duration(trialSeconds(result->study)), bestTitle(result->study))
            : tr("The trials took %1, but none came to a value.").arg(words::duration(trialSeconds(result->study)));
}

/// Asks where the study's dataset is now, if that is why it stopped.
bool TunePage::asksForDataset(const Error& error)
{
    const auto study = m_view->study();
    if (!m_continues || !study || !study->settings || !isDatasetElsewhere(error, study->settings->recipe.data))
        return false;
    const auto relocate = [path = study->path, name = study->name](const QString& folder, const JobContext& context) {
        return relocateTuning(path, name, folder, context);
    };
    const auto goOn = [this, path = study->path, name = study->name] {
        open<TuningStudy>([runsDir = m_session.runsDir(), path, name] { return readTuningStudyOf(runsDir, path, name); },
                          [this](TuningStudy moved) {
                              showStudy(std::make_shared<const TuningStudy>(std::move(moved)));
                              resume();
                          });
    };
    m_question->ask(error, {study->settings->recipe.data, relocate, goOn});
    return true;
}

void TunePage::showStudy(std::shared_ptr<const TuningStudy> study)
{
    m_view->showStudy(study);
    m_importance->weigh(std::move(study));
    if (m_view->study())
        m_choice->select(addressOf(*m_view->study()));
    updateState();
}

void TunePage::openStored(const QString& address) { openStored(studyAddress(address)); }

void TunePage::openStored(const StudyAddress& address)
{
    clearMessage();
    m_reader->open(address.path, address.name);
}

/// A new study uses the open dataset; a stored one is resumed with its own.
void TunePage::applySplit()
{
    if (m_session.split())
        m_form->recipeFields().setRecipe(m_session.withSplit(m_form->recipeFields().recipe()));
}

void TunePage::takeStored(const StoredTuning& stored)
{
    m_idle = true;
    m_outcome.clear();
    m_cluster->leave();
    m_view->machine().putAway();
    if (stored.study->settings) {
        m_form->setSettings(*stored.study->settings);
        applySplit();
        m_form->trialFields().setTrials(std::max(m_form->trialFields().trials(), int(stored.study->trials.size())));
    }
    showGrown(stored);
}

/// Clears the old outcome message once the file has progressed.
void TunePage::takeGrown(const StoredTuning& stored)
{
    const auto before = m_view->study();
    const bool goesOn = stored.study->count(TrialState::Running) > 0;
    if (goesOn || (before && finishedTrials(*stored.study) != finishedTrials(*before))) {
        m_outcome.clear();
        withdraw(std::exchange(m_stopText, {}));
    }
    showGrown(stored);
}

void TunePage::showGrown(const StoredTuning& stored)
{
    m_view->setLog(stored.log);
    m_view->setLive(stored.study->count(TrialState::Running) > 0);
    showStudy(stored.study);
    m_reader->watch(stored);
}

Result<Recipe> TunePage::recipeOfBest() const
{
    const auto study = m_view->study();
    return study ? bestRecipe(*study, m_form->settings().recipe) : Cancelled{};
}

void TunePage::useBest()
{
    const Result<Recipe> recipe = recipeOfBest();
    if (recipe.failed())
        showError(recipe.error());
    if (!recipe)
        return;
    m_session.offerTunedRecipe(*recipe, m_view->study()->best()->find(QStringLiteral("epochs")) != nullptr);
    m_session.requestPage(QStringLiteral("train"));
}

void TunePage::saveBest(const QString& path)
{
    const Result<Recipe> recipe = recipeOfBest();
    if (recipe.failed())
        showError(recipe.error());
    else if (recipe)
        saveFile(path, [recipe = *recipe, path] { return writeRecipe(recipe, path); });
}

void TunePage::evaluateBest()
{
    const auto study = m_view->study();
    if (!study)
        return;
    open<Run>([study] { return bestRun(*study); },
              [this](const Run& run) {
                  m_session.setCurrentRun(run.path);
                  m_session.requestPage(QStringLiteral("evaluate"));
              });
}

bool TunePage::canResume() const
{
    const auto study = m_view->study();
    return !m_cluster->shows() && study && study->settings && finishedTrials(*study) < m_form->trialFields().trials();
}

QString TunePage::sentence() const
{
    const auto study = m_view->study();
    if (running() && m_plan && study)
        return tr("Tuning: %1 \u00b7 %2").arg(tuningProgress(*study, m_trials), words::trialPlanText(*m_plan));
    if (running())
        return tr("Preparing the data\u2026");
    if (m_cluster->shows())
        return m_cluster->line();
    if (!m_outcome.isEmpty())
        return m_outcome;
    if (study)
        return study->settings ? tuningStudyName(*study) : tr("%1 \u00b7 made by another program").arg(tuningStudyName(*study));
    return tr("Short trainings side by side look for the best hyperparameters");
}

void TunePage::updateState()
{
    m_pages->setCurrentIndex(m_view->study() ? 2 : m_session.dataset() ? 1 : 0);
    setStartsElsewhere(m_cluster->isElsewhere());
    updateStart(tr("Start tuning"), tr("Tuning\u2026"), m_cluster->data() ? m_form->problem() : missingDataset());
    const bool foretold = m_session.split() && m_form->isValid() && !m_cluster->isElsewhere();
    showForecast(foretold ? std::optional(forecastTuning(m_form->options(), imageCounts(), rates(), thisHost())) : std::nullopt);
    m_resume->setVisible(!running() && canResume());
    const QString data = canResume() ? m_view->study()->settings->recipe.data : QString();
    const bool otherData = !m_session.mayHold(data);
    m_resume->setText(startText(jobs(), tr("Continue")));
    m_resume->setEnabled(!otherData);
    m_resume->setToolTip(
        otherData ? tr("This study's trials learn from %1: open that dataset to go on").arg(QDir::toNativeSeparators(data))
                  : tr("Go on with this study's own settings, up to %1").arg(words::trialsText(m_form->trialFields().trials()))
                + (busy() ? u'\n' + queueHelp() : QString()));
    m_open->setEnabled(!running());
    m_choice->setEnabled(m_choice->count() > 0 && !running());
    setSentence(sentence());
}

void TunePage::takeOffered()
{
    const QString path = m_session.takeOfferedStudy();
    m_offered = m_offered || !path.isEmpty();
    if (!path.isEmpty())
        openStored(path);
}

}  // namespace leafbench::ui
