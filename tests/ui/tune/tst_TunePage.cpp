#include "engine/common/FileLock.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/Tune.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/BusyPool.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "tests/ui/madeup/MadeUpTuning.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/forms/RecipeForm.h"
#include "ui/plots/trials/ParallelCoordinates.h"
#include "ui/shared/TableView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"
#include "ui/train/TrainPage.h"
#include "ui/tune/BestCard.h"
#include "ui/tune/TrialFields.h"
#include "ui/tune/TrialTableModel.h"
#include "ui/tune/TrialsCard.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/TunePage.h"
#include "ui/tune/TuneView.h"
#include "ui/tune/space/SpaceEditor.h"
#include "ui/words/TrialWords.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::BusyPool;
using leafbench::testing::child;
using leafbench::testing::madeUpTuning;
using leafbench::testing::says;

using TunePageStudyPtr = std::shared_ptr<const TuningStudy>;

/// The Tune page: made-up studies shown and stored, and a small one really tuned in the window.
class tst_TunePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void emptyPageSaysWhatToDo();
    void wrongFormKeepsStartOff();
    void studyIsShown();
    void plotsAndTableAreLinked();
    void brushedTrialsAreShownAlone();
    void bestBecomesARecipe();
    void bestRecipeIsSaved();
    void spaceIsSavedBesideTheWindow();
    void spaceAndBestRunAreReadBesideTheWindow();
    void bestWithoutAModelIsSaid();
    void storedStudyIsOpened();
    void fileWithSeveralStudiesAsks();
    void studiesOfOneFileAreChosenOnce();
    void brokenFileIsToldAndKeepsWhatIsShown();
    void studyOfAnotherProcessGrows();
    void trialsOfADeadProcessDoNotRun();
    void stoppedIsNotSaidOfAStudyThatGoesOn();
    void continuingQueues();
    void otherJobLetsStartQueue();
    void tunesStopsAndGoesOn();
    void failureKeepsWhatIsShown();
    void pageMayGoWhileItTunes();
    void tabReachesEverything();
};

/// Writes a made-up study as tune() would; only its first `count` trials.
static bool store(const QString& path, const TuningStudy& study, std::size_t count, const QString& name = {})
{
    QDir().mkpath(QFileInfo(path).path());
    auto storage = StudyStorage::open(path, name, study.direction);
    if (!storage)
        return false;
    bool good = !study.settings || (*storage)->setSettings(*study.settings).finished();
    for (std::size_t i = (*storage)->read()->trials.size(); i < count; ++i) {
        const Trial& trial = study.trials[i];
        good &= (*storage)->beginTrial(trial).finished();
        for (const auto& [step, value] : trial.intermediate)
            good &= (*storage)->report(trial.number, step, value).finished();
        if (isFinished(trial.state))
            good &= (*storage)->endTrial(trial).finished();
    }
    return good;
}

/// A page without a dataset.
struct Idle {
    QTemporaryDir dir;
    Session session{dir.filePath(QStringLiteral("runs"))};
    TunePage page{session};

    Idle()
    {
        page.resize(1200, 800);
        page.show();
    }
    QString studyFile(const QString& folder = QStringLiteral("one")) const
    {
        return tuningDirOf(session.runsDir()) + u'/' + folder + QStringLiteral("/study.db");
    }
};

/// A page on a small drawn dataset, ready to tune.
struct Lab : Idle {
    bool open()
    {
        testing::writeSmallDataset(dir.filePath(QStringLiteral("data")));
        session.openDataset(dir.filePath(QStringLiteral("data")));
        TuneSettings settings = firstSettings();
        settings.recipe.inputSize = 32;
        settings.recipe.batchSize = 8;
        settings.recipe.epochs = 1;
        settings.recipe.precision = Precision::Float32;
        page.form().setSettings(settings);
        page.form().trialFields().setTrials(3);
        page.form().trialFields().setParallel(2);
        return QTest::qWaitFor([this] { return start().isEnabled(); }, patience);
    }
    QPushButton& start() { return child<QPushButton>(page, "startTuning"); }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !session.jobs().mainRunning(); }, 120'000);
    }
};

void tst_TunePage::emptyPageSaysWhatToDo()
{
    Idle idle;
    QTRY_VERIFY(idle.page.idle());
    QVERIFY(says(idle.page, QStringLiteral("Open a dataset")));
    QVERIFY(child<QPushButton>(idle.page, "openDataset").isVisible());
    auto& start = child<QPushButton>(idle.page, "startTuning");
    QVERIFY(!start.isEnabled());
    QCOMPARE(start.toolTip(), QStringLiteral("Open a dataset in Explore first"));
    idle.page.start();  // nothing happens
    QVERIFY(!idle.session.jobs().mainRunning());
    testing::writeSmallDataset(idle.dir.filePath(QStringLiteral("data")));
    idle.session.openDataset(idle.dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(start.isEnabled());
    QVERIFY(says(idle.page, QStringLiteral("Ready to tune")));
}

void tst_TunePage::wrongFormKeepsStartOff()
{
    Lab lab;
    QVERIFY(lab.open());
    TuneSettings settings = lab.page.form().settings();
    settings.space.parameters.clear();
    lab.page.form().setSettings(settings);
    QVERIFY(!lab.start().isEnabled());
    QVERIFY(lab.start().toolTip().contains(QStringLiteral("add a parameter")));
    lab.page.start();
    QVERIFY(!lab.session.jobs().mainRunning());
}

void tst_TunePage::studyIsShown()
{
    Idle idle;
    const TunePageStudyPtr study = madeUpTuning({.trials = 24, .running = 2});
    idle.page.showStudy(study);
    QVERIFY(says(idle.page, QStringLiteral("in trial %1").arg(study->best()->number)));
    QVERIFY(child<QLabel>(idle.page, "bestParameters").text().contains(QStringLiteral("Learning rate")));
    QCOMPARE(idle.page.view().trials().model().rowCount(), 24);
    // Plots of the other tabs take the study when they are opened.
    for (const auto tab : {TuneView::Overview, TuneView::Parameters, TuneView::Trials, TuneView::Log})
        idle.page.view().showTab(tab);
    for (const TrialPlot* plot : idle.page.view().plots()) {
        QCOMPARE(plot->study(), study.get());
        QVERIFY(plot->emptyText().isEmpty());
    }
    QVERIFY(child<QPushButton>(idle.page, "useBest").isEnabled());
    idle.page.showStudy(madeUpTuning({.trials = 1, .running = 1}));
    QVERIFY(says(idle.page, QStringLiteral("No trial has finished yet")));
    QVERIFY(!child<QPushButton>(idle.page, "useBest").isEnabled());
}

void tst_TunePage::plotsAndTableAreLinked()
{
    Idle idle;
    idle.page.showStudy(madeUpTuning({.trials = 24}));
    TuneView& view = idle.page.view();
    view.showTab(TuneView::Trials);
    TableView& table = view.trials().table();
    table.sortByColumn(TrialTableModel::Value, Qt::DescendingOrder);
    table.setFocus();
    table.selectRow(4);
    const int chosen = table.currentIndex().data(TrialTableModel::NumberRole).toInt();
    QCOMPARE(view.chosen(), std::optional(chosen));
    for (const TrialPlot* plot : view.plots())
        QCOMPARE(plot->highlighted(), std::optional(chosen));
    // Pointed at for a moment in one plot, then what was chosen again.
    emit view.plots()[1]->trialHovered(7);
    QCOMPARE(view.plots()[0]->highlighted(), std::optional(7));
    emit view.plots()[1]->trialHovered(-1);
    QCOMPARE(view.plots()[0]->highlighted(), std::optional(chosen));
    emit view.plots()[2]->trialChosen(11);
    QCOMPARE(table.currentIndex().data(TrialTableModel::NumberRole).toInt(), 11);
    QCOMPARE(view.plots()[0]->highlighted(), std::optional(11));
    // A study that grows keeps the choice; another one begins without.
    idle.page.showStudy(madeUpTuning({.trials = 26}));
    QCOMPARE(view.chosen(), std::optional(11));
    QCOMPARE(table.currentIndex().data(TrialTableModel::NumberRole).toInt(), 11);
    auto other = std::make_shared<TuningStudy>(*madeUpTuning({.trials = 26}));
    other->path = QStringLiteral("/elsewhere/study.db");
    idle.page.showStudy(other);
    QVERIFY(!view.chosen());
}

void tst_TunePage::brushedTrialsAreShownAlone()
{
    Idle idle;
    const TunePageStudyPtr study = madeUpTuning({.trials = 40});
    idle.page.showStudy(study);
    TuneView& view = idle.page.view();
    view.showTab(TuneView::Parameters);
    auto& coordinates = *view.findChild<ParallelCoordinates*>();
    coordinates.setBrushes({{QStringLiteral("learning_rate"), {1e-4, 1e-2}}});
    const auto brushed = coordinates.brushedNumbers();
    QVERIFY(brushed && !brushed->empty() && brushed->size() < 40);
    view.showTab(TuneView::Trials);
    QCOMPARE(view.trials().filter().rowCount(), int(brushed->size()));
    auto& all = child<QPushButton>(idle.page, "showAllTrials");
    QVERIFY(all.isVisible());
    child<QPushButton>(idle.page, "copyTrials").click();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), qsizetype(brushed->size() + 1));
    all.click();
    QCOMPARE(view.trials().filter().rowCount(), 40);
    QVERIFY(!coordinates.brushedNumbers());
}

void tst_TunePage::bestBecomesARecipe()
{
    QTemporaryDir dir;
    Session session(dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.show();
    window.showPage(QStringLiteral("tune"));
    auto& page = *qobject_cast<TunePage*>(window.page(QStringLiteral("tune")));
    const TunePageStudyPtr study = madeUpTuning({.trials = 24});
    page.showStudy(study);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::mouseClick(&child<QPushButton>(page, "useBest"), Qt::LeftButton);
    QCOMPARE(window.currentPage(), QStringLiteral("train"));
    auto& train = *qobject_cast<TrainPage*>(window.page(QStringLiteral("train")));
    const auto matches = [&](const Trial& best) {
        const Recipe recipe = train.form().recipe();
        return std::all_of(best.parameters.begin(), best.parameters.end(), [&](const TrialParameter& p) {
            return std::abs(recipe.get(p.name).toDouble() - p.value().toDouble()) <= 1e-9;
        });
    };
    QVERIFY(matches(*study->best()));
    // The trials' few epochs are not Train's, and the page says what it took.
    QVERIFY(study->settings->recipe.epochs != Recipe().epochs);
    QCOMPARE(train.form().recipe().epochs, Recipe().epochs);
    QVERIFY(says(train, QStringLiteral("From the study: ")));
    // A page that is there already takes it too.
    auto worse = std::make_shared<TuningStudy>(*study);
    worse->trials.resize(12);
    QVERIFY(worse->best()->number != study->best()->number);
    page.showStudy(worse);
    window.showPage(QStringLiteral("tune"));
    page.useBest();
    QCOMPARE(window.currentPage(), QStringLiteral("train"));
    QVERIFY(matches(*worse->best()));
}

void tst_TunePage::bestRecipeIsSaved()
{
    Idle idle;
    const TunePageStudyPtr study = madeUpTuning({.trials = 24});
    idle.page.showStudy(study);
    const QString path = idle.dir.filePath(QStringLiteral("best.json"));
    idle.page.saveBest(path);
    QTRY_VERIFY(says(idle.page, QStringLiteral("Saved as ") + path));
    const Result<Recipe> recipe = readRecipe(path);
    QVERIFY(recipe.finished());
    QVERIFY(*recipe == *recipeWith(study->settings->recipe, study->best()->parameters));
    idle.page.saveBest(idle.dir.filePath(QStringLiteral("no/such/folder/best.json")));
    QTRY_VERIFY(says(idle.page, QStringLiteral("cannot be written")));
}

void tst_TunePage::spaceIsSavedBesideTheWindow()
{
    Idle idle;
    QTRY_VERIFY(idle.page.idle());
    BusyPool pool;
    QVERIFY(pool.isBusy());
    SpaceEditor& editor = idle.page.form().spaceEditor();
    const QString path = idle.dir.filePath(QStringLiteral("space.json"));
    editor.save(path);
    QVERIFY(!QFile::exists(path));
    pool.release();
    QTRY_VERIFY(says(editor, QStringLiteral("Saved as ") + path));
    QVERIFY(*readSpace(path) == idle.page.form().settings().space);
    editor.save(idle.dir.filePath(QStringLiteral("no/such/folder/space.json")));
    QTRY_VERIFY(says(editor, QStringLiteral("cannot be written")));
}

void tst_TunePage::spaceAndBestRunAreReadBesideTheWindow()
{
    Idle idle;
    QTRY_VERIFY(idle.page.idle());
    const SearchSpace before = idle.page.form().settings().space;
    const QString path = idle.dir.filePath(QStringLiteral("space.json"));
    QVERIFY(testing::writeFile(path, R"([{"name": "momentum", "type": "float", "low": 0.5, "high": 0.9}])"));
    const auto study = std::make_shared<TuningStudy>(*madeUpTuning({.trials = 24}));
    study->path = idle.studyFile();
    idle.page.showStudy(study);
    BusyPool pool;
    QVERIFY(pool.isBusy());
    idle.page.form().spaceEditor().load(path);
    idle.page.evaluateBest();
    QVERIFY(idle.page.form().settings().space == before);
    QVERIFY(!says(idle.page, QStringLiteral("is not a run")));
    pool.release();
    QTRY_VERIFY(idle.page.form().settings().space == *readSpace(path));
    QTRY_VERIFY(says(idle.page, QStringLiteral("is not a run")));
}

void tst_TunePage::bestWithoutAModelIsSaid()
{
    Idle idle;
    QSignalSpy wanted(&idle.session, &Session::pageRequested);
    auto study = std::make_shared<TuningStudy>(*madeUpTuning({.trials = 24}));
    study->path = idle.studyFile();
    idle.page.showStudy(study);
    idle.page.evaluateBest();
    QTRY_VERIFY(says(idle.page, QStringLiteral("is not a run")));
    QCOMPARE(wanted.size(), 0);
    // With one, Evaluate gets it although it lies in the study's folder.
    const QString trials = QFileInfo(study->path).path();
    testing::writeMadeUpRun(trials, testing::madeUpRun(2, 2));
    const QString run = listRuns(trials).front().path;
    for (Trial& trial : study->trials)
        trial.userAttributes[QLatin1String("run")] = run;
    idle.page.showStudy(std::make_shared<const TuningStudy>(*study));
    idle.page.evaluateBest();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("evaluate"));
    QTRY_COMPARE(idle.session.runs().size(), std::size_t(1));
    QCOMPARE(idle.session.currentRun(), run);
}

void tst_TunePage::storedStudyIsOpened()
{
    QTemporaryDir dir;
    const QString runs = dir.filePath(QStringLiteral("runs"));
    const TunePageStudyPtr study = madeUpTuning({.trials = 10});
    const QString file = tuningDirOf(runs) + QStringLiteral("/one/study.db");
    QVERIFY(store(file, *study, 6));
    QVERIFY(testing::writeFile(tuningDirOf(runs) + QStringLiteral("/one/tuning.log"), "Trial 0 finished\n"));
    Session session(runs);
    TunePage page(session);
    page.show();
    QTRY_VERIFY(page.idle());
    QVERIFY(page.view().study());
    QCOMPARE(page.view().study()->trials.size(), std::size_t(6));
    QVERIFY(page.form().settings() == *study->settings);
    QVERIFY(page.view().log().contains(QStringLiteral("Trial 0 finished")));
    QCOMPARE(child<QComboBox>(page, "studyChoice").currentData().toString(), addressOf(*page.view().study()));
    // Six of the form's eight trials: it can go on, to more if more are asked for.
    auto& resume = child<QPushButton>(page, "continueStudy");
    QVERIFY(resume.isVisible());
    page.form().trialFields().setTrials(6);
    QVERIFY(!resume.isVisible());
}

void tst_TunePage::fileWithSeveralStudiesAsks()
{
    Idle idle;
    const QString file = idle.dir.filePath(QStringLiteral("several.db"));
    QVERIFY(store(file, *madeUpTuning({.trials = 3}), 3, QStringLiteral("first")));
    QVERIFY(store(file, *madeUpTuning({.trials = 5}), 5, QStringLiteral("second")));
    idle.page.openStored(file);
    QTRY_VERIFY(idle.page.findChild<QInputDialog*>());
    auto& question = *idle.page.findChild<QInputDialog*>();
    QCOMPARE(question.comboBoxItems().size(), 2);
    question.setTextValue(QStringLiteral("second"));
    question.accept();
    QTRY_VERIFY(idle.page.view().study());
    QCOMPARE(idle.page.view().study()->trials.size(), std::size_t(5));
}

void tst_TunePage::studiesOfOneFileAreChosenOnce()
{
    QTemporaryDir dir;
    const QString runs = dir.filePath(QStringLiteral("runs"));
    const QString file = tuningDirOf(runs) + QStringLiteral("/one/study.db");
    QVERIFY(store(file, *madeUpTuning({.trials = 3}), 3, QStringLiteral("first")));
    QVERIFY(store(file, *madeUpTuning({.trials = 5}), 5, QStringLiteral("second")));
    QVERIFY(QDir().mkpath(tuningDirOf(runs) + QStringLiteral("/two")));
    QVERIFY(testing::writeFile(tuningDirOf(runs) + QStringLiteral("/two/study.db"), "no study"));
    Session session(runs);
    TunePage page(session);
    page.show();
    QTRY_VERIFY(page.idle() && page.view().study());
    auto& choice = child<QComboBox>(page, "studyChoice");
    QCOMPARE(choice.count(), 3);
    for (const char* name : {"first", "second"}) {
        const int row = choice.findData(file + u'#' + QLatin1String(name));
        QVERIFY(choice.itemText(row).contains(QLatin1String(name)));
        choice.setCurrentIndex(row);
        emit choice.activated(row);
        QTRY_COMPARE(page.view().study()->name, QLatin1String(name));
        QCOMPARE(choice.currentIndex(), row);
        QVERIFY(!page.findChild<QInputDialog*>());
    }
    QCOMPARE(choice.itemText(2), QStringLiteral("two/study.db (cannot be read)"));
    choice.setCurrentIndex(2);
    emit choice.activated(2);
    QTRY_VERIFY(says(page, QStringLiteral("is not a tuning study")));
    QVERIFY(choice.currentIndex() != 2);
}

void tst_TunePage::brokenFileIsToldAndKeepsWhatIsShown()
{
    Idle idle;
    const TunePageStudyPtr study = madeUpTuning({.trials = 5});
    idle.page.showStudy(study);
    const QString file = idle.dir.filePath(QStringLiteral("broken.db"));
    QVERIFY(testing::writeFile(file, "this is no database, whatever its name says"));
    idle.page.openStored(file);
    QTRY_VERIFY(says(idle.page, file));
    QCOMPARE(idle.page.view().study().get(), study.get());
    idle.page.openStored(idle.dir.filePath(QStringLiteral("gone.db")));
    QTRY_VERIFY(says(idle.page, QStringLiteral("does not exist")));
    QCOMPARE(idle.page.view().study().get(), study.get());
}

void tst_TunePage::studyOfAnotherProcessGrows()
{
    Idle idle;
    const TunePageStudyPtr study = madeUpTuning({.trials = 8, .running = 1});
    const QString file = idle.studyFile();
    // Its newest trial runs whenever it is looked at.
    const auto write = [&](std::size_t count) {
        TuningStudy part = *study;
        Trial& last = part.trials[count - 1];
        last.state = TrialState::Running;
        last.value.reset();
        last.completed = {};
        return store(file, part, count);
    };
    QVERIFY(write(3));
    idle.page.openStored(file);
    QTRY_VERIFY(idle.page.view().study());
    QCOMPARE(idle.page.view().study()->trials.size(), std::size_t(3));
    QVERIFY(write(5));
    QTRY_COMPARE(idle.page.view().study()->trials.size(), std::size_t(5));
    QVERIFY(write(8));
    QTRY_COMPARE(idle.page.view().study()->trials.size(), std::size_t(8));
}

void tst_TunePage::trialsOfADeadProcessDoNotRun()
{
    Idle idle;
    TuningStudy study = *madeUpTuning({.trials = 4, .running = 1});
    const QString folder = idle.dir.filePath(QStringLiteral("trial"));
    study.trials.back().userAttributes.insert(QStringLiteral("run"), folder);
    QVERIFY(store(idle.studyFile(), study, 4));
    auto lock = FileLock::take(idle.studyFile() + QStringLiteral(".lock"), ErrorCode::StudyInUse, {});
    QVERIFY(lock);
    idle.page.openStored(idle.studyFile());
    QTRY_VERIFY(idle.page.view().study());
    QCOMPARE(idle.page.view().study()->count(TrialState::Running), 1);  // it is about to make its folder
    lock = Cancelled{};
    QTRY_COMPARE(idle.page.view().study()->count(TrialState::Running), 0);
    QCOMPARE(idle.page.view().study()->trials.back().intermediate, study.trials.back().intermediate);
}

/// Three of a study's eight trials, shown; null: they are not.
static std::shared_ptr<TuningStudy> openUnfinished(Idle& idle)
{
    const auto study = std::make_shared<TuningStudy>(*madeUpTuning({.trials = 8}));
    study->settings->recipe.data = idle.dir.filePath(QStringLiteral("data"));
    testing::writeSmallDataset(study->settings->recipe.data);
    if (!store(idle.studyFile(), *study, 3))
        return nullptr;
    idle.page.openStored(idle.studyFile());
    return QTest::qWaitFor([&idle] { return idle.page.view().study() != nullptr; }, patience) ? study : nullptr;
}

void tst_TunePage::stoppedIsNotSaidOfAStudyThatGoesOn()
{
    Idle idle;
    const auto study = openUnfinished(idle);
    QVERIFY(study);
    const QString stopped = QStringLiteral("Tuning stopped");
    idle.page.resume();
    idle.session.jobs().cancelMain();
    QTRY_VERIFY(!idle.session.jobs().mainRunning());
    QVERIFY(says(idle.page, stopped));
    QVERIFY(says(idle.page, QStringLiteral("are kept (%1)").arg(finishedTrials(*idle.page.view().study()))));
    // Another program finishes it.
    QVERIFY(store(idle.studyFile(), *study, 8));
    QTRY_COMPARE(idle.page.view().study()->trials.size(), std::size_t(8));
    QVERIFY(!says(idle.page, stopped));
}

void tst_TunePage::continuingQueues()
{
    Idle idle;
    const auto study = openUnfinished(idle);
    QVERIFY(study);
    testing::startEndlessJob(idle.session.jobs(), QStringLiteral("Something else"), this);
    auto& button = child<QPushButton>(idle.page, "continueStudy");
    QVERIFY(button.isVisible() && button.isEnabled());
    QCOMPARE(button.text(), QStringLiteral("Add to queue"));
    button.click();
    const auto entries = idle.session.jobs().queue().entries();
    QCOMPARE(entries.size(), std::size_t(1));
    QVERIFY2(entries[0].title.startsWith(QStringLiteral("Going on with the tuning ")), qPrintable(entries[0].title));
    QVERIFY(entries[0].request->paths.contains(idle.studyFile()));
    QCOMPARE(entries[0].request->values.value("study_name").toString(),
             idle.page.view().study()->name);  // its file may hold others
    idle.session.jobs().cancelMain();
    QTRY_COMPARE(idle.session.jobs().mainTitle(), QStringLiteral("Tuning"));
    idle.session.jobs().cancelMain();
    QTRY_VERIFY(!idle.session.jobs().mainRunning());
    QVERIFY(says(idle.page, QStringLiteral("are kept (%1)").arg(finishedTrials(*idle.page.view().study()))));
}

void tst_TunePage::otherJobLetsStartQueue()
{
    Lab lab;
    QVERIFY(lab.open());
    testing::startEndlessJob(lab.session.jobs(), QStringLiteral("Something else"), this);
    QVERIFY(lab.start().isEnabled());
    QCOMPARE(lab.start().text(), QStringLiteral("Add to queue"));
    lab.page.form().trialFields().setTrials(3);
    lab.start().click();
    QCOMPARE(lab.session.jobs().queue().entries().front().title, QStringLiteral("Tuning, 3 trials"));
    lab.session.jobs().queue().clear();
    lab.session.jobs().cancelMain();
    QTRY_COMPARE(lab.start().text(), QStringLiteral("Start tuning"));
    QVERIFY(lab.start().isEnabled());
}

void tst_TunePage::tunesStopsAndGoesOn()
{
    Lab lab;
    QVERIFY(lab.open());
    TunePage& page = lab.page;
    QSignalSpy progress(&lab.session.jobs(), &JobRunner::mainProgress);
    page.form().trialFields().setTrials(4);
    lab.start().click();
    QVERIFY(lab.session.jobs().mainRunning());
    QCOMPARE(lab.session.jobs().mainTitle(), QStringLiteral("Tuning"));
    QCOMPARE(lab.start().text(), QStringLiteral("Add to queue"));
    const auto finished = [&] {
        const TunePageStudyPtr study = page.view().study();
        return study ? study->count(TrialState::Complete) : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(finished() >= 1, 60'000);
    // What a kill of the window would leave goes on with this study.
    const auto asked = valuesOf<TuneOptions>(*lab.session.jobs().queue().running());
    QCOMPARE(asked->studyFile, page.view().study()->path);
    QCOMPARE(asked->trials, 4);
    lab.session.jobs().cancelMain();
    QVERIFY(lab.waitForEnd());
    const int kept = finished();
    QVERIFY(kept >= 1);
    QCOMPARE(page.view().study()->count(TrialState::Running), 0);  // none runs any more
    const bool stopped = kept < 4;
    if (stopped) {
        QVERIFY(says(page, QStringLiteral("Finished trials are kept")));
        const std::map<int, double> before = page.view().study()->trials[0].intermediate;
        auto& resume = child<QPushButton>(page, "continueStudy");
        QTRY_VERIFY(resume.isVisible() && resume.isEnabled());
        resume.click();
        QVERIFY(lab.waitForEnd());
        QCOMPARE(page.view().study()->trials[0].intermediate, before);
    }
    QCOMPARE(finished(), 4);
    QVERIFY(says(page, QStringLiteral("The trials took")));
    QVERIFY(!child<QPushButton>(page, "continueStudy").isVisible());
    QVERIFY(page.view().log().contains(QStringLiteral("Trial 3")));
    QVERIFY(!progress.isEmpty());
    const auto last = progress.last()[0].value<Progress>();
    QCOMPARE(last.phase, QStringLiteral("tune"));
    QCOMPARE(last.epochs, 4);

    // What it showed is what it stored, and the chooser has it.
    const TunePageStudyPtr shown = page.view().study();
    const Result<TuningStudy> stored = readTuningStudy(shown->path);
    QVERIFY(stored.finished());
    QCOMPARE(stored->trials.size(), shown->trials.size());
    for (std::size_t i = 0; i < shown->trials.size(); ++i) {
        QCOMPARE(stored->trials[i].value, shown->trials[i].value);
        QVERIFY(stored->trials[i].parameters == shown->trials[i].parameters);
    }
    QTRY_COMPARE(child<QComboBox>(page, "studyChoice").count(), 1);

    // The best trial's model can be evaluated, and its recipe trained.
    QSignalSpy wanted(&lab.session, &Session::pageRequested);
    page.evaluateBest();
    QTRY_COMPARE(wanted.size(), 1);
    QTRY_VERIFY(!lab.session.runs().empty());
    page.useBest();
    TrainPage train(lab.session);
    for (const TrialParameter& parameter : shown->best()->parameters)
        QVERIFY(std::abs(train.form().recipe().get(parameter.name).toDouble() - parameter.value().toDouble()) <= 1e-9);
    QCOMPARE(train.form().recipe().inputSize, 32);
}

void tst_TunePage::failureKeepsWhatIsShown()
{
    Lab lab;
    QVERIFY(lab.open());
    const TunePageStudyPtr study = madeUpTuning({.trials = 5});
    lab.page.showStudy(study);
    // The folder of the runs cannot be made.
    QVERIFY(testing::writeFile(lab.session.runsDir(), "not a folder"));
    lab.start().click();
    QVERIFY(lab.waitForEnd());
    QVERIFY(says(lab.page, QStringLiteral("cannot be written")));
    QVERIFY(lab.page.view().study());
    QCOMPARE(lab.page.view().study()->trials.size(), std::size_t(5));
    QVERIFY(lab.start().isEnabled());
}

void tst_TunePage::pageMayGoWhileItTunes()
{
    QTemporaryDir dir;
    testing::writeSmallDataset(dir.filePath(QStringLiteral("data")));
    Session session(dir.filePath(QStringLiteral("runs")));
    auto page = std::make_unique<TunePage>(session);
    session.openDataset(dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(child<QPushButton>(*page, "startTuning").isEnabled());
    page->start();
    QVERIFY(session.jobs().mainRunning());
    QTest::qWait(200);
    page.reset();
    QTRY_VERIFY(!session.jobs().mainRunning());
}

void tst_TunePage::tabReachesEverything()
{
    Idle idle;
    idle.page.showStudy(madeUpTuning({.trials = 24}));
    QVERIFY(QTest::qWaitForWindowActive(&idle.page));
    idle.page.setFocus();
    std::set<QString> reached;
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &idle.page, Qt::Key_Tab);
        if (const QWidget* now = QApplication::focusWidget())
            reached.insert(now->objectName());
    }
    for (const char* name :
         {"openStudy", "continueStudy", "tuneTrials", "tuneParallel", "tuneReproducible", "editSpace", "tuneSampler", "tunePruner",
          "presetFrozen", "base_epochs", "editBaseRecipe", "useBest", "saveBest", "evaluateBest"}) {
        const auto* widget = idle.page.findChild<QWidget*>(QString::fromLatin1(name));
        QVERIFY2(widget, name);
        if (widget->isVisible() && widget->isEnabled())
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    }
}

LEAFBENCH_TEST(tst_TunePage)
#include "tst_TunePage.moc"
