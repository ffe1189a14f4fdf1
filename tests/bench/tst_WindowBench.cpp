#include "engine/demo/DemoDataset.h"
#include "engine/statistics/StudentT.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "ui/bridge/Session.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leafbench;

/// How long a page takes to be shown for the first time and again, and the window to change its theme once all pages were shown.
/// With the demo dataset and three evaluated runs; a new window a round.
class WindowBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAndTheme();

private:
    void measureWindow();

    static constexpr int rounds = 7;
    QTemporaryDir m_dir;
    std::map<QString, std::vector<double>> m_milliseconds;
};

void WindowBench::initTestCase()
{
    QVERIFY(makeDemoDataset(m_dir.filePath("demo"), {}).finished());
    for (int i = 0; i < 3; ++i) {
        Run run = testing::madeUpRun(6, 6);
        run.recipe.data = m_dir.filePath("demo");
        run.name += QString::number(i);
        run.path = m_dir.filePath("runs/" + run.name);
        testing::writeMadeUpRun(m_dir.filePath("runs"), run);
        Evaluation evaluation = testing::madeUpScoredEvaluation(30);
        evaluation.subset = Subset::Valid;
        testing::writeMadeUpEvaluation(run, evaluation);
    }
}

void WindowBench::measureWindow()
{
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Session session(m_dir.filePath("runs"));
    ui::MainWindow window(session, ui::standardPages());
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy opened(&session, &ui::Session::datasetChanged), read(&session, &ui::Session::runsChanged);
    session.openDataset(m_dir.filePath("demo"));
    session.refreshRuns();
    QTRY_VERIFY(!opened.isEmpty() && !read.isEmpty());
    QTest::qWait(500);

    const auto measure = [this](const QString& what, const std::function<void()>& act) {
        QElapsedTimer timer;
        timer.start();
        act();
        QCoreApplication::processEvents();  // layout and painting
        m_milliseconds[what].push_back(timer.nsecsElapsed() * 1e-6);
        QTest::qWait(200);  // what it reads in the background
    };
    for (const QString& id : window.pageIds())
        measure("first visit of " + id, [&] { window.showPage(id); });
    for (const QString& id : window.pageIds())
        measure("next visit of " + id, [&] { window.showPage(id); });
    measure("theme", [] { ui::Theme::instance().setMode(ui::Theme::Mode::Dark); });
}

void WindowBench::pagesAndTheme()
{
    for (int round = 0; round < rounds; ++round) {
        measureWindow();
        if (QTest::currentTestFailed())
            return;
    }
    for (const auto& [what, times] : m_milliseconds)
        qInfo("%s: %.0f ms (%.0f to %.0f)", qPrintable(what), medianOf(times), *std::min_element(times.begin(), times.end()),
              *std::max_element(times.begin(), times.end()));
}

LEAFBENCH_TEST(WindowBench)
#include "tst_WindowBench.moc"
