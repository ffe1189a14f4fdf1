#include "tests/testing/WidgetTest.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/QueueButton.h"
#include "ui/theme/Theme.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;

/// The queue as the window shows it.
class tst_Queue : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void init();
    void cleanup();
    void buttonCountsWhatWaits();
    void orderIsChangedByKeys();
    void stopAllEndsAll();
    void closingNamesTheQueue();

private:
    void start(const QString& title);
    void add(const QString& title);
    QListWidget& openQueue();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_begun;
};

void tst_Queue::init()
{
    m_begun.clear();
    m_session = std::make_unique<Session>(QStringLiteral("/proc/nowhere"));
    m_window = std::make_unique<MainWindow>(
        *m_session,
        std::vector<PageEntry>{{QStringLiteral("explore"), QStringLiteral("Explore"), QStringLiteral("explore"),
                                QStringLiteral("Data"), [](Session&, QWidget* parent) { return new QWidget(parent); }}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    start(QStringLiteral("Training"));
}

void tst_Queue::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void tst_Queue::start(const QString& title)
{
    m_begun << title;
    testing::startEndlessJob(m_session->jobs(), title, this);
}

void tst_Queue::add(const QString& title)
{
    m_session->jobs().queue().add({title, QStringLiteral("about 6 min")}, this, [this, title] { start(title); });
}

QListWidget& tst_Queue::openQueue()
{
    child<QPushButton>(*m_window, "queue").click();
    return child<QListWidget>(*m_window, "queueList");
}

void tst_Queue::buttonCountsWhatWaits()
{
    auto& button = child<QPushButton>(*m_window, "queue");
    QVERIFY(!button.isVisible());
    add(QStringLiteral("Tuning"));
    add(QStringLiteral("Measuring"));
    QVERIFY(button.isVisible());
    QCOMPARE(button.text(), QStringLiteral("Queue (2)"));
    QListWidget& list = openQueue();
    QCOMPARE(list.count(), 2);
    QCOMPARE(list.item(0)->text(), QStringLiteral("1. Tuning\nabout 6 min"));
    m_session->jobs().cancelMain();
    QTRY_COMPARE(m_begun, QStringList({"Training", "Tuning"}));
    QCOMPARE(button.text(), QStringLiteral("Queue (1)"));
    QCOMPARE(list.item(0)->text(), QStringLiteral("1. Measuring\nabout 6 min"));
    m_session->jobs().cancelMain();
    QTRY_COMPARE(m_begun, QStringList({"Training", "Tuning", "Measuring"}));
    QVERIFY(!button.isVisible());
    QTRY_VERIFY(!m_window->findChild<QDialog*>(QStringLiteral("queueDialog")));
}

void tst_Queue::orderIsChangedByKeys()
{
    for (const char* title : {"a", "b", "c"})
        add(QLatin1String(title));
    QListWidget& list = openQueue();
    auto& up = child<QPushButton>(*m_window, "queueUp");
    auto& down = child<QPushButton>(*m_window, "queueDown");
    QCOMPARE(list.currentRow(), 0);
    QVERIFY(!up.isEnabled() && down.isEnabled());
    QTest::keyClick(&list, Qt::Key_End);
    QVERIFY(up.isEnabled() && !down.isEnabled());
    QTest::keyClick(&up, Qt::Key_Space);
    QCOMPARE(list.currentRow(), 1);
    const auto titles = [this] {
        QStringList all;
        for (const auto& entry : m_session->jobs().queue().entries())
            all << entry.title;
        return all;
    };
    QCOMPARE(titles(), QStringList({"a", "c", "b"}));
    QTest::keyClick(&down, Qt::Key_Space);
    QCOMPARE(titles(), QStringList({"a", "b", "c"}));
    QTest::keyClick(&list, Qt::Key_Home);
    QTest::keyClick(&child<QPushButton>(*m_window, "queueRemove"), Qt::Key_Space);
    QCOMPARE(titles(), QStringList({"b", "c"}));
}

void tst_Queue::stopAllEndsAll()
{
    add(QStringLiteral("Tuning"));
    openQueue();
    child<QPushButton>(*m_window, "queueStopAll").click();
    QTRY_VERIFY(!m_session->jobs().mainRunning());
    QTest::qWait(50);
    QCOMPARE(m_begun, QStringList("Training"));
    QVERIFY(!m_session->jobs().mainRunning());
}

void tst_Queue::closingNamesTheQueue()
{
    add(QStringLiteral("Tuning, 8 trials"));
    add(QStringLiteral("Measuring"));
    m_window->close();
    auto* box = m_window->findChild<QMessageBox*>();
    QVERIFY(box);
    QVERIFY2(box->informativeText().contains(QStringLiteral("Tuning, 8 trials; Measuring")), qPrintable(box->informativeText()));
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_begun, QStringList("Training"));  // nothing of the queue began on the way out
}

LEAFBENCH_TEST(tst_Queue)
#include "tst_Queue.moc"
