#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

/// A stranger's way through the window, by the names that AT-SPI tells and by keys alone: walk.py, which knows nothing of the code.
class tst_ScreenReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byNamesAndKeysAlone()
    {
        for (const char* tool : {"Xvfb", "openbox", "xdotool", "dbus-run-session"})
            LEAFBENCH_NEEDS(!QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty(), tool);
        const QString lacks = testing::pythonLacks({QStringLiteral("gi")});
        LEAFBENCH_NEEDS(lacks.isEmpty(), qPrintable(lacks));
        const QTemporaryDir folder;
        QProcess walk;
        walk.setProcessChannelMode(QProcess::MergedChannels);
        walk.start(QStringLiteral("dbus-run-session"),
                   {QStringLiteral("--"), QStringLiteral("/usr/bin/python3"),
                    QStringLiteral(LEAFBENCH_SOURCE_DIR "/tests/ui/accessibility/walk.py"),
                    QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/leafbench"), folder.path()});
        QVERIFY(walk.waitForFinished(270'000));
        const QByteArray told = walk.readAll();
        for (const QByteArray& line : told.split('\n'))
            qInfo("%s", line.left(4000).constData());
        QVERIFY2(walk.exitStatus() == QProcess::NormalExit && walk.exitCode() == 0, "see above");
    }
};

LEAFBENCH_GUILESS_TEST(tst_ScreenReader)
#include "tst_ScreenReader.moc"
