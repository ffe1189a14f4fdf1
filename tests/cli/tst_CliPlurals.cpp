#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/WrongPlurals.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench::testing;

/// Of one thing the command line speaks as of one: every command on a dataset where all is there once.
class tst_CliPlurals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void datasets_data();
    void datasets();
    void aTrainingAndItsRun();
    void aTuning();

private:
    void check(const QStringList& arguments, int code = 0);
    QString data() const { return m_dir.filePath("leaves"); }
    QString runs() const { return m_dir.filePath("runs"); }

    QTemporaryDir m_dir;
};

/// Two classes of a species, each with an image to learn from; the first has one to validate with.
void tst_CliPlurals::initTestCase()
{
    writeSmallDataset(data(), {.classes = 2, .train = 1, .valid = 1});
    for (const char* subset : {"/train/", "/valid/"}) {
        QDir folder(data() + subset);
        const QStringList classes = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(classes.size(), 2);
        QVERIFY(folder.rename(classes[0], "Fig___healthy") && folder.rename(classes[1], "Fig___rust"));
    }
    QVERIFY(QDir(data() + "/valid/Fig___rust").removeRecursively());
}

void tst_CliPlurals::check(const QStringList& arguments, int code)
{
    const Answer answer = call(arguments);
    QVERIFY2(answer.code == code, answer.err);
    const QStringList wrong = wrongPlurals(QString::fromUtf8(answer.out + answer.err));
    QVERIFY2(wrong.isEmpty(), qPrintable(arguments.join(' ') + ": " + wrong.join(" | ")));
}

void tst_CliPlurals::datasets_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("scan") << QStringList{"scan", data()};
    QTest::newRow("one class") << QStringList{"scan", data() + "/valid"};
    QTest::newRow("leaks") << QStringList{"scan", data(), "--leaks", "--runs", runs()};
    QTest::newRow("split") << QStringList{"split", data(), "--out", m_dir.filePath("split.csv")};
    QTest::newRow("statistics") << QStringList{"stats", data(), "--subset", "valid", "--workers", "1"};
    QTest::newRow("tasks") << QStringList{"stats", data(), "--subset", "valid", "--via", "tasks", "--workers", "1"};
    QTest::newRow("estimate") << QStringList{"train", "--data", data(), "--set", "epochs=1", "--estimate", "--runs", runs()};
}

void tst_CliPlurals::datasets()
{
    QFETCH(QStringList, arguments);
    check(arguments);
}

void tst_CliPlurals::aTrainingAndItsRun()
{
    QStringList training{"train", "--data", data(), "--runs", runs()};
    for (const char* setting : {"input_size=32", "batch_size=2", "workers=1", "epochs=1"})
        training << "--set" << setting;
    check(training);
    const QString run = QDir(runs()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot).value(0).absoluteFilePath();
    check({"evaluate", run});
    check({"runs", "--runs", runs()});
    check({"runs", "--runs", runs(), "--group", "optimizer"});
    check({"runs", "folder", "--runs", runs()});
    check({"runs", "delete", run, "--runs", runs()});
    check({"runs", "trash", "--runs", runs()});
    check({"runs", "trash", "--empty", "--runs", runs()});
}

void tst_CliPlurals::aTuning()
{
    QStringList tuning{"tune", "--data", data(), "--runs", runs(), "--study", m_dir.filePath("study.db"), "--trials", "1"};
    for (const char* setting : {"input_size=32", "batch_size=2", "epochs=1"})
        tuning << "--set" << setting;
    check(tuning);
    check(tuning);  // it goes on with what is there
}

LEAFBENCH_GUILESS_TEST(tst_CliPlurals)
#include "tst_CliPlurals.moc"
