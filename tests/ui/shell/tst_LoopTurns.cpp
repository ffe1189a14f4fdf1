#include "engine/processes/JobProcess.h"
#include "engine/processes/WorkerProcess.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "tests/ui/shell/LoopWatch.h"
#include "ui/bridge/Session.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/evaluate/EvaluationExport.h"
#include "ui/forms/RecipeForm.h"
#include "ui/plots/LinePlot.h"
#include "ui/shell/JobStrip.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"
#include "ui/train/EpochTableModel.h"
#include "ui/train/TrainPage.h"
#include "ui/train/TrainingView.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <thread>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::longestAllowed;
using leafbench::testing::LoopWatch;
using leafbench::testing::runUntil;

namespace {

struct Trainer {
    QTemporaryDir dir;
    Session session{dir.filePath(QStringLiteral("runs"))};
    MainWindow window{session, standardPages()};
    TrainPage* page = nullptr;
    double shown = 0;  ///< how long the window takes to appear, milliseconds

    bool open(const QString& data, int epochs)
    {
        QElapsedTimer clock;
        clock.start();
        window.resize(1280, 820);
        window.show();
        window.showPage(QStringLiteral("train"));
        QCoreApplication::processEvents();
        shown = double(clock.nsecsElapsed()) * 1e-6;
        page = qobject_cast<TrainPage*>(window.page(QStringLiteral("train")));
        session.refreshRuns();
        session.openDataset(data);
        Recipe recipe;
        recipe.inputSize = 32;
        recipe.batchSize = 8;
        recipe.trainable = Trainable::Head;
        recipe.epochs = epochs;
        page->form().setRecipe(recipe);
        return runUntil([this] { return session.dataset() && start().isEnabled(); }, 20'000);
    }
    double longestTurn() const { return testing::allowedTurn(shown); }
    QPushButton& start() const { return *page->findChild<QPushButton*>(QStringLiteral("startTraining")); }
    /// Starts a training and stops its process dead: it hears no cancel.
    bool startAndFreeze()
    {
        start().click();
        if (!runUntil([this] { return page->view().lossPlot().pointCount(2) > 0 && !runningWorkers().empty(); }, 60'000))
            return false;
        const auto workers = runningWorkers();
        return std::all_of(workers.begin(), workers.end(),
                           [](qint64 pid) { return ::kill(static_cast<pid_t>(pid), SIGSTOP) == 0; });
    }
};

}  // namespace

/// The window stays awake: no turn of its event loop is long while a training starts, runs and ends, and a process that does not
/// answer holds up neither Cancel nor closing.
class tst_LoopTurns : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void noLongTurnInATraining();
    void noLongTurnInAnEvaluationAndItsExports();
    void cancelEndsAProcessThatDoesNotAnswer();
    void closingEndsAProcessThatDoesNotAnswer();

private:
    QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    QTemporaryDir m_dir;
};

void tst_LoopTurns::initTestCase()
{
    Theme::instance().setMode(Theme::Mode::Light);
    defaultPatience() = std::chrono::seconds(2);
    testing::writeSmallDataset(data());
}

void tst_LoopTurns::noLongTurnInATraining()
{
    Trainer trainer;
    QVERIFY(trainer.open(data(), 3));
    runUntil([] { return false; }, 500);
    const double allowed = trainer.longestTurn();
    LoopWatch watch;
    // It hears a long turn.
    QTimer::singleShot(0, &watch, [] { std::this_thread::sleep_for(std::chrono::milliseconds(120)); });
    runUntil([] { return false; }, 200);
    QVERIFY(watch.longestMs() > 50);
    QTimer::singleShot(0, &trainer.start(), &QPushButton::click);
    VERIFY_SHORT_TURNS(watch, allowed, "start", [&] { return trainer.page->view().lossPlot().pointCount(2) > 0; });
    VERIFY_SHORT_TURNS(watch, allowed, "run", [&] { return trainer.page->view().epochs().rowCount() == 3; });
    VERIFY_SHORT_TURNS(watch, allowed, "end",
                       [&] { return !trainer.session.jobs().mainRunning() && !trainer.session.currentRun().isEmpty(); });
    QElapsedTimer clock;
    clock.start();
    VERIFY_SHORT_TURNS(watch, allowed, "the list of the runs is read again", [&] { return clock.hasExpired(1000); });
    const QString recipe = m_dir.filePath(QStringLiteral("recipe.json"));
    QTimer::singleShot(0, trainer.page, [&] { trainer.page->saveRecipe(recipe); });
    VERIFY_SHORT_TURNS(watch, allowed, "the recipe is saved", [&] { return QFile::exists(recipe); });
}

void tst_LoopTurns::noLongTurnInAnEvaluationAndItsExports()
{
    Trainer trainer;
    QVERIFY(trainer.open(data(), 1));
    trainer.start().click();
    QVERIFY(runUntil([&] { return !trainer.session.jobs().mainRunning() && !trainer.session.currentRun().isEmpty(); }, 60'000));
    trainer.window.showPage(QStringLiteral("evaluate"));
    auto* page = qobject_cast<EvaluatePage*>(trainer.window.page(QStringLiteral("evaluate")));
    auto& evaluate = *page->findChild<QPushButton*>(QStringLiteral("evaluate"));
    QVERIFY(runUntil([&] { return evaluate.isEnabled(); }, 10'000));
    runUntil([] { return false; }, 500);
    const double allowed = trainer.longestTurn();
    LoopWatch watch;
    QTimer::singleShot(0, &evaluate, &QPushButton::click);
    VERIFY_SHORT_TURNS(watch, allowed, "evaluation", [&] { return page->evaluation() && !trainer.session.jobs().mainRunning(); });

    // The paper's 38 classes.
    page->showEvaluation(std::make_shared<const Evaluation>(testing::madeUpScoredEvaluation(20)));
    runUntil([] { return false; }, 300);
    for (const char* suffix : {"csv", "png", "svg", "pdf"}) {
        const QString file = m_dir.filePath(QStringLiteral("matrix.") + QLatin1String(suffix));
        QTimer::singleShot(0, page, [&] { page->exports().exportMatrix(file); });
        VERIFY_SHORT_TURNS(watch, allowed, suffix, [&] { return QFile::exists(file); });
    }
    for (const char* suffix : {"txt", "tex", "md"}) {
        const QString file = m_dir.filePath(QStringLiteral("report.") + QLatin1String(suffix));
        QTimer::singleShot(0, page, [&] { page->exports().exportReport(file); });
        VERIFY_SHORT_TURNS(watch, allowed, suffix, [&] { return QFile::exists(file); });
    }
}

void tst_LoopTurns::cancelEndsAProcessThatDoesNotAnswer()
{
    Trainer trainer;
    QVERIFY(trainer.open(data(), 500));
    QVERIFY(trainer.startAndFreeze());
    QElapsedTimer clock;
    clock.start();
    auto* strip = trainer.window.findChild<JobStrip*>();
    for (auto* button : strip->findChildren<QPushButton*>())
        if (button->text().remove(u'&') == QLatin1String("Cancel"))
            button->click();
    const auto says = [&](const QString& text) {
        const auto labels = strip->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* l) { return l->isVisible() && l->text().contains(text); });
    };
    QVERIFY(says(QStringLiteral("stopping")));
    QVERIFY(runUntil([&] { return says(QStringLiteral("no answer")); }, 10'000));
    QVERIFY(runUntil([&] { return !trainer.session.jobs().mainRunning(); }, 15'000));
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(runningWorkers().empty());
    QVERIFY(says(QStringLiteral("No job is running")));
    // It can go on from its last state.
    QVERIFY(runUntil([&] { return trainer.page->findChild<QPushButton*>(QStringLiteral("resumeRun"))->isVisible(); }, 10'000));
}

void tst_LoopTurns::closingEndsAProcessThatDoesNotAnswer()
{
    Trainer trainer;
    QVERIFY(trainer.open(data(), 500));
    QVERIFY(trainer.startAndFreeze());
    trainer.window.close();
    auto* question = trainer.window.findChild<QMessageBox*>();
    QVERIFY(question);
    LoopWatch watch;
    for (auto* button : question->buttons())
        if (button->text().remove(u'&') == QLatin1String("Stop and close"))
            QTimer::singleShot(0, button, &QAbstractButton::click);
    QVERIFY(runUntil([&] { return !trainer.window.isVisible(); }, 15'000));
    QVERIFY(runningWorkers().empty());
    QVERIFY2(watch.longestMs() < std::max(200.0, longestAllowed), qPrintable(QStringLiteral("%1 ms").arg(watch.longestMs())));
}

LEAFBENCH_TEST(tst_LoopTurns)
#include "tst_LoopTurns.moc"
