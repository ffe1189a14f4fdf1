#include "engine/evaluation/ConfidenceThreshold.h"

#include "engine/common/Fields.h"
#include "engine/evaluation/Calibration.h"
#include "engine/statistics/Intervals.h"
#include "tests/evaluation/MadeUpScores.h"
#include "tests/testing/TestProgram.h"

#include <QtTest>

#include <cmath>

using namespace leafbench;

namespace {

/// Images of two classes whose answer is the first one, with this probability.
void addImages(LogitTable& scores, double probability, int right, int wrong)
{
    scores.classes = 2;
    for (int i = 0; i < right + wrong; ++i) {
        scores.logits.push_back(static_cast<float>(std::log(probability / (1 - probability))));
        scores.logits.push_back(0);
        scores.truths.push_back(i < right ? 0 : 1);
    }
}

ConfidenceThreshold fitted(std::initializer_list<std::tuple<double, int, int>> groups)
{
    LogitTable scores{.classes = 2, .logits = {}, .truths = {}};
    for (const auto& [probability, right, wrong] : groups)
        addImages(scores, probability, right, wrong);
    return fitConfidenceThreshold(scores, 1);
}

}  // namespace

class ConfidenceThresholdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tooFewImagesForSure()
    {
        for (const int images : {0, 1, 40, 188}) {
            const ConfidenceThreshold none = fitted({{0.99, images, 0}});
            QCOMPARE(none.images, 0);
            QVERIFY2(!none.accepts(1), "nothing is sure");
        }
        const ConfidenceThreshold enough = fitted({{0.99, 189, 0}});
        QCOMPARE(enough.images, 189);
        QCOMPARE(enough.correct, 189);
        QVERIFY(enough.accepts(1) && enough.accepts(0.9901) && !enough.accepts(0.98));
    }

    void theIntervalCountsAndNotTheShare()
    {
        QCOMPARE(fitted({{0.9, 490, 10}}).images, 0);  // 98 %: 96.4 to 98.9 %
        QCOMPARE(fitted({{0.9, 990, 10}}).images, 1000);
    }

    void whatIsLessSureIsLeftOut()
    {
        // 400 of 400, then 97 of 100, then a coin: the second group still fits beside the first one, the third does not.
        const ConfidenceThreshold threshold = fitted({{0.5001, 50, 50}, {0.99, 400, 0}, {0.8, 97, 3}});
        QCOMPARE(threshold.images, 500);
        QCOMPARE(threshold.correct, 497);
        QVERIFY(std::abs(threshold.confidence - 0.8) < 1e-6);
        QVERIFY(!threshold.accepts(0.52));
        QVERIFY(threshold.accepts(threshold.confidence));
    }

    void equalProbabilitiesStayTogether()
    {
        // In a good order 300 right ones would come before 30 wrong ones of the same probability.
        QCOMPARE(fitted({{0.9, 300, 30}}).images, 0);
    }

    void holdsWhatItPromises()
    {
        Random random(8);
        int found = 0;
        for (int round = 0; round < 60; ++round) {
            const LogitTable scores = testing::randomScores(random, 2 + round % 20, 600, random.uniform(2, 9));
            const double temperature = fitTemperature(scores).temperature;
            const ConfidenceThreshold threshold = fitConfidenceThreshold(scores, temperature);
            qint64 images = 0, correct = 0;
            for (std::size_t image = 0; image < scores.images(); ++image) {
                const int predicted = argmax(scores.row(image));
                if (!threshold.accepts(softmax(scores.row(image), temperature)[static_cast<std::size_t>(predicted)]))
                    continue;
                ++images;
                correct += predicted == scores.truths[image];
            }
            QCOMPARE(images, threshold.images);
            QCOMPARE(correct, threshold.correct);
            QVERIFY(images == 0 || wilsonInterval(correct, images)[0] >= ConfidenceThreshold::precision);
            found += images > 0;
        }
        QVERIFY(found > 10);
    }

    void isWrittenAndRead()
    {
        const auto read = fromJson<ConfidenceThreshold>(toJson(ConfidenceThreshold{0.913, 731, 725}));
        QCOMPARE(read.confidence, 0.913);
        QCOMPARE(read.images, 731);
        QCOMPARE(read.correct, 725);
    }
};

LEAFBENCH_GUILESS_TEST(ConfidenceThresholdTest)
#include "tst_ConfidenceThreshold.moc"
