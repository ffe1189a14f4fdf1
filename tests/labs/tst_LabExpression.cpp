#include "engine/labs/LabText.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

class tst_LabExpression : public QObject {
    Q_OBJECT

    static LabValues values()
    {
        LabValues values;
        values.numbers = {{"a.b.2", 1.5}, {"cores", 2}, {"none", 0}};
        values.texts = {{"who", "Tomato_blight *"}};
        return values;
    }
    static std::optional<double> value(const QString& text)
    {
        const LabValues given = values();
        return evaluate(text, given.asNumbers()).value;
    }
    static QString rendered(const QString& text)
    {
        return renderLabText(text, values(), [](double number, const QString& format) {
            return QString::number(number) + (format.isEmpty() ? QString() : '~' + format);
        });
    }

private Q_SLOTS:
    void computes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected");
        QTest::newRow("precedence") << "1 + 2 * 3 - 4 / 2" << 5.0;
        QTest::newRow("parentheses") << "(1 + 2) * -3" << -9.0;
        QTest::newRow("name") << "a.b.2 * cores" << 3.0;
        QTest::newRow("comparison") << "a.b.2 >= 1.5" << 1.0;
        QTest::newRow("logic") << "cores > 1 and not none == 1 or none" << 1.0;
        QTest::newRow("functions") << "max(1, cores, 0) + min(4, 3) + abs(-1) + round(1.6)" << 8.0;
    }
    void computes()
    {
        QFETCH(QString, text);
        QFETCH(double, expected);
        QVERIFY(value(text));
        QCOMPARE(*value(text), expected);
    }

    void unknownIsNoValue()
    {
        QVERIFY(!value("missing + 1"));
        QVERIFY(!value("1 / none"));
        const LabValues given = values();
        QVERIFY(!holds("missing > 0", given.asNumbers()));
        QVERIFY(!holds("not missing", given.asNumbers()));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "1 +", "(1", "1 2", "sin(1)", "abs(1, 2)", "1.2.3", "=> 1", "a.b.2 = 1"})
            QTest::newRow(text) << text;
        QTest::newRow("deep") << QString(10'000, '(');
        QTest::newRow("many nots") << QStringLiteral("not ").repeated(10'000) + '1';
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, text);
        const LabValues given = values();
        const Evaluated found = evaluate(text, given.asNumbers());
        QVERIFY(!found.mistake.isEmpty());
        QVERIFY(!found.value);
    }

    void fillsTexts()
    {
        QCOMPARE(rendered("{cores} cores, {a.b.2 * 2:percent}, {missing}"), QStringLiteral("2 cores, 3~percent, \u2026"));
        QCOMPARE(rendered("{who}"), QStringLiteral("Tomato\\_blight \\*"));
    }

    void paragraphsStandByConditions()
    {
        const QString text
            = "always\n\n[if cores > 4] many\n\n[else if cores > 1] some\n\n[else] one\n\n[if missing] never\n\n[else] ever";
        QCOMPARE(rendered(text), QStringLiteral("always\n\nsome\n\never"));
    }

    void textsAreChecked()
    {
        QCOMPARE(labTextParts("{a} [x](y)\n\n[if b > 1] {c:2}").expressions, QStringList({"a", " b > 1", "c"}));
        QVERIFY(labTextParts("{a").mistake.contains("brace"));
        QVERIFY(labTextParts("{a:furlongs}").mistake.contains("format"));
    }
};

LEAFBENCH_GUILESS_TEST(tst_LabExpression)
#include "tst_LabExpression.moc"
