#include "tests/testing/WidgetTest.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/shared/UserSettings.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"
#include "ui/words/Translation.h"

#include <QAction>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

#include <ctime>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

namespace {

QAction* menuAction(const MainWindow& window, const char* name)
{
    auto* action = window.menuBar()->findChild<QAction*>(QLatin1String(name));
    if (!action)
        qFatal("no action %s", name);
    return action;
}

/// "Alt+E" of every control that can be seen.
QMap<QString, QStringList> accessKeys(const QWidget& window)
{
    QMap<QString, QStringList> keys;
    const auto note = [&](const QString& text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            keys[key.toString()] << text;
    };
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible())
            note(button->text());
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            note(label->text());
    for (const auto* bar : window.findChildren<QTabBar*>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            note(bar->tabText(tab));
    return keys;
}

/// Keys that are active in the whole window, with those who have them.
QMap<QString, int> windowKeys(const MainWindow& window)
{
    QMap<QString, int> keys;
    for (const auto* action : window.findChildren<QAction*>())
        for (const QKeySequence& key : action->shortcuts())
            if (action->shortcutContext() == Qt::WindowShortcut)
                ++keys[key.toString()];
    for (const auto* shortcut : window.findChildren<QShortcut*>())
        if (const auto* at = qobject_cast<QWidget*>(shortcut->parent());
            at && at->isVisible() && shortcut->context() == Qt::WindowShortcut)
            ++keys[shortcut->key().toString()];
    return keys;
}

}  // namespace

class tst_MainMenu : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void everyKeyExistsOnce_data();
    void everyKeyExistsOnce();
    void menuActionsDoTheirThing();
    void jobsArePausedAndCancelled();
    void startPressesThePagesButton();
    void recentDatasetsOpen();
    void textIsScaledAsAWhole();
    void theThemeChangesAtOnce();
    void keysAreListed();
    void aboutNamesTheLibraries();

private:
    QTemporaryDir m_dir;
};

void tst_MainMenu::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("tst_MainMenu"));  // settings of its own
    Theme::instance().setMode(Theme::Mode::Light);
    userSettings().clear();
}

void tst_MainMenu::cleanup()
{
    Theme::instance().setTextSize(100);
    userSettings().clear();
}

void tst_MainMenu::everyKeyExistsOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    QTest::newRow("German") << QStringLiteral("de");
}

void tst_MainMenu::everyKeyExistsOnce()
{
    QFETCH(const QString, language);
    QTranslator translator;
    if (!language.isEmpty()) {
        QVERIFY(translator.load(QStringLiteral(":/i18n/leafbench_%1.qm").arg(language)));
        qApp->installTranslator(&translator);
    }
    makeKaggle(m_dir.filePath(QStringLiteral("kaggle")), 2, 6, 2);
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.resize(1440, 900);
    window.show();
    for (const bool open : {false, true}) {
        if (open) {
            session.openDataset(m_dir.filePath(QStringLiteral("kaggle")));
            QTRY_VERIFY(session.dataset());
        }
        for (const QString& id : window.pageIds()) {
            window.showPage(id);
            const QMap<QString, int> keys = windowKeys(window);
            for (auto key = keys.begin(); key != keys.end(); ++key)
                QVERIFY2(key.value() == 1, qPrintable(id + u' ' + key.key()));
            const QMap<QString, QStringList> access = accessKeys(window);
            for (const QAction* menu : window.menuBar()->actions()) {
                const QString key = QKeySequence::mnemonic(menu->text()).toString();
                QVERIFY2(!key.isEmpty(), qPrintable(menu->text()));
                QVERIFY2(!access.contains(key),
                         qPrintable(QStringLiteral("%1: %2 %3").arg(id, menu->text(), access.value(key).join(u'|'))));
            }
        }
    }
}

void tst_MainMenu::menuActionsDoTheirThing()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const QString& id : window.pageIds()) {
        menuAction(window, qPrintable(QStringLiteral("page-") + id))->trigger();
        QCOMPARE(window.currentPage(), id);
    }
    QTest::keyClick(&window, Qt::Key_F1);
    QCOMPARE(window.currentPage(), QStringLiteral("help"));
    menuAction(window, "exportRuns")->trigger();
    QCOMPARE(window.currentPage(), QStringLiteral("runs"));
    menuAction(window, "theme2")->trigger();
    QCOMPARE(Theme::instance().mode(), Theme::Mode::Dark);
    menuAction(window, "theme1")->trigger();
    QCOMPARE(Theme::instance().mode(), Theme::Mode::Light);
    QTest::keyClick(&window, Qt::Key_F11);
    QVERIFY(window.isFullScreen());
    QTest::keyClick(&window, Qt::Key_F11);
    QVERIFY(!window.isFullScreen());
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!window.isVisible());
}

void tst_MainMenu::jobsArePausedAndCancelled()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.show();
    QAction* pause = menuAction(window, "pauseJob");
    QAction* cancel = menuAction(window, "cancelJob");
    QVERIFY(!pause->isEnabled() && !cancel->isEnabled());
    QVERIFY(testing::startEndlessJob(session.jobs(), QStringLiteral("Training")));
    const QString text = pause->text();
    pause->trigger();
    QVERIFY(session.jobs().mainPaused());
    QVERIFY(pause->text() != text);
    pause->trigger();
    QVERIFY(!session.jobs().mainPaused());
    cancel->trigger();
    QTRY_VERIFY(!session.jobs().mainRunning());
    QVERIFY(!pause->isEnabled() && !cancel->isEnabled());
}

void tst_MainMenu::startPressesThePagesButton()
{
    makeKaggle(m_dir.filePath(QStringLiteral("start")), 2, 6, 2);
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.show();
    window.showPage(QStringLiteral("preprocess"));
    QAction* start = menuAction(window, "startJob");
    auto* menu = window.menuBar()->findChild<QMenu*>(QStringLiteral("runMenu"));
    emit menu->aboutToShow();
    QVERIFY(!start->isEnabled());  // there are no pictures
    emit menu->aboutToHide();
    session.openDataset(m_dir.filePath(QStringLiteral("start")));
    QTRY_VERIFY(session.dataset());
    emit menu->aboutToShow();
    QCOMPARE(start->text(), QStringLiteral("Compute"));
    QTRY_VERIFY((emit menu->aboutToShow(), start->isEnabled()));
    emit menu->aboutToHide();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(session.jobs().mainRunning());
    QTRY_VERIFY(!session.jobs().mainRunning());
}

void tst_MainMenu::recentDatasetsOpen()
{
    const QString folder = m_dir.filePath(QStringLiteral("recent"));
    makeKaggle(folder, 2, 4, 1);
    rememberDataset(folder);
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.show();
    emit window.menuBar()->findChild<QMenu*>(QStringLiteral("fileMenu"))->aboutToShow();
    auto* recent = window.menuBar()->findChild<QMenu*>(QStringLiteral("recentMenu"));
    QCOMPARE(recent->actions().size(), 1);
    recent->actions().front()->trigger();
    QTRY_VERIFY(session.dataset());
    QCOMPARE(session.dataset()->root, folder);
}

void tst_MainMenu::textIsScaledAsAWhole()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* title = window.page(QStringLiteral("explore"))->findChild<QLabel*>(QStringLiteral("pageTitle"));
    const int plain = QApplication::font().pixelSize(), large = title->fontInfo().pixelSize();
    const int rail = window.findChild<QWidget*>(QStringLiteral("badge"))->parentWidget()->height();
    QVERIFY(large > plain);
    menuAction(window, "textSize200")->trigger();
    QCOMPARE(QApplication::font().pixelSize(), 2 * plain);
    QTRY_COMPARE(title->fontInfo().pixelSize(), 2 * large);
    QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("badge"))->parentWidget()->height() > rail);
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(Theme::instance().textSize(), 150);
    QTest::keyClick(&window, Qt::Key_Equal, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(Theme::instance().textSize(), 200);
}

/// Beside the time that it takes to make the same pages, as this machine may be busy.
void tst_MainMenu::theThemeChangesAtOnce()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.resize(1440, 900);
    window.show();
    const auto seconds = [](std::clock_t since) { return double(std::clock() - since) / CLOCKS_PER_SEC; };
    std::clock_t start = std::clock();
    for (const QString& id : window.pageIds()) {
        const std::clock_t first = std::clock();
        window.showPage(id);
        QCoreApplication::processEvents();
        qInfo("%s: shown after %.3f s of computing", qPrintable(id), seconds(first));
    }
    const double making = seconds(start);
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        start = std::clock();
        Theme::instance().setMode(mode);
        QCoreApplication::processEvents();
        const double changing = seconds(start);
        qInfo("theme changed in %.3f s, pages made in %.3f s", changing, making);
        QVERIFY(changing < making);
    }
}

void tst_MainMenu::keysAreListed()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.show();
    window.showPage(QStringLiteral("runs"));
    menuAction(window, "keyboardShortcuts")->trigger();
    auto* dialog = window.findChild<ShortcutsDialog*>();
    QVERIFY(dialog);
    const auto* list = dialog->findChild<QTreeWidget*>();
    QStringList lines;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        lines << QStringLiteral("%1|%2|%3")
                     .arg(list->topLevelItem(row)->text(0), list->topLevelItem(row)->text(1), list->topLevelItem(row)->text(2));
    for (const char* line :
         {"Ctrl+Q|Quit|File", "Ctrl+3|Train|View", "Ctrl+P|Pause|Run", "Ctrl+D|Star|Runs", "Ctrl+F|Search the runs|Runs"})
        QVERIFY2(lines.contains(QLatin1String(line)), line);
}

void tst_MainMenu::aboutNamesTheLibraries()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.show();
    menuAction(window, "about")->trigger();
    auto* dialog = window.findChild<AboutDialog*>();
    QVERIFY(dialog);
    const auto* list = dialog->findChild<QTreeWidget*>();
    QMap<QString, QString> versions;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        versions[list->topLevelItem(row)->text(0)] = list->topLevelItem(row)->text(1);
    QCOMPARE(versions[QStringLiteral("Qt")], QString::fromLatin1(qVersion()));
    for (const char* name : {"LibTorch", "OpenCV", "QCustomPlot"})
        QVERIFY2(versions[QLatin1String(name)].contains(u'.'), name);
}

LEAFBENCH_TEST(tst_MainMenu)
#include "tst_MainMenu.moc"
