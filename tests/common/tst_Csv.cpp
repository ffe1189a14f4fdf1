#include "engine/common/Csv.h"

#include <QTest>

using namespace leafbench;

class tst_Csv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesThereAndBack()
    {
        const QStringList fields{"Pepper,_bell___healthy", "", "say \"leaf\"", "plain", "\"", ",", "ä ü"};
        QCOMPARE(csvFields(csvLine(fields)), fields);
        QCOMPARE(csvFields(csvLine({QString()})), QStringList{QString()});
    }
    void quotesOnlyWhereNeeded()
    {
        QCOMPARE(csvLine({"a b", "1"}), QStringLiteral("a b,1"));
        QCOMPARE(csvLine({"a,b", "q\"q"}), QStringLiteral("\"a,b\",\"q\"\"q\""));
    }
};

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_Csv.moc"
