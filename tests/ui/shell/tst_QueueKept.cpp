#include "engine/common/TextFile.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/runs/store/RunStore.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/QueueTitles.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/forms/RecipeForm.h"
#include "ui/preprocess/PreprocessPage.h"
#include "ui/shell/EndBanner.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/QueueOffer.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"
#include "ui/train/TrainPage.h"

#include <QDir>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <thread>

using namespace leafbench;
using namespace leafbench::ui;
using namespace leafbench::testing;

/// The queue of the whole window over its end: what it says, what it asks, and that the jobs begin.
class tst_QueueKept : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void closingSaysThatTheQueueIsKept();
    void queuedJobsBeginInANewWindow();
    void whatIsKeptWaitsInTheQueue();
    void clearedJobsAreGone();
    void aJobThatCannotBeReadIsSaid();
    void anotherDatasetLeavesStatisticsOut();
    void statisticsThatWaitForTheirDatasetAreKept();
    void aWindowThatOpensADataset();
    void aKilledTrainingGoesOn();
    void aWindowThatTrains();

private:
    QString data() const { return m_dir->filePath(QStringLiteral("data")); }
    QString runs() const { return m_dir->filePath(QStringLiteral("runs")); }
    void queueTwo();

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

struct KeptProgram {
    explicit KeptProgram(const QString& runs) : session(runs), window(session, standardPages())
    {
        window.keepQueue();
        window.resize(1200, 800);
        window.show();
        session.refreshRuns();
    }
    QueueOffer& offer() { return *window.findChild<QueueOffer*>(); }
    bool open(const QString& folder)
    {
        session.openDataset(folder);
        return QTest::qWaitFor([this] { return session.dataset() != nullptr; }, patience);
    }
    template <class T>
    T& page(const char* id)
    {
        window.showPage(QLatin1String(id));
        return *static_cast<T*>(window.page(QLatin1String(id)));
    }

    Session session;
    MainWindow window;
};

Recipe keptRecipe()
{
    Recipe recipe;
    recipe.inputSize = 32;
    recipe.startSize = 0;
    recipe.batchSize = 8;
    recipe.epochs = 1;
    recipe.precision = Precision::Float32;
    return recipe;
}

}  // namespace

void tst_QueueKept::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("tst_QueueKept"));  // settings of its own
    Theme::instance().setMode(Theme::Mode::Light);
}

void tst_QueueKept::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    writeSmallDataset(data());
}

/// A training and statistics, behind another job; then the window is closed as a user does.
void tst_QueueKept::queueTwo()
{
    KeptProgram program(runs());
    QVERIFY(program.open(data()));
    startEndlessJob(program.session.jobs(), QStringLiteral("Something else"), this);
    auto& train = program.page<TrainPage>("train");
    train.form().setRecipe(program.session.withSplit(keptRecipe()));
    QTRY_COMPARE(child<QPushButton>(train, "startTraining").text(), QStringLiteral("Add to queue"));
    child<QPushButton>(train, "startTraining").click();
    auto& preprocess = program.page<PreprocessPage>("preprocess");
    preprocess.choose(StatisticsWay::Loader, 1);
    preprocess.compute();
    QCOMPARE(program.session.jobs().queue().size(), 2);
    program.window.close();
    auto* box = program.window.findChild<QMessageBox*>();
    QVERIFY(box);
    QVERIFY2(box->informativeText().contains(QStringLiteral("The queue is kept for the next start: Training, 1 epoch at 32 px; ")),
             qPrintable(box->informativeText()));
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(!program.window.isVisible());
}

void tst_QueueKept::closingSaysThatTheQueueIsKept()
{
    queueTwo();
    QCOMPARE(queueFiles(runs()).size(), 1);
}

void tst_QueueKept::queuedJobsBeginInANewWindow()
{
    queueTwo();
    KeptProgram program(runs());
    QTRY_VERIFY2(program.offer().text().startsWith(QStringLiteral("2 jobs were waiting when the window closed: Training, 1 epoch")),
                 qPrintable(program.offer().text()));
    QVERIFY(!program.session.jobs().mainRunning());
    child<QPushButton>(program.window, "offerStart").click();
    QVERIFY(program.offer().text().isEmpty());
    QVERIFY(program.session.jobs().mainRunning());
    QTRY_COMPARE_WITH_TIMEOUT(program.session.runs().size(), std::size_t(1), 60'000);
    // The statistics open their dataset themselves.
    QTRY_VERIFY_WITH_TIMEOUT(program.window.page(QStringLiteral("preprocess")), 60'000);
    auto& preprocess = program.page<PreprocessPage>("preprocess");
    QTRY_COMPARE(preprocess.results().rowCount(), 1);
    QCOMPARE(program.session.dataset()->root, data());
    QTRY_COMPARE(program.session.runs().front().state, RunState::Finished);
    QTRY_COMPARE(queueFiles(runs()).size(), 0);
}

void tst_QueueKept::whatIsKeptWaitsInTheQueue()
{
    queueTwo();
    {
        KeptProgram program(runs());
        QTRY_VERIFY(!program.offer().text().isEmpty());
        QTest::keyClick(&child<QPushButton>(program.window, "offerKeep"), Qt::Key_Space);
        QVERIFY(program.offer().text().isEmpty());
        auto& queue = child<QPushButton>(program.window, "queue");
        QVERIFY(queue.isVisible());
        queue.click();
        auto& list = child<QListWidget>(program.window, "queueList");
        QVERIFY(list.item(0)->text().contains(QStringLiteral("(kept, not started)")));
        QVERIFY(child<QPushButton>(program.window, "queueStart").isVisible());
        QVERIFY(program.window.close());  // nothing runs: nothing is asked
    }
    KeptProgram again(runs());
    QTRY_VERIFY(!again.offer().text().isEmpty());
}

void tst_QueueKept::clearedJobsAreGone()
{
    queueTwo();
    {
        KeptProgram program(runs());
        QTRY_VERIFY(!program.offer().text().isEmpty());
        child<QPushButton>(program.window, "offerClear").click();
        QCOMPARE(program.session.jobs().queue().size(), 0);
    }
    KeptProgram program(runs());
    QTest::qWait(200);
    QVERIFY(program.offer().text().isEmpty());
}

void tst_QueueKept::aJobThatCannotBeReadIsSaid()
{
    KeptProgram program(runs());
    startEndlessJob(program.session.jobs(), QStringLiteral("Something else"), this);
    JobRequest request;
    request.title = QStringLiteral("Training, 3 epochs at 64 px");
    request.values = {{"recipe", QJsonObject{{"learning_rate", "fast"}}}};
    program.session.jobs().queue().add(request, nullptr, [] {});
    program.session.jobs().cancelMain();
    auto* banner = program.window.findChild<EndBanner*>();
    QTRY_COMPARE(banner->text(), QStringLiteral("Training, 3 epochs at 64 px: it could not begin."));
    QVERIFY(!program.session.jobs().mainRunning());
}

void tst_QueueKept::anotherDatasetLeavesStatisticsOut()
{
    queueTwo();
    writeSmallDataset(m_dir->filePath(QStringLiteral("other")));
    KeptProgram program(runs());
    QVERIFY(program.open(m_dir->filePath(QStringLiteral("other"))));
    QTRY_COMPARE(program.session.jobs().queue().size(), 2);
    program.session.jobs().queue().remove(0);
    program.session.jobs().queue().release();
    QTRY_VERIFY(says(program.page<PreprocessPage>("preprocess"), QStringLiteral("another dataset is open")));
    QCOMPARE(program.session.jobs().queue().size(), 0);
}

/// In a process of its own, which is killed: while the dataset of the statistics that it begins is opened.
void tst_QueueKept::aWindowThatOpensADataset()
{
    const QString folder = qEnvironmentVariable("LEAFBENCH_TEST_FOLDER");
    if (folder.isEmpty())
        QSKIP("started by another function");
    KeptProgram program(folder + QStringLiteral("/runs"));
    JobQueue& queue = program.session.jobs().queue();
    QTRY_COMPARE(queue.size(), 2);
    queue.remove(0);  // the training
    QTRY_VERIFY(!readFile(queueFiles(folder + QStringLiteral("/runs")).front())->contains("\"training\""));
    queue.release();
    QVERIFY(!program.session.dataset() && !program.session.jobs().mainRunning());
    // The queue is written by another thread; that the dataset is open would be heard by this one.
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    ::raise(SIGKILL);
}

void tst_QueueKept::statisticsThatWaitForTheirDatasetAreKept()
{
    queueTwo();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LEAFBENCH_TEST_FOLDER"), m_dir->path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("QueueKept"), QStringLiteral("aWindowThatOpensADataset")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(queueFiles(runs()).size(), 1);
    KeptProgram program(runs());
    const QString said = QStringLiteral("A job was waiting when the window closed: ");
    QTRY_VERIFY2(program.offer().text().startsWith(said), qPrintable(program.offer().text()));
    child<QPushButton>(program.window, "offerStart").click();
    QTRY_VERIFY(program.window.page(QStringLiteral("preprocess")));
    QTRY_COMPARE(program.page<PreprocessPage>("preprocess").results().rowCount(), 1);
    QTRY_COMPARE(queueFiles(runs()).size(), 0);
}

/// In a process of its own, which is killed.
void tst_QueueKept::aWindowThatTrains()
{
    const QString folder = qEnvironmentVariable("LEAFBENCH_TEST_FOLDER");
    if (folder.isEmpty())
        QSKIP("started by another function");
    KeptProgram program(folder + QStringLiteral("/runs"));
    QVERIFY(program.open(folder + QStringLiteral("/data")));
    auto& train = program.page<TrainPage>("train");
    Recipe recipe = program.session.withSplit(keptRecipe());
    recipe.epochs = 500;
    train.form().setRecipe(recipe);
    child<QPushButton>(train, "startTraining").click();
    QTest::qWait(60'000);
}

void tst_QueueKept::aKilledTrainingGoesOn()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LEAFBENCH_TEST_FOLDER"), m_dir->path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("QueueKept"), QStringLiteral("aWindowThatTrains")});
    const auto trains = [this] {
        const QStringList files = queueFiles(runs());
        const auto kept = files.isEmpty() ? Result<QByteArray>(Cancelled{}) : readFile(files.front());
        return kept && kept->contains("\"resuming\"");
    };
    QTRY_VERIFY_WITH_TIMEOUT(trains(), 40'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
    KeptProgram program(runs());
    const QString said = QStringLiteral("The window ended in the middle of a job. The interrupted job is offered again: Resuming ");
    QTRY_VERIFY2(program.offer().text().startsWith(said), qPrintable(program.offer().text()));
    QTRY_COMPARE(program.session.runs().size(), std::size_t(1));
    const QString run = program.session.runs().front().path;
    QTRY_VERIFY(!isRunInUse(run));  // its process ends with its window
    child<QPushButton>(program.window, "offerStart").click();
    QTRY_COMPARE(program.session.jobs().queue().running()->paths, QStringList(run));
    QTRY_VERIFY(isRunInUse(run));
    program.session.jobs().cancelMain();
    QTRY_VERIFY(!program.session.jobs().mainRunning());
    QCOMPARE(program.session.runs().size(), std::size_t(1));
}

LEAFBENCH_TEST(tst_QueueKept)
#include "tst_QueueKept.moc"
