#include "tests/cli/CliCall.h"
#include "tests/testing/TestProgram.h"

#include <QProcess>
#include <QTest>

using leafbench::testing::Answer;

/// The window's program where there is no display.
class tst_WindowStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutADisplay_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("display");
        QTest::newRow("a display that is gone") << "xcb"
                                                << ":77";
        QTest::newRow("no display") << ""
                                    << "";
        QTest::newRow("Wayland without its plug-in") << "wayland"
                                                     << "";
        QTest::newRow("no such platform") << "nonsense"
                                          << "";
    }
    void withoutADisplay()
    {
        QFETCH(QString, platform);
        QFETCH(QString, display);
        for (const char* asked : {"--help", "-h", "--help-all", "--version", "-v"}) {
            const Answer answer = start(platform, display, {asked});
            QVERIFY2(answer.code == 0, asked);
            QVERIFY2(answer.out.contains(QByteArray(asked).contains('v') ? "leafbench " : "--runs"), answer.out);
            QCOMPARE(answer.err, QByteArray());
        }
        for (const QStringList& arguments : {QStringList(), QStringList{"--page", "train", "/no/such/folder"}}) {
            const Answer answer = start(platform, display, arguments);
            QCOMPARE(answer.code, 3);
            QCOMPARE(answer.out, QByteArray());
            QVERIFY2(answer.err.startsWith("leafbench: no display can be opened"), answer.err);
            QVERIFY2(answer.err.contains("leafbench-cli"), answer.err);
            QVERIFY2(answer.err.count('\n') == 1, answer.err);
            QVERIFY2(display.isEmpty() || answer.err.contains(display.toUtf8()), "Qt's reason is in it");
        }
    }

    void withoutAHome_data()
    {
        QTest::addColumn<QByteArray>("home");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("one that cannot be written") << QByteArray("/proc");
    }
    /// The window is there, and remembers nothing.
    void withoutAHome()
    {
        QFETCH(QByteArray, home);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QString::fromLatin1(name));
        if (!home.isEmpty())
            environment.insert("HOME", QString::fromLatin1(home));
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("LEAFBENCH_BIN") + "/leafbench", {"--page", "settings"});
        QVERIFY(process.waitForStarted());
        QVERIFY2(!process.waitForFinished(4000), process.readAllStandardError());
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }

private:
    static Answer start(const QString& platform, const QString& display, const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QString::fromLatin1(name));
        if (!platform.isEmpty())
            environment.insert("QT_QPA_PLATFORM", platform);
        if (!display.isEmpty())
            environment.insert("DISPLAY", display);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("LEAFBENCH_BIN") + "/leafbench", arguments);
        if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

LEAFBENCH_GUILESS_TEST(tst_WindowStart)
#include "tst_WindowStart.moc"
