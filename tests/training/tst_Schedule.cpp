#include "engine/training/Schedule.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <map>

using namespace leafbench;

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constantStaysConstant();
    void stepFallsByEpochs();
    void oneCycleRisesThenFalls();
    void theShortestTrainingsHaveARate_data();
    void theShortestTrainingsHaveARate();
    void picturesGrow();
    void picturesDoNotGrow_data();
    void picturesDoNotGrow();
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
    recipe.pctStart = 0.3;
    recipe.anneal = Anneal::Cos;
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
    QTest::addColumn<double>("pctStart");
    for (const double pctStart : {0., 0.3, 1.}) {
        for (int epochs = 1; epochs <= 4; ++epochs) {
            for (int steps = 1; steps <= 4; ++steps)
                QTest::addRow("%d epochs of %d, rising in %g", epochs, steps, pctStart) << epochs << steps << pctStart;
        }
    }
}

void TestSchedule::theShortestTrainingsHaveARate()
{
    QFETCH(int, epochs);
    QFETCH(int, stepsPerEpoch);
    QFETCH(double, pctStart);
    Recipe recipe;
    recipe.schedule = ScheduleKind::OneCycle;
    recipe.epochs = epochs;
    recipe.pctStart = pctStart;
    for (qint64 step = 0; step < epochs * stepsPerEpoch; ++step) {
        const double rate = learningRateAt(recipe, step, stepsPerEpoch);
        QVERIFY(rate > 0 && rate <= recipe.learningRate);
    }
}

void TestSchedule::picturesGrow()
{
    Recipe recipe;
    recipe.epochs = 20;
    const auto sizes = [&recipe](int from, int to) {
        recipe.startSize = from;
        recipe.inputSize = to;
        std::map<int, int> epochs;
        for (int epoch = 0; epoch < recipe.epochs; ++epoch) {
            ++epochs[inputSizeAt(recipe, epoch)];
            if (inputSizeAt(recipe, epoch) < inputSizeAt(recipe, std::max(0, epoch - 1)))
                epochs.clear();
        }
        return epochs;
    };
    QVERIFY((sizes(32, 64) == std::map<int, int>{{32, 10}, {64, 10}}));
    QVERIFY((sizes(32, 128) == std::map<int, int>{{32, 5}, {64, 5}, {96, 5}, {128, 5}}));
    QVERIFY((sizes(40, 70) == std::map<int, int>{{40, 10}, {70, 10}}));
    recipe.weights = QStringLiteral("some.safetensors");
    QVERIFY((sizes(32, 64) == std::map<int, int>{{64, 20}}));
    recipe.weights.clear();
    QVERIFY((sizes(32, 70) == std::map<int, int>{{32, 7}, {38, 7}, {70, 6}}));
}

void TestSchedule::picturesDoNotGrow_data()
{
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("startSize");
    QTest::newRow("off") << 20 << 0;
    QTest::newRow("as large as the end") << 20 << 64;
    QTest::newRow("larger") << 20 << 128;
    QTest::newRow("one epoch") << 1 << 32;
}

void TestSchedule::picturesDoNotGrow()
{
    QFETCH(int, epochs);
    Recipe recipe;
    recipe.epochs = epochs;
    QFETCH(int, startSize);
    recipe.startSize = startSize;
    recipe.inputSize = 64;
    for (int epoch = 0; epoch < epochs; ++epoch)
        QCOMPARE(inputSizeAt(recipe, epoch), 64);
}

LEAFBENCH_GUILESS_TEST(TestSchedule)
#include "tst_Schedule.moc"
