#include "engine/common/FileLock.h"
#include "engine/runs/place/RunsPlace.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/settings/RecentCard.h"
#include "ui/settings/RecentDatasetsModel.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shared/UserSettings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

/// The page of the settings, and its way into the window.
class TestSettingsPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void init();
    void saysWhatLiesWhere();
    void movesTheRuns();
    void asksBeforeItMoves();
    void aRefusalIsSaid();
    void aMoveCanBeCancelled();
    void aFolderThatIsAway();
    void anotherWindowFollows();
    void aFolderOfTheCommandLineStays();
    void forgetsDatasets();
    void themeFromBothPlaces();
    void languageFromTheNextStart();
    void reachedByKeyboard();

private:
    QString at(const QString& name) const { return m_temp->filePath(name); }
    bool shows(SettingsPage& page, const QString& words) const { return page.idle() && says(page, words); }

    std::unique_ptr<QTemporaryDir> m_temp;
    QString m_runs;
};

void TestSettingsPage::init()
{
    m_temp = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(at(QStringLiteral("config"))));
    qputenv("XDG_DATA_HOME", QFile::encodeName(at(QStringLiteral("data"))));
    qunsetenv("LEAFBENCH_RUNS");
    m_runs = settledRunsDir();
    Random random(1);
    writeRunFolders(m_runs, 3, random);
}

void TestSettingsPage::saysWhatLiesWhere()
{
    Session session(m_runs);
    SettingsPage page(session);
    page.show();
    QTRY_VERIFY(shows(page, m_runs));
    QVERIFY(says(page, QStringLiteral("3 runs")));
    QVERIFY(says(page, QStringLiteral("0 tuning studies")));
    QVERIFY(says(page, QStringLiteral(" files")));
    QVERIFY(child<QLabel>(page, "runsFree").text().endsWith(u'B'));
    QVERIFY(child<QLabel>(page, "machineLimits").text().contains(QStringLiteral("core")));
}

void TestSettingsPage::movesTheRuns()
{
    Session session(m_runs);
    QSignalSpy listed(&session, &Session::runsChanged);
    session.refreshRuns();
    QVERIFY(listed.wait(patience));
    session.setCurrentRun(m_runs + QStringLiteral("/run-0001"));
    SettingsPage page(session);
    page.show();
    QTRY_VERIFY(page.idle());
    QSignalSpy moved(&session, &Session::runsDirChanged);
    const QString place = at(QStringLiteral("disk/runs"));
    page.moveTo(place);
    QVERIFY(session.jobs().mainRunning());
    QVERIFY(!child<QPushButton>(page, "moveRuns").isEnabled());
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(session.runsDir(), place);
    QCOMPARE(settledRunsDir(), place);
    QCOMPARE(session.currentRun(), place + QStringLiteral("/run-0001"));
    QTRY_VERIFY(session.findRun(session.currentRun()));
    QTRY_VERIFY(shows(page, QStringLiteral("are in ") + place));
    QVERIFY(!QFileInfo::exists(m_runs));
    QTRY_VERIFY(child<QPushButton>(page, "moveRuns").isEnabled());
}

void TestSettingsPage::asksBeforeItMoves()
{
    QVERIFY(testing::writeFile(at(QStringLiteral("disk/photo.jpg")), "x"));
    Session session(m_runs);
    SettingsPage page(session);
    page.show();
    QTRY_VERIFY(page.idle());
    page.confirmMove(at(QStringLiteral("disk")));
    auto* question = page.findChild<QMessageBox*>();
    QVERIFY(question);
    const QString place = at(QStringLiteral("disk/leafbench-runs"));  // the folder is not empty
    QVERIFY2(question->text().contains(place), qPrintable(question->text()));
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(!session.jobs().mainRunning());
    page.confirmMove(at(QStringLiteral("disk")));
    QTRY_COMPARE(page.findChildren<QMessageBox*>().size(), 1);
    question = page.findChild<QMessageBox*>();
    question->defaultButton()->click();
    QTRY_COMPARE(session.runsDir(), place);
}

void TestSettingsPage::aRefusalIsSaid()
{
    Session session(m_runs);
    SettingsPage page(session);
    page.show();
    QTRY_VERIFY(page.idle());
    {
        const auto training = FileLock::take(runLock(m_runs + QStringLiteral("/run-0002")), ErrorCode::RunInUse, {});
        page.moveTo(at(QStringLiteral("disk")));
        QTRY_VERIFY(says(page, QStringLiteral("Another program is training the run")));
    }
    page.moveTo(m_runs + QStringLiteral("/inside"));
    QTRY_VERIFY(says(page, QStringLiteral("inside the runs folder itself")));
    QCOMPARE(session.runsDir(), m_runs);
}

void TestSettingsPage::aMoveCanBeCancelled()
{
    QVERIFY(testing::writeFile(m_runs + QStringLiteral("/large"), QByteArray(30'000'000, 'x')));
    Session session(m_runs);
    SettingsPage page(session);
    page.show();
    QTRY_VERIFY(page.idle());
    page.moveTo(at(QStringLiteral("disk")));
    session.jobs().setMainPaused(true);
    session.jobs().cancelMain();
    QTRY_VERIFY(says(page, QStringLiteral("The move is stopped")));
    QCOMPARE(session.runsDir(), m_runs);
    QVERIFY(!QFileInfo::exists(at(QStringLiteral("disk"))));
}

void TestSettingsPage::aFolderThatIsAway()
{
    const QString place = at(QStringLiteral("disk/runs"));
    QVERIFY(QDir().mkpath(place));
    QVERIFY(settleRunsDir(place));
    QVERIFY(QDir(at(QStringLiteral("disk"))).removeRecursively());
    Session session(place);
    SettingsPage page(session);
    page.show();
    QTRY_VERIFY(shows(page, QStringLiteral("is not there. Attach the disk")));
    QVERIFY(!child<QPushButton>(page, "moveRuns").isEnabled());
    QVERIFY(!child<QPushButton>(page, "openRunsFolder").isEnabled());
    QVERIFY(child<QPushButton>(page, "useRunsFolder").isEnabled());
    page.useFolder(m_runs);
    QTRY_VERIFY(shows(page, QStringLiteral("3 runs")));
    QVERIFY(!says(page, QStringLiteral("is not there")));
    QCOMPARE(session.runsDir(), m_runs);
    QVERIFY(!QFileInfo::exists(place));
}

/// Or the command line: it is a second or two behind.
void TestSettingsPage::anotherWindowFollows()
{
    Session here(m_runs), there(m_runs);
    QSignalSpy followed(&there, &Session::runsDirChanged);
    there.refreshRuns();
    SettingsPage page(here);
    page.moveTo(at(QStringLiteral("disk")));
    QTRY_COMPARE(followed.size(), 1);
    QCOMPARE(there.runsDir(), at(QStringLiteral("disk")));
    QTRY_COMPARE(there.runs().size(), std::size_t(3));
}

void TestSettingsPage::aFolderOfTheCommandLineStays()
{
    Session session(at(QStringLiteral("given")));
    SettingsPage page(session);
    page.show();
    QTRY_VERIFY(shows(page, QStringLiteral("0 runs")));
    QPushButton& move = child<QPushButton>(page, "moveRuns");
    QVERIFY(!move.isEnabled() && !child<QPushButton>(page, "useRunsFolder").isEnabled());
    QVERIFY(move.toolTip().contains(QStringLiteral("--runs")));
}

void TestSettingsPage::forgetsDatasets()
{
    forgetDatasets(rememberedDatasets());
    QVERIFY(QDir().mkpath(at(QStringLiteral("leaves"))));
    for (const QString& name : {QStringLiteral("gone"), QStringLiteral("other"), QStringLiteral("leaves")})
        rememberDataset(at(name));
    Session session(m_runs);
    SettingsPage page(session);
    page.show();
    RecentDatasetsModel& model = page.recent().datasets();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), at(QStringLiteral("leaves")));
    QVERIFY(model.index(2).data().toString().startsWith(at(QStringLiteral("gone"))));
    QTRY_VERIFY(model.index(2).data().toString().endsWith(QStringLiteral("(not there now)")));
    QCOMPARE(model.index(0).data().toString(), at(QStringLiteral("leaves")));
    QPushButton& forget = child<QPushButton>(page, "forgetDataset");
    QVERIFY(!forget.isEnabled());
    child<QListView>(page, "recentDatasets").setCurrentIndex(model.index(1));
    QVERIFY(forget.isEnabled());
    forget.click();
    QCOMPARE(rememberedDatasets(), QStringList({at(QStringLiteral("leaves")), at(QStringLiteral("gone"))}));
    QCOMPARE(recentDatasets(rememberedDatasets()), QStringList(at(QStringLiteral("leaves"))));
    child<QPushButton>(page, "forgetDatasets").click();
    QVERIFY(rememberedDatasets().isEmpty());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!child<QPushButton>(page, "forgetDatasets").isEnabled());
}

void TestSettingsPage::themeFromBothPlaces()
{
    Session session(m_runs);
    SettingsPage page(session);
    page.show();
    auto& theme = child<QComboBox>(page, "settingsTheme");
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    theme.setFocus();
    QTest::keyClick(&theme, Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(Theme::instance().mode(), Theme::Mode::Dark);
    Theme::instance().setMode(Theme::Mode::Light);  // at the rail's foot
    QCOMPARE(theme.currentData().toInt(), int(Theme::Mode::Light));
}

void TestSettingsPage::languageFromTheNextStart()
{
    Session session(m_runs);
    {
        SettingsPage page(session);
        page.show();
        auto& language = child<QComboBox>(page, "settingsLanguage");
        QCOMPARE(language.currentData().toString(), QString());
        QVERIFY(language.findText(QStringLiteral("Deutsch")) > 0);
        language.setFocus();
        QTest::keyClicks(&language, QStringLiteral("Deu"));
        QCOMPARE(chosenLanguage(), QStringLiteral("de"));
    }
    SettingsPage page(session);
    auto& language = child<QComboBox>(page, "settingsLanguage");
    QCOMPARE(language.currentText(), QStringLiteral("Deutsch"));
    language.setCurrentIndex(0);
    emit language.activated(0);
    QCOMPARE(chosenLanguage(), QString());
}

void TestSettingsPage::reachedByKeyboard()
{
    Session session(m_runs);
    MainWindow window(session, standardPages());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.pageIds().last(), QStringLiteral("settings"));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QStringLiteral("settings"));
    QWidget* page = window.page(QStringLiteral("settings"));
    QTRY_VERIFY(child<QPushButton>(*page, "moveRuns").isEnabled());
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
        if (window.focusWidget())
            reached << window.focusWidget()->objectName();
    }
    for (const char* name : {"openRunsFolder", "moveRuns", "useRunsFolder", "recentDatasets", "settingsTheme"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
    // The steps are made anew in another runs folder.
    window.showPage(QStringLiteral("runs"));
    QWidget* before = window.page(QStringLiteral("runs"));
    QSignalSpy gone(before, &QObject::destroyed);
    session.setRunsDir(at(QStringLiteral("other")));
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(window.currentPage(), QStringLiteral("runs"));
    QVERIFY(window.page(QStringLiteral("runs")));
    QCOMPARE(window.page(QStringLiteral("settings")), page);
}

LEAFBENCH_TEST(TestSettingsPage)
#include "tst_SettingsPage.moc"
