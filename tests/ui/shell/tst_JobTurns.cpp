#include "engine/exchange/WriteBundle.h"
#include "tests/exchange/RandomRun.h"
#include "tests/replay/TinyReplay.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/shell/LoopWatch.h"
#include "ui/bridge/Session.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/explore/ExplorePage.h"
#include "ui/explore/check/DataCheckView.h"
#include "ui/preprocess/PreprocessPage.h"
#include "ui/preprocess/StatisticsTableModel.h"
#include "ui/replay/ReplayPage.h"
#include "ui/replay/ReplayStepModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/speedup/SpeedupForm.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/speedup/SpeedupTableModel.h"
#include "ui/speedup/SpeedupView.h"
#include "ui/theme/Theme.h"
#include "ui/tune/TrialFields.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/TunePage.h"
#include "ui/tune/TuneView.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::LoopWatch;
using leafbench::testing::runUntil;

/// No turn of the window's event loop is long while any other job than a training or an evaluation (LoopTurns) starts, runs and
/// ends. Each is the smallest there is.
class tst_JobTurns : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aDatasetIsReadAndChecked();
    void statisticsTwoWays();
    void aTuning();
    void aSpeedupStudy();
    void aReplayAndItsReport();
    void anImport();

private:
    QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    bool jobEnded() { return !m_session->jobs().mainRunning(); }
    bool open()
    {
        if (!m_session->dataset())
            m_session->openDataset(data());
        return runUntil([this] { return m_session->dataset() != nullptr; }, 10'000);
    }
    /// Shown, and at rest.
    template <class NewPage>
    NewPage* show(const char* id)
    {
        m_window->showPage(QLatin1String(id));
        runUntil([] { return false; }, 500);
        return qobject_cast<NewPage*>(m_window->page(QLatin1String(id)));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    double m_allowed = 0;  ///< milliseconds
};

void tst_JobTurns::initTestCase()
{
    Theme::instance().setMode(Theme::Mode::Light);
    testing::writeSmallDataset(data());
    // A replay that has not begun: the page's own are larger.
    CancellationToken token;
    token.cancel();
    ReplayObserver silent;
    const QString runs = m_dir.filePath(QStringLiteral("runs"));
    QVERIFY(replayPaper(testing::tinyReplay(data(), runs), silent, {token, {}}).cancelled());
    m_session = std::make_unique<Session>(runs);
    m_window = std::make_unique<MainWindow>(*m_session, standardPages());
    QElapsedTimer clock;
    clock.start();
    m_window->resize(1280, 820);
    m_window->show();
    m_window->showPage(QStringLiteral("train"));
    QCoreApplication::processEvents();
    m_allowed = testing::allowedTurn(double(clock.nsecsElapsed()) * 1e-6);
    m_session->refreshRuns();
}

void tst_JobTurns::aDatasetIsReadAndChecked()
{
    auto* page = show<ExplorePage>("explore");
    LoopWatch watch;
    QTimer::singleShot(0, page, [&] { m_session->openDataset(data()); });
    VERIFY_SHORT_TURNS(watch, m_allowed, "scan", [&] { return m_session->dataset() && page->idle(); });
    page->findChild<QTabWidget*>(QStringLiteral("exploreTabs"))->setCurrentIndex(1);
    QVERIFY(runUntil([&] { return page->check().idle(); }, 10'000));
    QTimer::singleShot(0, page, [&] { page->check().startCheck(); });
    VERIFY_SHORT_TURNS(watch, m_allowed, "check", [&] { return page->check().check() && jobEnded(); });
}

void tst_JobTurns::statisticsTwoWays()
{
    QVERIFY(open());
    auto* page = show<PreprocessPage>("preprocess");
    QVERIFY(runUntil([&] { return page->idle(); }, 10'000));
    LoopWatch watch;
    int done = 0;
    for (const StatisticsWay way : {StatisticsWay::Tasks, StatisticsWay::Loader}) {
        page->choose(way, 2);
        QVERIFY(runUntil([&] { return page->idle(); }, 10'000));
        QTimer::singleShot(0, page, &PreprocessPage::compute);
        ++done;
        VERIFY_SHORT_TURNS(watch, m_allowed, way == StatisticsWay::Tasks ? "statistics by tasks" : "statistics by loader",
                           [&] { return page->results().rowCount() == done && jobEnded(); });
    }
}

void tst_JobTurns::aTuning()
{
    QVERIFY(open());
    auto* page = show<TunePage>("tune");
    TuneSettings settings = firstSettings();
    settings.recipe.inputSize = 32;
    settings.recipe.batchSize = 8;
    settings.recipe.epochs = 1;
    settings.recipe.trainable = Trainable::Head;
    settings.recipe.precision = Precision::Float32;
    page->form().setSettings(settings);
    page->form().trialFields().setTrials(2);
    page->form().trialFields().setParallel(1);
    LoopWatch watch;
    QTimer::singleShot(0, page, &TunePage::start);
    const auto finished = [&] { return page->view().study() ? page->view().study()->count(TrialState::Complete) : 0; };
    VERIFY_SHORT_TURNS(watch, m_allowed, "tuning begins", [&] { return page->view().study() != nullptr; });
    VERIFY_SHORT_TURNS(watch, m_allowed, "tuning", [&] { return finished() == 2 && jobEnded(); });
}

void tst_JobTurns::aSpeedupStudy()
{
    QVERIFY(open());
    auto* page = show<SpeedupPage>("speedup");
    SpeedupOptions options;
    options.workload = Workload::StatsLoader;
    options.workers = {1, 2};
    options.repeats = 1;
    page->form().setOptions(options);
    LoopWatch watch;
    QTimer::singleShot(0, page, &SpeedupPage::measure);
    VERIFY_SHORT_TURNS(watch, m_allowed, "speedup study", [&] { return page->view().table().rowCount() == 2 && jobEnded(); });
}

void tst_JobTurns::aReplayAndItsReport()
{
    QVERIFY(open());
    auto* page = show<ReplayPage>("replay");
    QVERIFY(runUntil([&] { return page->idle() && !page->steps().replay().path.isEmpty(); }, 10'000));
    LoopWatch watch;
    QTimer::singleShot(0, page, &ReplayPage::start);
    VERIFY_SHORT_TURNS(watch, m_allowed, "replay", [&] { return page->steps().replay().finished(); });
    // Its end writes the report.
    const QString report = page->steps().replay().path + QStringLiteral("/report/report.html");
    VERIFY_SHORT_TURNS(watch, m_allowed, "report", [&] { return QFile::exists(report) && jobEnded(); });
}

void tst_JobTurns::anImport()
{
    const Run run = testing::writeRandomRun(m_dir.filePath(QStringLiteral("elsewhere")), {.weights = false});
    const QString bundle = m_dir.filePath(QStringLiteral("run.zip"));
    QVERIFY(writeBundle(run.path, {}, bundle, {}));
    show<QWidget>("runs");
    LoopWatch watch;
    QTimer::singleShot(0, m_window.get(), [&] { importInto(*m_session, bundle, m_window.get()); });
    VERIFY_SHORT_TURNS(watch, m_allowed, "import", [&] { return m_session->findRun(m_session->currentRun()) != nullptr; });
}

LEAFBENCH_TEST(tst_JobTurns)
#include "tst_JobTurns.moc"
