// leafbench-cli background: whether a run goes by the leaf or by what lies beside it.
#include "tests/cli/CliCall.h"
#include "tests/testing/DrawnLeaves.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

using leafbench::testing::Answer;
using leafbench::testing::call;

class tst_CliBackground : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString data = m_dir.filePath("data");
        QVERIFY(testing::writeDrawnLeaves(data, {"Blue___table", "Grey___table"}, 14, 6, testing::leafOnTable));
        QStringList arguments{"train", "--data", data, "--runs", m_dir.filePath("runs"), "--json"};
        for (const char* setting : {"input_size=32", "batch_size=8", "workers=1", "epochs=3", "augment=none", "learning_rate=0.02"})
            arguments << "--set" << setting;
        const Answer trained = call(arguments);
        QVERIFY2(trained.code == 0, trained.err);
        m_run = trained.last()["run"].toString();
    }

    void numbersAndSentence()
    {
        const QJsonObject json = call({"background", m_run, "--json"}).last();
        QCOMPARE(json["images"].toInt() + json["not_cut_out"].toInt(), 12);
        QVERIFY(json["images"].toInt() >= 8);
        const double before = json["accuracy"].toDouble(), other = json["accuracy_other_class"].toDouble();
        QVERIFY(before >= 0 && before <= 1 && other >= 0 && other <= 1);
        QCOMPARE(json["run"].toString(), m_run);
        QVERIFY(QFile::exists(json["results"].toString() + "/example-1.jpg"));
        const QByteArray text = call({"background", m_run}).out;
        for (const char* part : {"photographs as they are", "on another class's background", "cut-out leaves", "points"})
            QVERIFY2(text.contains(part), text);
    }

    void someOfThem()
    {
        const QJsonObject json = call({"background", m_run, "--limit", "6", "--json"}).last();
        QCOMPARE(json["images"].toInt() + json["not_cut_out"].toInt(), 6);
    }

    void whatCannotBeDoneIsSaid()
    {
        QVERIFY(call({"background", "nothing-of-that-name"}).code != 0);
        const Answer none = call({"background", m_run, "--on", m_dir.filePath("data/train/Blue___table")});
        QVERIFY(none.code != 0);
        QVERIFY2(none.err.contains("Blue___table"), none.err);
        QCOMPARE(call({"background", m_run, "--limit", "-1"}).code, 2);
    }

private:
    QTemporaryDir m_dir;
    QString m_run;
};

LEAFBENCH_GUILESS_TEST(tst_CliBackground)
#include "tst_CliBackground.moc"
