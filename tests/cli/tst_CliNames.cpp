#include "tests/cli/CliCall.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench::testing;

/// Names that look like the places of a format come out as they are.
class tst_CliNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(call({"demo", data(), "--per-class", "8", "--side", "64"}).code, 0);
        const QString species = QDir(data() + "/train").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).value(0);
        for (const char* subset : {"/train/", "/valid/"}) {
            QDir folder(data() + subset);
            QVERIFY(folder.rename(species, m_class));
            folder.cd(m_class);
            QVERIFY(folder.rename(folder.entryList(QDir::Files, QDir::Name).value(0), m_name));
        }
        QFile empty(data() + "/train/" + m_class + "/Em%1pty%3.jpg");
        QVERIFY(empty.open(QIODevice::WriteOnly));
    }

    void scan()
    {
        const Answer answer = call({"scan", data()});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains(m_class.toUtf8()), answer.out);
    }

    void split()
    {
        const QString file = m_dir.filePath("out%2/split%1.csv");
        QVERIFY(QDir().mkpath(m_dir.filePath("out%2")));
        const Answer answer = call({"split", data(), "--out", file});
        QVERIFY2(answer.code == 0, answer.err);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains((m_class + '/' + m_name).toUtf8()));
    }

    void leaks()
    {
        const Answer answer = call({"scan", data(), "--leaks", "--runs", m_dir.filePath("runs")});
        QVERIFY2(answer.code == 0, answer.err);
        QVERIFY2((answer.out + answer.err).contains("Em%1pty%3.jpg"), answer.out + answer.err);
    }

    void classify()
    {
        QStringList training{"train", "--data", data(), "--runs", m_dir.filePath("runs%2"), "--json"};
        for (const char* setting : {"input_size=32", "batch_size=8", "workers=1", "epochs=1"})
            training << "--set" << setting;
        const Answer trained = call(training);
        QVERIFY2(trained.code == 0, trained.err);
        const QString picture = data() + "/valid/" + m_class + '/' + m_name;
        const Answer answer = call({"classify", trained.last()["run"].toString(), picture});
        QVERIFY2(answer.code == 0, answer.err);
        QVERIFY2(answer.out.startsWith((picture + " (").toUtf8()), answer.out);
        QVERIFY2(answer.out.contains(m_class.toUtf8()), answer.out);
        QVERIFY2(answer.out.contains(" ms)"), answer.out);
        QVERIFY2(!answer.out.contains("(%"), answer.out);
    }

private:
    QString data() const { return m_dir.filePath("100%1 of %3"); }

    const QString m_class = "Tomato%2___leaf %1";
    const QString m_name = "Tomato%2Cleaf%1.jpg";
    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_CliNames)
#include "tst_CliNames.moc"
