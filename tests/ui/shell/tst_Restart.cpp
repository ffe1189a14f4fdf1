#include "engine/common/FileLock.h"
#include "engine/runs/place/WorkNotice.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/ChosenSplits.h"
#include "ui/bridge/Session.h"
#include "ui/forms/RecipeForm.h"
#include "ui/labs/LabPanel.h"
#include "ui/runs/RunsPage.h"
#include "ui/shared/UserSettings.h"
#include "ui/shell/EndBanner.h"
#include "ui/shell/FirstStart.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"
#include "ui/train/TrainPage.h"

#include <QDialog>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

/// What the program knows when it starts again.
class tst_Restart : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { userSettings().clear(); }
    void theFirstStartIsShownOnce();
    void aDoorOpensADataset();
    void theDemoIsMade();
    void whoHasWorkedBeforeDoesNotSeeIt();
    void workComesBack();
    void aDatasetThatIsGoneIsOneSentence();
    void aLabInTheMiddleComesBack();
    void aSplitOfOnesOwnComesBack();
    void aSecondWindowSaysThatTheFirstTrains();
    void aSecondWindowNamesEveryJob();
    void anotherProcess();
};

namespace {

struct Program {
    explicit Program(const QString& runs) : session(runs), window(session, standardPages())
    {
        window.restorePlace();
        window.restoreWork();
        if (!FirstStart::hasServed())
            window.showFirstStart();
        window.resize(1200, 800);
        window.show();
        session.refreshRuns();
    }
    ~Program() { window.rememberPlace(); }
    FirstStart* first() { return window.findChild<FirstStart*>(); }
    Session session;
    MainWindow window;
};

}  // namespace

void tst_Restart::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("tst_Restart"));  // settings of its own
    Theme::instance().setMode(Theme::Mode::Light);
}

void tst_Restart::theFirstStartIsShownOnce()
{
    const QTemporaryDir dir;
    {
        Program program(dir.path());
        QVERIFY(program.first() && program.first()->isVisible());
        QVERIFY(program.window.currentPage() == QLatin1String("explore"));
    }
    {
        Program program(dir.path());
        QVERIFY(program.first());  // nothing was done with it
        program.window.showPage(QStringLiteral("train"));
        QTRY_VERIFY(!program.first());
    }
    Program program(dir.path());
    QVERIFY(!program.first());
    QCOMPARE(program.window.currentPage(), QStringLiteral("train"));
}

void tst_Restart::aDoorOpensADataset()
{
    const QTemporaryDir dir;
    makeKaggle(dir.filePath(QStringLiteral("data")), 2, 4, 1);
    Program program(dir.filePath(QStringLiteral("runs")));
    emit program.first()->datasetChosen(dir.filePath(QStringLiteral("data")));
    QCOMPARE(program.window.currentPage(), QStringLiteral("explore"));
    QTRY_VERIFY(program.session.dataset());
    QVERIFY(FirstStart::hasServed());
    // The green button is the next step.
    auto& next = child<QPushButton>(*program.window.page(QStringLiteral("explore")), "nextStep");
    QVERIFY(next.isVisible() && next.property("primary").toBool());
    next.click();
    QCOMPARE(program.window.currentPage(), QStringLiteral("preprocess"));
}

void tst_Restart::theDemoIsMade()
{
    const QTemporaryDir dir;
    qputenv("XDG_DATA_HOME", dir.path().toUtf8());
    Program program(dir.filePath(QStringLiteral("runs")));
    child<QPushButton>(*program.first(), "doorDemo").click();
    QCOMPARE(program.window.currentPage(), QStringLiteral("explore"));
    QVERIFY(program.session.jobs().mainRunning());
    QTRY_VERIFY_WITH_TIMEOUT(program.session.dataset(), 50'000);
    qunsetenv("XDG_DATA_HOME");
}

void tst_Restart::whoHasWorkedBeforeDoesNotSeeIt()
{
    const QTemporaryDir dir;
    rememberDataset(dir.path());
    QVERIFY(FirstStart::hasServed());
}

void tst_Restart::workComesBack()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(QStringLiteral("data")), runs = dir.filePath(QStringLiteral("runs"));
    makeKaggle(data, 2, 4, 1);
    Random random(1);
    writeRunFolders(runs, 3, random);
    const QString chosen = runs + QStringLiteral("/run-0001");
    {
        Program program(runs);
        program.window.open({data});
        QTRY_VERIFY(program.session.dataset());
        QTRY_COMPARE(program.session.runs().size(), std::size_t(3));
        program.window.showPage(QStringLiteral("train"));
        auto& form = static_cast<TrainPage*>(program.window.page(QStringLiteral("train")))->form();
        Recipe recipe = form.recipe();
        recipe.epochs = 17;
        recipe.learningRate = 0.0125;
        form.setRecipe(recipe);
        program.window.showPage(QStringLiteral("runs"));
        static_cast<RunsPage*>(program.window.page(QStringLiteral("runs")))->choose({chosen});
        program.session.setCurrentRun(chosen);
        program.window.showPage(QStringLiteral("tune"));
    }
    Program program(runs);
    QCOMPARE(program.window.currentPage(), QStringLiteral("tune"));
    QTRY_VERIFY(program.session.dataset());
    QCOMPARE(program.session.dataset()->root, data);
    QTRY_COMPARE(program.session.currentRun(), chosen);
    QCOMPARE(program.session.answeringRun(), chosen);
    program.window.showPage(QStringLiteral("train"));
    const Recipe recipe = static_cast<TrainPage*>(program.window.page(QStringLiteral("train")))->form().recipe();
    QCOMPARE(recipe.epochs, 17);
    QCOMPARE(recipe.learningRate, 0.0125);
    program.window.showPage(QStringLiteral("runs"));
    QCOMPARE(static_cast<RunsPage*>(program.window.page(QStringLiteral("runs")))->chosenPaths(), QStringList(chosen));
}

void tst_Restart::aDatasetThatIsGoneIsOneSentence()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(QStringLiteral("data"));
    makeKaggle(data, 2, 4, 1);
    {
        Program program(dir.filePath(QStringLiteral("runs")));
        program.window.open({data});
        QTRY_VERIFY(program.session.dataset());
    }
    QVERIFY(QDir(data).removeRecursively());
    {
        Program program(dir.filePath(QStringLiteral("runs")));
        QTRY_VERIFY(program.window.findChild<EndBanner*>()->text().contains(data));
        QVERIFY(program.window.findChildren<QDialog*>().isEmpty());
        QVERIFY(!says(*program.window.page(QStringLiteral("explore")), data));
    }
    Program program(dir.filePath(QStringLiteral("runs")));
    QTest::qWait(300);
    QVERIFY(program.window.findChild<EndBanner*>()->text().isEmpty());
}

void tst_Restart::aSecondWindowSaysThatTheFirstTrains()
{
    const QTemporaryDir dir;
    Random random(1);
    writeRunFolders(dir.path(), 2, random);
    const QString run = dir.filePath(QStringLiteral("run-0000"));
    Program program(dir.path());
    QTRY_COMPARE(program.session.runs().size(), std::size_t(2));
    const QString sentence = QStringLiteral("Another Leafbench is training run-0000");
    QVERIFY(!says(program.window, sentence));
    {
        const auto lock = FileLock::take(runLock(run), ErrorCode::RunInUse, run);
        QVERIFY(lock);
        program.session.refreshRuns();
        QTRY_VERIFY(says(program.window, sentence));
    }
    program.session.refreshRuns();
    QTRY_VERIFY(!says(program.window, sentence));
}

void tst_Restart::aLabInTheMiddleComesBack()
{
    const QTemporaryDir dir;
    std::size_t step = 0;
    {
        Program program(dir.path());
        program.window.setGuideVisible(true);
        auto* labs = program.window.findChild<LabPanel*>();
        child<QPushButton>(*labs, "lab1").click();
        while (labs->run().step(labs->step()).kind == LabStepKind::Text)
            labs->next();
        QCOMPARE(labs->run().step(labs->step()).kind, LabStepKind::Guess);
        child<QPushButton>(*labs, "labHandIn").click();
        QVERIFY(labs->run().isDone(labs->step()));
        labs->next();
        step = labs->step();
        program.window.showPage(QStringLiteral("runs"));
    }
    {
        Program program(dir.path());
        QVERIFY(program.window.isGuideVisible());
        QCOMPARE(program.window.currentPage(), QStringLiteral("runs"));  // the lab does not open its page behind the user's back
        auto* labs = program.window.findChild<LabPanel*>();
        QVERIFY(labs->running());
        QCOMPARE(labs->run().lab.number, 1);
        QCOMPARE(labs->step(), step);
        QVERIFY(labs->run().isDone(step - 1));
        program.window.setGuideVisible(false);
    }
    Program program(dir.path());
    QVERIFY(!program.window.isGuideVisible());
    program.window.setGuideVisible(true);
    QCOMPARE(program.window.findChild<LabPanel*>()->step(), step);
}

void tst_Restart::aSplitOfOnesOwnComesBack()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(QStringLiteral("data")), runs = dir.filePath(QStringLiteral("runs"));
    makeKaggle(data, 2, 12, 3);
    SplitOptions wanted;
    wanted.trainShare = 0.5;
    wanted.validShare = 0.25;
    wanted.testShare = 0.25;
    wanted.seed = 7;
    {
        Program program(runs);
        program.window.open({data});
        QTRY_VERIFY(program.session.dataset());
        const auto made = makeSplit(*program.session.dataset(), wanted);
        QVERIFY(made);
        program.session.setSplit(std::make_shared<const Split>(*made));
        // One that its settings cannot make again.
        Split leaves = *made;
        leaves.options.mode = SplitOptions::Mode::Leaves;
        leaves.options.testShare = 0;
        std::rotate(leaves.assignment.begin(), leaves.assignment.begin() + 3, leaves.assignment.end());
        program.session.setSplit(std::make_shared<const Split>(leaves));
        QTRY_VERIFY(QFile::exists(runs + QStringLiteral("/splits/chosen.json")));
        QTRY_COMPARE(chosenSplit(runs, *program.session.dataset())->assignment, leaves.assignment);
    }
    {
        Program program(runs);
        QTRY_VERIFY(program.session.split());
        QCOMPARE(program.session.split()->options.mode, SplitOptions::Mode::Leaves);
        QCOMPARE(program.session.split()->count(Subset::Train), qint64(15));
        program.session.setSplit(std::make_shared<const Split>(*makeSplit(*program.session.dataset(), wanted)));
        QTRY_COMPARE(chosenSplit(runs, *program.session.dataset())->options, wanted);
    }
    {
        Program program(runs);
        QTRY_VERIFY(program.session.split());
        QCOMPARE(program.session.split()->options, wanted);
        // The default one forgets it.
        const DatasetIndex& index = *program.session.dataset();
        program.session.setSplit(std::make_shared<const Split>(*makeSplit(index, defaultSplit(index))));
        QTRY_VERIFY(!chosenSplit(runs, index));
    }
    Program program(runs);
    QTRY_VERIFY(program.session.split());
    QCOMPARE(program.session.split()->options, defaultSplit(*program.session.dataset()));
}

/// Of a process of its own, which is then killed as by kill -9.
void tst_Restart::aSecondWindowNamesEveryJob()
{
    const QTemporaryDir dir;
    Program program(dir.path());
    const QString another = QStringLiteral("Another Leafbench is ");
    QVERIFY(!says(program.window, another));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LEAFBENCH_TEST_RUNS", dir.path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {"Restart", "anotherProcess"});
    for (const char* work : {"training", "tuning hyperparameters", "computing statistics", "measuring speedup",
                             "replaying the paper", "evaluating a run"})
        QTRY_VERIFY2(says(program.window, another + QLatin1String(work)), work);
    process.kill();
    QVERIFY(process.waitForFinished());
    QTRY_VERIFY(!says(program.window, another));
}

/// Started by the other function: works at everything.
void tst_Restart::anotherProcess()
{
    const QString runs = qEnvironmentVariable("LEAFBENCH_TEST_RUNS");
    if (runs.isEmpty())
        QSKIP("started by the other function");
    std::vector<Result<WorkNotice>> notices;
    for (const WorkKind kind : enumerators<WorkKind>()) {
        notices.push_back(WorkNotice::post(runs, kind));
        QVERIFY(notices.back());
    }
    QVERIFY(workOfOthers(runs).empty());  // one's own is not another's
    QTest::qWait(60'000);
}

LEAFBENCH_TEST(tst_Restart)
#include "tst_Restart.moc"
