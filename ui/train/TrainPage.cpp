#include "ui/train/TrainPage.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/model/ResNet18.h"
#include "ui/bridge/Session.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/RunListModel.h"
#include "ui/shared/Widgets.h"
#include "ui/train/TextDialog.h"
#include "ui/train/TrainingView.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

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
      m_runs(new RunListModel(RunListModel::Show::All, this)),
      m_runChoice(new QComboBox),
      m_results(new QStackedWidget),
      m_resume(makeButton(tr("Resume"), "resumeRun")),
      m_pull(makeButton(
          tr("Pull the plug"), "pullPlug",
          tr("Kills the training\u2019s process at once, as a power cut would (kill -9). It goes on by itself from its last "
             "stored state, and ends with the numbers of an unbroken run.")))
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
}

void TrainPage::makeHead()
{
    connect(addButton(tr("Model summary"), "modelSummary"), &QPushButton::clicked, this, &TrainPage::showModelSummary);
    connect(addButton(tr("Load recipe\u2026")), &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Load recipe"), {}, tr("Recipes (*.json)"));
        if (!path.isEmpty())
            loadRecipe(path);
    });
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
    m_runChoice->setModel(m_runs);
    identify(m_runChoice, "trainRunChoice", tr("Run to show"));
    m_runChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runChoice->setMinimumContentsLength(17);
    m_runChoice->setMinimumWidth(100);
    for (QWidget* tool : QWidgetList{m_pull, m_resume, m_runChoice})
        m_view->header()->addWidget(tool);
    connect(m_pull, &QPushButton::clicked, this, &TrainPage::killProcess);
    connect(m_resume, &QPushButton::clicked, this, [this] { resume(m_shownRun); });
    connect(m_runChoice, &QComboBox::activated, this, &TrainPage::chooseRun);

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
    connect(&m_session, &Session::runsChanged, this, &TrainPage::updateRuns);
    connect(&m_session.resources(), &ResourceFeed::sampled, this,
            [this](const ResourceSample& sample) { m_form->setGpus(static_cast<int>(sample.gpus.size())); });
}

void TrainPage::start()
{
    if (!m_session.dataset() || busy())
        return;
    Recipe recipe = m_form->recipe();
    recipe.data = m_session.dataset()->root;
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
    train([runPath](RunObserver& observer, const JobContext& context, const JobProcessOptions& process) {
        return resumeInProcess(runPath, observer, context, process);
    });
}

void TrainPage::killProcess()
{
    if (m_plug)
        m_plug->pull();
}

void TrainPage::train(Work work)
{
    m_outcome.clear();
    m_plug = std::make_shared<KillSwitch>();
    run(tr("Training"), [plug = m_plug, work = std::move(work)](TrainingFeed& feed, const JobContext& context) {
        return work(feed, context, {.plug = plug});
    });
}

void TrainPage::showEvents(const TrainingEvents& events)
{
    if (events.start) {
        m_shownRun = events.start->run.path;
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
        showError(result.error());
    } else if (result.cancelled()) {
        showWarningText(tr("Training stopped. Nothing is lost: Resume goes on where it stopped."));
    } else {
        m_outcome = resultText(*result);
        m_session.setCurrentRun(result->run.path);
    }
    m_session.refreshRuns();
    updateSentence();
}

void TrainPage::showRun(const Run& run)
{
    m_shownRun = run.path;
    m_view->showRun(run);
    m_results->setCurrentWidget(m_view);
    updateState();
}

void TrainPage::chooseRun()
{
    if (const Run* run = m_runs->find(m_runChoice->currentData(RunListModel::PathRole).toString()))
        showRun(*run);
}

void TrainPage::updateRuns()
{
    m_runs->setRuns(m_session.runs());
    // A running training is shown from its events, not from its files.
    if (!running() && m_shownRun.isEmpty() && !m_session.runs().empty())
        showRun(m_session.runs().front());
    m_runChoice->setCurrentIndex(m_runs->rowOf(m_shownRun));
    if (const Run* shown = m_runs->find(m_shownRun); shown && !running())
        m_view->setStored(*shown);
    updateState();
}

void TrainPage::updateState()
{
    updateStart(tr("Start training"), tr("Training\u2026"), missingDataset());
    m_pull->setVisible(running());
    const Run* shown = m_runs->find(m_shownRun);
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

int TrainPage::classes() const
{
    return m_session.dataset() ? static_cast<int>(m_session.dataset()->classes.size()) : static_cast<int>(paperClasses().size());
}

void TrainPage::updateSentence()
{
    if (!m_outcome.isEmpty()) {
        setSentence(m_outcome);
        return;
    }
    const Recipe recipe = m_form->recipe();
    const ModelSummary summary = summarizeResNet18(classes(), recipe.inputSize, recipe.trainable);
    QString text = tr("ResNet-18, %1 parameters").arg(words::count(summary.totalParameters));
    if (summary.trainableParameters != summary.totalParameters)
        text += tr(", %1 of them learn").arg(words::count(summary.trainableParameters));
    text += tr(" \u00b7 %1 classes").arg(classes());
    if (m_session.split())
        text += tr(" \u00b7 %1 training images").arg(words::count(m_session.split()->count(Subset::Train)));
    setSentence(text);
}

void TrainPage::applySplit()
{
    if (m_session.split())
        m_form->setRecipe(m_session.withSplit(m_form->recipe()));
}

void TrainPage::loadRecipe(const QString& path)
{
    clearMessage();
    const Result<Recipe> recipe = readRecipe(path);
    if (!recipe) {
        showError(recipe.error());
        return;
    }
    useRecipe(*recipe);
}

void TrainPage::useRecipe(const Recipe& recipe)
{
    m_form->setRecipe(recipe);
    if (!m_session.dataset() && !recipe.data.isEmpty())
        m_session.openDataset(recipe.data);
}

void TrainPage::takeOfferedRecipe()
{
    if (const std::optional<Recipe> recipe = m_session.takeOfferedRecipe())
        useRecipe(*recipe);
}

void TrainPage::takeOfferedRun()
{
    if (const QString path = m_session.takeOfferedRun(); !path.isEmpty())
        resume(path);
}

void TrainPage::saveRecipe(const QString& path)
{
    clearMessage();
    Recipe recipe = m_form->recipe();
    if (m_session.dataset())
        recipe.data = m_session.dataset()->root;
    if (const Status written = writeRecipe(recipe, path); !written)
        showError(written.error());
}

void TrainPage::showModelSummary()
{
    const Recipe recipe = m_form->recipe();
    const QString text = summarizeResNet18(classes(), recipe.inputSize, recipe.trainable).text();
    const QString title = tr("Model summary: ResNet-18, %1 \u00d7 %1 px, %2 classes")
                              .arg(QString::number(recipe.inputSize), QString::number(classes()));
    (new TextDialog(title, text, this))->open();
}

}  // namespace leafbench::ui
