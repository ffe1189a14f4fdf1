#include "ui/train/TrainPage.h"

#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FitToCurrent.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/shared/runs/DatasetQuestion.h"
#include "ui/shared/runs/RunChoice.h"
#include "ui/train/RecipeChooser.h"
#include "ui/train/TrainingView.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace leafbench::ui {
namespace {

constexpr int moreEpochs = 10;

/// A run's best epoch for a sentence.
QString resultText(const TrainResult& result)
{
    const EpochRecord* best = result.run.best();
    if (!best)
        return TrainPage::tr("Training finished.");
    return TrainPage::tr("Trained for %1: %2 validation accuracy in epoch %3. Next: Evaluate.")
        .arg(words::duration(result.run.trainedSeconds()), words::percent(best->validAccuracy), QString::number(best->epoch));
}

}  // namespace

TrainPage::TrainPage(Session& session, QWidget* parent)
    : FeedPage(session, tr("Train a model"), parent),
      m_form(new RecipeForm),
      m_recipes(new RecipeChooser(session, *m_form)),
      m_view(new TrainingView),
      m_runChoice(new RunChoice(session, RunListModel::Show::Trained, "trainRunChoice", tr("Run to show"))),
      m_results(new QStackedWidget),
      m_resume(makeButton(tr("Resume"), "resumeRun")),
      m_more(makeButton(tr("Ten more epochs"), "moreEpochs")),
      m_pull(makeButton(
          tr("Pull the plug"), "pullPlug",
          tr("Kills the training\u2019s process at once, as a power cut would (kill -9). It goes on by itself from its last "
             "stored state, and ends with the numbers of an unbroken run."))),
      m_question(new DatasetQuestion(*this, session))
{
    setQueuesOwn(true);
    makeHead();
    makeRecipeCard();
    fillResults();
    connectSession();
    applySplit();
    takeOfferedRecipe();
    updateRuns();
    updateSentence();
    takeOfferedRun();
    connectCluster();
}

TrainPage::~TrainPage() = default;

void TrainPage::makeHead()
{
    connect(addButton(tr("Model summary"), "modelSummary"), &QPushButton::clicked, this, &TrainPage::showModelSummary);
    m_cluster = std::make_unique<ClusterStart>(*this, m_session, [this] { updateState(); });
    addStart("startTraining", [this] { start(); });
}

void TrainPage::makeRecipeCard()
{
    connect(m_recipes, &RecipeChooser::imported, this, &TrainPage::loadRecipe);
    connect(m_recipes, &RecipeChooser::exportRequested, this, &TrainPage::saveRecipe);
    connect(m_recipes, &RecipeChooser::failed, this, &TrainPage::showError);
    connect(m_recipes, &RecipeChooser::unreadableChosen, this, &TrainPage::showErrorText);
    connect(m_form, &RecipeForm::changed, this, [this] {
        m_outcome.clear();
        updateSentence();
        updateForecast();
    });
    addForm(tr("Recipe"), m_form, m_results)->body()->insertWidget(0, m_recipes);
}

void TrainPage::fillResults()
{
    m_runChoice->setMinimumWidth(100);
    for (QWidget* tool : QWidgetList{m_pull, m_resume, m_more, m_runChoice})
        m_view->header()->addWidget(tool);
    connect(m_pull, &QPushButton::clicked, this, &TrainPage::killProcess);
    connect(m_resume, &QPushButton::clicked, this, [this] { resume(m_shownRun); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (const Run* shown = m_runChoice->find(m_shownRun))
            resume(shown->path, shown->epochsDone().value_or(shown->bestEpoch) + moreEpochs);
    });
    connect(m_runChoice, &RunChoice::chosen, this, &TrainPage::chooseRun);

    m_results->addWidget(makeNoDataset(tr("Nothing to train on yet")));
    m_results->addWidget(new EmptyState(QStringLiteral("train"), tr("Ready to train"),
                                        tr("Press Start training: the curves grow here while the model learns.")));
    m_results->addWidget(m_view);
    fitToCurrent(*m_results);
}

void TrainPage::connectSession()
{
    connect(&m_session, &Session::datasetChanged, this, &TrainPage::updateSentence);
    connect(&m_session, &Session::splitChanged, this, &TrainPage::applySplit);
    connect(&m_session, &Session::recipeOffered, this, &TrainPage::takeOfferedRecipe);
    connect(&m_session, &Session::runOffered, this, &TrainPage::takeOfferedRun);
    connect(m_runChoice, &RunChoice::runsListed, this, &TrainPage::updateRuns);
    connect(&m_session.resources(), &ResourceFeed::sampled, this,
            [this](const ResourceSample& sample) { m_form->setGpus(static_cast<int>(sample.gpus.size())); });
}

void TrainPage::start()
{
    if (m_cluster->isElsewhere()) {
        sendToCluster();
        return;
    }
    if (!m_session.dataset())
        return;
    Recipe recipe = m_form->recipe();
    recipe.data = m_session.dataset()->root;
    QStringList needed{recipe.data};
    for (const QString& file : {recipe.split, recipe.weights}) {
        if (QDir::isAbsolutePath(file))
            needed << file;
    }
    startOrQueue({JobKind::Training,
                  tr("Training, %1 at %2 px").arg(words::epochsText(recipe.epochs), QString::number(recipe.inputSize)), needed,
                  toJson(TrainJob::Request{.recipe = recipe})});
}

bool TrainPage::startJob(const JobRequest& request)
{
    const auto values = readValues<TrainJob::Request>(request);
    if (!values)
        return false;
    if (values->resume.isEmpty())
        trainNow(values->recipe);
    else
        resumeNow(values->resume, values->epochs);
    return true;
}

/// A split of one's own was stored when it was made; that of the open dataset may still be on its way to the disk.
void TrainPage::trainNow(const Recipe& recipe)
{
    m_trainedRun.clear();
    m_trainedUpTo = 0;
    train([recipe, runs = m_session.runsDir(), saveSplit = m_session.splitSaver()](
              RunObserver& observer, const JobContext& context, const JobProcessOptions& process) -> Result<TrainResult> {
        if (const Status saved = saveSplit(); !saved)
            return saved.as<TrainResult>();
        return trainInProcess(recipe, runs, observer, context, process);
    });
}

JobRequest TrainPage::resumeRequest(const QString& runPath, int epochs)
{
    const QString name = QDir(runPath).dirName();
    const QString title
        = epochs > 0 ? tr("Going on with %1, to epoch %2").arg(name, QString::number(epochs)) : tr("Resuming %1").arg(name);
    return {JobKind::Resuming, title, {runPath}, toJson(TrainJob::Request{.resume = runPath, .epochs = epochs})};
}

void TrainPage::resume(const QString& runPath, int epochs) { ui::startOrQueue(*this, jobs(), resumeRequest(runPath, epochs)); }

void TrainPage::resumeNow(const QString& runPath, int epochs)
{
    m_trainedRun = runPath;
    m_trainedUpTo = epochs;
    train([runPath, epochs](RunObserver& observer, const JobContext& context, const JobProcessOptions& process) {
        return resumeInProcess(runPath, observer, context, process, epochs);
    });
}

void TrainPage::killProcess()
{
    if (m_plug)
        m_plug->pull();
}

QString TrainPage::stoppedText() { return tr("Training stopped. Nothing is lost: Resume goes on where it stopped."); }

void TrainPage::train(Work work)
{
    m_outcome.clear();
    m_cluster->leave();
    m_plug = std::make_shared<KillSwitch>();
    run(tr("Training"), [plug = m_plug, work = std::move(work)](TrainingFeed& feed, const JobContext& context) {
        return work(feed, context, {.plug = plug});
    });
}

void TrainPage::showEvents(const TrainingEvents& events)
{
    if (events.start) {
        m_shownRun = m_trainedRun = events.start->run.path;
        if (const QStringList notes = words::startNotes(*events.start); !notes.isEmpty())
            showWarningText(notes.join(u' '));
        m_results->setCurrentWidget(m_view);
        m_session.refreshRuns();
        jobs().queue().setRunning(resumeRequest(m_trainedRun, 0));  // whose recipe has a new number of epochs by now
    }
    m_view->showEvents(events);
    const auto epochs = [](double position) { return words::decimal(position, 'f', 2); };
    if (events.killedAt) {
        m_killedAt = *events.killedAt;
        showWarningText(tr("The plug was pulled after %1 epochs: the training\u2019s process is dead. A new one starts\u2026")
                            .arg(epochs(m_killedAt)));
    }
    if (events.resumedAt)
        showDoneText(
            tr("The plug was pulled after %1 epochs. A new process went on after %2, from the last stored state; the numbers will "
               "be those of an unbroken run.")
                .arg(epochs(m_killedAt), epochs(*events.resumedAt)));
}

void TrainPage::showSample(const ResourceSample& sample) { m_view->showSample(sample); }

void TrainPage::end(const Result<TrainResult>& result)
{
    m_plug.reset();
    m_view->endLive();
    if (result.failed()) {
        m_question->showFailure(result.error(), m_trainedRun, [this] { resume(m_trainedRun, m_trainedUpTo); });
    } else if (result.cancelled()) {
        showWarningText(stoppedText());
    } else {
        m_outcome = resultText(*result);
        m_session.setTrainedRun(result->run.path);
    }
    m_session.refreshRuns();
    updateSentence();
}

void TrainPage::showRun(const Run& run)
{
    m_shownRun = run.path;
    m_view->showRun(run);
    m_idle = false;
    jobs().startSide<std::vector<ResourceSample>>(
        this,
        [file = run.resourcesFile()](const JobContext&) -> Result<std::vector<ResourceSample>> { return storedSamples(file); },
        [this, path = run.path](Result<std::vector<ResourceSample>> samples) {
            m_idle = true;
            if (samples && path == m_shownRun && !running())
                m_view->showStoredSamples(std::move(samples).value());
        });
    m_results->setCurrentWidget(m_view);
    updateState();
}

void TrainPage::chooseRun()
{
    clearMessage();
    m_outcome.clear();
    m_cluster->leave();
    updateSentence();
    if (const Run* run = m_runChoice->run())
        showRun(*run);
}

void TrainPage::updateRuns()
{
    // A running training is shown from its events, not from its files.
    if (!running() && m_shownRun.isEmpty() && !m_cluster->shows()) {
        const auto& runs = m_session.runs();
        const auto newest = std::find_if(runs.begin(), runs.end(), [](const Run& run) { return !run.starter; });
        if (newest != runs.end())
            showRun(*newest);
    }
    showRunAtHome();
    m_runChoice->select(m_shownRun);
    if (const Run* shown = m_runChoice->find(m_shownRun); shown && !running())
        m_view->setStored(*shown);
    // The stopped run was resumed or deleted elsewhere.
    const Run* trained = m_runChoice->find(m_trainedRun);
    const bool resumable = trained && trained->resumable;
    if (std::exchange(m_trainedResumable, resumable) && !resumable)
        withdraw(stoppedText());
    updateState();
}

void TrainPage::updateState()
{
    setStartsElsewhere(m_cluster->isElsewhere());
    updateStart(tr("Start training"), tr("Training\u2026"), m_cluster->data() ? QString() : missingDataset());
    updateForecast();
    m_pull->setVisible(running());
    updateGoingOn(m_runChoice->find(m_shownRun));
    m_runChoice->setEnabled(!running());
    if (m_results->currentWidget() != m_view)
        m_results->setCurrentIndex(m_session.dataset() ? 1 : 0);
}

/// Resume, of a run that is not over; ten more epochs, of one whose rates do not depend on their number.
void TrainPage::updateGoingOn(const Run* shown)
{
    const bool offered = shown && !shown->inUse && !shown->starter && !running();
    const bool otherData = shown && !m_session.mayHold(shown->recipe.data);
    m_resume->setVisible(offered && shown->resumable);
    m_more->setVisible(offered && !shown->resumable && shown->hasBest && shown->recipe.schedule != ScheduleKind::OneCycle);
    m_resume->setText(startText(jobs(), tr("Resume")));
    m_more->setText(startText(jobs(), tr("Ten more epochs")));
    for (QPushButton* button : {m_resume, m_more}) {
        const QString help = button == m_resume ? tr("Go on with this run where it stopped")
                                                : tr("Go on with this run, with its recipe and its last state");
        button->setEnabled(!otherData);
        button->setToolTip(
            otherData ? tr("This run learned from %1: open that dataset to go on").arg(QDir::toNativeSeparators(shown->recipe.data))
                : busy() ? help + u'\n' + queueHelp()
                         : help);
    }
}

void TrainPage::takeOfferedRun()
{
    if (const QString path = m_session.takeOfferedRun(); !path.isEmpty())
        resume(path);
}

}  // namespace leafbench::ui
