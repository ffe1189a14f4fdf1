#include "tests/cli/CliCall.h"
#include "tests/testing/Sanitizer.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace leafbench::testing;

/// What a package takes from the program itself: its version, its manual page, what shells complete, and the line of a crash.
class tst_CliManual : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVersionNamesTheLibraries()
    {
        const Answer answer = call({"--version"});
        QCOMPARE(answer.code, 0);
        const QRegularExpression wanted(
            "^leafbench \\d+\\.\\d+\\.\\d+( \\([0-9a-f]{9}\\))?\nQt 6\\.\\d+\\.\\d+, LibTorch \\d+\\.\\d+\\.\\d+, OpenCV 4\\.");
        QVERIFY2(wanted.match(answer.out).hasMatch(), answer.out);
    }

    void theManualHasEveryCommand()
    {
        const QByteArray page = call({"manual", "man"}).out;
        QVERIFY(page.startsWith(".TH LEAFBENCH\\-CLI 1"));
        for (const char* command : {"demo", "scan", "split", "stats", "train", "evaluate", "classify", "tune", "speedup", "export",
                                    "import", "replay", "runs", "runs tag", "runs move", "runs folder"})
            QVERIFY2(page.contains(QByteArray("\n.SS ") + command + '\n'), command);
        QVERIFY(page.contains("\\-\\-recipe"));
        QVERIFY(!page.contains(".SS manual"));
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("a command") << "leafbench-cli tra"
                                   << "train";
        QTest::newRow("an option") << "leafbench-cli train --rec"
                                   << "--recipe";
        QTest::newRow("behind a value") << "leafbench-cli train --data /leaves --resu"
                                        << "--resume";
        QTest::newRow("a command's command") << "leafbench-cli runs tras"
                                             << "trash";
        QTest::newRow("of all commands") << "leafbench-cli nonsense --js"
                                         << "--json";
    }
    void bashCompletes()
    {
        QFETCH(QString, line);
        QFETCH(QString, wanted);
        const QTemporaryDir dir;
        QFile file(dir.filePath("completion"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(call({"manual", "bash"}).out);
        file.close();
        QProcess bash;
        bash.setWorkingDirectory(dir.path());
        bash.start("bash",
                   {"-c",
                    "source completion; COMP_WORDS=(" + line
                        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _leafbench_cli; "
                          "echo ${COMPREPLY[@]}"});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardOutput().trimmed(), wanted.toUtf8());
    }

    void aCrashNamesItself()
    {
        if (sanitized)
            QSKIP("the sanitizer names crashes");
        const QTemporaryDir dir;
        QProcess process;
        process.start(program(), {"demo", dir.filePath("long"), "--per-class", "2000", "--side", "1024"});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(QFileInfo::exists(dir.filePath("long/train")));
        QVERIFY(sendSignal(process, SIGSEGV));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.startsWith("leafbench-cli 0.") && said.endsWith(" crashed: signal SEGV\n"), said);
    }
};

LEAFBENCH_GUILESS_TEST(tst_CliManual)
#include "tst_CliManual.moc"
