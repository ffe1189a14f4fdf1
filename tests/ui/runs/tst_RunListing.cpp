#include "engine/runs/store/RunTrash.h"
#include "tests/ui/runs/FiveRuns.h"
#include "ui/runs/RunColumns.h"
#include "ui/runs/RunDifferenceModel.h"
#include "ui/runs/RunGroups.h"
#include "ui/runs/RunTableModel.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

using namespace leafbench;
using namespace leafbench::ui;
using namespace leafbench::testing;

/// The table of the page Runs: its rows, columns, views and groups.
class TestRunListing : public QObject, private FiveRuns {
    Q_OBJECT
private slots:
    void init() { makeRuns(); }
    void cleanup() { close(); }
    void modelsKeepTheirPromises();
    void rowsStayWhereRunsStay();
    void sortsByNumbers();
    void columnsAreChosenAndKept();
    void columnsThatDiffer();
    void viewsTravelAsFiles();
    void tableAsCsv();
    void usualColumnsNeedNoScrolling_data();
    void usualColumnsNeedNoScrolling();
    void widthsAreDraggedAndKept_data();
    void widthsAreDraggedAndKept();
    void columnsByKeys();
    void groupsKeepTheirPromises();
    void groupsCountAndAverage();
    void groupsOpenAndCloseByKeys();
    void groupsGoWithViewsAndCsv();
    void aChosenRunIsSeenInItsGroup();
};

void TestRunListing::modelsKeepTheirPromises()
{
    RunTableModel runs;
    RunTableFilter filter;
    filter.setSourceModel(&runs);
    RunDifferenceModel differences;
    const QAbstractItemModelTester a(&runs), b(&filter), c(&differences);
    Random random(3);
    QTemporaryDir other;
    for (int round = 0; round < 30; ++round) {
        std::vector<Run> some;
        for (int i = 0; i < 12; ++i) {
            if (random.below(3) != 0)
                some.push_back(drawnRun(other.path(), QStringLiteral("run %1").arg(i), random));
        }
        runs.setRuns(some);
        filter.setFilter({{}, {}, random.below(2) == 0, {}});
        filter.sort(static_cast<int>(random.below(RunTableModel::Columns)),
                    random.below(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        differences.setRuns(filter.runs());
        QCOMPARE(runs.rowCount(), static_cast<int>(some.size()));
        for (const Run& run : some)
            QCOMPARE(described(runs.row(runs.rowOf(run.path))), described(run));
    }
}

void TestRunListing::rowsStayWhereRunsStay()
{
    open();
    m_page->choose({path(2), path(4)});
    const QStringList chosen = m_page->chosenPaths();
    QCOMPARE(chosen, QStringList({path(4), path(2)}));
    Random random(5);
    writeRunFolder(drawnRun(m_temp->path(), QStringLiteral("one more"), random));
    QVERIFY(moveToTrash(path(3)));
    QSignalSpy read(m_session.get(), &Session::runsChanged);
    m_session->refreshRuns();
    QVERIFY(read.wait(patience));
    QCOMPARE(table().model()->rowCount(), 5);
    QCOMPARE(m_page->chosenPaths().size(), 2);
    QVERIFY(m_page->chosenPaths().contains(path(2)) && m_page->chosenPaths().contains(path(4)));
}

void TestRunListing::sortsByNumbers()
{
    open();
    table().sortByColumn(RunTableModel::Accuracy, Qt::AscendingOrder);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(table().model()->index(row, 0).data(RunTableModel::PathRole).toString(), path(row));
    QCOMPARE(table().model()->index(0, RunTableModel::Accuracy).data().toString(), QStringLiteral("50.0 %"));
}

void TestRunListing::columnsAreChosenAndKept()
{
    open();
    m_page->resize(1440, 700);  // with room for all
    QCOMPARE(columns().shown(), RunTableModel::firstColumns());
    QMenu menu;
    columns().fillMenu(menu);
    QVERIFY(!menu.findChild<QAction*>(QStringLiteral("run"))->isEnabled());
    menu.findChild<QAction*>(QStringLiteral("optimizer"))->trigger();
    menu.findChild<QAction*>(QStringLiteral("tags"))->trigger();
    table().horizontalHeader()->moveSection(table().horizontalHeader()->visualIndex(RunTableModel::Optimizer), 0);
    const std::vector<int> chosen = columns().shown();
    QCOMPARE(chosen.front(), int(RunTableModel::Optimizer));
    QVERIFY(std::find(chosen.begin(), chosen.end(), int(RunTableModel::Tags)) == chosen.end());
    open();  // the next start
    QCOMPARE(columns().shown(), chosen);
    columns().showFirst();
    QCOMPARE(columns().shown(), RunTableModel::firstColumns());
}

void TestRunListing::columnsThatDiffer()
{
    open();
    columns().showDifferent();
    const std::vector<int> shown = columns().shown();
    const auto has = [&](int column) { return std::find(shown.begin(), shown.end(), column) != shown.end(); };
    QVERIFY(has(RunTableModel::Name) && has(RunTableModel::LearningRate) && has(RunTableModel::Optimizer));
    QVERIFY(has(RunTableModel::Accuracy) && has(RunTableModel::Started));
    QVERIFY(!has(RunTableModel::BatchSize) && !has(RunTableModel::Seed) && !has(RunTableModel::Tags));
}

void TestRunListing::viewsTravelAsFiles()
{
    open();
    columns().show({RunTableModel::Name, RunTableModel::Seed, RunTableModel::Accuracy});
    table().sortByColumn(RunTableModel::Accuracy, Qt::AscendingOrder);
    columns().saveView(QStringLiteral("seeds"));
    const QString file = m_temp->filePath(QStringLiteral("of a colleague.json"));
    QVERIFY(columns().exportView(file));
    columns().showFirst();
    table().sortByColumn(RunTableModel::Started, Qt::DescendingOrder);
    columns().openView(QStringLiteral("seeds"));
    const std::vector<int> seeds{RunTableModel::Name, RunTableModel::Seed, RunTableModel::Accuracy};
    QCOMPARE(columns().shown(), seeds);
    QCOMPARE(table().model()->index(0, 0).data(RunTableModel::PathRole).toString(), path(0));
    columns().showFirst();
    QVERIFY(columns().importView(file));
    QCOMPARE(columns().shown(), seeds);
    QCOMPARE(columns().viewNames(), QStringList({QStringLiteral("of a colleague"), QStringLiteral("seeds")}));
    columns().removeView(QStringLiteral("seeds"));
    QCOMPARE(columns().viewNames().size(), 1);
    QVERIFY(writeFile(file, "{\"columns\": []}"));
    QVERIFY(!columns().importView(file));
    QCOMPARE(columns().shown(), seeds);
}

void TestRunListing::tableAsCsv()
{
    open();
    columns().show({RunTableModel::Name, RunTableModel::LearningRate, RunTableModel::Accuracy});
    table().sortByColumn(RunTableModel::Started, Qt::AscendingOrder);
    const QStringList lines = columns().csv().split(QStringLiteral("\r\n"));
    QCOMPARE(lines[0], QStringLiteral("run,learning_rate,best_valid"));
    QCOMPARE(lines[1], QStringLiteral("run-0,0.01,0.5"));
    QCOMPARE(lines.size(), 7);
}

void TestRunListing::usualColumnsNeedNoScrolling_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<int>("leastColumns");
    QTest::newRow("large") << 1440 << 100 << int(RunTableModel::firstColumns().size());
    QTest::newRow("small") << 1024 << 100 << 7;
    QTest::newRow("large type") << 1024 << 200 << 3;
}

void TestRunListing::usualColumnsNeedNoScrolling()
{
    QFETCH(int, window);
    QFETCH(int, textSize);
    QFETCH(int, leastColumns);
    open();
    Theme::instance().setTextSize(textSize);
    m_page->resize(window - 168, 860);  // beside the rail
    QCoreApplication::processEvents();
    QHeaderView& header = *table().horizontalHeader();
    const int seen = header.count() - header.hiddenSectionCount();
    QVERIFY2(seen >= leastColumns, qPrintable(QString::number(seen)));
    QCOMPARE(table().horizontalScrollBar()->maximum(), 0);
    QCOMPARE(header.length(), table().viewport()->width());
    QVERIFY(textSize > 100 || !table().isColumnHidden(RunTableModel::Dataset));
    QCOMPARE(columns().shown(), RunTableModel::firstColumns());  // those without room come back with it
    QMenu menu;
    columns().fillMenu(menu);
    menu.findChild<QAction*>(QStringLiteral("seed"))->trigger();
    QVERIFY(!table().isColumnHidden(RunTableModel::Seed));
    Theme::instance().setTextSize(100);
    columns().showFirst();
}

void TestRunListing::widthsAreDraggedAndKept_data()
{
    QTest::addColumn<int>("window");
    QTest::newRow("large") << 1440;
    QTest::newRow("small") << 1024;
}

void TestRunListing::widthsAreDraggedAndKept()
{
    QFETCH(int, window);
    const auto openWide = [&] {
        open();
        m_page->resize(window - 168, 860);  // beside the rail
        QTest::qWait(10);
    };
    openWide();
    const auto width = [this](int column) { return table().columnWidth(column); };
    // From one x of the header to another, in some steps.
    const auto drag = [this](int column, int by) {
        QWidget* header = table().horizontalHeader()->viewport();
        const int y = header->height() / 2;
        const int edge = table().horizontalHeader()->sectionViewportPosition(column) + table().columnWidth(column) - 1;
        QTest::mousePress(header, Qt::LeftButton, {}, {edge, y});
        for (int step = 1; step <= 4; ++step) {
            const QPoint at(edge + by * step / 4, y);
            QMouseEvent move(QEvent::MouseMove, at, header->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(header, &move);
        }
        QTest::mouseRelease(header, Qt::LeftButton, {}, {edge + by, y});
        QTest::qWait(10);
    };
    const int name = width(RunTableModel::Name), state = width(RunTableModel::State);
    drag(RunTableModel::Name, 60);
    QCOMPARE(width(RunTableModel::Name), name + 60);
    QCOMPARE(table().horizontalScrollBar()->maximum(), 0);  // the others give the room
    QCOMPARE(table().horizontalHeader()->length(), table().viewport()->width());
    drag(RunTableModel::State, -10);
    QCOMPARE(width(RunTableModel::State), state - 10);
    QCOMPARE(width(RunTableModel::Name), name + 60);
    QCOMPARE(columns().shown(), RunTableModel::firstColumns());  // a width is no choice of columns
    // At the next start, and after other widths of the window.
    openWide();
    for (const int other : {700, 1800, window}) {
        m_page->resize(other - 168, 860);
        QTest::qWait(10);
        QCOMPARE(width(RunTableModel::Name), name + 60);
        if (other >= 1024)
            QCOMPARE(table().horizontalScrollBar()->maximum(), 0);
    }
    QCOMPARE(width(RunTableModel::State), state - 10);
    // A double click fits it to its words, and so does the menu all of them.
    const int words = std::max(static_cast<QAbstractItemView&>(table()).sizeHintForColumn(RunTableModel::Name),
                               table().horizontalHeader()->sectionSizeHint(RunTableModel::Name));
    QHeaderView& header = *table().horizontalHeader();
    const int edge = header.sectionViewportPosition(RunTableModel::Name) + width(RunTableModel::Name) - 1;
    QTest::mouseDClick(header.viewport(), Qt::LeftButton, {}, {edge, header.height() / 2});
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, {edge, header.height() / 2});
    QTRY_COMPARE(width(RunTableModel::Name), words);
    columns().saveView(QStringLiteral("wide"));
    QMenu menu;
    columns().fillMenu(menu);
    menu.findChild<QAction*>(QStringLiteral("columnsFit"))->trigger();
    QTRY_COMPARE(width(RunTableModel::Name), name);
    QCOMPARE(width(RunTableModel::State), state);
    QVERIFY(!columns().view().contains(QLatin1String("widths")));
    columns().openView(QStringLiteral("wide"));
    QCOMPARE(width(RunTableModel::State), state - 10);
}

void TestRunListing::columnsByKeys()
{
    open();
    m_page->resize(1440, 860);
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, RunTableModel::Accuracy));
    const int before = table().columnWidth(RunTableModel::Accuracy);
    const int wide = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(&table(), Qt::Key_Right, Qt::KeyboardModifiers(wide));
    QTest::keyClick(&table(), Qt::Key_Right, Qt::KeyboardModifiers(wide));
    QCOMPARE(table().columnWidth(RunTableModel::Accuracy), before + 32);
    QTest::keyClick(&table(), Qt::Key_Left, Qt::KeyboardModifiers(wide));
    QCOMPARE(table().columnWidth(RunTableModel::Accuracy), before + 16);
    action("columnWords").trigger();
    QCOMPARE(table().columnWidth(RunTableModel::Accuracy), before);
    // Among the others, past those that are hidden.
    columns().show({RunTableModel::Name, RunTableModel::Accuracy, RunTableModel::Seed});
    table().setCurrentIndex(table().model()->index(0, RunTableModel::Seed));
    QTest::keyClick(&table(), Qt::Key_Left, Qt::AltModifier);
    const std::vector<int> moved{RunTableModel::Name, RunTableModel::Seed, RunTableModel::Accuracy};
    QCOMPARE(columns().shown(), moved);
    QTest::keyClick(&table(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&table(), Qt::Key_Right, Qt::AltModifier);  // it is the last one already
    const std::vector<int> back{RunTableModel::Name, RunTableModel::Accuracy, RunTableModel::Seed};
    QCOMPARE(columns().shown(), back);
}

void TestRunListing::groupsKeepTheirPromises()
{
    RunTableModel runs;
    RunTableFilter filter;
    filter.setSourceModel(&runs);
    RunGroups groups(filter);
    const QAbstractItemModelTester tester(&groups);
    Random random(5);
    QTemporaryDir other;
    for (int round = 0; round < 40; ++round) {
        std::vector<Run> some;
        for (int i = 0; i < 10; ++i) {
            if (random.below(3) != 0)
                some.push_back(drawnRun(other.path(), QStringLiteral("run %1").arg(i), random));
        }
        runs.setRuns(some);
        const QStringList columns = RunGroups::groupColumns() + QStringList(QString());
        if (random.below(2))
            groups.setGroup(columns[qsizetype(random.below(quint64(columns.size())))]);
        groups.setAllCollapsed(random.below(4) == 0);
        for (int row = 0; row < groups.rowCount(); ++row) {
            if (groups.isHeader(row) && random.below(2))
                groups.setCollapsed(row, random.below(2));
        }
        const QPersistentModelIndex held = groups.index(int(random.below(quint64(std::max(1, groups.rowCount())))), 1);
        const QString was = held.data(RunTableModel::PathRole).toString();
        filter.setFilter({{}, {}, random.below(3) == 0, {}});
        filter.sort(static_cast<int>(random.below(quint64(RunTableModel::total()))));
        if (held.isValid() && !was.isEmpty())
            QCOMPARE(held.data(RunTableModel::PathRole).toString(), was);  // it follows its run
        groups.setAllCollapsed(false);
        int shown = 0;
        for (int row = 0; row < groups.rowCount(); ++row)
            shown += groups.isHeader(row) ? 0 : 1;
        QCOMPARE(shown, filter.rowCount());
        for (int run = 0; run < filter.rowCount(); ++run)
            QCOMPARE(groups.run(groups.rowOf(filter.run(run).path))->path, filter.run(run).path);
    }
}

void TestRunListing::groupsCountAndAverage()
{
    open();
    QMenu menu;
    columns().fillMenu(menu);
    menu.findChild<QAction*>(QStringLiteral("group_optimizer"))->trigger();
    const RunGroups& groups = m_page->groups();
    QCOMPARE(groups.rowCount(), 7);
    // The newest run is first, and with it its group: 0.9, 0.7, 0.6 and 0.5 by SGD.
    QVERIFY(groups.isHeader(0));
    QCOMPARE(groups.groupTitle(0), QStringLiteral("Optimizer: SGD"));
    QCOMPARE(groups.groupSummary(0), QStringLiteral("4 runs, best 90.0 %, mean 67.5 % (40.3 to 94.7 %)"));
    QVERIFY(groups.isHeader(5));
    QCOMPARE(groups.groupSummary(5), QStringLiteral("1 run, best 80.0 %"));
    QVERIFY(groups.index(0, RunTableModel::Name).data().toString().contains(QStringLiteral("4 runs, best 90.0 %")));
    // A filter changes them.
    child<QLineEdit>(*m_page, "runWords").setText(QStringLiteral("adamw"));
    QCOMPARE(groups.rowCount(), 2);
    child<QLineEdit>(*m_page, "runWords").clear();
    // A header is drawn over all columns, and none of them is wider for it.
    QCOMPARE(groups.index(0, RunTableModel::Name).data(Qt::SizeHintRole).toSize(), QSize(1, 1));
    QMenu again;
    columns().fillMenu(again);
    again.findChild<QAction*>(QStringLiteral("group_"))->trigger();
    QCOMPARE(groups.rowCount(), 5);
}

void TestRunListing::groupsOpenAndCloseByKeys()
{
    open();
    columns().groupBy(QStringLiteral("optimizer"));
    RunGroups& groups = m_page->groups();
    table().setFocus();
    table().setCurrentIndex(groups.index(2, RunTableModel::Name));
    QCOMPARE(m_page->chosenPaths().size(), 1);
    QTest::keyClick(&table(), Qt::Key_Minus);
    QCOMPARE(groups.rowCount(), 3);
    QVERIFY(groups.isCollapsed(0));
    QCOMPARE(table().currentIndex().row(), 0);
    QVERIFY(m_page->chosenPaths().isEmpty());  // a header is no run: Delete does nothing to those below it
    QTest::keyClick(&table(), Qt::Key_Right);
    QCOMPARE(groups.rowCount(), 7);
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(groups.rowCount(), 3);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(groups.rowCount(), 7);
    QTest::keyClick(&table(), Qt::Key_Left);
    QCOMPARE(groups.rowCount(), 3);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(m_page->chosenPaths(), QStringList(path(3)));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(groups.index(0, RunTableModel::Name)).center());
    QCOMPARE(groups.rowCount(), 7);
    // What is typed and read by the screen reader.
    QVERIFY(groups.index(0, RunTableModel::Name).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("open")));
}

void TestRunListing::groupsGoWithViewsAndCsv()
{
    open();
    columns().show({RunTableModel::Name, RunTableModel::Accuracy});
    table().sortByColumn(RunTableModel::Started, Qt::AscendingOrder);
    columns().groupBy(QStringLiteral("learning_rate"));
    columns().saveView(QStringLiteral("by rate"));
    QCOMPARE(columns().view()[QLatin1String("group")].toString(), QStringLiteral("learning_rate"));
    m_page->groups().setAllCollapsed(true);  // all rows are in the file nevertheless
    QCOMPARE(columns().csv().split(QStringLiteral("\r\n")),
             QStringList({"group,run,best_valid", "0.01,run-0,0.5", "0.01,run-1,0.6", "0.1,run-2,0.7", "0.1,run-3,0.8",
                          "0.1,run-4,0.9", ""}));
    open();  // the next start
    QCOMPARE(m_page->groups().group(), QStringLiteral("learning_rate"));
    columns().groupBy({});
    QVERIFY(!columns().view().contains(QLatin1String("group")));
    columns().openView(QStringLiteral("by rate"));
    QCOMPARE(m_page->groups().group(), QStringLiteral("learning_rate"));
}

void TestRunListing::aChosenRunIsSeenInItsGroup()
{
    open();
    columns().groupBy(QStringLiteral("optimizer"));
    m_page->groups().setAllCollapsed(true);
    QCOMPARE(m_page->groups().rowCount(), 2);
    m_page->choose({path(3)});
    QCOMPARE(m_page->chosenPaths(), QStringList(path(3)));
    QCOMPARE(m_page->groups().rowCount(), 3);
}

LEAFBENCH_TEST(TestRunListing)
#include "tst_RunListing.moc"
