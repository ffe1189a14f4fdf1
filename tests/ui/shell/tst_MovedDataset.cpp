#include "engine/replay/Replay.h"
#include "engine/runs/training/TrainRun.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/replay/TinyReplay.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/replay/ReplayPage.h"
#include "ui/shared/runs/DatasetQuestion.h"
#include "ui/theme/Theme.h"
#include "ui/train/EpochTableModel.h"
#include "ui/train/TrainPage.h"
#include "ui/train/TrainingView.h"
#include "ui/tune/TunePage.h"
#include "ui/tune/TuneView.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;
using leafbench::testing::says;

/// A run whose dataset was moved: each page that needs the dataset asks once where it is, checks the answer and goes on. A picture
/// that was deleted or added since is a note.
class tst_MovedDataset : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void evaluateAsks();
    void classifyAsks();
    void resumeAsks();
    void tuningAsks();
    void replayAsks();
    void aPlainErrorIsNoQuestion();

private:
    /// The run in a folder of its own, which is returned.
    QString freshRuns(const QString& name)
    {
        const QString runs = m_dir.filePath(name);
        QDir().mkpath(runs);
        QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), m_run, runs});
        m_path = runs + u'/' + QFileInfo(m_run).fileName();
        return runs;
    }
    QString old() const { return m_dir.filePath(QStringLiteral("data")); }
    QString moved() const { return m_dir.filePath(QStringLiteral("moved")); }
    QString other() const { return m_dir.filePath(QStringLiteral("other")); }

    QTemporaryDir m_dir;
    QString m_run;
    QString m_path;  ///< of the copy that the test is about
};

/// Waits for the question, and answers it wrongly and then rightly.
static void answerQuestion(QWidget& page, const QString& old, const QString& other, const QString& moved)
{
    auto& button = child<QPushButton>(page, "bannerButton");
    QTRY_VERIFY(button.isVisibleTo(&page));
    QVERIFY(says(page, QStringLiteral("no longer at ") + old));
    auto* question = page.findChild<DatasetQuestion*>();
    QVERIFY(question);
    question->answer(other);
    QTRY_VERIFY(button.isVisibleTo(&page));
    QVERIFY(says(page, other + QStringLiteral(" holds other images")));
    question->answer(moved);
}

void tst_MovedDataset::initTestCase()
{
    class StopAfterOne : public RunObserver {
    public:
        void onEpoch(const EpochRecord&) override { token.cancel(); }
        CancellationToken token;
    };
    Theme::instance().setMode(Theme::Mode::Light);
    testing::writeSmallDataset(old());
    testing::writeSmallDataset(other(), {.train = 20});
    Recipe recipe;
    recipe.data = old();
    recipe.inputSize = 32;
    recipe.batchSize = 8;
    recipe.epochs = 2;
    recipe.trainable = Trainable::Head;
    StopAfterOne stop;
    QVERIFY(trainRun(recipe, m_dir.filePath(QStringLiteral("runs")), stop, {stop.token, {}}).cancelled());
    const std::vector<Run> runs = listRuns(m_dir.filePath(QStringLiteral("runs")));
    QCOMPARE(runs.size(), std::size_t(1));
    QVERIFY(runs[0].hasBest && runs[0].resumable);
    m_run = runs[0].path;
    QVERIFY(QDir().rename(old(), moved()));
    const QString folder = moved() + QStringLiteral("/valid/Species_0___disease_0/");
    QVERIFY(QFile::copy(folder + QStringLiteral("leaf_002.jpg"), folder + QStringLiteral("new.jpg")));
    QVERIFY(QFile::remove(folder + QStringLiteral("leaf_001.jpg")));
}

void tst_MovedDataset::evaluateAsks()
{
    Session session(freshRuns(QStringLiteral("evaluate")));
    EvaluatePage page(session);
    page.show();
    session.refreshRuns();
    QTRY_VERIFY(child<QPushButton>(page, "evaluate").isEnabled());
    page.evaluate();
    answerQuestion(page, old(), other(), moved());
    QTRY_VERIFY(page.evaluation() != nullptr);
    QCOMPARE(page.evaluation()->matrix.total(), qint64(15));
    QCOMPARE(page.evaluation()->datasetRoot, moved());
    QVERIFY(says(page, QStringLiteral("leaf_001.jpg")));
    QVERIFY(says(page, QStringLiteral("new.jpg")));
    QVERIFY(!child<QPushButton>(page, "bannerButton").isVisibleTo(&page));
    // The run remembers.
    QTRY_COMPARE(session.findRun(m_path)->recipe.data, moved());
    TrainPage train(session);
    train.show();
    train.resume(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning(), 60'000);
    QCOMPARE(train.view().epochs().rowCount(), 2);
    QVERIFY(!child<QPushButton>(train, "bannerButton").isVisibleTo(&train));
}

void tst_MovedDataset::classifyAsks()
{
    Session session(freshRuns(QStringLiteral("classify")));
    ClassifyPage page(session);
    page.show();
    session.refreshRuns();
    QTRY_VERIFY(session.findRun(m_path));
    page.classifyFile(moved() + QStringLiteral("/valid/Species_0___disease_0/leaf_002.jpg"));
    QTRY_VERIFY(page.idle());
    child<QPushButton>(page, "learnReference").click();
    answerQuestion(page, old(), other(), moved());
    QTRY_VERIFY(says(page, QStringLiteral("leaf_001.jpg")));
    QCOMPARE(openRun(m_path)->recipe.data, moved());
    QVERIFY(QFile::exists(m_path + QStringLiteral("/reference.json")));
}

void tst_MovedDataset::resumeAsks()
{
    Session session(freshRuns(QStringLiteral("resume")));
    TrainPage page(session);
    page.show();
    session.refreshRuns();
    auto& resume = child<QPushButton>(page, "resumeRun");
    QTRY_VERIFY(resume.isVisibleTo(&page) && resume.isEnabled());
    resume.click();
    answerQuestion(page, old(), other(), moved());
    QTRY_VERIFY_WITH_TIMEOUT(page.view().epochs().rowCount() == 2 && !session.jobs().mainRunning(), 60'000);
    QVERIFY(says(page, QStringLiteral("leaf_001.jpg")));
    QCOMPARE(openRun(m_path)->state, RunState::Finished);
    QCOMPARE(openRun(m_path)->recipe.data, moved());
}

void tst_MovedDataset::tuningAsks()
{
    // A study of two trials, of which the first is the run.
    const QString runs = freshRuns(QStringLiteral("tuning/one"));
    const QString file = runs + QStringLiteral("/study.db");
    {
        TuneSettings settings;
        settings.recipe = openRun(m_path)->recipe;
        Trial trial;
        trial.started = trial.completed = QDateTime::currentDateTime();
        for (const Parameter& parameter : settings.space.parameters)
            trial.parameters.push_back({parameter.name, parameter.distribution, parameter.distribution.low});
        trial.userAttributes = {{"run", m_path}, {"slot", 0}};
        auto storage = StudyStorage::open(file, {}, directionOf(settings.metric));
        QVERIFY(storage && (*storage)->setSettings(settings) && (*storage)->beginTrial(trial));
        trial.state = TrialState::Complete;
        trial.value = 0.5;
        QVERIFY((*storage)->endTrial(trial));
    }
    Session session(m_dir.path());
    TunePage page(session);
    page.show();
    QTRY_VERIFY(page.view().study());
    page.resume();
    answerQuestion(page, old(), other(), moved());
    QTRY_VERIFY(session.jobs().mainRunning());
    QVERIFY(!child<QPushButton>(page, "bannerButton").isVisibleTo(&page));
    QCOMPARE(readTuningStudy(file)->settings->recipe.data, moved());
    QCOMPARE(openRun(m_path)->recipe.data, moved());
    // It goes on with its own settings: a second trial begins.
    QTRY_VERIFY(page.view().study()->trials.size() >= 2);
    session.jobs().cancelMain();
    QTRY_VERIFY(!session.jobs().mainRunning());
    QVERIFY(says(page, QStringLiteral("Tuning stopped")));
}

void tst_MovedDataset::replayAsks()
{
    class StopAfterSplit : public ReplayObserver {
    public:
        void onReplay(const Replay& replay) override
        {
            path = replay.path;
            if (replay.at(ReplayStep::Split).state == StepState::Done)
                token.cancel();
        }
        CancellationToken token;
        QString path;
    };
    const QString runs = m_dir.filePath(QStringLiteral("replayed"));
    const QString data = m_dir.filePath(QStringLiteral("data of it")), there = m_dir.filePath(QStringLiteral("there"));
    testing::writeSmallDataset(data);
    StopAfterSplit stop;
    QVERIFY(replayPaper(testing::tinyReplay(data, runs), stop, {stop.token, {}}).cancelled());
    QVERIFY(QDir().rename(data, there));
    Session session(runs);
    ReplayPage page(session);
    page.show();
    auto& resume = child<QPushButton>(page, "startReplay");
    QTRY_VERIFY(page.idle() && resume.isEnabled());
    resume.click();
    answerQuestion(page, data, other(), there);
    QTRY_VERIFY(session.jobs().mainRunning());
    QCOMPARE(openReplay(stop.path)->data, there);
    QTRY_COMPARE(openReplay(stop.path)->at(ReplayStep::StatsTasks).state, StepState::Running);
    session.jobs().cancelMain();
    QTRY_VERIFY(!session.jobs().mainRunning());
    QVERIFY(says(page, QStringLiteral("stopped")));
    QCOMPARE(openReplay(stop.path)->plan.initial.data, there);
}

void tst_MovedDataset::aPlainErrorIsNoQuestion()
{
    Session session(freshRuns(QStringLiteral("plain")));
    EvaluatePage page(session);
    page.show();
    session.refreshRuns();
    QTRY_VERIFY(child<QPushButton>(page, "evaluate").isEnabled());
    QVERIFY(QFile::remove(m_path + QStringLiteral("/run.json")));
    page.evaluate();
    QTRY_VERIFY(says(page, QStringLiteral("run.json")));
    QVERIFY(!child<QPushButton>(page, "bannerButton").isVisibleTo(&page));
}

LEAFBENCH_TEST(tst_MovedDataset)
#include "tst_MovedDataset.moc"
