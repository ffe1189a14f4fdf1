#include "engine/runs/starter/StarterModel.h"
#include "engine/runs/store/RunTrash.h"
#include "tests/cli/CliCall.h"
#include "tests/ui/runs/FiveRuns.h"
#include "ui/plots/LinePlot.h"
#include "ui/plots/trials/ParallelCoordinates.h"
#include "ui/plots/trials/RunStudy.h"
#include "ui/runs/RunCurves.h"
#include "ui/runs/RunTableModel.h"
#include "ui/runs/TrashDialog.h"
#include "ui/words/RunText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTabWidget>

using namespace leafbench;
using namespace leafbench::ui;
using namespace leafbench::testing;

/// What the page Runs does with runs.
class TestRunsPage : public QObject, private FiveRuns {
    Q_OBJECT
private slots:
    void init() { makeRuns(); }
    void cleanup() { close(); }
    void noRunYet();
    void filters();
    void starsByClickAndKey();
    void theStarterModelIsListedAndFixed();
    void editsTagsAndNotes();
    void drawsTheChosen();
    void comparesTheChosen();
    void parallelCoordinates();
    void keepsWhatIsTypedWhileARunGrows();
    void throwsAwayAndBack();
    void undoKeepsWhatCannotComeBack();
    void bannerGoesWithWhatItTells();
    void emptiesTheTrash();
    void goesFurther();
    void tellsWhatCannotBeRead();
    void exportsWhatIsChosen();
    void seesAnotherProgramsRuns();
    void byKeysAlone();
};

void TestRunsPage::noRunYet()
{
    m_temp = std::make_unique<QTemporaryDir>();
    open();
    QVERIFY(says(*m_page, QStringLiteral("No run yet")));
    QVERIFY(!action("deleteChosen").isEnabled() && !action("evaluateRun").isEnabled());
    QVERIFY(m_page->chosenPaths().isEmpty());
    m_page->undo();
    m_page->trashSelected();
    QTest::qWait(50);
}

void TestRunsPage::filters()
{
    QVERIFY(writeAnnotations(path(1), {true, {"paper"}, "for the lecture"}));
    open();
    const auto rows = [this] { return table().model()->rowCount(); };
    auto& words = child<QLineEdit>(*m_page, "runWords");
    words.setText(QStringLiteral("adamw"));
    QCOMPARE(rows(), 1);
    QCOMPARE(m_page->chosenPaths(), QStringList(path(3)));
    words.setText(QStringLiteral("nothing of the kind"));
    QCOMPARE(rows(), 0);
    QVERIFY(m_page->chosenPaths().isEmpty());
    QVERIFY(!action("starChosen").isEnabled());
    child<QPushButton>(*m_page, "clearRunFilter").click();
    QCOMPARE(rows(), 5);
    words.setText(QStringLiteral("lecture learning_rate=0.01"));
    QCOMPARE(rows(), 1);
    words.clear();
    child<QCheckBox>(*m_page, "runStarred").setChecked(true);
    QCOMPARE(m_page->chosenPaths(), QStringList(path(1)));
    child<QCheckBox>(*m_page, "runStarred").setChecked(false);
    auto& tags = child<QComboBox>(*m_page, "runTag");
    tags.setCurrentText(QStringLiteral("paper"));
    QCOMPARE(rows(), 1);
    tags.setCurrentIndex(0);
    child<QComboBox>(*m_page, "runState").setCurrentText(QStringLiteral("stopped"));
    QCOMPARE(rows(), 1);
    QVERIFY(says(*m_page, QStringLiteral("1 of 5 runs")));
}

void TestRunsPage::starsByClickAndKey()
{
    open();
    const QModelIndex star = table().model()->index(0, RunTableModel::Star);
    table().scrollTo(star);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(star).center());
    QTRY_VERIFY(marks(4).starred);
    QCOMPARE(star.data().toString(), QStringLiteral("\u2605"));
    m_page->choose({path(1), path(2)});
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(marks(1).starred && marks(2).starred);
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(!marks(1).starred && !marks(2).starred);
    QVERIFY(marks(4).starred);
}

void TestRunsPage::theStarterModelIsListedAndFixed()
{
    QTemporaryDir place;
    Random random(2);
    Run starter = drawnRun(place.path(), QStringLiteral("starter"), random);
    starter.state = RunState::Finished;
    starter.started = QDateTime(QDate(2026, 6, 1), QTime(12, 0));
    starter.annotations = {};
    starter.hasBest = true;
    writeRunFolder(starter);
    QVERIFY(writeStarterManifest(starter.path, QStringLiteral("test")));
    qputenv("LEAFBENCH_STARTER", starter.path.toUtf8());
    const auto restore = qScopeGuard([] { qputenv("LEAFBENCH_STARTER", "none"); });
    open();
    QCOMPARE(table().model()->rowCount(), 6);
    const auto choose = [&](bool chosen) {
        for (int row = 0; row < 6; ++row) {
            const bool isStarter = table().model()->index(row, 0).data(RunTableModel::PathRole).toString() == starter.path;
            if (isStarter == chosen) {
                table().selectRow(row);
                return row;
            }
        }
        return -1;
    };
    const int row = choose(true);
    QVERIFY(row >= 0);
    for (const char* fixed : {"starChosen", "editMarks", "deleteChosen"})
        QVERIFY2(!action(fixed).isEnabled(), fixed);
    for (const int column : {int(RunTableModel::Tags), int(RunTableModel::Notes)})
        QVERIFY(!(table().model()->flags(table().model()->index(row, column)) & Qt::ItemIsEditable));
    QVERIFY(table().model()->index(row, RunTableModel::Star).data().toString().isEmpty());
    choose(false);
    for (const char* free : {"starChosen", "editMarks", "deleteChosen"})
        QVERIFY2(action(free).isEnabled(), free);
}

void TestRunsPage::editsTagsAndNotes()
{
    open();
    m_page->choose({path(2)});
    action("editMarks").trigger();
    auto& tags = child<QLineEdit>(*m_page, "runTags");
    auto& notes = child<QPlainTextEdit>(*m_page, "runNotes");
    QTest::keyClicks(&tags, QStringLiteral("paper, best ,paper"));
    QTest::keyClick(&tags, Qt::Key_Return);
    QTRY_COMPARE(marks(2).tags, QStringList({"paper", "best"}));
    notes.setPlainText(QStringLiteral("two\nlines \u8449"));
    m_page->choose({path(3)});  // what was typed is not lost
    QTRY_COMPARE(marks(2).notes, QStringLiteral("two\nlines \u8449"));
    QCOMPARE(notes.toPlainText(), QString());
    QVERIFY(marks(3) == RunAnnotations());
    // In the table too.
    QAbstractItemModel& model = *table().model();
    QVERIFY(model.setData(model.index(0, RunTableModel::Tags), QStringLiteral("quick")));
    QTRY_COMPARE(marks(4).tags, QStringList("quick"));
    // While somebody types, news of the run leave the field alone.
    m_page->choose({path(1)});
    notes.setFocus();
    QTest::keyClicks(&notes, QStringLiteral("half a sen"));
    QSignalSpy read(m_session.get(), &Session::runsChanged);
    m_session->refreshRuns();
    QVERIFY(read.wait(patience));
    QCOMPARE(notes.toPlainText(), QStringLiteral("half a sen"));
    QTRY_COMPARE(marks(1).notes, QStringLiteral("half a sen"));
}

void TestRunsPage::drawsTheChosen()
{
    open();
    m_page->choose({path(1), path(3)});
    auto* curves = m_page->findChild<RunCurves*>();
    QCOMPARE(curves->accuracy().pointCount(1), 3);
    QCOMPARE(curves->accuracy().point(1, 0).y, 0.8);  // the newer one stands first
    QCOMPARE(curves->accuracy().point(3, 0).y, 0.6);
    for (const int i : {1, 3})
        QVERIFY(curves->legend().contains(words::runTitle(*m_session->findRun(path(i))).replace(u' ', QChar::Nbsp)));
    QVERIFY(curves->accuracy().readout(2).contains(QStringLiteral("80.0 %")));
    Random random(4);
    std::vector<Run> many;
    for (int i = 0; i < 20; ++i)
        many.push_back(drawnRun(m_temp->path(), QString::number(i), random));
    curves->setRuns(many);
    QVERIFY(curves->legend().contains(QStringLiteral("12")));
    curves->setRuns({});
    QVERIFY(curves->legend().isEmpty());
}

void TestRunsPage::comparesTheChosen()
{
    open();
    child<QTabWidget>(*m_page, "runTabs").setCurrentIndex(1);
    m_page->choose({path(1), path(3)});
    QAbstractItemModel& model = *child<QTableView>(*m_page, "differenceTable").model();
    QStringList labels;
    for (int row = 0; row < model.rowCount(); ++row)
        labels << model.index(row, 0).data().toString();
    QCOMPARE(model.columnCount(), 3);
    QVERIFY(labels.contains(QStringLiteral("Learning rate")) && labels.contains(QStringLiteral("Optimizer")));
    QVERIFY(!labels.contains(QStringLiteral("Batch size")));
    QCOMPARE(model.index(int(labels.indexOf(QStringLiteral("Learning rate"))), 1).data().toString(), QStringLiteral("0.1"));
}

void TestRunsPage::parallelCoordinates()
{
    open();
    child<QTabWidget>(*m_page, "runTabs").setCurrentIndex(2);
    auto* plot = m_page->findChild<ParallelCoordinates*>();
    QVERIFY(plot->isVisible());
    QCOMPARE(plot->axes().size(), 3u);  // optimizer, learning rate, accuracy
    QVERIFY(plot->readout(0).startsWith(words::runTitle(*m_session->findRun(path(4)))));
    emit plot->trialChosen(2);
    QCOMPARE(m_page->chosenPaths(), QStringList(path(2)));
    child<QLineEdit>(*m_page, "runWords").setText(QStringLiteral("run-1"));
    QVERIFY(!plot->isVisible());
    // Lists of words, by what they have not in common.
    Run a = *openRun(path(1)), b = *openRun(path(2));
    a.recipe.augment.jitter = true;
    b.recipe = a.recipe;
    b.recipe.augment.jitter = false;
    const auto study = studyOfRuns({a, b});
    QCOMPARE(study->trials[0].parameters[0].value(), QJsonValue("jitter"));
    QVERIFY(study->trials[1].parameters[0].value().isNull());
    b.recipe = a.recipe;
    QVERIFY(!studyOfRuns({a, b}));
    QVERIFY(!studyOfRuns({}));
}

void TestRunsPage::throwsAwayAndBack()
{
    open();
    m_page->choose({path(1), path(4)});
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QVERIFY(!QFileInfo::exists(path(1)));
    QCOMPARE(listTrash(m_temp->path()).size(), 2u);
    QTRY_VERIFY(action("undoDelete").isEnabled());
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 5);
    QVERIFY(openRun(path(1)) && openRun(path(4)));
    QVERIFY(!action("undoDelete").isEnabled());
}

/// A training that writes changes its row: an editor open in that row keeps its text.
void TestRunsPage::keepsWhatIsTypedWhileARunGrows()
{
    open();
    for (const int column : {RunTableModel::Tags, RunTableModel::Notes}) {
        m_page->choose({path(4)});
        const QModelIndex cell = table().model()->index(table().currentIndex().row(), column);
        table().setCurrentIndex(cell);
        table().edit(cell);
        auto* editor = table().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("half a wo"));
        Run run = *openRun(path(4));
        run.epochs.push_back(run.epochs.back());
        run.epochs.back().epoch = static_cast<int>(run.epochs.size());
        writeRunFolder(run);
        QSignalSpy read(m_session.get(), &Session::runsChanged);
        m_session->refreshRuns();
        QVERIFY(read.wait(patience));
        const QString epochs = cell.siblingAtColumn(RunTableModel::Epochs).data().toString();
        QVERIFY2(epochs.startsWith(QString::number(run.epochs.size())), qPrintable(epochs));
        QCOMPARE(editor->text(), QStringLiteral("half a wo"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(column == RunTableModel::Tags ? marks(4).tags == QStringList("half a wo") : marks(4).notes == "half a wo");
        QTRY_VERIFY(!table().viewport()->findChild<QLineEdit*>());
    }
}

void TestRunsPage::undoKeepsWhatCannotComeBack()
{
    open();
    m_page->choose({path(1), path(3), path(4)});
    m_page->trashSelected();
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QTRY_VERIFY(action("undoDelete").isEnabled());
    // One of the three is held back: its place in the trash is not a run's folder for a while.
    QString held;
    for (const TrashedRun& run : listTrash(m_temp->path())) {
        if (run.name == QLatin1String("run-3"))
            held = run.path;
    }
    QVERIFY(!held.isEmpty());
    const QString away = m_temp->path() + QStringLiteral("/.away");
    QVERIFY(QDir().rename(held, away));
    QVERIFY(QFile(held).open(QIODevice::WriteOnly));
    m_page->undo();
    QTRY_COMPARE(table().model()->rowCount(), 4);
    QVERIFY(openRun(path(1)) && openRun(path(4)));
    QTRY_VERIFY(action("undoDelete").isEnabled());
    QVERIFY(QFile::remove(held) && QDir().rename(away, held));
    m_page->undo();
    QTRY_COMPARE(table().model()->rowCount(), 5);
    QVERIFY(openRun(path(3)));
    QTRY_VERIFY(says(*m_page, QStringLiteral("Back again: run-3")));
}

void TestRunsPage::bannerGoesWithWhatItTells()
{
    open();
    m_page->choose({path(1), path(4)});
    m_page->trashSelected();
    QTRY_VERIFY(says(*m_page, QStringLiteral("In the trash: 2 runs")));
    const auto restoreOne = [this](const QString& name) {
        for (const TrashedRun& run : listTrash(m_temp->path())) {
            if (run.name == name)
                QVERIFY(restoreFromTrash(run.path));
        }
        m_session->refreshRuns();
    };
    restoreOne(QStringLiteral("run-1"));
    QTRY_VERIFY(!says(*m_page, QStringLiteral("2 runs. Ctrl")));
    QVERIFY(action("undoDelete").isEnabled());
    restoreOne(QStringLiteral("run-4"));
    QTRY_VERIFY(!says(*m_page, QStringLiteral("In the trash")));
    QVERIFY(!action("undoDelete").isEnabled());
}

void TestRunsPage::emptiesTheTrash()
{
    QVERIFY(moveToTrash(path(1)));
    QVERIFY(moveToTrash(path(2)));
    open();
    TrashDialog dialog(*m_session);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    static_cast<QDialog&>(dialog).show();
    auto& trash = child<QTableView>(dialog, "trashTable");
    QTRY_COMPARE(trash.model()->rowCount(), 2);
    QCOMPARE(trash.selectionModel()->selectedRows().size(), 1);
    child<QPushButton>(dialog, "restoreRuns").click();
    QTRY_COMPARE(trash.model()->rowCount(), 1);
    QTRY_COMPARE(table().model()->rowCount(), 4);
    // It asks, and Cancel is what Enter means.
    child<QPushButton>(dialog, "emptyTrash").click();
    auto* question = dialog.findChild<QMessageBox*>();
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(listTrash(m_temp->path()).size(), 1u);
    dialog.empty();
    QTRY_VERIFY(listTrash(m_temp->path()).empty());
    QTRY_VERIFY(says(dialog, QStringLiteral("The trash is empty")));
}

void TestRunsPage::goesFurther()
{
    open();
    QSignalSpy wanted(m_session.get(), &Session::pageRequested);
    m_page->choose({path(3)});
    child<QPushButton>(*m_page, "duplicateRun").click();
    QCOMPARE(wanted.takeFirst().first().toString(), QStringLiteral("train"));
    QVERIFY(m_session->takeOfferedRecipe() == openRun(path(3))->recipe);
    action("evaluateRun").trigger();
    QCOMPARE(wanted.takeFirst().first().toString(), QStringLiteral("evaluate"));
    QCOMPARE(m_session->currentRun(), path(3));
    action("classifyWithRun").trigger();
    QCOMPARE(wanted.takeFirst().first().toString(), QStringLiteral("classify"));
    QVERIFY(!action("resumeChosen").isEnabled());  // finished
    m_page->choose({path(0)});
    QVERIFY(action("resumeChosen").isEnabled());
    action("resumeChosen").trigger();
    QCOMPARE(wanted.takeFirst().first().toString(), QStringLiteral("train"));
    QCOMPARE(m_session->takeOfferedRun(), path(0));
}

void TestRunsPage::tellsWhatCannotBeRead()
{
    QVERIFY(testing::writeFile(path(1) + "/run.json", "{\"version\": 9}"));
    open();
    QCOMPARE(table().model()->rowCount(), 4);
    QVERIFY(says(*m_page, QStringLiteral("later version")));
}

void TestRunsPage::exportsWhatIsChosen()
{
    open();
    m_page->choose({path(2), path(1)});
    action("exportRuns").trigger();
    QTRY_VERIFY(m_page->findChild<QDialog*>());
    auto* dialog = m_page->findChild<QDialog*>();
    QVERIFY(dialog->isVisible());
    dialog->close();
}

/// What leafbench-cli does in the same folder is here within some three seconds.
void TestRunsPage::seesAnotherProgramsRuns()
{
    open();
    QElapsedTimer clock;
    const auto other = [&](const QStringList& arguments) {
        QCOMPARE(call(QStringList{"runs", "--runs", m_temp->path()} + arguments).code, 0);
        clock.start();
    };
    const auto shown = [this](int i) {
        for (const Run& run : m_session->runs()) {
            if (run.path == path(i))
                return &run;
        }
        return static_cast<const Run*>(nullptr);
    };
    qint64 slowest = 0;
    const auto seen = [&] { slowest = std::max(slowest, clock.elapsed()); };
    other({"star", "run-2"});
    QTRY_VERIFY(shown(2)->annotations.starred);
    seen();
    other({"delete", "run-3"});
    QTRY_VERIFY(!shown(3));
    seen();
    QCOMPARE(table().model()->rowCount(), 4);
    other({"trash", "--restore", "run-3"});
    QTRY_VERIFY(shown(3));
    seen();
    other({"tag", "run-3", "from elsewhere"});
    QTRY_COMPARE(shown(3)->annotations.tags, QStringList("from elsewhere"));
    seen();
    qInfo("seen after %lld ms at the latest", slowest);
    QVERIFY(slowest < 3'500);
    // And the other way round.
    m_page->choose({path(1)});
    action("starChosen").trigger();
    QTRY_VERIFY(marks(1).starred);
    const Answer answer = call({"runs", "--runs", m_temp->path(), "--starred", "--json"});
    QCOMPARE(answer.objects().size(), 2);
}

void TestRunsPage::byKeysAlone()
{
    open();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto& words = child<QLineEdit>(*m_page, "runWords");
    QVERIFY(words.hasFocus());
    QTest::keyClicks(&words, QStringLiteral("run"));
    for (int i = 0; i < 12 && !table().hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_page->chosenPaths(), QStringList({path(3), path(2)}));
    QTest::keyClick(&table(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>(*m_page, "runTags").hasFocus());
    // In a field the keys are for its text.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::qWait(50);
    QVERIFY(listTrash(m_temp->path()).empty());
}

LEAFBENCH_TEST(TestRunsPage)
#include "tst_RunsPage.moc"
