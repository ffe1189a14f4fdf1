#include "engine/common/AsciiCase.h"
#include "engine/common/EnumWords.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TurkishLocale.h"

#include <QTest>

using namespace leafbench;

class tst_AsciiCase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesLettersOfAsciiAlone()
    {
        checkWords();
        QVERIFY(equalsIgnoringCase("", ""));
        QVERIFY(!equalsIgnoringCase("valid", "vali"));
        QVERIFY(!equalsIgnoringCase("[", "{"));  // 32 apart, as A and a are
        QVERIFY(!equalsIgnoringCase("\u00c4", "\u00e4"));
    }

    void turkishChangesNothing()
    {
        const testing::TurkishLocale turkish;
        LEAFBENCH_NEEDS(turkish.isThere(), "localedef (package locales) is missing");
        checkWords();
    }

private:
    static void checkWords()
    {
        QVERIFY(equalsIgnoringCase("VALID", "valid"));
        QVERIFY(equalsIgnoringCase(".tiff", ".TIFF"));
        QCOMPARE(asciiLower('I'), 'i');
        QCOMPARE(asciiLower('i'), 'i');
        QVERIFY(isAsciiUpper('I') && !isAsciiUpper('i'));
        QCOMPARE(detail::wordOf("QuasiInteger", WordStyle::Kebab), QStringLiteral("quasi-integer"));
    }
};

LEAFBENCH_GUILESS_TEST(tst_AsciiCase)
#include "tst_AsciiCase.moc"
