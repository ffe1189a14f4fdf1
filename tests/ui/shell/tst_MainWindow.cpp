#include "tests/testing/Sanitizer.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/explore/ClassTableModel.h"
#include "ui/explore/ExplorePage.h"
#include "ui/explore/PicturesView.h"
#include "ui/explore/SplitDialog.h"
#include "ui/explore/ThumbnailGrid.h"
#include "ui/explore/ThumbnailModel.h"
#include "ui/shared/ThumbnailStore.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <thread>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

namespace {

std::vector<PageEntry> testPages(int* made)
{
    return {{QStringLiteral("explore"), QStringLiteral("Explore"), QStringLiteral("explore"), QStringLiteral("Data"),
             [](Session& session, QWidget* parent) { return new ExplorePage(session, parent); }},
            {QStringLiteral("classify"), QStringLiteral("Classify"), QStringLiteral("classify"), QStringLiteral("Model"),
             [made](Session&, QWidget* parent) {
                 ++*made;
                 return new QWidget(parent);
             }}};
}

QAbstractButton* button(const QWidget& in, const QString& text)
{
    for (auto* candidate : in.findChildren<QAbstractButton*>())
        if (candidate->text().remove(u'&') == text)
            return candidate;
    return nullptr;
}

bool startEndless(Session& session)
{
    return session.jobs().startMain<Ok>(
        QStringLiteral("Training"), nullptr,
        [](const JobContext& context) -> Status {
            int epoch = 0;
            while (context.token.checkpoint()) {
                context.report({.phase = QStringLiteral("train"),
                                .done = 1,
                                .total = 4,
                                .epoch = ++epoch % 9 + 1,
                                .epochs = 10,
                                .ratePerSecond = 123.4});
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            return Cancelled{};
        },
        [](Status) {});
}

}  // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void opensInUnderASecond();
    void pagesAreMadeAtTheirFirstVisit();
    void nextTimeItIsAsItWas();
    void droppedThingsFindTheirPage();
    void exploreShowsTheDataset();
    void everyPictureIsCounted();
    void severalDatasetsAreOffered();
    void exploreSaysWhatIsWrong();
    void stripFollowsTheJob();
    void closingAsks();
    void themeReachesEverything();
    void gridOfTheWholeDataset();
    void splitDialogChecks();
};

void TestMainWindow::opensInUnderASecond()
{
    struct PaintWatch : QObject {
        bool painted = false;
        bool eventFilter(QObject*, QEvent* event) override
        {
            painted |= event->type() == QEvent::Paint;
            return false;
        }
    } watch;
    QElapsedTimer clock;
    clock.start();
    int made = 0;
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, testPages(&made));
    window.installEventFilter(&watch);
    window.show();
    QTRY_VERIFY(watch.painted);
    qInfo("first paint after %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 1000 * slowdown);
}

void TestMainWindow::pagesAreMadeAtTheirFirstVisit()
{
    int made = 0;
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, testPages(&made));
    window.show();
    QCOMPARE(window.currentPage(), QStringLiteral("explore"));
    QCOMPARE(made, 0);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QStringLiteral("classify"));
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QStringLiteral("explore"));
    QTest::mouseClick(button(window, QStringLiteral("Classify")), Qt::LeftButton);
    QCOMPARE(window.currentPage(), QStringLiteral("classify"));
    QCOMPARE(made, 1);
    window.showPage(QStringLiteral("nonsense"));
    QCOMPARE(window.currentPage(), QStringLiteral("classify"));
}

void TestMainWindow::nextTimeItIsAsItWas()
{
    int made = 0;
    Session session(QStringLiteral("/proc/nowhere"));
    {
        MainWindow window(session, testPages(&made));
        window.setGeometry(30, 50, 700, 560);
        window.show();
        window.showPage(QStringLiteral("classify"));
        window.rememberPlace();
    }
    MainWindow window(session, testPages(&made));
    window.restorePlace();
    QCOMPARE(window.size(), QSize(700, 560));
    QCOMPARE(window.currentPage(), QStringLiteral("classify"));
}

void TestMainWindow::droppedThingsFindTheirPage()
{
    const QTemporaryDir dir;
    makeKaggle(dir.path(), 2, 3, 1);
    int made = 0;
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, testPages(&made));
    window.show();
    QSignalSpy changed(&session, &Session::datasetChanged);
    testing::drop(window, dir.filePath(QStringLiteral("train/Apple___Disease_0/0.jpg")));
    QCOMPARE(window.currentPage(), QStringLiteral("classify"));
    QVERIFY(session.takeOfferedImages().value(0).endsWith(QStringLiteral("Apple___Disease_0/0.jpg")));
    testing::drop(window, dir.path());
    QCOMPARE(window.currentPage(), QStringLiteral("explore"));
    QVERIFY(changed.wait(patience));
    QCOMPARE(session.dataset()->images.size(), std::size_t(8));
}

void TestMainWindow::exploreShowsTheDataset()
{
    const QTemporaryDir dir;
    makeKaggle(dir.path(), 4, 6, 2);
    QVERIFY(writeFile(dir.filePath(QStringLiteral("train/Apple___Disease_0/notes.txt")), "x"));
    Session session(QStringLiteral("/proc/nowhere"));
    ExplorePage page(session);
    page.resize(1200, 800);
    page.show();
    QVERIFY(!button(page, QStringLiteral("Make split…"))->isVisible());
    QSignalSpy changed(&session, &Session::datasetChanged);
    session.openDataset(dir.path());
    QVERIFY(!page.idle());
    QVERIFY(changed.wait(patience));
    QTRY_VERIFY(page.idle());
    QVERIFY(button(page, QStringLiteral("Make split…"))->isVisible());
    QVERIFY(button(page, QStringLiteral("1 note from the scan"))->isVisible());
    auto* grid = page.findChild<ThumbnailGrid*>();
    QCOMPARE(grid->model()->rowCount(), 32);

    auto* table = page.findChild<PicturesView*>()->findChild<QTableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(grid->model()->rowCount(), 8);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(grid->model()->rowCount(), 32);
    page.showSamples(true);
    QTRY_VERIFY(page.idle());
}

void TestMainWindow::everyPictureIsCounted()
{
    const QTemporaryDir dir;
    makeKaggle(dir.path(), 2, 6, 2);
    for (int i = 0; i < 3; ++i)
        QVERIFY(writeFile(dir.filePath(QStringLiteral("test/Leaf%1.jpg").arg(i)), jpeg(32, 32, 90)));
    Session session(QStringLiteral("/proc/nowhere"));
    ExplorePage page(session);
    page.resize(1600, 800);
    page.show();
    session.openDataset(dir.path());
    QTRY_VERIFY(session.dataset());
    QCOMPARE(session.dataset()->images.size(), std::size_t(19));
    QVERIFY(says(page, QStringLiteral("train 12, valid 4, 3 without a class")));
}

void TestMainWindow::severalDatasetsAreOffered()
{
    const QTemporaryDir dir;
    for (const char* kind : {"color", "grayscale"})
        makeKaggle(dir.filePath(QLatin1String(kind)), 2, 3, 1);
    int made = 0;
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, testPages(&made));
    window.show();
    session.openDataset(dir.path());
    QTRY_VERIFY(window.findChild<QInputDialog*>(QStringLiteral("whichDataset")));
    auto* question = window.findChild<QInputDialog*>(QStringLiteral("whichDataset"));
    QCOMPARE(question->comboBoxItems(), (QStringList{QStringLiteral("color"), QStringLiteral("grayscale")}));
    question->setTextValue(QStringLiteral("grayscale"));
    question->accept();
    QTRY_VERIFY(session.dataset());
    QCOMPARE(session.dataset()->root, dir.filePath(QStringLiteral("grayscale")));
}

void TestMainWindow::exploreSaysWhatIsWrong()
{
    const QTemporaryDir empty;
    Session session(QStringLiteral("/proc/nowhere"));
    ExplorePage page(session);
    page.show();
    session.openDataset(empty.path());
    const auto banner = [&]() -> QLabel* {
        for (auto* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(empty.path()) && !label->text().startsWith(QLatin1String("Reading")))
                return label;
        return nullptr;
    };
    QTRY_VERIFY(banner());
    QVERIFY(page.idle());
}

void TestMainWindow::stripFollowsTheJob()
{
    int made = 0;
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, testPages(&made));
    window.resize(1400, 820);
    window.show();
    auto* cancel = button(window, QStringLiteral("Cancel"));
    QVERIFY(!cancel->isVisible());
    QVERIFY(startEndless(session));
    QVERIFY(cancel->isVisible());
    const auto shows = [&](const QString& text) {
        for (auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    QTRY_VERIFY(shows(QStringLiteral("of 10")));
    QVERIFY(shows(QStringLiteral("123 images/s")));
    QVERIFY(shows(QStringLiteral("RAM ")));
    QTest::mouseClick(button(window, QStringLiteral("Pause")), Qt::LeftButton);
    QVERIFY(session.jobs().mainPaused());
    QVERIFY(shows(QStringLiteral("paused")));
    QTest::mouseClick(button(window, QStringLiteral("Resume")), Qt::LeftButton);
    QVERIFY(!session.jobs().mainPaused());
    for (const bool paused : {true, false}) {
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(session.jobs().mainPaused(), paused);
    }
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!session.jobs().mainRunning());
    QVERIFY(!cancel->isVisible());
    QVERIFY(shows(QStringLiteral("No job is running")));
}

void TestMainWindow::closingAsks()
{
    int made = 0;
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, testPages(&made));
    window.show();
    QVERIFY(startEndless(session));
    const auto ask = [&] {
        window.close();
        return window.findChild<QMessageBox*>();
    };
    QMessageBox* box = ask();
    QVERIFY(box && window.isVisible());
    QTest::mouseClick(button(*box, QStringLiteral("Keep running")), Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(window.isVisible() && session.jobs().mainRunning());
    box = ask();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QTest::qWait(50);
    QVERIFY(window.isVisible() && session.jobs().mainRunning());
    box = ask();
    QTest::mouseClick(button(*box, QStringLiteral("Stop and close")), Qt::LeftButton);
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(!session.jobs().mainRunning());
}

void TestMainWindow::themeReachesEverything()
{
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().setMode(Theme::Mode::Dark);
    QVERIFY(Theme::instance().colors().dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), Theme::instance().colors().window);
    QVERIFY(qApp->styleSheet().contains(Theme::instance().colors().accent.name()));
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    Theme::instance().setMode(Theme::Mode::Light);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!Theme::instance().colors().dark);
}

void TestMainWindow::gridOfTheWholeDataset()
{
    const DatasetPtr dataset = bigIndex(38, 2313);  // 87,894 images
    ThumbnailStore store(128);
    ThumbnailModel model(store);
    ThumbnailGrid grid(model, store);
    grid.resize(460, 700);
    grid.show();
    std::vector<quint32> all(dataset->images.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = quint32(i);
    store.setDataset(dataset);
    QElapsedTimer clock;
    clock.start();
    model.setImages(dataset, all);
    grid.grab();
    qInfo("laid out and painted after %lld ms", clock.elapsed());
    // What the grid asks for is what is on the screen, wherever it is scrolled to and however wide it is.
    for (const int width : {300, 460, 461, 517, 900})
        for (const double place : {0.0, 0.31, 0.77, 1.0}) {
            grid.resize(width, 700);
            QCoreApplication::processEvents();
            grid.verticalScrollBar()->setValue(int(grid.verticalScrollBar()->maximum() * place));
            const auto [first, last] = grid.visibleRows();
            const QRect screen = grid.viewport()->rect();
            QVERIFY(grid.visualRect(model.index(first)).intersects(screen));
            QVERIFY(grid.visualRect(model.index(first)).left() <= 1);
            if (first > 0)
                QVERIFY(!grid.visualRect(model.index(first - 1)).intersects(screen));
            if (last < model.rowCount())
                QVERIFY(!grid.visualRect(model.index(last)).intersects(screen));
            else
                QCOMPARE(place, 1.0);
        }
    clock.start();
    constexpr int steps = 60;
    for (int i = 0; i < steps; ++i) {
        grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum() / steps * i);
        grid.grab();
    }
    const double each = double(clock.elapsed()) / steps;
    qInfo("scrolled and painted in %.1f ms a frame", each);
    QVERIFY(each < 100);
}

void TestMainWindow::splitDialogChecks()
{
    const DatasetPtr dataset = bigIndex(5, 40);
    JobRunner jobs;
    SplitDialog dialog(dataset, nullptr, jobs);
    dialog.show();
    auto* use = button(dialog, QStringLiteral("Use this split"));
    QVERIFY(use->isEnabled());
    QCOMPARE(dialog.split()->count(Subset::Train), 140);
    auto* train = dialog.findChildren<QDoubleSpinBox*>().first();
    train->setValue(60);
    QVERIFY(!use->isEnabled());
    train->setValue(70);
    QVERIFY(use->isEnabled());
    SplitOptions options;
    options.trainShare = 0.5;
    options.validShare = 0.5;
    options.testShare = 0;
    options.seed = 7;
    dialog.setOptions(options);
    QCOMPARE(dialog.options(), options);
    QCOMPARE(dialog.split()->count(Subset::Valid), 100);
    QCOMPARE(dialog.split()->assignment, makeSplit(*dataset, options).value().assignment);
}

LEAFBENCH_TEST(TestMainWindow)
#include "tst_MainWindow.moc"
