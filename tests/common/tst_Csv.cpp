#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

class tst_Csv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesThereAndBack()
    {
        const QStringList first{"Pepper,_bell___healthy", "", "say \"leaf\"", "plain", "\"", ",", "ä ü", "two\nlines"};
        const QStringList second{"1", "2"};
        CsvReader reader((csvLine(first) + '\n' + csvLine(second) + "\r\n").toUtf8());
        QStringList fields;
        QVERIFY(reader.next(fields));
        QCOMPARE(fields, first);
        QVERIFY(reader.next(fields));
        QCOMPARE(fields, second);
        QVERIFY(reader.atEnd());
    }
    void aQuoteOutOfPlaceIsRefused()
    {
        QStringList fields;
        QVERIFY(!CsvReader("\"open").next(fields));
        QVERIFY(!CsvReader("\"a\"b,c").next(fields));
    }
    void quotesOnlyWhereNeeded()
    {
        QCOMPARE(csvLine({"a b", "1"}), QStringLiteral("a b,1"));
        QCOMPARE(csvLine({"a,b", "q\"q"}), QStringLiteral("\"a,b\",\"q\"\"q\""));
    }
};

LEAFBENCH_GUILESS_TEST(tst_Csv)
#include "tst_Csv.moc"
