#include "engine/audit/BackgroundBias.h"
#include "engine/common/Seed.h"
#include "tests/dataset/MemoryIndex.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

/// share: of the images whose background is that of their class; the others' is anything.
DatasetFacts factsOf(const DatasetIndex& index, double share)
{
    Random random(8);
    DatasetFacts facts;
    facts.index = std::make_shared<DatasetIndex>(index);
    for (std::size_t i = 0; i < index.images.size(); ++i) {
        ImageFacts fact;
        fact.hash = {i + 1, {random(), random(), random(), random()}};
        const bool typical = random.uniform() < share;
        for (auto& spot : fact.background) {
            for (quint8& channel : spot)
                channel = typical ? static_cast<quint8>(60 * index.images[i].classIndex + random.below(40))
                                  : static_cast<quint8>(random.below(256));
        }
        facts.images.push_back(fact);
    }
    return facts;
}

Result<BackgroundBias> biasOf(const DatasetFacts& facts, const BiasOptions& options = {}, const JobContext& context = {})
{
    return measureBackgroundBias(facts, *groupSourceLeaves(*facts.index, &facts, {}), options, context);
}

}  // namespace

class tst_BackgroundBias : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatTheBackgroundTells()
    {
        const auto bias = biasOf(factsOf(indexOf({150, 150, 150}), 1));
        QVERIFY(bias.finished());
        QVERIFY(bias->accuracy > 0.98);
        QVERIFY(bias->interval[0] <= bias->accuracy && bias->accuracy <= bias->interval[1]);
        QCOMPARE(bias->recall.size(), std::size_t{3});
        QCOMPARE(bias->trainImages + bias->testImages, qint64{450});
    }
    void findsNothingInNoise()
    {
        const auto bias = biasOf(factsOf(indexOf({300, 300, 300}), 0));
        QVERIFY(bias->interval[0] < bias->chance && bias->chance < bias->interval[1]);
        QVERIFY(bias->chance < 0.36);
    }
    void isTheSameEachTime()
    {
        const DatasetFacts facts = factsOf(indexOf({90, 60, 30}), 0.5);
        const auto one = biasOf(facts), two = biasOf(facts);
        QCOMPARE(one->recall, two->recall);
        QVERIFY(biasOf(facts, {.trees = 5, .seed = 43})->recall != one->recall);
    }
    // Forty copies of ten pictures: with copies on both sides the forest would know them all by heart.
    void copiesStayOnOneSide()
    {
        DatasetFacts facts = factsOf(indexOf({200, 200}), 0);
        for (std::size_t i = 0; i < 400; ++i) {
            const std::size_t first = i / 200 * 200 + i % 20;
            facts.images[i].hash = facts.images[first].hash;
            facts.images[i].background = facts.images[first].background;
        }
        QVERIFY(biasOf(facts)->accuracy < 0.9);
    }
    void faultyImagesAreLeftOut()
    {
        DatasetFacts facts = factsOf(indexOf({50, 50}), 1);
        for (std::size_t i = 0; i < 100; i += 2)
            facts.images[i].error = Error{.code = ErrorCode::ImageBroken};
        const auto bias = biasOf(facts);
        QCOMPARE(bias->trainImages + bias->testImages, qint64{50});
    }
    void needsImages() { QCOMPARE(biasOf(factsOf(indexOf({5, 5}), 1)).error().code, ErrorCode::TooFewImages); }
    void stopsWhenAsked()
    {
        JobContext context;
        context.token.cancel();
        QVERIFY(biasOf(factsOf(indexOf({50, 50}), 1), {}, context).cancelled());
    }
};

LEAFBENCH_GUILESS_TEST(tst_BackgroundBias)
#include "tst_BackgroundBias.moc"
