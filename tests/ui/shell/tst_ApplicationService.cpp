#include "tests/testing/TestProgram.h"
#include "tests/testing/WidgetTest.h"
#include "ui/shell/ApplicationService.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using leafbench::ui::ApplicationService;

/// A second start of the window's program on a bus of this test's own.
class tst_ApplicationService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        LEAFBENCH_NEEDS(!QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty(), "dbus-daemon is not installed");
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(leafbench::patience));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QVERIFY(m_service.isFirst({}));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("qt_default_session_bus"));
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void aSecondStartHandsOverWhatItIsToOpen()
    {
        QSignalSpy asked(&m_service, &ApplicationService::asked);
        QProcess second;
        second.setWorkingDirectory(QStringLiteral("/usr"));
        start(second, {QStringLiteral("lib/50 %1 leaf.jpg"), QStringLiteral("/tmp/Blätter")});
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toStringList(),
                 QStringList({QStringLiteral("/usr/lib/50 %1 leaf.jpg"), QStringLiteral("/tmp/Blätter")}));

        start(second, {});
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(asked.size(), 2);
        QVERIFY(asked.back().front().toStringList().isEmpty());
    }

    /// Another folder of runs, another page: a window of its own.
    void optionsAskForAWindowOfTheirOwn()
    {
        QSignalSpy asked(&m_service, &ApplicationService::asked);
        QProcess second;
        start(second, {QStringLiteral("--page"), QStringLiteral("train")});
        QTest::qWait(2'000);
        QCOMPARE(second.state(), QProcess::Running);
        QVERIFY(asked.isEmpty());
        second.kill();
        QVERIFY(second.waitForFinished());
    }

    /// The first one's event loop does not turn meanwhile.
    void aFirstOneThatHangsKeepsNobodyFromWorking()
    {
        QProcess second;
        start(second, {});
        QElapsedTimer clock;
        for (clock.start(); clock.elapsed() < 6'000;)
            QThread::msleep(100);
        QVERIFY(!second.waitForFinished(0));
        QCOMPARE(second.state(), QProcess::Running);
        second.kill();
        QVERIFY(second.waitForFinished());
    }

private:
    static void start(QProcess& process, const QStringList& arguments)
    {
        process.start(qEnvironmentVariable("LEAFBENCH_BIN") + QStringLiteral("/leafbench"), arguments);
        QVERIFY(process.waitForStarted());
    }

    QProcess m_bus;
    ApplicationService m_service;
};

LEAFBENCH_TEST(tst_ApplicationService)
#include "tst_ApplicationService.moc"
