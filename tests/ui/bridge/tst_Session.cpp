#include "engine/runs/place/MoveRuns.h"
#include "engine/runs/place/RunsPlace.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/TestProgram.h"
#include "tests/ui/BusyPool.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/Session.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::testing;
using ui::Session;

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void opensAFolder();
    void theLaterFolderWins();
    void aFailureKeepsWhatWasOpen();
    void refusesASplitOfAnotherDataset();
    void listsRuns();
    void aRunElsewhereJoinsTheOthers();
    void aRunElsewhereThatIsNoneIsForgotten();
    void theBestRunAnswers();
    void aChosenRunAnswersUntilItGoes();
    void theOpenDatasetDecidesWhoAnswers();
    void keepsOfferedImages();
    void keepsAnOfferedRecipe();
    void recipesTakeTheSplit();
    void movedRunsAreNotReadAsGone_data();
    void movedRunsAreNotReadAsGone();
};

void TestSession::opensAFolder()
{
    const QTemporaryDir dir;
    makeKaggle(dir.path(), 3, 5, 2);
    Session session(dir.filePath(QStringLiteral("runs")));
    QSignalSpy opening(&session, &Session::datasetOpening);
    QSignalSpy changed(&session, &Session::datasetChanged);
    QVERIFY(!session.dataset() && !session.split());
    session.openDataset(dir.path());
    QCOMPARE(opening.size(), 1);
    QVERIFY(changed.wait(patience));
    QCOMPARE(session.dataset()->images.size(), std::size_t(21));
    QCOMPARE(session.split()->count(Subset::Train), 15);
    QCOMPARE(session.split()->count(Subset::Valid), 6);
}

void TestSession::theLaterFolderWins()
{
    const QTemporaryDir first, second;
    makeKaggle(first.path(), 4, 50, 10);
    makeKaggle(second.path(), 2, 3, 1);
    Session session(QStringLiteral("/proc/nowhere"));
    QSignalSpy changed(&session, &Session::datasetChanged);
    for (int i = 0; i < 5; ++i) {
        session.openDataset(first.path());
        session.openDataset(second.path());
        QVERIFY(changed.wait(patience));
        QTest::qWait(50);
        QCOMPARE(changed.size(), i + 1);
        QCOMPARE(session.dataset()->images.size(), std::size_t(8));
    }
}

void TestSession::aFailureKeepsWhatWasOpen()
{
    const QTemporaryDir dir, empty;
    makeKaggle(dir.path(), 2, 2, 1);
    Session session(QStringLiteral("/proc/nowhere"));
    QSignalSpy changed(&session, &Session::datasetChanged);
    session.openDataset(dir.path());
    QVERIFY(changed.wait(patience));
    const DatasetPtr before = session.dataset();
    ErrorCode code{};
    connect(&session, &Session::datasetFailed, this, [&](const Error& error) { code = error.code; });
    QSignalSpy failed(&session, &Session::datasetFailed);
    session.openDataset(empty.path());
    QVERIFY(failed.wait(patience));
    QCOMPARE(code, ErrorCode::NoClasses);
    QCOMPARE(session.dataset(), before);
    session.openDataset(QStringLiteral("/no/such/folder"));
    QVERIFY(failed.wait(patience));
    QCOMPARE(code, ErrorCode::NotFound);
}

void TestSession::refusesASplitOfAnotherDataset()
{
    const QTemporaryDir dir;
    makeKaggle(dir.path(), 2, 10, 2);
    Session session(QStringLiteral("/proc/nowhere"));
    QSignalSpy changed(&session, &Session::datasetChanged);
    session.openDataset(dir.path());
    QVERIFY(changed.wait(patience));
    QSignalSpy split(&session, &Session::splitChanged);
    session.setSplit(std::make_shared<const Split>(makeSplit(*bigIndex(2, 3), {}).value()));
    session.setSplit(nullptr);
    QCOMPARE(split.size(), 0);
    session.setSplit(std::make_shared<const Split>(makeSplit(*session.dataset(), {}).value()));
    QCOMPARE(split.size(), 1);
    QCOMPARE(session.split()->options, SplitOptions{});
}

void TestSession::listsRuns()
{
    const QTemporaryDir dir;
    Session session(dir.path());
    QSignalSpy runs(&session, &Session::runsChanged);
    session.refreshRuns();
    session.refreshRuns();  // asked again while it reads: it reads again, once
    session.refreshRuns();
    QVERIFY(runs.wait(patience));
    QTRY_COMPARE(runs.size(), 2);
    QTest::qWait(100);
    QCOMPARE(runs.size(), 2);
    QVERIFY(session.runs().empty());
    QVERIFY(session.currentRun().isEmpty());
}

void TestSession::aRunElsewhereJoinsTheOthers()
{
    const QTemporaryDir dir;
    const QString runs = dir.filePath(QStringLiteral("runs"));
    const QString study = runs + QStringLiteral("/tuning/a study");
    writeMadeUpRun(runs, madeUpRun(3, 3));
    writeMadeUpRun(study, madeUpRun(2, 2));
    Session session(runs);
    session.refreshRuns();
    QTRY_COMPARE(session.runs().size(), std::size_t(1));
    const QString trial = listRuns(study).front().path;
    // Also while the runs are being read.
    session.refreshRuns();
    session.setCurrentRun(trial);
    QTRY_COMPARE(session.runs().size(), std::size_t(2));
    QCOMPARE(session.currentRun(), trial);
    QVERIFY(std::any_of(session.runs().begin(), session.runs().end(), [&](const Run& run) { return run.path == trial; }));
    // It stays to choose from when another one has been chosen.
    session.setCurrentRun(listRuns(runs).front().path);
    QSignalSpy read(&session, &Session::runsChanged);
    session.refreshRuns();
    QVERIFY(read.wait(patience));
    QCOMPARE(session.runs().size(), std::size_t(2));
}

void TestSession::aRunElsewhereThatIsNoneIsForgotten()
{
    const QTemporaryDir dir;
    const QString runs = dir.filePath(QStringLiteral("runs"));
    writeMadeUpRun(runs, madeUpRun(3, 3));
    Session session(runs);
    session.setCurrentRun(dir.filePath(QStringLiteral("nothing")));
    QTRY_COMPARE(session.runs().size(), std::size_t(1));
    QTRY_COMPARE(session.currentRun(), session.runs().front().path);
}

/// Of 0.9, and a newer one that was broken off at 0.11, named after their places in time.
static void writeTwoRuns(const QString& runs)
{
    for (const bool newer : {false, true}) {
        Run run = madeUpRun(3, newer ? 1 : 3);
        run.name = newer ? QStringLiteral("newer") : QStringLiteral("older");
        run.started = run.started.addDays(newer ? 1 : 0);
        for (EpochRecord& epoch : run.epochs)
            epoch.validAccuracy = newer ? 0.11 : 0.9;
        writeMadeUpRun(runs, run);
    }
}

void TestSession::theBestRunAnswers()
{
    const QTemporaryDir dir;
    const QString older = dir.filePath(QStringLiteral("older")), newer = dir.filePath(QStringLiteral("newer"));
    writeTwoRuns(dir.path());
    Session session(dir.path());
    QVERIFY(session.answeringRun().isEmpty());
    session.refreshRuns();
    QTRY_COMPARE(session.runs().size(), std::size_t(2));
    QCOMPARE(session.runs().front().path, newer);
    QCOMPARE(session.answeringRun(), older);
    QCOMPARE(session.currentRun(), older);
    // A training that has just ended is evaluated next, but does not answer for a better one.
    session.setTrainedRun(newer);
    QCOMPARE(session.currentRun(), newer);
    QCOMPARE(session.answeringRun(), older);
    // A star goes before the accuracy.
    session.setAnnotations(newer, {.starred = true, .tags = {}, .notes = {}});
    QCOMPARE(session.answeringRun(), newer);
}

void TestSession::aChosenRunAnswersUntilItGoes()
{
    const QTemporaryDir dir;
    const QString older = dir.filePath(QStringLiteral("older")), newer = dir.filePath(QStringLiteral("newer"));
    writeTwoRuns(dir.path());
    Session session(dir.path());
    session.refreshRuns();
    QTRY_COMPARE(session.runs().size(), std::size_t(2));
    QSignalSpy chosen(&session, &Session::answeringRunChosen);
    session.setCurrentRun(newer);
    session.setCurrentRun(newer);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(session.answeringRun(), newer);
    session.setCurrentRun(older);
    session.setCurrentRun(newer);
    QVERIFY(QDir(newer).removeRecursively());
    session.refreshRuns();
    QTRY_COMPARE(session.runs().size(), std::size_t(1));
    QCOMPARE(session.answeringRun(), older);
    QCOMPARE(session.currentRun(), older);
}

void TestSession::theOpenDatasetDecidesWhoAnswers()
{
    const QTemporaryDir dir;
    makeKaggle(dir.filePath(QStringLiteral("data")), 2, 2, 1);
    const QString runs = dir.filePath(QStringLiteral("runs"));
    writeTwoRuns(runs);
    Session session(runs);
    QSignalSpy changed(&session, &Session::datasetChanged);
    session.openDataset(dir.filePath(QStringLiteral("data")));
    QVERIFY(changed.wait(patience));
    Run own = madeUpRun(3, 3);
    own.name = QStringLiteral("own");
    own.classNames = session.dataset()->classNames();
    for (EpochRecord& epoch : own.epochs)
        epoch.validAccuracy = 0.8;
    writeMadeUpRun(runs, own);
    session.refreshRuns();
    QTRY_COMPARE(session.runs().size(), std::size_t(3));
    QCOMPARE(session.answeringRun(), runs + QStringLiteral("/own"));
}

void TestSession::keepsAnOfferedRecipe()
{
    Session session(QStringLiteral("/proc/nowhere"));
    QSignalSpy offered(&session, &Session::recipeOffered);
    QVERIFY(!session.takeOfferedRecipe());
    Recipe recipe;
    recipe.learningRate = 0.0123;
    session.offerRecipe(recipe);
    QCOMPARE(offered.size(), 1);
    QVERIFY(session.takeOfferedRecipe() == recipe);
    QVERIFY(!session.takeOfferedRecipe());
}

void TestSession::recipesTakeTheSplit()
{
    const QTemporaryDir dir;
    makeKaggle(dir.path(), 3, 10, 5);
    Session session(QStringLiteral("/proc/nowhere"));
    Recipe recipe;
    recipe.learningRate = 0.0123;
    QVERIFY(session.withSplit(recipe) == recipe);
    QSignalSpy changed(&session, &Session::datasetChanged);
    session.openDataset(dir.path());
    QVERIFY(changed.wait(patience));
    SplitOptions options = session.split()->options;
    options.mode = SplitOptions::Mode::Stratified;
    options.trainShare = 0.6;
    options.validShare = 0.2;
    options.testShare = 0.2;
    options.seed = 7;
    session.setSplit(std::make_shared<const Split>(makeSplit(*session.dataset(), options).value()));
    const Recipe with = session.withSplit(recipe);
    QCOMPARE(with.learningRate, 0.0123);
    // The training makes the same split from it.
    QCOMPARE(splitOf(with, *session.dataset()).value().assignment, session.split()->assignment);
}

void TestSession::keepsOfferedImages()
{
    Session session(QStringLiteral("/proc/nowhere"));
    QSignalSpy offered(&session, &Session::imagesOffered);
    session.offerImage(QStringLiteral("/a.jpg"));
    session.offerImages({QStringLiteral("/b.jpg"), QStringLiteral("/folder")});
    QCOMPARE(offered.size(), 2);
    QCOMPARE(session.takeOfferedImages(),
             QStringList({QStringLiteral("/a.jpg"), QStringLiteral("/b.jpg"), QStringLiteral("/folder")}));
    QVERIFY(session.takeOfferedImages().isEmpty());
}

void TestSession::movedRunsAreNotReadAsGone_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("the old folder is gone") << true;
    QTest::newRow("the old folder is being removed") << false;
}

/// The session has asked for its runs, and the reading comes after the move's switch: of a folder that has lost the chosen run.
void TestSession::movedRunsAreNotReadAsGone()
{
    QFETCH(bool, whole);
    const QTemporaryDir dir;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(dir.filePath("config")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(dir.filePath("data")));
    const QString before = settledRunsDir(), place = dir.filePath("disk/runs");
    Random random(1);
    writeRunFolders(before, 3, random);
    Session session(before);
    QSignalSpy listed(&session, &Session::runsChanged);
    session.refreshRuns();
    QVERIFY(listed.wait(patience));
    session.setCurrentRun(before + "/run-0001");
    QSignalSpy shown(&session, &Session::currentRunChanged);
    {
        BusyPool pool;
        QVERIFY(pool.isBusy());
        session.refreshRuns();
        if (whole) {
            QVERIFY(moveRuns(place, {}));
        } else {
            Random again(1);
            writeRunFolders(place, 3, again);
            QVERIFY(settleRunsDir(place));
            QVERIFY(QDir(before + "/run-0001").removeRecursively());
        }
    }
    QVERIFY(jobPool().waitForDone(patience));
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(session.findRun(session.currentRun()));
    QVERIFY(session.currentRun().endsWith("/run-0001"));
    session.setRunsDir(place);  // unless it has followed by itself
    QTRY_VERIFY(session.findRun(place + "/run-0001"));
    QCOMPARE(session.chosenRun(), place + "/run-0001");
    QCOMPARE(session.currentRun(), place + "/run-0001");
    QCOMPARE(shown.size(), 1);  // it was never another one
}

LEAFBENCH_GUILESS_TEST(TestSession)
#include "tst_Session.moc"
