#include "tests/cli/CliCall.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench::testing;

/// The value at a path of keys.
static QJsonValue at(const QJsonObject& object, const QStringList& path)
{
    QJsonValue value = object;
    for (const QString& key : path)
        value = value.toObject()[key];
    return value;
}

class tst_CliLeaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(call({"demo", data(), "--per-class", "10", "--side", "64"}).code, 0);
        const QDir train(data() + "/train");
        const QString name = train.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).value(3);
        const QString first = train.filePath(name + '/' + QDir(train.filePath(name)).entryList(QDir::Files).value(0));
        const QString base = QFileInfo(first).completeBaseName();
        QVERIFY(QFile::copy(first, data() + "/valid/" + name + '/' + base + "_flipLR.jpg"));
        QFile empty(data() + "/train/" + name + "/empty.jpg");
        QVERIFY(empty.open(QIODevice::WriteOnly));
    }
    void tellsAndSaves()
    {
        const QString split = m_dir.filePath("clean.csv");
        const Answer answer = call({"scan", data(), "--leaks", "--json", "--runs", m_dir.filePath("runs"), "--split-out", split});
        QCOMPARE(answer.code, 0);
        QJsonObject all;
        for (const QJsonObject& object : answer.objects()) {
            for (auto it = object.begin(); it != object.end(); ++it)
                all.insert(it.key(), it.value());
        }
        const QJsonArray faulty = at(all, {"examined", "faulty"}).toArray();
        QCOMPARE(faulty.size(), 1);
        QCOMPARE(faulty[0]["error"].toString(), QStringLiteral("ImageEmpty"));
        QCOMPARE(at(all, {"leaves", "by_name"}).toInt(), 1);
        QCOMPARE(at(all, {"leaks", "default", "valid", "leaked_images"}).toInt(), 1);
        QCOMPARE(at(all, {"leaks", "leaf_clean", "valid", "leaked_images"}).toInt(), 0);
        QVERIFY(at(all, {"bias", "accuracy"}).toDouble() > 0);
        QCOMPARE(all["split"].toString(), split);
        QFile file(split);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("# leafbench split mode=leaves"));
    }
    void speaksInWords()
    {
        const Answer answer = call({"scan", data(), "--leaks", "--runs", m_dir.filePath("runs")});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains("0 of them now"), answer.out);
        QVERIFY(answer.out.contains("empty.jpg"));
        QVERIFY(answer.out.contains("background pixels"));
    }
    void saysWhatIsWrong()
    {
        QCOMPARE(call({"scan", data(), "--leaf-map", "x"}).code, 2);
        QCOMPARE(call({"scan", data(), "--leaks", "--runs", m_dir.filePath("runs"), "--leaf-map", "/no/such"}).code, 3);
    }

private:
    QString data() const { return m_dir.filePath("data"); }
    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_CliLeaks)
#include "tst_CliLeaks.moc"
