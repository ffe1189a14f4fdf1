#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace leafbench;
using leafbench::testing::Answer;
using leafbench::testing::call;
using leafbench::testing::program;
using leafbench::testing::sendSignal;

class tst_CliSpeedup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::writeSmallDataset(data()); }

    void jsonIsOneObjectAMeasurementAndOneAtTheEnd_data()
    {
        QTest::addColumn<QString>("workload");
        QTest::newRow("loader") << "stats-loader";
        QTest::newRow("tasks") << "stats-tasks";
    }
    void jsonIsOneObjectAMeasurementAndOneAtTheEnd()
    {
        QFETCH(QString, workload);
        const Answer answer = call(study({"--of", workload, "--workers", "1,2", "--repeats", "2", "--json"}));
        QVERIFY2(answer.code == 0, answer.err.constData());
        const auto objects = answer.objects();
        QCOMPARE(objects.size(), 5);
        QList<int> workers, repeats;
        for (const QJsonObject& one : objects.mid(0, 4)) {
            workers << one["workers"].toInt();
            repeats << one["repeat"].toInt();
            QCOMPARE(one["images"].toInt(), 48);
            QCOMPARE(one["result"], objects[0]["result"]);
            const QStringList keys{"cores",  "elapsed_s",  "images", "images_per_s", "repeat",  "resources",
                                   "result", "wait_share", "work_s", "workers",      "workload"};
            QCOMPARE(one.keys(), keys);
        }
        QCOMPARE(workers, (QList<int>{1, 2, 2, 1}));
        QCOMPARE(repeats, (QList<int>{1, 1, 2, 2}));
        const QJsonObject end = answer.last();
        QCOMPARE(end["speedup"].toObject()["1"].toDouble(), 1.0);
        QVERIFY(end["speedup"].toObject()["2"].toDouble() > 0);
        QVERIFY(end["efficiency"].toObject().contains("2"));
        QVERIFY(end.contains("serial_fraction"));
        QVERIFY(end["results_agree"].toBool());
        QVERIFY(!end["verdict"].toString().isEmpty());
        QVERIFY(QFile::exists(end["study"].toString()));
    }

    void exportsWhereItIsTold()
    {
        const QString folder = m_dir.filePath("out");
        const Answer answer = call(study({"--of", "stats-loader", "--workers", "1", "--repeats", "1", "--out", folder}));
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains(folder.toUtf8()));
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 (QStringList{"extra-p.txt", "measurements.csv", "speedup.csv", "study.json", "timeline-1.trace.json"}));
    }

    void tooManyWorkersAreWarnedOf()
    {
        const Answer answer = call(study({"--of", "stats-loader", "--workers", "64", "--repeats", "1", "--limit", "8"}));
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.contains("64"), answer.err.constData());
        QVERIFY(answer.err.contains("cores"));
    }

    void wrongWorkerCountsAreNamed_data()
    {
        QTest::addColumn<QString>("workers");
        for (const char* wrong : {"0", "1000", "many", "1,many", "-1"})
            QTest::newRow(wrong) << wrong;
    }
    void wrongWorkerCountsAreNamed()
    {
        QFETCH(QString, workers);
        const Answer answer = call(study({"--of", "stats-loader", "--workers=" + workers, "--json"}));
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains("workers") && answer.err.contains("64"), answer.err.constData());
        QCOMPARE(answer.last()["error"].toString(), QStringLiteral("BadValue"));
    }

    void wrongUseIsNamed()
    {
        QCOMPARE(call(study({})).code, 2);
        QCOMPARE(call(study({"--of", "everything"})).code, 2);
        QCOMPARE(call({"speedup", "--of", "stats-loader", "/no/such"}).code, 3);
        const Answer recipe = call(study({"--of", "train-workers", "--set", "momentum=7"}));
        QCOMPARE(recipe.code, 3);
        QVERIFY(recipe.err.contains("momentum"));
    }

    void helpSaysWhatReplicasAre() { QVERIFY(call({"speedup", "--help"}).out.contains("DataParallel")); }

    void interruptKeepsWhatWasMeasured()
    {
        QProcess process;
        process.start(program(), study({"--of", "stats-loader", "--workers", "1,2", "--repeats", "100", "--json"}));
        QByteArray out;
        while (out.count('\n') < 3 && process.waitForReadyRead(60'000))
            out += process.readAllStandardOutput();
        QVERIFY(sendSignal(process, SIGINT));
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 4);
        out += process.readAllStandardOutput();
        const Answer answer{4, out, {}};
        QVERIFY(answer.last().contains("speedup"));
        const QString file = answer.last()["study"].toString();
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(stored.readAll()).object();
        QCOMPARE(json["state"].toString(), QStringLiteral("cancelled"));
        QVERIFY(out.contains("\"elapsed_s\""));
    }

private:
    QStringList study(const QStringList& arguments) const
    {
        return QStringList{"speedup", data(), "--runs", m_dir.filePath("runs")} + arguments;
    }
    QString data() const { return m_dir.filePath("data"); }
    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_CliSpeedup)
#include "tst_CliSpeedup.moc"
