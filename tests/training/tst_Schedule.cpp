#include "engine/training/Schedule.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constantStaysConstant();
    void stepFallsByEpochs();
    void oneCycleRisesThenFalls();
    void theShortestTrainingsHaveARate_data();
    void theShortestTrainingsHaveARate();
};

void TestSchedule::constantStaysConstant()
{
    Recipe recipe;
    recipe.schedule = ScheduleKind::Constant;
    recipe.learningRate = 0.03;
    for (const qint64 step : {0, 1, 1000})
        QCOMPARE(learningRateAt(recipe, step, 7), 0.03);
}

void TestSchedule::stepFallsByEpochs()
{
    Recipe recipe;
    recipe.schedule = ScheduleKind::Step;
    recipe.learningRate = 0.5;
    recipe.stepSize = 2;
    recipe.gamma = 0.5;
    for (qint64 step = 0; step < 40; ++step)
        QCOMPARE(learningRateAt(recipe, step, 5), 0.5 / double(1 << (step / 10)));
}

void TestSchedule::oneCycleRisesThenFalls()
{
    Recipe recipe;
    recipe.schedule = ScheduleKind::OneCycle;
    recipe.learningRate = 0.1;
    recipe.epochs = 10;
    QCOMPARE(learningRateAt(recipe, 0, 10), 0.1 / 25);
    QCOMPARE(learningRateAt(recipe, 29, 10), 0.1);
    QCOMPARE(learningRateAt(recipe, 99, 10), 0.1 / 25 / 1e4);
    for (qint64 step = 1; step < 100; ++step)
        QCOMPARE(learningRateAt(recipe, step, 10) > learningRateAt(recipe, step - 1, 10), step < 30);
}

void TestSchedule::theShortestTrainingsHaveARate_data()
{
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("stepsPerEpoch");
    for (int epochs = 1; epochs <= 4; ++epochs) {
        for (int steps = 1; steps <= 4; ++steps)
            QTest::addRow("%d epochs of %d", epochs, steps) << epochs << steps;
    }
}

void TestSchedule::theShortestTrainingsHaveARate()
{
    QFETCH(int, epochs);
    QFETCH(int, stepsPerEpoch);
    Recipe recipe;
    recipe.schedule = ScheduleKind::OneCycle;
    recipe.epochs = epochs;
    for (qint64 step = 0; step < epochs * stepsPerEpoch; ++step) {
        const double rate = learningRateAt(recipe, step, stepsPerEpoch);
        QVERIFY(rate > 0 && rate <= recipe.learningRate);
    }
}

LEAFBENCH_GUILESS_TEST(TestSchedule)
#include "tst_Schedule.moc"
