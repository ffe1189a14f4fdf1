#include "engine/evaluation/McNemar.h"

#include "engine/common/Seed.h"
#include "tests/testing/TestProgram.h"

#include <QtTest>

#include <cmath>

using namespace leafbench;

namespace {

bool mcNemarNear(double a, double b, double tolerance = 1e-12) { return std::abs(a - b) <= tolerance; }

McNemar swapped(const McNemar& n) { return {n.bothRight, n.onlySecond, n.onlyFirst, n.bothWrong}; }

}  // namespace

class McNemarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedIntervals_data()
    {
        QTest::addColumn<int>("both");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("neither");
        QTest::addColumn<double>("difference");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables (2017), chapter 8: the trials of
        // Bentur et al. 2009 and Cavo et al. 2012.
        QTest::newRow("Bentur") << 1 << 1 << 7 << 12 << -0.2857 << -0.5069 << -0.0256;
        QTest::newRow("Cavo") << 59 << 6 << 16 << 80 << -0.0621 << -0.1186 << -0.0046;
    }

    void publishedIntervals()
    {
        QFETCH(int, both);
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, neither);
        const McNemar n{both, first, second, neither};
        QTEST(std::round(n.difference() * 1e4) / 1e4, "difference");
        QTEST(std::round(n.differenceInterval()[0] * 1e4) / 1e4, "low");
        QTEST(std::round(n.differenceInterval()[1] * 1e4) / 1e4, "high");
    }

    void pOfFewDifferences()
    {
        QCOMPARE((McNemar{90, 0, 0, 10}).pValue(), 1.0);
        QCOMPARE((McNemar{90, 3, 3, 10}).pValue(), 1.0);
        QVERIFY(mcNemarNear((McNemar{90, 5, 0, 10}).pValue(), 2.0 / 32));
        QVERIFY(mcNemarNear((McNemar{0, 1, 7, 0}).pValue(), 2.0 * (1 + 8) / 256));
    }

    void pOfManyIsStillANumber()
    {
        const double p = McNemar{0, 200'000, 201'000, 0}.pValue();
        QVERIFY(p > 0.11 && p < 0.12);
        QCOMPARE((McNemar{0, 200'000, 0, 0}).pValue(), 0.0);
    }

    void noImages()
    {
        const McNemar none;
        QCOMPARE(none.pValue(), 1.0);
        QCOMPARE(none.difference(), 0.0);
        QCOMPARE(none.differenceInterval(), (std::array<double, 2>{-1, 1}));
    }

    void swappingTheRunsTurnsTheSignsOnly()
    {
        Random random(6);
        for (int round = 0; round < 500; ++round) {
            const auto count = [&random] { return static_cast<qint64>(random.below(40)); };
            const McNemar n{count(), count(), count(), count() + 1};
            const McNemar other = swapped(n);
            QVERIFY(mcNemarNear(n.pValue(), other.pValue()));
            QCOMPARE(n.difference(), -other.difference());
            QVERIFY(mcNemarNear(n.differenceInterval()[0], -other.differenceInterval()[1]));
            QVERIFY(n.differenceInterval()[0] <= n.difference() && n.difference() <= n.differenceInterval()[1]);
            QVERIFY(n.differenceInterval()[0] >= -1 && n.differenceInterval()[1] <= 1);
            QVERIFY(n.pValue() > 0 && n.pValue() <= 1);
        }
    }
};

LEAFBENCH_GUILESS_TEST(McNemarTest)
#include "tst_McNemar.moc"
