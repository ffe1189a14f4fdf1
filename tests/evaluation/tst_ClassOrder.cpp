#include "engine/evaluation/ClassOrder.h"

#include "engine/common/Seed.h"
#include "tests/testing/TestProgram.h"

#include <QtTest>

#include <algorithm>

using namespace leafbench;

namespace {

const QStringList names{"Tomato___healthy", "Apple___rust", "Tomato___Mold", "Apple___healthy",
                        "Tomato___blight",  "apple",        "Apple___Scab"};

ConfusionMatrix randomMatrix(Random& random, int classes, int images)
{
    ConfusionMatrix matrix(classes);
    for (int i = 0; i < images; ++i)
        matrix.add(static_cast<int>(random.below(classes)), static_cast<int>(random.below(classes)));
    return matrix;
}

}  // namespace

class ClassOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speciesThenDiseaseHealthyLast()
    {
        const std::vector<int> order = classOrder(ConfusionMatrix(7), names, ClassOrdering::Species);
        QCOMPARE(order, (std::vector<int>{1, 6, 3, 5, 4, 2, 0}));
        const std::vector<ClassBlock> blocks = speciesBlocks(order, names);
        QCOMPARE(blocks.size(), std::size_t{3});
        QCOMPARE(blocks[0].species, QString("Apple"));
        QCOMPARE(blocks[0].first, 0);
        QCOMPARE(blocks[0].count, 3);
        QCOMPARE(blocks[1].species, QString("apple"));
        QCOMPARE(blocks[2].first, 4);
        QCOMPARE(blocks[2].count, 3);
    }

    void nameIsAsItIs()
    {
        QCOMPARE(classOrder(ConfusionMatrix(7), names, ClassOrdering::Name), (std::vector<int>{0, 1, 2, 3, 4, 5, 6}));
    }

    void whatIsTakenForEachOtherStandsTogether()
    {
        ConfusionMatrix matrix(6);
        for (int i = 0; i < 6; ++i) {
            for (int n = 0; n < 10; ++n)
                matrix.add(i, i);
        }
        for (int n = 0; n < 5; ++n) {
            matrix.add(0, 4);
            matrix.add(4, 2);
            matrix.add(1, 5);
        }
        const QStringList six{"a", "b", "c", "d", "e", "f"};
        const std::vector<int> order = classOrder(matrix, six, ClassOrdering::Similarity);
        const auto place = [&order](int i) { return std::find(order.begin(), order.end(), i) - order.begin(); };
        QCOMPARE(std::abs(place(0) - place(4)), 1);
        QCOMPARE(std::abs(place(2) - place(4)), 1);
        QCOMPARE(std::abs(place(1) - place(5)), 1);
        QCOMPARE(order, classOrder(matrix, six, ClassOrdering::Similarity));
    }

    void everyOrderHoldsEveryClassOnce()
    {
        Random random(9);
        for (const int classes : {0, 1, 2, 7, 40}) {
            QStringList made;
            for (int i = 0; i < classes; ++i)
                made << QStringLiteral("S%1___D%2").arg(random.below(5)).arg(random.below(100));
            // Mostly empty: many equal distances, classes without images.
            const ConfusionMatrix matrix = randomMatrix(random, std::max(1, classes), classes);
            for (const auto ordering : {ClassOrdering::Species, ClassOrdering::Name, ClassOrdering::Similarity}) {
                std::vector<int> order = classOrder(classes ? matrix : ConfusionMatrix(), made, ordering);
                int covered = 0;
                for (const ClassBlock& block : speciesBlocks(order, made)) {
                    QCOMPARE(block.first, covered);
                    covered += block.count;
                }
                QCOMPARE(covered, classes);
                std::sort(order.begin(), order.end());
                for (int i = 0; i < classes; ++i)
                    QCOMPARE(order[static_cast<std::size_t>(i)], i);
            }
        }
    }

    void pairsAreMostFirst()
    {
        ConfusionMatrix matrix(3);
        const auto add = [&matrix](int truth, int predicted, int images) {
            for (int i = 0; i < images; ++i)
                matrix.add(truth, predicted);
        };
        add(0, 0, 20);
        add(0, 1, 4);
        add(1, 0, 1);
        add(1, 1, 1);
        add(1, 2, 4);
        add(2, 2, 5);
        const std::vector<ConfusedPair> pairs = confusedPairs(matrix, 10);
        QCOMPARE(pairs.size(), std::size_t{3});
        QCOMPARE(pairs[0].truth, 1);  // as many as 0 for 1, but the larger share
        QCOMPARE(pairs[0].predicted, 2);
        QCOMPARE(pairs[0].share, 4.0 / 6);
        QCOMPARE(pairs[0].reverse, 0);
        QCOMPARE(pairs[1].images, 4);
        QCOMPARE(pairs[1].reverse, 1);
        QCOMPARE(pairs[2].images, 1);
        QCOMPARE(confusedPairs(matrix, 2).size(), std::size_t{2});
        QVERIFY(confusedPairs(matrix, 0).empty());
    }

    void pairsAreAllMistakes()
    {
        Random random(10);
        const ConfusionMatrix matrix = randomMatrix(random, 12, 700);
        qint64 mistakes = 0;
        for (const ConfusedPair& pair : confusedPairs(matrix, 1000))
            mistakes += pair.images;
        QCOMPARE(mistakes, matrix.total() - matrix.correct());
    }
};

LEAFBENCH_GUILESS_TEST(ClassOrderTest)
#include "tst_ClassOrder.moc"
