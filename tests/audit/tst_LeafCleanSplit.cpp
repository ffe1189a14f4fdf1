#include "engine/audit/LeakReport.h"
#include "engine/common/Seed.h"
#include "engine/dataset/SplitFile.h"
#include "tests/dataset/MemoryIndex.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

/// Leaves of one to `most` images, within the classes.
SourceLeaves someLeaves(const DatasetIndex& index, quint32 most, quint64 seed)
{
    Random random(seed);
    SourceLeaves leaves;
    for (std::size_t i = 0; i < index.images.size();) {
        const std::size_t size = 1 + random.below(most);
        const qint32 c = index.images[i].classIndex;
        for (std::size_t n = 0; n < size && i < index.images.size() && index.images[i].classIndex == c; ++n, ++i)
            leaves.leafOf.push_back(leaves.leaves);
        ++leaves.leaves;
    }
    return leaves;
}

}  // namespace

class tst_LeafCleanSplit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeaksAndSharesHold()
    {
        for (quint64 seed = 0; seed < 20; ++seed) {
            DatasetIndex index = indexOf({200, 37, 64, 5, 300});
            addImages(index, -1, Folder::Test, 4);
            const SourceLeaves leaves = someLeaves(index, 12, seed);
            const SplitOptions options{SplitOptions::Mode::Stratified, 0.7, 0.2, 0.1, seed};
            const auto split = makeLeafCleanSplit(index, leaves, options);
            QVERIFY(split.finished());
            QCOMPARE(split->options.mode, SplitOptions::Mode::Leaves);
            const LeakReport report = leakReport(leaves, *split);
            QVERIFY(report.leakedLeaves.empty());
            QCOMPARE(report.of(Subset::Valid).leakedImages, qint64{0});
            for (std::size_t i = 0; i < index.images.size(); ++i)
                QCOMPARE(split->assignment[i] == Subset::None, index.images[i].classIndex < 0);
            checkShares(index, leaves, *split, options);
        }
    }
    void sameSeedSameSplit()
    {
        const DatasetIndex index = indexOf({100, 80});
        const SourceLeaves leaves = someLeaves(index, 5, 1);
        SplitOptions options;
        const auto one = makeLeafCleanSplit(index, leaves, options);
        QCOMPARE(makeLeafCleanSplit(index, leaves, options)->assignment, one->assignment);
        options.seed = 43;
        QVERIFY(makeLeafCleanSplit(index, leaves, options)->assignment != one->assignment);
    }
    void aLeafOfTwoClassesGoesWhole()
    {
        const DatasetIndex index = indexOf({3, 3});
        const SourceLeaves leaves{.leafOf = {0, 1, 2, 2, 3, 4}, .leaves = 5};
        for (quint64 seed = 0; seed < 10; ++seed) {
            const auto split = makeLeafCleanSplit(index, leaves, {SplitOptions::Mode::Leaves, 0.5, 0.25, 0.25, seed});
            QCOMPARE(split->assignment[2], split->assignment[3]);
        }
    }
    void noShareNoImage()
    {
        const DatasetIndex index = indexOf({50});
        const SourceLeaves leaves = someLeaves(index, 4, 2);
        const auto split = makeLeafCleanSplit(index, leaves, {SplitOptions::Mode::Leaves, 0.8, 0, 0.2, 1});
        QCOMPARE(split->count(Subset::Valid), qint64{0});
        QVERIFY(split->count(Subset::Test) >= 6 && split->count(Subset::Test) <= 14);
        QVERIFY(split->warnings.empty());
    }
    void aLabelledTestStaysTest()
    {
        DatasetIndex index = indexOf({0, 0});
        addImages(index, 0, Folder::Train, 60);
        addImages(index, 1, Folder::Train, 60);
        addImages(index, 0, Folder::Test, 9);
        addImages(index, 1, Folder::Test, 7);
        addImages(index, -1, Folder::Test, 3);
        SourceLeaves leaves = someLeaves(index, 5, 6);
        leaves.leafOf[0] = leaves.leafOf[120];  // a leaf on both sides
        const auto split = makeLeafCleanSplit(index, leaves, {});
        QVERIFY(split.finished());
        for (std::size_t i = 1; i < index.images.size(); ++i) {
            const bool labelled = index.images[i].classIndex >= 0;
            QCOMPARE(split->assignment[i] == Subset::Test, labelled && index.images[i].folder == Folder::Test);
            QCOMPARE(split->assignment[i] == Subset::None, !labelled);
        }
        QCOMPARE(split->assignment[0], Subset::Test);
        QVERIFY(leakReport(leaves, *split).leakedLeaves.empty());
        QVERIFY(std::abs(split->count(Subset::Valid) - 119 * 2 / 9) <= 10);  // the largest leaf of each class
        QCOMPARE(split->options.testShare, 0.0);
        QVERIFY(split->warnings.empty());
        QCOMPARE(makeLeafCleanSplit(index, leaves, {SplitOptions::Mode::Leaves, 0, 0, 1, 1}).error().subject,
                 QStringLiteral("train_share"));
    }
    void refusesBadShares()
    {
        const DatasetIndex index = indexOf({5});
        const SourceLeaves leaves = someLeaves(index, 1, 1);
        QCOMPARE(makeLeafCleanSplit(index, leaves, {SplitOptions::Mode::Leaves, -1, 1, 1, 1}).error().subject,
                 QStringLiteral("train_share"));
        QCOMPARE(makeLeafCleanSplit(index, leaves, {SplitOptions::Mode::Leaves, 0, 0, 0, 1}).error().code, ErrorCode::BadValue);
        QCOMPARE(makeSplit(index, {SplitOptions::Mode::Leaves}).error().code, ErrorCode::BadValue);
    }
    void comesBackFromItsFile()
    {
        const DatasetIndex index = indexOf({30, 30});
        const auto split = makeLeafCleanSplit(index, someLeaves(index, 4, 3), {});
        QTemporaryDir dir;
        QVERIFY(saveSplit(*split, index, dir.filePath("s.csv")).finished());
        const auto loaded = loadSplit(dir.filePath("s.csv"), index);
        QCOMPARE(loaded->options, split->options);
        QCOMPARE(loaded->assignment, split->assignment);
    }
    // Counted by hand over sets.
    void reportCountsWhatIsOnBothSides()
    {
        const DatasetIndex index = indexOf({120});
        const SourceLeaves leaves = someLeaves(index, 6, 4);
        const auto split = makeSplit(index, {});
        std::set<quint32> trained, both;
        for (const quint32 i : split->images(Subset::Train))
            trained.insert(leaves.leafOf[i]);
        const LeakReport report = leakReport(leaves, *split);
        for (const Subset subset : {Subset::Valid, Subset::Test}) {
            std::set<quint32> own, leaked;
            qint64 images = 0;
            for (const quint32 i : split->images(subset)) {
                own.insert(leaves.leafOf[i]);
                if (trained.count(leaves.leafOf[i])) {
                    leaked.insert(leaves.leafOf[i]);
                    ++images;
                }
            }
            both.insert(leaked.begin(), leaked.end());
            QCOMPARE(report.of(subset).images, split->count(subset));
            QCOMPARE(report.of(subset).leaves, qint64(own.size()));
            QCOMPARE(report.of(subset).leakedLeaves, qint64(leaked.size()));
            QCOMPARE(report.of(subset).leakedImages, images);
        }
        QCOMPARE(report.leakedLeaves, std::vector<quint32>(both.begin(), both.end()));
        QCOMPARE(report.of(Subset::Train).leakedImages, qint64{0});
    }
    void thePapersSplit()
    {
        const DatasetIndex index = fullDataset();
        const auto split = makeSplit(index, paperSplit(index));
        QCOMPARE(split->count(Subset::Train), qint64{61'493});  // Figure 2
        QCOMPARE(paperSplit(indexOf({9})), SplitOptions());
    }

private:
    static void checkShares(const DatasetIndex& index, const SourceLeaves& leaves, const Split& split, const SplitOptions& options)
    {
        const double shares[] = {options.trainShare, options.validShare, options.testShare};
        for (std::size_t c = 0; c < index.classes.size(); ++c) {
            double counts[4]{}, all = 0, largest = 0;
            std::map<quint32, double> sizes;
            for (std::size_t i = 0; i < index.images.size(); ++i) {
                if (index.images[i].classIndex != qint32(c))
                    continue;
                ++counts[std::size_t(split.assignment[i])];
                ++all;
                largest = std::max(largest, ++sizes[leaves.leafOf[i]]);
            }
            for (int s = 0; s < 3; ++s)
                QVERIFY(std::abs(counts[s] - shares[s] * all) <= largest + 1);
        }
    }
};

LEAFBENCH_GUILESS_TEST(tst_LeafCleanSplit)
#include "tst_LeafCleanSplit.moc"
