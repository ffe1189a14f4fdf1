#include "tests/cli/CliCall.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace leafbench::testing;

/// Command lines as people type them: what is wrong is named with what may have been meant, and nothing is taken for something
/// else.
class tst_CliUsage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCOMPARE(call({"demo", data(), "--per-class", "5", "--side", "32"}).code, 0); }

    void whatIsMeantIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a command") << QStringList{"trian", "--data", "x"} << QByteArray("command trian. Did you mean train?");
        QTest::newRow("no command") << QStringList{} << QByteArray("leafbench-cli COMMAND");
        QTest::newRow("a command of runs") << QStringList{"runs", "delte", "x"}
                                           << QByteArray("command delte. Did you mean delete?");
        QTest::newRow("an option") << QStringList{"train", "--dat", "x"}
                                   << QByteArray("train has no option --dat. Did you mean --data?");
        QTest::newRow("a key as an option") << QStringList{"train", "--data", "x", "--epochs", "5"}
                                            << QByteArray("--set epochs=VALUE");
        QTest::newRow("a second setting") << QStringList{"train", "--data", "x", "--set", "epochs=1", "seed=2", "workers=1"}
                                          << QByteArray("--set seed=2");
        QTest::newRow("a second folder") << QStringList{"scan", "x", "y"} << QByteArray("y is one argument too many for scan");
        QTest::newRow("a seed below 0") << QStringList{"split", "x", "--seed", "-5"} << QByteArray("-5 is no whole number");
        QTest::newRow("a seed too large") << QStringList{"split", "x", "--seed", "99999999999999999999999"}
                                          << QByteArray("is no whole number");
        QTest::newRow("no number") << QStringList{"network", "--seconds", "nan"} << QByteArray("nan is no number");
        QTest::newRow("an empty folder") << QStringList{"scan", ""} << QByteArray("DIR: it is empty");
        QTest::newRow("an empty run") << QStringList{"evaluate", ""} << QByteArray("RUN: it is empty");
        QTest::newRow("none at a time") << QStringList{"tune", "--data", "x", "--parallel", "0"} << QByteArray("not in range 1 to");
    }

    void whatIsMeantIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Answer answer = call(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(said), answer.err);
        QVERIFY(answer.out.isEmpty());
        const Answer json = call(QStringList{"--json"} + arguments);
        QCOMPARE(json.code, 2);
        QCOMPARE(json.last()["error"].toString(), "Usage");
        QVERIFY2(json.last()["message"].toString().toUtf8().contains(said), json.out);
    }

    void aKeyIsSuggested()
    {
        const Answer key = call({"train", "--data", data(), "--set", "lr=0.1"});
        QCOMPARE(key.code, 3);
        QVERIFY2(key.err.contains("Did you mean learning_rate?"), key.err);
        const Answer recipe = call({"train", "--data", data(), "--recipe", "papr"});
        QCOMPARE(recipe.code, 3);
        QVERIFY2(recipe.err.contains("Did you mean paper?"), recipe.err);
    }

    void anEstimateNeedsItsDataset()
    {
        for (const QStringList& job : {QStringList{"train", "--data"}, QStringList{"tune", "--data"}, QStringList{"replay"}}) {
            const Answer answer = call(job + QStringList{m_dir.filePath("nowhere"), "--estimate"});
            QCOMPARE(answer.code, 3);
            QVERIFY2(answer.err.contains("nowhere does not exist"), answer.err);
        }
    }

    void sharesCount()
    {
        const QString plain = data() + "/train";
        const QJsonObject half = call({"--json", "split", plain, "--train", "0.5", "--valid", "0.5", "--test", "0"}).last();
        QCOMPARE(half["mode"].toString(), "stratified");
        QCOMPARE(half["test"].toInt(), 0);
        QVERIFY(qAbs(half["train"].toInt() - half["valid"].toInt()) <= 1);
        const Answer folders = call({"split", data(), "--train", "0.5"});
        QCOMPARE(folders.code, 2);
        QVERIFY2(folders.err.contains("--mode stratified"), folders.err);
        const Answer more = call({"split", plain, "--train", "0.8"});
        QCOMPARE(more.code, 0);
        QVERIFY2(more.err.contains("add up to 1.1"), more.err);
    }

    void oneClassIsNoTraining()
    {
        const QString one = m_dir.filePath("one");
        const QString species = QDir(data() + "/train").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).value(0);
        for (const char* subset : {"/train/", "/valid/"}) {
            QVERIFY(QDir().mkpath(one + subset));
            QVERIFY(QFile::link(data() + subset + species, one + subset + species));
        }
        const Answer answer = call({"train", "--data", one, "--runs", m_dir.filePath("runs")});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(species.toUtf8()), answer.err);
        QVERIFY(!QDir(m_dir.filePath("runs")).exists());
    }

    void whatHasNoClassIsCounted()
    {
        const QString folder = m_dir.filePath("loose");
        const QString species = QDir(data() + "/train").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).value(0);
        const QString image = QDir(data() + "/train/" + species).entryInfoList(QDir::Files).value(0).filePath();
        QVERIFY(QDir().mkpath(folder + "/test"));
        for (const char* subset : {"/train", "/valid"})
            QVERIFY(QFile::link(data() + subset, folder + subset));
        QVERIFY(QFile::copy(image, folder + "/test/AppleScab1.JPG"));
        const Answer answer = call({"scan", folder});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains("1 image of test lies in no class folder"), answer.out);
    }

    void picturesThatAreNotThere()
    {
        const QString image = m_dir.filePath("leaf.jpg");
        const QString species = QDir(data() + "/train").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).value(0);
        QVERIFY(QFile::copy(QDir(data() + "/train/" + species).entryInfoList(QDir::Files).value(0).filePath(), image));
        QVERIFY(QDir().mkpath(m_dir.filePath("empty")));
        // The first is no run, but a picture that is missing: the others are answered.
        const Answer answer = run("env",
                                  {"-u", "LEAFBENCH_STARTER", program(), "--json", "classify", "nothing.jpg", "file://" + image,
                                   m_dir.filePath("empty")});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.objects().size(), 3);
        QCOMPARE(answer.objects()[0]["error"].toString(), "NotFound");
        QCOMPARE(answer.objects()[1]["image"].toString(), image);
        QCOMPARE(answer.objects()[2]["subject"].toString(), m_dir.filePath("empty"));
    }

    /// The name of a folder is shown, and not obeyed by the terminal.
    void namesAreNoCommands()
    {
        const QString folder = m_dir.filePath("colours");
        const QStringList species = QDir(data() + "/train").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::link(data() + "/train/" + species.value(0), folder + "/\x1b[31mred"));
        const Answer answer = call({"scan", folder});
        QCOMPARE(answer.code, 0);
        QVERIFY2(!answer.out.contains('\x1b') && answer.out.contains("[31mred"), answer.out);
        QVERIFY(call({"--json", "scan", folder}).last()["classes"].toObject().contains("\x1b[31mred"));
    }

    /// It would be renamed over: by root even /dev/null.
    void aPipeOrDeviceIsNotReplaced()
    {
        const QString pipe = m_dir.filePath("pipe");
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        const Answer answer = call({"split", data(), "--out", pipe});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(pipe.toUtf8() + " cannot be written (not an ordinary file)"), answer.err);
        QVERIFY(!QFileInfo(pipe).isFile());
        QVERIFY(QFileInfo::exists(pipe));
    }

    void aFileIsNoRunsFolder()
    {
        newFile(m_dir.filePath("notes.txt"), "notes");
        const Answer answer = call({"runs", "--runs", m_dir.filePath("notes.txt")});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains("notes.txt is not a folder"), answer.err);
    }

    /// A file that the program opens must not get the number of a stream that is closed.
    void closedStreams()
    {
        const QString command
            = QStringLiteral("'%1' demo '%2' --per-class 5 --side 32 <&- >&- 2>&-").arg(program(), m_dir.filePath("closed"));
        QCOMPARE(run("sh", {"-c", command}).code, 1);  // what it says cannot be printed
        const Answer drawn = call({"--json", "scan", m_dir.filePath("closed")});
        QCOMPARE(drawn.last()["images"], call({"--json", "scan", data()}).last()["images"]);
        const Answer help = run("sh", {"-c", QStringLiteral("'%1' --help > /dev/full").arg(program())});
        QCOMPARE(help.code, 1);
        QVERIFY2(help.err.contains("stdout"), help.err);
    }

    void withoutAHome()
    {
        const Answer answer
            = run("env", {"-u", "HOME", "-u", "XDG_DATA_HOME", "-u", "LEAFBENCH_RUNS", program(), "runs", "folder"});
        QVERIFY2(!answer.out.startsWith("/.local/"), answer.out);
    }

private:
    QString data() const { return m_dir.filePath("data"); }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_CliUsage)
#include "tst_CliUsage.moc"
