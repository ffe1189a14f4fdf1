#include "ui/bridge/JobEstimate.h"
#include "ui/widgets/JobStrip.h"

#include <QTest>

using namespace leafbench;
using ui::JobEstimate;

class TestJobEstimate : public QObject {
    Q_OBJECT
private slots:
    void countsAPhase();
    void countsEpochsAsAWhole();
    void resumedTrainingIsJudgedByItsOwnPace();
    void countsTheEpochsOfAllTrials();
    void countsTheWholeReplay();
    void unknownTotal();
    void neverLeavesItsRange();
    void wordsTimeLeft();
};

void TestJobEstimate::countsAPhase()
{
    JobEstimate estimate;
    estimate.start();
    estimate.update({.phase = QStringLiteral("scan"), .done = 0, .total = 100}, 0);
    QVERIFY(!estimate.secondsLeft());
    estimate.update({.phase = QStringLiteral("scan"), .done = 25, .total = 100}, 10);
    QCOMPARE(*estimate.fraction(), 0.25);
    QCOMPARE(*estimate.secondsLeft(), 30.0);
    // Another phase has another pace.
    estimate.update({.phase = QStringLiteral("stats"), .done = 1, .total = 100}, 10.5);
    QVERIFY(!estimate.secondsLeft());
}

void TestJobEstimate::countsEpochsAsAWhole()
{
    JobEstimate estimate;
    estimate.start();
    double last = -1;
    for (int epoch = 1; epoch <= 4; ++epoch)
        for (const char* phase : {"train", "valid"})
            for (int done = 0; done <= 10; ++done) {
                estimate.update({.phase = QLatin1String(phase), .done = done, .total = 10, .epoch = epoch, .epochs = 4},
                                epoch);
                QVERIFY2(*estimate.fraction() >= last, phase);
                last = *estimate.fraction();
            }
    QCOMPARE(last, 1.0);
}

void TestJobEstimate::resumedTrainingIsJudgedByItsOwnPace()
{
    JobEstimate estimate;
    estimate.start();
    const auto at = [](int epoch) {
        return Progress{.phase = QStringLiteral("valid"), .done = 1, .total = 1, .epoch = epoch, .epochs = 10};
    };
    estimate.update(at(6), 1);
    estimate.update(at(8), 21);  // two epochs in 20 s, two more to go
    QVERIFY(qAbs(*estimate.secondsLeft() - 20) < 1e-6);
}

void TestJobEstimate::countsTheEpochsOfAllTrials()
{
    JobEstimate estimate;
    estimate.start();
    const auto at = [](int done, int finished) {
        return Progress{.phase = QStringLiteral("tune"), .done = done, .total = 80, .epoch = finished, .epochs = 8};
    };
    estimate.update(at(0, 0), 0);
    QCOMPARE(*estimate.fraction(), 0.0);
    estimate.update(at(20, 0), 30);  // two trials half way: none has finished yet
    QCOMPARE(*estimate.fraction(), 0.25);
    QCOMPARE(*estimate.secondsLeft(), 90.0);
    estimate.update(at(80, 8), 120);
    QCOMPARE(*estimate.fraction(), 1.0);
}

void TestJobEstimate::countsTheWholeReplay()
{
    JobEstimate estimate;
    estimate.start();
    const auto at = [](int promille, int step) {
        return Progress{.phase = QStringLiteral("replay"), .done = promille, .total = 1000, .epoch = step, .epochs = 10};
    };
    estimate.update(at(0, 1), 0);
    estimate.update(at(250, 5), 30);  // the steps do not cost the same
    QCOMPARE(*estimate.fraction(), 0.25);
    QCOMPARE(*estimate.secondsLeft(), 90.0);
}

void TestJobEstimate::unknownTotal()
{
    JobEstimate estimate;
    estimate.start();
    estimate.update({.phase = QStringLiteral("scan"), .done = 500, .total = 0}, 30);
    QVERIFY(!estimate.fraction());
    QVERIFY(!estimate.secondsLeft());
}

void TestJobEstimate::neverLeavesItsRange()
{
    JobEstimate estimate;
    estimate.start();
    for (const qint64 done : {-5, 0, 50, 100, 250}) {
        estimate.update({.phase = QStringLiteral("scan"), .done = done, .total = 100}, 5);
        QVERIFY(*estimate.fraction() >= 0 && *estimate.fraction() <= 1);
        QVERIFY(estimate.secondsLeft().value_or(0) >= 0);
    }
}

void TestJobEstimate::wordsTimeLeft()
{
    QCOMPARE(ui::timeLeftText(3), QStringLiteral("a few seconds left"));
    QCOMPARE(ui::timeLeftText(42), QStringLiteral("45 s left"));
    QCOMPARE(ui::timeLeftText(61), QStringLiteral("2 min left"));
    QCOMPARE(ui::timeLeftText(3600 + 61), QStringLiteral("1 h 2 min left"));
}

QTEST_GUILESS_MAIN(TestJobEstimate)
#include "tst_JobEstimate.moc"
