#include "engine/evaluation/Calibration.h"

#include "tests/evaluation/MadeUpScores.h"
#include "tests/testing/TestProgram.h"

#include <QtTest>

#include <cmath>

using namespace leafbench;
using leafbench::testing::randomScores;

namespace {

LogitTable scaled(LogitTable scores, float factor)
{
    for (float& logit : scores.logits)
        logit *= factor;
    return scores;
}

/// Two classes; the first has the probability p.
LogitTable twoClasses(std::initializer_list<double> firstProbabilities, std::vector<int> truths)
{
    LogitTable scores{.classes = 2, .logits = {}, .truths = std::move(truths)};
    for (const double p : firstProbabilities) {
        scores.logits.push_back(static_cast<float>(std::log(p / (1 - p))));
        scores.logits.push_back(0);
    }
    return scores;
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

}  // namespace

class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noImages()
    {
        const Reliability nothing = reliability({.classes = 3, .logits = {}, .truths = {}});
        QCOMPARE(nothing.bins.size(), std::size_t{15});
        QCOMPARE(nothing.ece, 0.0);
        QCOMPARE(nothing.nll, 0.0);
        const TemperatureFit fit = fitTemperature({.classes = 3, .logits = {}, .truths = {}});
        QCOMPARE(fit.temperature, 1.0);
        QCOMPARE(fit.images, 0);
    }

    void byHand()
    {
        // 0.9 right, 0.9 wrong, 0.7 right: bin (0.8, 1] holds 2 of which 1 is right, bin (0.6, 0.8] one right.
        const Reliability made = reliability(twoClasses({0.9, 0.9, 0.7}, {0, 1, 0}), 1, 5);
        QCOMPARE(made.bins[4].images, 2);
        QCOMPARE(made.bins[4].correct, 1);
        QVERIFY(near(made.bins[4].confidence, 0.9, 1e-7));
        QCOMPARE(made.bins[3].accuracy, 1.0);
        QVERIFY(near(made.ece, (2 * 0.4 + 0.3) / 3, 1e-7));
        QVERIFY(near(made.mce, 0.4, 1e-7));
        QVERIFY(near(made.nll, -(std::log(0.9) + std::log(0.1) + std::log(0.7)) / 3, 1e-7));
        QVERIFY(made.bins[4].interval[0] < 0.5 && made.bins[4].interval[1] > 0.5);
    }

    void aBoundBelongsToTheBinBelowIt()
    {
        const Reliability half = reliability({.classes = 2, .logits = {1, 1}, .truths = {0}}, 1, 2);
        QCOMPARE(half.bins[0].images, 1);
        const Reliability sure = reliability({.classes = 2, .logits = {1000, 0}, .truths = {0}}, 1, 2);
        QCOMPARE(sure.bins[1].images, 1);
        QCOMPARE(sure.bins[1].confidence, 1.0);
    }

    void binsHoldEveryImageAtAnyTemperature()
    {
        Random random(3);
        for (int round = 0; round < 30; ++round) {
            const LogitTable scores = randomScores(random, 2 + round, 100, random.uniform(0, 9));
            for (const double temperature : {0.05, 0.4, 1.0, 7.0, 20.0}) {
                qint64 images = 0, correct = 0;
                for (const ReliabilityBin& bin : reliability(scores, temperature).bins) {
                    QVERIFY(bin.images == 0 || (bin.confidence > bin.low && bin.confidence <= bin.high + 1e-12));
                    images += bin.images;
                    correct += bin.correct;
                }
                QCOMPARE(images, 100);
                // A temperature never changes an answer.
                QCOMPARE(static_cast<double>(correct) / 100, topAccuracy(scores, 1));
            }
        }
    }

    void temperatureLowersTheLoss()
    {
        Random random(4);
        for (int round = 0; round < 40; ++round) {
            const LogitTable scores
                = scaled(randomScores(random, 3 + round, 200, random.uniform(0, 6)), static_cast<float>(random.uniform(0.2, 5)));
            const TemperatureFit fit = fitTemperature(scores);
            QVERIFY(fit.temperature >= 0.05 && fit.temperature <= 20);
            QVERIFY(fit.nllAfter <= fit.nllBefore);
            QCOMPARE(fit.nllAfter, reliability(scores, fit.temperature).nll);
            QCOMPARE(fit.eceBefore, reliability(scores).ece);
            for (const double other : {fit.temperature * 0.99, fit.temperature * 1.01})
                QVERIFY(other < 0.05 || other > 20 || reliability(scores, other).nll >= fit.nllAfter);
        }
    }

    void scaledLogitsScaleTheTemperature()
    {
        Random random(5);
        const LogitTable scores = randomScores(random, 20, 400, 5);
        const double once = fitTemperature(scores).temperature;
        for (const float factor : {0.25F, 0.5F, 2.0F, 4.0F, 8.0F})
            QVERIFY(near(fitTemperature(scaled(scores, factor)).temperature / (once * static_cast<double>(factor)), 1, 1e-9));
    }

    void withoutAMinimumAnEndOfTheRange()
    {
        const LogitTable allRight = twoClasses({0.6, 0.7, 0.8}, {0, 0, 0});
        QCOMPARE(fitTemperature(allRight).temperature, 0.05);
        const LogitTable allWrong = twoClasses({0.6, 0.7, 0.8}, {1, 1, 1});
        QCOMPARE(fitTemperature(allWrong).temperature, 20.0);
        const LogitTable indifferent{.classes = 2, .logits = {3, 3, 3, 3}, .truths = {0, 1}};
        QCOMPARE(fitTemperature(indifferent).temperature, 1.0);
    }

    void topAccuracyCountsTheLikeliest()
    {
        const LogitTable scores{.classes = 3, .logits = {3, 2, 1, 3, 2, 1, 3, 2, 1, 5, 5, 5}, .truths = {0, 1, 2, 1}};
        QCOMPARE(topAccuracy(scores, 0), 0.0);
        QCOMPARE(topAccuracy(scores, 1), 0.25);
        QCOMPARE(topAccuracy(scores, 2), 0.75);  // of the equal ones, class 1 is the second likeliest
        QCOMPARE(topAccuracy(scores, 3), 1.0);
        QCOMPARE(topAccuracy(scores, 9), 1.0);
        QCOMPARE(topAccuracy({.classes = 3, .logits = {}, .truths = {}}, 1), 0.0);
    }

    void equalLogitsAreTheLowerClass()
    {
        const std::vector<float> logits{1, 4, 4, 2};
        QCOMPARE(argmax(logits), 1);
    }
};

LEAFBENCH_GUILESS_TEST(CalibrationTest)
#include "tst_Calibration.moc"
