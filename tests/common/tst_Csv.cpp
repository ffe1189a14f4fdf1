#include "engine/common/Csv.h"
#include "engine/common/CsvFields.h"
#include "engine/common/CsvReader.h"
#include "engine/common/TextFile.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

namespace {

struct CsvRecord {
    int whole = 0;
    double real = 0;
};

void fields(CsvRecord& record, auto&& visit)
{
    visit("whole", record.whole);
    visit("real", record.real);
}

}  // namespace

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
    void numbersBeyondTheirTypeStayInIt()
    {
        const auto read = fromCsv<CsvRecord>("whole,real\n1e300,1e300\n-1e300,-1\nnan,2\n7.9,3\n");
        QCOMPARE(read.size(), 4u);
        QCOMPARE(read[0].whole, std::numeric_limits<int>::max());
        QCOMPARE(read[0].real, 1e300);
        QCOMPARE(read[1].whole, std::numeric_limits<int>::min());
        QCOMPARE(read[2].whole, 0);
        QCOMPARE(read[3].whole, 7);
        QCOMPARE(saturatedCast<qint64>(0x1p63), std::numeric_limits<qint64>::max());
        QCOMPARE(saturatedCast<qint64>(-0x1p63), std::numeric_limits<qint64>::min());
        QCOMPARE(saturatedCast<std::size_t>(-1), std::size_t{0});
    }
    void aSparseFileIsNotReadIntoMemory()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("run.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(mostFileBytes + 1));
        file.close();
        const auto read = readFile(file.fileName());
        QVERIFY(read.failed());
        QCOMPARE(read.error().code, ErrorCode::BadFile);
        QCOMPARE(readJson(file.fileName()).error().subject, file.fileName());
    }
    void quotesOnlyWhereNeeded()
    {
        QCOMPARE(csvLine({"a b", "1"}), QStringLiteral("a b,1"));
        QCOMPARE(csvLine({"a,b", "q\"q"}), QStringLiteral("\"a,b\",\"q\"\"q\""));
    }
};

LEAFBENCH_GUILESS_TEST(tst_Csv)
#include "tst_Csv.moc"
