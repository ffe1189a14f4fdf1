#include "engine/estimate/Forecast.h"
#include "engine/training/PassCost.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

namespace {

const Host twoCores{QStringLiteral("Some CPU"), 2, true};

/// A recipe whose every epoch has the same size.
Recipe evenRecipe()
{
    Recipe recipe;
    recipe.startSize = 0;
    recipe.epochs = 4;
    return recipe;
}

/// A record of a run with this recipe: 1,000 and 100 images, 10 ms a pass.
TrainingRate tenMilliseconds(const Recipe& recipe)
{
    TrainingRate rate;
    rate.recipe = recipe;
    rate.headOnly = recipe.hasFixedFeatures();
    rate.passes = passesOfTraining(recipe, 1000, 100);
    rate.seconds = 0.010 * rate.passes;
    rate.threads = 2;
    rate.name = QStringLiteral("known");
    return rate;
}

double likely(const Recipe& recipe, const MeasuredRates& rates, qint64 train = 1000, qint64 valid = 100)
{
    const Forecast forecast = forecastTraining(recipe, {train, valid, 38}, rates, twoCores);
    return forecast.seconds ? forecast.seconds->likely : -1;
}

/// What is no part of the passes: the start, and the channels' statistics.
constexpr double startOf1000 = 2 + 1000 * readingPass * 0.010;

}  // namespace

class tst_Forecast : public QObject {
    Q_OBJECT
private slots:
    void passesFollowTheRules();
    void theSameRecipeTakesTheSame();
    void epochsAndImagesCount();
    void pixelsCount();
    void fixedFeaturesAreComputedOnce();
    void unlikeRecordsWidenTheRange();
    void nothingMeasuredIsSaid();
    void recordsOfTheSameThingAreAveraged();
    void trialsShareTheCores();
    void statisticsByWorkers();
    void speedupCountsEveryRun();
    void memoryAndDiskAreOfTheRecipe();
};

void tst_Forecast::passesFollowTheRules()
{
    Recipe recipe = evenRecipe();
    recipe.epochs = 1;
    QCOMPARE(passesOfPicture(64), 1.0);
    QCOMPARE(passesOfPicture(128), 4.0);
    QCOMPARE(passesOfTraining(recipe, 100, 0), 100 * (1 + readingPass));
    QCOMPARE(passesOfTraining(recipe, 0, 100), 100 * (forwardPass + readingPass));
    recipe.trainable = Trainable::Head;
    QCOMPARE(passesOfTraining(recipe, 100, 0), 100 * (forwardPass + readingPass));
    recipe.batchNorm = BatchNorm::Frozen;
    recipe.augment = {};
    QVERIFY(recipe.hasFixedFeatures());
    QCOMPARE(passesOfTraining(recipe, 100, 50), 150 * headPass);
    QCOMPARE(passesOfFeatures(recipe, 100, 50), 150 * (forwardPass + readingPass));
    // Growing pictures: half of the epochs at 32 px.
    recipe = {};
    recipe.epochs = 2;
    QCOMPARE(passesOfTraining(recipe, 100, 0), 100 * (0.25 + readingPass) + 100 * (1 + readingPass));
}

void tst_Forecast::theSameRecipeTakesTheSame()
{
    const TrainingRate known = tenMilliseconds(evenRecipe());
    const Forecast forecast = forecastTraining(evenRecipe(), {1000, 100, 38}, {{known}, {}}, twoCores);
    QVERIFY(forecast.seconds);
    QCOMPARE(forecast.seconds->likely, startOf1000 + known.seconds);
    QCOMPARE(forecast.seconds->low, forecast.seconds->likely / 1.25);
    QCOMPARE(forecast.seconds->high, forecast.seconds->likely * 1.25);
    QCOMPARE(forecast.name, QStringLiteral("known"));
    QCOMPARE(forecast.measured, 1);
}

void tst_Forecast::epochsAndImagesCount()
{
    const TrainingRate known = tenMilliseconds(evenRecipe());
    Recipe recipe = evenRecipe();
    recipe.epochs = 12;
    QCOMPARE(likely(recipe, {{known}, {}}), startOf1000 + 3 * known.seconds);
    recipe.epochs = 4;
    QCOMPARE(likely(recipe, {{known}, {}}, 2000, 200), 2 * (startOf1000 - 2 + known.seconds) + 2);
}

void tst_Forecast::pixelsCount()
{
    const TrainingRate known = tenMilliseconds(evenRecipe());
    Recipe recipe = evenRecipe();
    recipe.inputSize = 128;
    const double epoch = 1000 * (4 + readingPass) + 100 * (4 * forwardPass + readingPass);
    QCOMPARE(likely(recipe, {{known}, {}}), startOf1000 + 4 * epoch * 0.010);
}

void tst_Forecast::fixedFeaturesAreComputedOnce()
{
    Recipe head = evenRecipe();
    head.trainable = Trainable::Head;
    head.batchNorm = BatchNorm::Frozen;
    head.augment = {};
    TrainingRate epochs = tenMilliseconds(head);
    epochs.seconds = 8;  // of the last layer alone, for four epochs
    TrainingRate network = tenMilliseconds(evenRecipe());
    const double features = 1100 * (forwardPass + readingPass) * 0.010;
    QCOMPARE(likely(head, {{epochs, network}, {}}), startOf1000 + features + 8);
    head.epochs = 8;
    QCOMPARE(likely(head, {{epochs, network}, {}}), startOf1000 + features + 16);
}

void tst_Forecast::unlikeRecordsWidenTheRange()
{
    const TrainingRate known = tenMilliseconds(evenRecipe());
    QCOMPARE(differenceFactor(known, known.recipe, 2), 1.25);
    double before = 1.25;
    Recipe recipe = evenRecipe();
    for (const auto& [key, value] : std::initializer_list<std::pair<const char*, const char*>>{
             {"input_size", "256"}, {"precision", "float32"}, {"trainable", "head"}, {"batch_size", "256"}, {"replicas", "2"}}) {
        QVERIFY(recipe.set(QLatin1String(key), QLatin1String(value)));
        const double factor = differenceFactor(known, recipe, 2);
        QVERIFY2(factor > 1.15 * before, key);
        before = factor;
    }
    QVERIFY(differenceFactor(known, known.recipe, 8) > 1.5);
    // Other programs were at work: an undisturbed record is preferred.
    TrainingRate disturbed = known;
    disturbed.otherCores = 1;
    QVERIFY(differenceFactor(disturbed, known.recipe, 2) > 1.5 * 1.25);
    disturbed.seconds *= 3;
    QCOMPARE(likely(evenRecipe(), {{disturbed, known}, {}}), startOf1000 + known.seconds);
    // Of two records the nearer one counts.
    TrainingRate far = tenMilliseconds(recipe);
    far.seconds *= 100;
    far.name = QStringLiteral("far");
    QCOMPARE(likely(evenRecipe(), {{far, known}, {}}), startOf1000 + known.seconds);
}

void tst_Forecast::nothingMeasuredIsSaid()
{
    const Forecast forecast = forecastTraining(evenRecipe(), {1000, 100, 38}, {}, twoCores);
    QVERIFY(!forecast.seconds);
    QVERIFY(toJson(forecast)["seconds"].isNull());
    QVERIFY(forecast.memoryBytes > 0 && forecast.diskBytes > 0);
    QVERIFY(!forecastStatistics(true, 2, 1000, {}, twoCores).seconds);
    QVERIFY(!forecastReplay(replayPlan(ReplayScale::Smoke), {1000, 100, 100}, {}, twoCores).seconds);
}

void tst_Forecast::recordsOfTheSameThingAreAveraged()
{
    TrainingRate slow = tenMilliseconds(evenRecipe()), usual = slow, odd = slow;
    slow.seconds *= 1.1;
    odd.seconds *= 4;
    const Forecast forecast = forecastTraining(evenRecipe(), {1000, 100, 38}, {{odd, usual, slow}, {}}, twoCores);
    QCOMPARE(forecast.seconds->likely, startOf1000 + 1000 * readingPass * 0.001 + slow.seconds);
    QCOMPARE(forecast.measured, 3);
    // They disagree by a factor of four: the range says so.
    QCOMPARE(forecast.seconds->high / forecast.seconds->likely, 2.0);
}

void tst_Forecast::trialsShareTheCores()
{
    TuneOptions options;
    options.settings.recipe = evenRecipe();
    options.settings.coresPerTrial = 1;
    options.trials = 8;
    options.parallel = 2;
    TrainingRate known = tenMilliseconds(evenRecipe());
    known.threads = 1;
    const MeasuredRates rates{{known}, {}};
    const double trial = startOf1000 - 2 + known.seconds + 0.5;
    QCOMPARE(forecastTuning(options, {1000, 100, 38}, rates, twoCores).seconds->likely, 2 + 4 * trial);
    options.trials = 16;
    QCOMPARE(forecastTuning(options, {1000, 100, 38}, rates, twoCores).seconds->likely, 2 + 8 * trial);
    // More at a time than there are cores gain nothing.
    options.parallel = 4;
    QVERIFY(forecastTuning(options, {1000, 100, 38}, rates, twoCores).seconds->likely > 0.9 * 8 * trial);
    options.settings.pruner.kind = PrunerOptions::Kind::Median;
    const auto pruned = forecastTuning(options, {1000, 100, 38}, rates, twoCores).seconds;
    QCOMPARE(pruned->low, pruned->likely / 1.25 / 2);
}

void tst_Forecast::statisticsByWorkers()
{
    StatisticsRate known;
    known.workers = 2;
    known.images = 1000;
    known.seconds = 4;
    const MeasuredRates rates{{}, {known}};
    QCOMPARE(forecastStatistics(false, 2, 1000, rates, twoCores).seconds->likely, 4.0);
    QCOMPARE(forecastStatistics(false, 1, 1000, rates, twoCores).seconds->likely, 8.0);
    QCOMPARE(forecastStatistics(false, 8, 2000, rates, twoCores).seconds->likely, 8.0);
    // Worker processes are started, one by one.
    QCOMPARE(forecastStatistics(true, 2, 1000, rates, twoCores).seconds->likely, 4.6);
}

void tst_Forecast::speedupCountsEveryRun()
{
    StatisticsRate known;
    known.workers = 1;
    known.images = 1000;
    known.seconds = 8;
    SpeedupOptions options;
    options.workload = Workload::StatsLoader;
    options.workers = {1, 2};
    options.repeats = 3;
    options.limit = 500;
    QCOMPARE(forecastSpeedup(options, {1000, 0, 38}, {{}, {known}}, twoCores).seconds->likely, 2 + 3 * (4.0 + 2.0));
    options.workload = Workload::TrainWorkers;
    options.recipe = evenRecipe();
    Recipe epoch = evenRecipe();
    epoch.epochs = 1;
    const TrainingRate training = tenMilliseconds(epoch);
    const double one = 500 * (1 + 2 * readingPass) * 0.010;
    QCOMPARE(forecastSpeedup(options, {1000, 100, 38}, {{training}, {}}, twoCores).seconds->likely, 2 + 6 * one);
}

void tst_Forecast::memoryAndDiskAreOfTheRecipe()
{
    Recipe recipe = evenRecipe();
    const Forecast small = forecastTraining(recipe, {1000, 100, 38}, {}, twoCores);
    // 44.8 MB of weights: the best ones, and two states of weights and momentum.
    QVERIFY2(small.diskBytes > 215'000'000 && small.diskBytes < 235'000'000, qPrintable(QString::number(small.diskBytes)));
    recipe.inputSize = 256;
    recipe.optimizer = OptimizerKind::AdamW;
    const Forecast large = forecastTraining(recipe, {1000, 100, 38}, {}, twoCores);
    QVERIFY(large.memoryBytes > small.memoryBytes + 500'000'000);
    QVERIFY(large.diskBytes > small.diskBytes + 80'000'000);
    TrainingRate known = tenMilliseconds(recipe);
    known.peakBytes = 3'000'000'000;
    QCOMPARE(forecastTraining(recipe, {1000, 100, 38}, {{known}, {}}, twoCores).memoryBytes, qint64(3'000'000'000));
}

LEAFBENCH_GUILESS_TEST(tst_Forecast)
#include "tst_Forecast.moc"
