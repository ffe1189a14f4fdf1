#include "engine/common/JsonMistakes.h"

#include "engine/common/TextFile.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/TestProgram.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

class tst_JsonMistakes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTheLine()
    {
        const QByteArray bytes = "{\n  \"epochs\": 3, // as in the paper\n}";
        QJsonParseError mistake;
        QVERIFY(QJsonDocument::fromJson(bytes, &mistake).isNull());
        const QString text = jsonMistake(bytes, mistake);
        QVERIFY2(text.contains("line 2, column 16"), qPrintable(text));
        QVERIFY2(text.contains("no comments"), qPrintable(text));
    }

    void findsWhatStandsTwice_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("twice");
        QTest::newRow("nothing") << QByteArray("{}") << "";
        QTest::newRow("twice") << QByteArray("{\"a\": 1, \"b\": 2, \"a\" : 3}") << "a";
        QTest::newRow("in an inner object") << QByteArray("[{\"x\": {\"a\": [1], \"a\": 2}}]") << "a";
        QTest::newRow("in objects side by side") << QByteArray("[{\"a\": 1}, {\"a\": 2}]") << "";
        QTest::newRow("in an object and in its own") << QByteArray("{\"a\": {\"a\": 1}}") << "";
        QTest::newRow("a name and a value") << QByteArray("{\"a\": \"b\", \"b\": \"a\"}") << "";
        QTest::newRow("braces and quotes in a text") << QByteArray("{\"a\": \"\\\"a\\\": {\", \"b\": \"}\\\\\", \"b\": 0}") << "b";
    }

    void findsWhatStandsTwice()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
        QTEST(repeatedKey(json), "twice");
    }

    void aWrittenFileIsRefused()
    {
        const QTemporaryDir dir;
        testing::newFile(dir.filePath("twice.json"), "{\"epochs\": 3, \"epochs\": 4}");
        QVERIFY(readJson(dir.filePath("twice.json")));
        const auto refused = readWrittenJson(dir.filePath("twice.json"));
        QCOMPARE(refused.error().code, ErrorCode::BadFile);
        QVERIFY(refused.error().detail.contains("\"epochs\""));
    }
};

LEAFBENCH_GUILESS_TEST(tst_JsonMistakes)
#include "tst_JsonMistakes.moc"
