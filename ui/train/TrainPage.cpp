#include "ui/train/TrainPage.h"

#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/runs/DatasetQuestion.h"
#include "ui/shared/runs/RunChoice.h"
#include "ui/train/TrainingView.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace leafbench::ui {
namespace {

/// A run's best epoch for a sentence.
QString resultText(const TrainResult& result)
{
    const EpochRecord* best = result.run.best();
    if (!best)
        return TrainPage::tr("Training finished.");
    return TrainPage::tr("Finished in %1: %2 validation accuracy in epoch %3. Next: Evaluate.")
        .arg(words::duration(result.run.trainedSeconds()), words::percent(best->validAccuracy), QString::number(best->epoch));
}

}  // namespace

TrainPage::TrainPage(Session& session, QWidget* parent)
    : FeedPage(session, tr("Train a model"), parent),
      m_form(new RecipeForm),
      m_view(new TrainingView),
      m_runChoice(new RunChoice(session, RunListModel::Show::Trained, "trainRunChoice", tr("Run to show"))),
      m_results(new QStackedWidget),
      m_resume(makeButton(tr("Resume"), "resumeRun")),
      m_pull(makeButton(
          tr("Pull the plug"), "pullPlug",
          tr("Kills the training\u2019s process at once, as a power cut would (kill -9). It goes on by itself from its last "
             "stored state, and ends with the numbers of an unbroken run."))),
      m_question(new DatasetQuestion(*this, session))
{
    makeHead();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeRecipeCard(), 2);
    row->addWidget(makeResults(), 5);
    body()->addLayout(row, 1);
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
    connect(addButton(tr("Load recipe\u2026")), &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Load recipe"), {}, tr("Recipes (*.json)"));
        if (!path.isEmpty())
            loadRecipe(path);
    });
    m_cluster = std::make_unique<ClusterStart>(*this, m_session, [this] { updateState(); });
    addStart("startTraining", [this] { start(); });
}

QWidget* TrainPage::makeRecipeCard()
{
    QPushButton* reset = makeButton(tr("Defaults"), nullptr, tr("Back to the recipe that the program comes with"));
    QPushButton* save = makeButton(tr("Save recipe\u2026"), nullptr);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addWidget(save);
    buttons->addStretch(1);
    connect(reset, &QPushButton::clicked, m_form, [this] {
        m_form->reset();
        applySplit();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        const QString path
            = QFileDialog::getSaveFileName(this, tr("Save recipe"), QStringLiteral("recipe.json"), tr("Recipes (*.json)"));
        if (!path.isEmpty())
            saveRecipe(path);
    });
    connect(m_form, &RecipeForm::changed, this, [this] {
        m_outcome.clear();
        updateSentence();
    });
    Card* card = makeFormCard(tr("Recipe"), m_form);
    card->body()->addLayout(buttons);
    return card;
}

QWidget* TrainPage::makeResults()
{
    m_runChoice->setMinimumWidth(100);
    for (QWidget* tool : QWidgetList{m_pull, m_resume, m_runChoice})
        m_view->header()->addWidget(tool);
    connect(m_pull, &QPushButton::clicked, this, &TrainPage::killProcess);
    connect(m_resume, &QPushButton::clicked, this, [this] { resume(m_shownRun); });
    connect(m_runChoice, &RunChoice::chosen, this, &TrainPage::chooseRun);

    m_results->addWidget(makeNoDataset(tr("Nothing to train on yet")));
    m_results->addWidget(new EmptyState(QStringLiteral("train"), tr("Ready to train"),
                                        tr("Press Start training: the curves grow here while the model learns.")));
    m_results->addWidget(m_view);
    return m_results;
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
    if (!m_session.dataset() || busy())
        return;
    Recipe recipe = m_form->recipe();
    recipe.data = m_session.dataset()->root;
    m_trainedRun.clear();
    train([recipe, runs = m_session.runsDir(), saveSplit = m_session.splitSaver()](
              RunObserver& observer, const JobContext& context, const JobProcessOptions& process) -> Result<TrainResult> {
        if (const Status saved = saveSplit(); !saved)
            return saved.as<TrainResult>();
        return trainInProcess(recipe, runs, observer, context, process);
    });
}

void TrainPage::resume(const QString& runPath)
{
    if (busy())
        return;
    m_trainedRun = runPath;
    train([runPath](RunObserver& observer, const JobContext& context, const JobProcessOptions& process) {
        return resumeInProcess(runPath, observer, context, process);
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
    m_clusterJob.clear();
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
    }
    m_view->showEvents(events);
    const auto epochs = [](double position) { return QLocale().toString(position, 'f', 2); };
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
        m_question->showFailure(result.error(), m_trainedRun, [this] { resume(m_trainedRun); });
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
    m_clusterJob.clear();
    updateSentence();
    if (const Run* run = m_runChoice->run())
        showRun(*run);
}

void TrainPage::updateRuns()
{
    // A running training is shown from its events, not from its files.
    if (!running() && m_shownRun.isEmpty() && m_clusterJob.isEmpty()) {
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
    updateStart(tr("Start training"), tr("Training\u2026"), m_cluster->hasDataset() ? QString() : missingDataset());
    m_pull->setVisible(running());
    const Run* shown = m_runChoice->find(m_shownRun);
    m_resume->setVisible(!running() && shown && shown->resumable && !shown->inUse);
    const bool otherData = shown && !m_session.mayHold(shown->recipe.data);
    m_resume->setEnabled(!busy() && !otherData);
    m_resume->setToolTip(
        otherData ? tr("This run learned from %1: open that dataset to go on").arg(QDir::toNativeSeparators(shown->recipe.data))
                  : tr("Go on with this run where it stopped"));
    m_runChoice->setEnabled(!running());
    if (m_results->currentWidget() != m_view)
        m_results->setCurrentIndex(m_session.dataset() ? 1 : 0);
}

void TrainPage::takeOfferedRun()
{
    if (const QString path = m_session.takeOfferedRun(); !path.isEmpty())
        resume(path);
}

}  // namespace leafbench::ui
