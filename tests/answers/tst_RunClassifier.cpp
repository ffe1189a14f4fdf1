#include "engine/runs/answers/RunClassifier.h"

#include "engine/common/TextFile.h"
#include "engine/imaging/decode/Decode.h"
#include "engine/imaging/decode/QuarterTurn.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "tests/imaging/Pictures.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <thread>

using namespace leafbench;

namespace {

double sum(const Classification& answer)
{
    double total = 0;
    for (const ClassProbability& p : answer.top)
        total += p.probability;
    return total;
}

/// Nothing but the time may differ, beyond rounding.
void checkSame(const Classification& a, const Classification& b, double rounding)
{
    QCOMPARE(a.verdict, b.verdict);
    QCOMPARE(a.top.size(), b.top.size());
    for (std::size_t i = 0; i < a.top.size(); ++i) {
        QCOMPARE(a.top[i].className, b.top[i].className);
        QVERIFY(std::abs(a.top[i].probability - b.top[i].probability) <= rounding);
    }
    QVERIFY(std::abs(a.distance - b.distance) <= rounding);
    QCOMPARE(a.nearest.size(), b.nearest.size());
    QCOMPARE(a.nearest.front().path, b.nearest.front().path);
}

}  // namespace

class tst_RunClassifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto trained = testing::trainSmallRun(m_dir.path());
        QVERIFY(trained);
        m_run = trained->run;
        const auto plain = RunClassifier::open(m_run.path);
        QVERIFY(plain && !(*plain)->featureBank());
        m_plain = *plain;
        QVERIFY(prepareFeatureBank(m_run.path, {}));
        const auto opened = RunClassifier::open(m_run.path);
        QVERIFY(opened && (*opened)->featureBank());
        m_classifier = *opened;
    }

    void withoutReferenceNothingIsClaimed()
    {
        const auto answer = m_plain->classifyFile(valid(0));
        QVERIFY(answer);
        QVERIFY(!answer->calibrated && !answer->copy && answer->nearest.empty());
        QVERIFY(std::abs(sum(*answer) - 1) < 1e-5);
        QVERIFY2(answer->verdict == Verdict::Unsure, "nothing is sure before it has been checked");
        QVERIFY(!answer->confidenceThreshold);
    }

    void answersAreCalibrated()
    {
        const auto evaluation = evaluateRun(m_run.path, Subset::Valid, {});
        QVERIFY(evaluation);
        int unlike = 0;
        for (const EvaluatedImage& image : evaluation->images) {
            const auto answer = m_classifier->classifyFile(evaluation->datasetRoot + '/' + image.path);
            QVERIFY(answer && answer->calibrated);
            QVERIFY(std::abs(sum(*answer) - 1) < 1e-5);
            QCOMPARE(answer->top.front().className, m_run.classNames[image.predicted]);
            QVERIFY2(std::abs(answer->top.front().probability - image.confidence) < 1e-3, "as the evaluation says");
            QCOMPARE(answer->nearest.size(), 8u);
            unlike += answer->verdict == Verdict::OutOfDistribution;
            QCOMPARE(answer->verdict == Verdict::OutOfDistribution,
                     answer->distance > answer->threshold || answer->layer3 > answer->layer3Threshold);
            QVERIFY2(answer->verdict != Verdict::Sure, "40 images are too few to promise anything");
            QCOMPARE(answer->confidenceThreshold->images, 0);
        }
        QVERIFY2(unlike <= 3, "5 % of 40, but for rounding");
        QVERIFY(m_classifier->featureBank()->falsePositiveRate <= 0.05);
    }

    void theThresholdDecides()
    {
        const auto known = m_classifier->classifyFile(valid(1));
        QVERIFY(known);
        auto moved = std::make_shared<FeatureBank>(*m_classifier->featureBank());
        const FeatureBankPtr own = m_classifier->featureBank();
        for (const double factor : {0.99, 1.01}) {
            moved->threshold = factor * known->distance;
            m_classifier->setFeatureBank(std::make_shared<FeatureBank>(*moved));
            const auto answer = m_classifier->classifyFile(valid(1));
            QVERIFY(answer);
            QCOMPARE(answer->verdict == Verdict::OutOfDistribution, factor < 1);
            QCOMPARE(answer->top.front().className, known->top.front().className);
        }
        m_classifier->setFeatureBank(own);
    }

    void sureFromTheConfidenceThresholdOn()
    {
        const auto known = m_classifier->classifyFile(valid(1));
        QVERIFY(known);
        const FeatureBankPtr own = m_classifier->featureBank();
        FeatureBank changed(*own);
        changed.threshold = 2;
        changed.layer3 = {};
        const double probability = known->top.front().probability;
        const std::pair<std::optional<ConfidenceThreshold>, Verdict> wanted[] = {
            {ConfidenceThreshold{probability - 1e-3, 300, 299}, Verdict::Sure},
            {ConfidenceThreshold{probability + 1e-3, 300, 299}, Verdict::Unsure},
            {ConfidenceThreshold{0, 0, 0}, Verdict::Unsure},
            {std::nullopt, Verdict::Unsure},  // as an older version stored it
        };
        for (const auto& [threshold, verdict] : wanted) {
            changed.confidenceThreshold = threshold;
            m_classifier->setFeatureBank(std::make_shared<FeatureBank>(changed));
            const auto answer = m_classifier->classifyFile(valid(1));
            QVERIFY(answer && answer->calibrated);
            QCOMPARE(answer->verdict, verdict);
        }
        changed.confidenceThreshold = {0, 300, 299};
        changed.threshold = 0.99 * known->distance;
        m_classifier->setFeatureBank(std::make_shared<FeatureBank>(changed));
        QCOMPARE(m_classifier->classifyFile(valid(1))->verdict, Verdict::OutOfDistribution);
        // Either distance is enough.
        changed.threshold = 2;
        changed.layer3 = own->layer3;
        changed.layer3Threshold = 0.99 * known->layer3;
        m_classifier->setFeatureBank(std::make_shared<FeatureBank>(changed));
        QCOMPARE(m_classifier->classifyFile(valid(1))->verdict, Verdict::OutOfDistribution);
        changed.layer3Threshold = 1.01 * known->layer3;
        m_classifier->setFeatureBank(std::make_shared<FeatureBank>(changed));
        QCOMPARE(m_classifier->classifyFile(valid(1))->verdict, Verdict::Sure);
        m_classifier->setFeatureBank(own);
    }

    /// What a network of a few hundred stripes thinks of noise is anybody's guess; one of thousands of leaves should know.
    void unlikePicturesAreTurnedAway()
    {
        const QString path = qEnvironmentVariable("LEAFBENCH_REAL_RUN");
        const auto real = path.isEmpty() ? Result<std::shared_ptr<RunClassifier>>(Cancelled{}) : RunClassifier::open(path);
        if (!real || !(*real)->featureBank())
            QSKIP("LEAFBENCH_REAL_RUN names no run with a reference");
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto noise
                = (*real)->classifyBytes(testing::encodedByOpenCv(testing::noisePicture(256, 256, seed), ".png"), "noise");
            QVERIFY(noise);
            QVERIFY2(noise->verdict == Verdict::OutOfDistribution,
                     qPrintable(QStringLiteral("%1, threshold %2").arg(noise->distance).arg(noise->threshold)));
            QVERIFY(!noise->copy);
        }
    }

    void copiesAreFound()
    {
        const QString path = m_dir.filePath("data/train/Species_2___disease_2/leaf_007.jpg");
        const auto same = m_classifier->classifyFile(path);
        QVERIFY(same && same->copy);
        QVERIFY(same->copy->identical);
        QCOMPARE(same->copy->path, path);
        QCOMPARE(same->copy->className, QStringLiteral("Species_2___disease_2"));
        QCOMPARE(same->nearest.front().path, path);
        QVERIFY(same->nearest.front().distance < 0.01);

        const auto image = readImage(path);
        QVERIFY(image);
        for (const RgbImage& changed :
             {flipped(*image, true, false), rotate90(*image, 1), flipped(rotate90(*image, 3), true, false)}) {
            const auto answer = m_classifier->classifyBytes(encodeJpeg(changed, 95), "changed");
            QVERIFY(answer && answer->copy);
            QVERIFY(!answer->copy->identical);
            QCOMPARE(answer->copy->path, path);
        }
        const auto other = m_classifier->classifyFile(valid(1));
        QVERIFY(other && !other->copy);
    }

    void threadsChangeNothing()
    {
        const auto one = m_classifier->classifyFile(valid(2), 1), all = m_classifier->classifyFile(valid(2)),
                   again = m_classifier->classifyFile(valid(2), 1);
        QVERIFY(one && all && again);
        checkSame(*one, *again, 0);
        checkSame(*one, *all, 1e-5);
    }

    void answersBesideATraining()
    {
        const auto before = m_classifier->classifyFile(valid(3), 1);
        QVERIFY(before);
        JobContext context;
        std::atomic<bool> trained = false;
        std::thread training([&] {
            RunObserver silent;
            Recipe recipe = m_run.recipe;
            recipe.epochs = 50;
            trained = trainRun(recipe, m_dir.filePath("runs"), silent, context).cancelled();
        });
        for (int i = 0; i < 20; ++i) {
            const auto beside = m_classifier->classifyFile(valid(3), 1);
            if (!beside)
                break;
            checkSame(*before, *beside, 0);
            QTest::qSleep(20);
        }
        context.token.cancel();
        training.join();
        QVERIFY2(trained, "it was under way to the end");
    }

    void saliencyIsAsked()
    {
        const auto bytes = readFile(valid(0));
        QVERIFY(bytes);
        const auto map = m_classifier->saliency(*bytes, "leaf", m_run.classNames[1]);
        QVERIFY(map);
        QCOMPARE(map->classIndex, 1);
        QCOMPARE(map->layer, QStringLiteral("layer1"));  // 8 cells a side at 32 px
        QCOMPARE(map->values.size(), 64u);
        const auto unknown = m_classifier->saliency(*bytes, "leaf", "Rose");
        QVERIFY(unknown.failed());
        QCOMPARE(unknown.error().code, ErrorCode::BadValue);
        QCOMPARE(m_classifier->saliency("text", "leaf", m_run.classNames[1]).error().code, ErrorCode::ImageUnsupported);
        const auto after = m_classifier->classifyFile(valid(0)), before = m_plain->classifyFile(valid(0));
        QCOMPARE(after->top.front().className, before->top.front().className);
    }

    void badPicturesAreNamed()
    {
        QCOMPARE(m_classifier->classifyFile("/no/such.jpg").error().code, ErrorCode::NotFound);
        QCOMPARE(m_classifier->classifyBytes({}, "empty").error().code, ErrorCode::ImageEmpty);
    }

    /// An order of numbers that are none leads anywhere.
    void weightsThatCannotCountAreRefused_data()
    {
        QTest::addColumn<float>("weight");
        QTest::newRow("not a number") << std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("too large") << std::numeric_limits<float>::max();
    }
    void weightsThatCannotCountAreRefused()
    {
        QFETCH(float, weight);
        const QString file = m_run.bestCheckpoint();
        const auto whole = readFile(file);
        auto weights = readSafetensors(file);
        QVERIFY(whole && weights);
        for (NamedTensor& tensor : weights.value().tensors) {
            if (tensor.name == "conv1.weight") {
                for (qsizetype at = 0; at < tensor.bytes.size(); at += qsizetype(sizeof weight))
                    memcpy(tensor.bytes.data() + at, &weight, sizeof weight);
            }
        }
        QVERIFY(writeSafetensors(file, *weights));
        const auto opened = RunClassifier::open(m_run.path);
        const auto answer = opened ? (*opened)->classifyFile(valid(0)) : opened.as<Classification>();
        const auto evaluation = evaluateRun(m_run.path, Subset::Valid, {});
        QVERIFY(leafbench::writeFile(file, *whole));
        for (const auto& error : {answer.error(), evaluation.error()}) {
            QCOMPARE(error.code, ErrorCode::BadFile);
            QCOMPARE(error.subject, file);
        }
    }

private:
    QString valid(int classIndex) const
    {
        return m_dir.filePath(QStringLiteral("data/valid/Species_%1___disease_%1/leaf_002.jpg").arg(classIndex));
    }

    QTemporaryDir m_dir;
    Run m_run;
    std::shared_ptr<RunClassifier> m_plain, m_classifier;
};

LEAFBENCH_GUILESS_TEST(tst_RunClassifier)
#include "tst_RunClassifier.moc"
