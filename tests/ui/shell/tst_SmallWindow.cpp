#include "tests/testing/WidgetTest.h"
#include "tests/ui/EndlessJob.h"
#include "ui/bridge/Session.h"
#include "ui/shell/JobStrip.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

QPushButton* pushButton(const QWidget& window, const QString& text)
{
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

bool shows(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

/// A page whose button is disabled when it is pressed, or hidden.
std::vector<PageEntry> pressedPages()
{
    const auto page = [](Session&, QWidget* parent) -> QWidget* {
        auto* widget = new QWidget(parent);
        auto* layout = new QVBoxLayout(widget);
        for (const char* name : {"first", "disabled", "hidden"}) {
            auto* button = new QPushButton(QString::fromLatin1(name));
            layout->addWidget(button);
            QObject::connect(button, &QPushButton::clicked, button, [button, name = QLatin1String(name)] {
                if (name == QLatin1String("disabled"))
                    button->setEnabled(false);
                else if (name == QLatin1String("hidden"))
                    button->hide();
            });
        }
        return widget;
    };
    std::vector<PageEntry> pages;
    for (const char* id : {"explore", "preprocess", "train"})
        pages.push_back({QLatin1String(id), QLatin1String(id), QLatin1String(id), QStringLiteral("Steps"), page});
    return pages;
}

}  // namespace

/// The window on small screens and under the keyboard: everything can be reached, and a key does what is in sight.
class tst_SmallWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void firstWindowFitsTheScreen();
    void leastSize();
    void dropDownsAreWhole_data();
    void dropDownsAreWhole();
    void pressedButtonsLeaveTheFocusOnThePage();
    void spaceStaysOnTheChosenPage();
    void pausedAndStoppingStay();
};

void tst_SmallWindow::firstWindowFitsTheScreen()
{
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, standardPages());
    window.show();
    const QSize room = window.screen()->availableGeometry().size();
    QVERIFY(room.width() < 1280 || room.height() < 820);  // the test's screen is small
    QVERIFY2(window.width() <= room.width() && window.height() < room.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(window.width()).arg(window.height())));
}

void tst_SmallWindow::leastSize()
{
    const QTemporaryDir dir;
    Session session(dir.path());
    MainWindow window(session, standardPages());
    window.show();
    QVERIFY(testing::startEndlessJob(session.jobs(), QStringLiteral("Training")));
    for (const QString& id : window.pageIds()) {
        window.showPage(id);
        window.resize(640, 480);
        QCoreApplication::processEvents();
        QCOMPARE(window.size(), QSize(640, 480));
        for (const QString& text : {QStringLiteral("Pause"), QStringLiteral("Cancel")}) {
            const QPushButton* button = pushButton(*window.findChild<JobStrip*>(), text);
            const QRect place(button->mapTo(&window, QPoint()), button->size());
            QVERIFY2(button->isVisible() && window.rect().contains(place),
                     qPrintable(QStringLiteral("%1, %2: %3 to %4").arg(id, text).arg(place.left()).arg(place.right())
                                + QStringLiteral(", shown %1, %2").arg(button->isVisible()).arg(place.bottom())));
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(text));
        }
        const auto* rail = window.findChild<NavigationRail*>();
        QTRY_VERIFY(rail->width() <= rail->parentWidget()->width());
        // What does not fit is reached by scrolling.
        QWidget* page = window.page(id);
        QVERIFY2(page->width() >= page->minimumSizeHint().width() && page->height() >= page->minimumSizeHint().height(),
                 qPrintable(id));
    }
}

void tst_SmallWindow::dropDownsAreWhole_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<bool>("lecture");
    for (const int items : {1, 2, 3, 4, 9, 10, 30})
        for (const bool lecture : {false, true})
            QTest::addRow("%d items%s", items, lecture ? ", lecture" : "") << items << lecture;
}

void tst_SmallWindow::dropDownsAreWhole()
{
    QFETCH(int, items);
    QFETCH(bool, lecture);
    QWidget page;
    page.resize(300, 200);
    if (lecture)
        page.setStyleSheet(lectureStyleSheet());
    auto* combo = new QComboBox(&page);
    for (int i = 0; i < items; ++i)
        combo->addItem(QStringLiteral("Choice %1").arg(i));
    page.show();
    combo->showPopup();
    const QAbstractItemView* view = combo->view();
    QTRY_VERIFY(view->isVisible());
    QTest::qWait(20);
    const int whole = std::min(items, combo->maxVisibleItems());
    QVERIFY(whole == items || view->verticalScrollBar()->isVisible());
    const QRect last = view->visualRect(view->model()->index(whole - 1, 0));
    const QRect room = view->viewport()->rect();
    QVERIFY2(last.height() > 10 && room.top() <= view->visualRect(view->model()->index(0, 0)).top()
                 && last.bottom() <= room.bottom(),
             qPrintable(QStringLiteral("the last row ends at %1 of %2").arg(last.bottom()).arg(room.bottom())));
    // No arrow covers a row.
    for (const QWidget* part : view->window()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY2(part == view || !part->isVisible() || part->inherits("QScrollBar"), part->metaObject()->className());
    combo->hidePopup();
}

void tst_SmallWindow::pressedButtonsLeaveTheFocusOnThePage()
{
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, pressedPages());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto mode = Theme::instance().mode();
    for (const char* name : {"disabled", "hidden"}) {
        QPushButton* button = pushButton(window, QLatin1String(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(window.focusWidget(), window.page(QStringLiteral("explore")));
        QTest::keyClick(window.focusWidget(), Qt::Key_Down);
        QCOMPARE(Theme::instance().mode(), mode);
    }
    // The strip's too.
    QVERIFY(testing::startEndlessJob(session.jobs(), QStringLiteral("Training")));
    QPushButton* cancel = pushButton(window, QStringLiteral("Cancel"));
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(window.focusWidget(), window.page(QStringLiteral("explore")));
    QTRY_VERIFY(!session.jobs().mainRunning());
    // Tab goes on from there.
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), pushButton(window, QStringLiteral("first")));
}

void tst_SmallWindow::spaceStaysOnTheChosenPage()
{
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, pressedPages());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QStringLiteral("train"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    QCOMPARE(window.currentPage(), QStringLiteral("train"));
}

void tst_SmallWindow::pausedAndStoppingStay()
{
    Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, pressedPages());
    window.resize(1280, 700);
    window.show();
    QVERIFY(testing::startEndlessJob(session.jobs(), QStringLiteral("Training")));
    // A report of before the pause may come after it.
    const auto report
        = [&](int done) { emit session.jobs().mainProgress({.phase = QStringLiteral("train"), .done = done, .total = 100'000}); };
    report(1);
    QTest::qWait(2100);
    report(2);
    QVERIFY(shows(window, QStringLiteral(" left")));
    session.jobs().setMainPaused(true);
    report(3);
    QVERIFY(shows(window, QStringLiteral("paused")));
    QVERIFY(!shows(window, QStringLiteral(" left")));
    session.jobs().setMainPaused(false);
    QVERIFY(!shows(window, QStringLiteral("paused")));
    pushButton(window, QStringLiteral("Cancel"))->click();
    report(4);
    QVERIFY(shows(window, QStringLiteral("stopping")));
    QTRY_VERIFY(!session.jobs().mainRunning());
    QVERIFY(!shows(window, QStringLiteral("stopping")));
}

LEAFBENCH_TEST(tst_SmallWindow)
#include "tst_SmallWindow.moc"
