#include "tests/testing/TestProgram.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/shared/UserSettings.h"
#include "ui/shell/DesktopNotification.h"
#include "ui/shell/EndBanner.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

/// The desktop's service, as this test stands in for it.
class Notifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList told;
public slots:
    uint Notify(const QString& application, uint, const QString&, const QString& summary, const QString& body, const QStringList&,
                const QVariantMap&, int)
    {
        told << QStringList{application, summary, body}.join(u'|');
        return 1;
    }
};

class tst_JobEnds : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void theBannerGoesOn_data();
    void theBannerGoesOn();
    void anErrorIsTold();
    void escapeClosesIt();
    void whatWasSeenIsNotTold();
    void theTitleHasTheProgress();
    void theDesktopIsTold();

private:
    enum class End { Finish, Fail };
    bool start(End end);

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<std::atomic<bool>> m_go;
};

void tst_JobEnds::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("tst_JobEnds"));  // settings of its own
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    Theme::instance().setMode(Theme::Mode::Light);
    userSettings().clear();
}

void tst_JobEnds::init()
{
    m_window.reset();
    m_session = std::make_unique<Session>(m_dir.filePath(QStringLiteral("runs")));
    m_window = std::make_unique<MainWindow>(*m_session, standardPages());
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_JobEnds::cleanupTestCase()
{
    m_window.reset();
    m_session.reset();
}

/// A job of the page that is shown, which ends when it may.
bool tst_JobEnds::start(End end)
{
    m_go = std::make_shared<std::atomic<bool>>(false);
    return m_session->jobs().startMain<Ok>(
        QStringLiteral("Working"), nullptr,
        [go = m_go, end](const JobContext& context) -> Status {
            while (!*go && context.token.checkpoint()) {
                context.report({.phase = QStringLiteral("train"), .done = 42, .total = 100});
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
            if (end == End::Fail)
                return Error{.code = ErrorCode::NotFound, .subject = QStringLiteral("/gone")};
            return Ok{};
        },
        [](const Status&) {});
}

void tst_JobEnds::theBannerGoesOn_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("next");
    for (const auto& [page, next] : {std::pair("preprocess", "train"),
                                     {"train", "evaluate"},
                                     {"tune", "train"},
                                     {"evaluate", "classify"},
                                     {"speedup", "replay"},
                                     {"replay", "replay"}})
        QTest::newRow(page) << QString::fromLatin1(page) << QString::fromLatin1(next);
}

void tst_JobEnds::theBannerGoesOn()
{
    QFETCH(const QString, page);
    QFETCH(const QString, next);
    m_window->showPage(page);
    QVERIFY(start(End::Finish));
    m_window->showPage(QStringLiteral("settings"));
    auto* banner = m_window->findChild<EndBanner*>();
    QVERIFY(banner->text().isEmpty());
    *m_go = true;
    QTRY_VERIFY(banner->text().startsWith(QStringLiteral("Working: finished after ")));
    QVERIFY(banner->isVisible());
    const auto badges = [this] {
        QStringList pages;
        for (const auto* badge : m_window->findChildren<QLabel*>(QStringLiteral("badge")))
            if (badge->isVisible())
                pages << badge->parentWidget()->property("step").toString();
        return pages;
    };
    QCOMPARE(badges(), QStringList(page));
    child<QPushButton>(*banner, "endBannerButton").click();
    QCOMPARE(m_window->currentPage(), next);
    QVERIFY(!banner->isVisible());
    m_window->showPage(page);
    QVERIFY(badges().isEmpty());
}

void tst_JobEnds::anErrorIsTold()
{
    m_window->showPage(QStringLiteral("train"));
    QVERIFY(start(End::Fail));
    m_window->showPage(QStringLiteral("explore"));
    *m_go = true;
    auto* banner = m_window->findChild<EndBanner*>();
    QTRY_VERIFY(banner->text().startsWith(QStringLiteral("Working: failed after ")));
    QVERIFY(banner->text().contains(QStringLiteral("/gone")));
    child<QPushButton>(*banner, "endBannerButton").click();
    QCOMPARE(m_window->currentPage(), QStringLiteral("train"));
}

void tst_JobEnds::escapeClosesIt()
{
    auto* banner = m_window->findChild<EndBanner*>();
    for (const bool escape : {true, false}) {
        m_window->showPage(QStringLiteral("train"));
        QVERIFY(start(End::Finish));
        m_window->showPage(QStringLiteral("replay"));
        *m_go = true;
        QTRY_VERIFY(banner->isVisible());
        if (escape)
            QTest::keyClick(m_window.get(), Qt::Key_Escape);
        else
            QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!banner->isVisible());
    }
}

/// A job of a moment on the page in front.
void tst_JobEnds::whatWasSeenIsNotTold()
{
    m_window->showPage(QStringLiteral("train"));
    QVERIFY(start(End::Finish));
    *m_go = true;
    QTRY_VERIFY(!m_session->jobs().mainRunning());
    QVERIFY(!m_window->findChild<EndBanner*>()->isVisible());
}

void tst_JobEnds::theTitleHasTheProgress()
{
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Leafbench"));
    QVERIFY(start(End::Finish));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Working - Leafbench"));
    QTRY_COMPARE(m_window->windowTitle().simplified().replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '),
                 QStringLiteral("42 % - Working - Leafbench"));
    *m_go = true;
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Leafbench"));
}

void tst_JobEnds::theDesktopIsTold()
{
    LEAFBENCH_NEEDS(!QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty(), "dbus-daemon is not installed");
    notifyDesktop(QStringLiteral("nobody"), QStringLiteral("hears it"));  // without a bus
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(bus.waitForReadyRead(patience));
    const QByteArray address = bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    Notifications service;
    QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));

    // In front: the window itself tells.
    m_window->showPage(QStringLiteral("train"));
    QVERIFY(start(End::Finish));
    *m_go = true;
    QTRY_VERIFY(!m_session->jobs().mainRunning());
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!m_window->isActiveWindow());
    QVERIFY(start(End::Fail));
    *m_go = true;
    QTRY_COMPARE(service.told.size(), 1);
    QVERIFY(service.told.front().startsWith(QStringLiteral("Leafbench|Working: failed after ")));
    QVERIFY(service.told.front().contains(QStringLiteral("/gone")));

    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("qt_default_session_bus"));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    bus.kill();
    bus.waitForFinished();
}

LEAFBENCH_TEST(tst_JobEnds)
#include "tst_JobEnds.moc"
