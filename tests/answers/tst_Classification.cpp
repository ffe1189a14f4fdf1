#include "engine/runs/answers/Classification.h"

#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

/// Which classes an answer names.
class tst_Classification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void candidates_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QList<double>>("probabilities");
        QTest::addColumn<int>("named");
        QTest::newRow("sure") << Verdict::Sure << QList<double>{0.99, 0.005} << 1;
        QTest::newRow("unlike") << Verdict::OutOfDistribution << QList<double>{0.99, 0.005} << 0;
        QTest::newRow("two of a kind") << Verdict::Unsure << QList<double>{0.52, 0.43, 0.01} << 2;
        QTest::newRow("one, but not sure") << Verdict::Unsure << QList<double>{0.97, 0.02, 0.01} << 2;
        QTest::newRow("three") << Verdict::Unsure << QList<double>{0.4, 0.3, 0.1, 0.1} << 3;
        QTest::newRow("another one is as likely") << Verdict::Unsure << QList<double>{0.137, 0.1, 0.1, 0.1, 0.09} << 0;
        QTest::newRow("a model of two classes") << Verdict::Unsure << QList<double>{0.6, 0.4} << 2;
        QTest::newRow("a model of one") << Verdict::Unsure << QList<double>{1.0} << 1;
        QTest::newRow("none") << Verdict::Unsure << QList<double>{} << 0;
    }
    void candidates()
    {
        QFETCH(Verdict, verdict);
        QFETCH(QList<double>, probabilities);
        Classification answer;
        answer.verdict = verdict;
        for (const double probability : probabilities)
            answer.top.push_back({QString::number(answer.top.size()), probability});
        const auto named = leafbench::candidates(answer);
        QTEST(static_cast<int>(named.size()), "named");
        for (std::size_t i = 0; i < named.size(); ++i)
            QCOMPARE(named[i].className, QString::number(i));
    }
    void saidNothingItIsNotSure() { QCOMPARE(Classification().verdict, Verdict::Unsure); }
};

LEAFBENCH_GUILESS_TEST(tst_Classification)
#include "tst_Classification.moc"
