#include "engine/preprocessing/StatisticsByTasks.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/preprocess/ChannelCard.h"
#include "ui/preprocess/PreprocessPage.h"
#include "ui/preprocess/StatisticsTableModel.h"
#include "ui/preprocess/TaskBoard.h"
#include "ui/preprocess/TaskGraphView.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

namespace {

QPushButton& computeButton(PreprocessPage& page) { return *page.findChild<QPushButton*>(QStringLiteral("computeStatistics")); }

/// Opens a dataset and waits until it can be computed.
bool open(Session& session, PreprocessPage& page, const QString& data, StatisticsWay way, int workers)
{
    session.openDataset(data);
    page.choose(way, workers);
    return QTest::qWaitFor([&] { return computeButton(page).isEnabled(); }, 20'000);
}

bool shows(const QWidget& in, const QString& text)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* l) { return l->isVisibleTo(&in) && l->text().contains(text); });
}

std::shared_ptr<const TaskGraph> graphOf(std::size_t images, int imagesPerTask)
{
    const DatasetPtr index = bigIndex(1, static_cast<int>(images));
    std::vector<quint32> all(images);
    std::iota(all.begin(), all.end(), 0u);
    return std::make_shared<const TaskGraph>(statisticsGraph(*index, all, imagesPerTask));
}

}  // namespace

/// The page on the real engine and real worker processes, and its parts.
class tst_PreprocessPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void emptyPageSaysWhatToDo();
    void bothWaysGiveTheSameBits();
    void refusedFilesAreNamed();
    void tasksInVainAreNotDone();
    void cancelLeavesNoResult();
    void moreWorkersThanCoresWarns();
    void anotherSubsetBeginsAfresh();
    void modelComparesWithTheFirst();
    void graphViewFitsThousands_data();
    void graphViewFitsThousands();
    void graphViewColoursStates();

private:
    QTemporaryDir m_dir;
    QString m_data;
};

void tst_PreprocessPage::initTestCase()
{
    Theme::instance().setMode(Theme::Mode::Light);
    qputenv("LEAFBENCH_WORKER", qgetenv("LEAFBENCH_BIN") + "/leafbench-cli");
    m_data = m_dir.filePath(QStringLiteral("leaves"));
    writeSmallDataset(m_data, {.classes = 4, .train = 40, .valid = 4, .side = 24});
}

void tst_PreprocessPage::emptyPageSaysWhatToDo()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    PreprocessPage page(session);
    QVERIFY(!computeButton(page).isEnabled());
    QVERIFY(shows(page, QStringLiteral("No images yet")));
    page.compute();
    QVERIFY(!session.jobs().mainRunning());
}

void tst_PreprocessPage::bothWaysGiveTheSameBits()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    PreprocessPage page(session);
    page.resize(1000, 700);
    page.show();
    QVERIFY(open(session, page, m_data, StatisticsWay::Tasks, 2));
    // The graph is there before anything runs: 160 images, 32 a task, and one task that adds.
    QCOMPARE(page.graphView().count(TaskState::Waiting), 6u);
    QVERIFY(shows(page, QStringLiteral("6 tasks, 2 deep, 0 done")));
    computeButton(page).click();
    QVERIFY(session.jobs().mainRunning());
    QVERIFY(!computeButton(page).isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning(), 60'000);
    QCOMPARE(page.graphView().count(TaskState::Done), 6u);
    QCOMPARE(page.results().rowCount(), 1);

    page.choose(StatisticsWay::Loader, 1);
    page.compute();
    QTRY_COMPARE_WITH_TIMEOUT(page.results().rowCount(), 2, 60'000);
    page.choose(StatisticsWay::Tasks, 1);
    page.compute();
    QTRY_COMPARE_WITH_TIMEOUT(page.results().rowCount(), 3, 60'000);
    QVERIFY(page.results().allSame());
    QVERIFY(shows(page, QStringLiteral("same bits in all 3: yes")));

    // The engine by itself says the same.
    const auto expected = channelStatistics(*session.dataset(), session.split()->images(Subset::Train), 1);
    QVERIFY(expected);
    QVERIFY(sameBits(*expected, page.results().rows().front().statistics));
    QCOMPARE(page.result().meanText(0), QString::number(expected->mean[0], 'f', 6));
    page.findChild<QPushButton*>(QStringLiteral("copyPython"))->click();
    const QString python = QApplication::clipboard()->text();
    const QRegularExpression numbers(QStringLiteral("mean=\\[([^,]+), [^,]+, [^,]+\\], std=\\[[^,]+, [^,]+, ([^\\]]+)\\]"));
    const auto match = numbers.match(python);
    QVERIFY2(match.hasMatch(), qPrintable(python));
    QCOMPARE(match.captured(1).toDouble(), expected->mean[0]);
    QVERIFY(match.captured(2).toDouble() == expected->std[2]);
    page.findChild<QPushButton*>(QStringLiteral("copyStatistics"))->click();
    QVERIFY(QApplication::clipboard()->text().contains(QString::number(expected->std[1], 'f', 6)));
}

void tst_PreprocessPage::refusedFilesAreNamed()
{
    const QString data = m_dir.filePath(QStringLiteral("spoilt"));
    makeKaggle(data, 2, 5, 1);
    const QString broken = data + QStringLiteral("/train/Apple___Disease_0/2.jpg");
    QVERIFY(testing::writeFile(broken, "no picture"));
    for (const auto way : {StatisticsWay::Tasks, StatisticsWay::Loader}) {
        Session session(m_dir.filePath(QStringLiteral("runs")));
        PreprocessPage page(session);
        QVERIFY(open(session, page, data, way, 2));
        page.compute();
        QTRY_COMPARE_WITH_TIMEOUT(page.results().rowCount(), 1, 60'000);
        QCOMPARE(page.result().refusedTexts().size(), 1);
        QVERIFY(page.result().refusedTexts().front().contains(QStringLiteral("2.jpg")));
        QCOMPARE(page.results().rows().front().statistics.images, 9);
    }
}

void tst_PreprocessPage::tasksInVainAreNotDone()
{
    QTemporaryDir dir;
    for (int i = 0; i < 6; ++i)
        QVERIFY(writeFile(dir.filePath(QStringLiteral("data/%1/%2.jpg").arg(QLatin1String(i % 2 ? "A___x" : "A___y")).arg(i)),
                          "\xff\xd8\xff no picture"));
    Session session(dir.filePath(QStringLiteral("runs")));
    PreprocessPage page(session);
    page.show();
    QVERIFY(open(session, page, dir.filePath(QStringLiteral("data")), StatisticsWay::Tasks, 2));
    page.compute();
    QTRY_VERIFY(page.idle() && !session.jobs().mainRunning());
    QVERIFY(shows(page, QStringLiteral("could")));
    QCOMPARE(page.graphView().count(TaskState::Done), 0u);
    QVERIFY(page.graphView().count(TaskState::Failed) > 0);
    QVERIFY(page.graphView().legend().contains(QStringLiteral("failed")));
}

void tst_PreprocessPage::cancelLeavesNoResult()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    PreprocessPage page(session);
    QVERIFY(open(session, page, m_data, StatisticsWay::Tasks, 1));
    page.compute();
    session.jobs().cancelMain();
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning(), 60'000);
    QCOMPARE(page.results().rowCount(), 0);
    QVERIFY(computeButton(page).isEnabled());
}

void tst_PreprocessPage::moreWorkersThanCoresWarns()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    PreprocessPage page(session);
    page.choose(StatisticsWay::Loader, 1);
    QTest::qWait(10);
    QVERIFY(!shows(page, QStringLiteral("wait for each")));
    if (availableCores() >= 64)
        QSKIP("as many cores as the page takes workers");
    page.choose(StatisticsWay::Loader, 64);
    QVERIFY(shows(page, QStringLiteral("wait for each")));
}

void tst_PreprocessPage::anotherSubsetBeginsAfresh()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    PreprocessPage page(session);
    QVERIFY(open(session, page, m_data, StatisticsWay::Loader, 2));
    page.compute();
    QTRY_COMPARE_WITH_TIMEOUT(page.results().rowCount(), 1, 60'000);
    QTRY_VERIFY(!session.jobs().mainRunning());
    const auto combos = page.findChildren<QComboBox*>();
    QComboBox* subset = combos.last();
    subset->setCurrentIndex(subset->findData(static_cast<int>(Subset::Valid)));
    QCOMPARE(page.results().rowCount(), 0);
    QTRY_VERIFY(page.idle());
    page.compute();
    QTRY_COMPARE_WITH_TIMEOUT(page.results().rowCount(), 1, 60'000);
    QCOMPARE(page.results().rows().front().statistics.images, 16);
}

void tst_PreprocessPage::modelComparesWithTheFirst()
{
    StatisticsTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ChannelStatistics statistics;
    statistics.mean = {0.5, 0.25, 0.125};
    statistics.images = 100;
    statistics.elapsedSeconds = 0.5;
    model.add({StatisticsWay::Tasks, 2, statistics});
    model.add({StatisticsWay::Loader, 1, statistics});
    QVERIFY(model.allSame());
    statistics.mean[2] = std::nextafter(0.125, 1.0);
    model.add({StatisticsWay::Loader, 4, statistics});
    QVERIFY2(!model.allSame(), "the last bit counts");
    QCOMPARE(model.index(1, StatisticsTableModel::Same).data().toString(), QStringLiteral("same"));
    QCOMPARE(model.index(2, StatisticsTableModel::Same).data().toString(), QStringLiteral("differ"));
    QCOMPARE(model.index(0, StatisticsTableModel::Rate).data().toString(), QStringLiteral("200"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_PreprocessPage::graphViewFitsThousands_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("perTask");
    QTest::addColumn<QSize>("size");
    QTest::newRow("one") << 3 << 32 << QSize(500, 200);
    QTest::newRow("a few") << 300 << 32 << QSize(500, 200);
    QTest::newRow("2,747 tasks") << 87'867 << 32 << QSize(440, 180);
    QTest::newRow("2,747 tasks, wide") << 87'867 << 32 << QSize(900, 320);
}

void tst_PreprocessPage::graphViewFitsThousands()
{
    QFETCH(int, images);
    QFETCH(int, perTask);
    QFETCH(QSize, size);
    TaskGraphView view;
    view.resize(size);
    const auto graph = graphOf(static_cast<std::size_t>(images), perTask);
    view.setGraph(graph);
    view.resize(size + QSize(1, 0));
    QVERIFY(!view.grab().isNull());
    // Each task can be pointed at, inside the widget, and no two lie on each other.
    std::vector<int> seen(graph->size());
    for (int y = 0; y < view.height(); ++y) {
        for (int x = 0; x < view.width(); ++x) {
            if (const int task = view.taskAt({x, y}); task >= 0)
                ++seen[static_cast<std::size_t>(task)];
        }
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        QVERIFY2(seen[i] >= 9, qPrintable(QString::number(i)));
    QVERIFY(view.taskText(graph->size() - 1).contains(QStringLiteral("add_sums")));
}

void tst_PreprocessPage::graphViewColoursStates()
{
    TaskGraphView view;
    view.resize(500, 200);
    view.setGraph(graphOf(64, 32));
    const auto colourOf = [&](int task) {
        const QImage image = view.grab().toImage();
        for (int y = 0; y < view.height(); ++y)
            for (int x = 0; x < view.width(); ++x)
                if (view.taskAt({x, y}) == task)
                    return image.pixelColor(x + 2, y + 2);
        return QColor();
    };
    const ThemeColors& colors = Theme::instance().colors();
    TaskBoard board(graphOf(64, 32));
    board.mark(board.graph().tasks()[0], TaskState::Given);
    board.mark(board.graph().tasks()[1], TaskState::Given);
    board.mark(board.graph().tasks()[1], TaskState::Done);
    view.change(board.take());
    QVERIFY(board.take().empty());
    QCOMPARE(colourOf(0), colors.contrast);
    QCOMPARE(colourOf(1), colors.accent);
    QCOMPARE(colourOf(2), colors.border);
    view.reset();
    QCOMPARE(view.count(TaskState::Waiting), 3u);
}

LEAFBENCH_TEST(tst_PreprocessPage)
#include "tst_PreprocessPage.moc"
