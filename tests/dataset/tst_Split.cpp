#include "engine/common/Seed.h"
#include "engine/dataset/Split.h"
#include "tests/dataset/MemoryIndex.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace leafbench;
using namespace leafbench::testing;

class SplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stratifiedCountsAreExact();
    void wholeSharesGiveWholeCounts();
    void isShuffledAndSeeded();
    void isTheSameOnEveryMachine();
    void ignoresUnlabelledImages();
    void givesThePapersFigure2();
    void foldersKeepALabelledTest();
    void warnsOfSmallClasses();
    void smallClassesTrainFirst();
    void refusesBadShares_data();
    void refusesBadShares();
    void choosesADefault();
};

namespace {

Split made(const DatasetIndex& index, const SplitOptions& options)
{
    auto split = makeSplit(index, options);
    if (!split.finished())
        qFatal("split failed");
    return std::move(split).value();
}

std::vector<std::array<qint64, 3>> table(const DatasetIndex& index, const Split& split)
{
    std::vector<std::array<qint64, 3>> counts(index.classes.size());
    for (std::size_t i = 0; i < index.images.size(); ++i) {
        if (split.assignment[i] != Subset::None)
            ++counts[static_cast<std::size_t>(index.images[i].classIndex)][static_cast<std::size_t>(split.assignment[i])];
    }
    return counts;
}

/// Hamilton's method once more, in the plainest way.
std::array<qint64, 3> hamilton(qint64 total, const std::array<qint64, 3>& weights)
{
    const qint64 sum = weights[0] + weights[1] + weights[2];
    std::array<qint64, 3> counts{};
    std::array<qint64, 3> remainders{};
    for (std::size_t k = 0; k < 3; ++k) {
        counts[k] = total * weights[k] / sum;
        remainders[k] = total * weights[k] % sum;
    }
    while (counts[0] + counts[1] + counts[2] < total) {
        const auto most = std::max_element(remainders.begin(), remainders.end());
        ++counts[static_cast<std::size_t>(most - remainders.begin())];
        *most = -1;
    }
    return counts;
}

void checkExact(const std::vector<qint64>& counts, const std::array<qint64, 3>& weights, quint64 seed)
{
    const DatasetIndex index = indexOf(counts);
    SplitOptions options;
    options.trainShare = static_cast<double>(weights[0]) / 100;
    options.validShare = static_cast<double>(weights[1]) / 100;
    options.testShare = static_cast<double>(weights[2]) / 100;
    options.seed = seed;
    const Split split = made(index, options);

    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64{0});
    const auto wanted = hamilton(total, weights);
    QCOMPARE(split.count(Subset::Train), wanted[0]);
    QCOMPARE(split.count(Subset::Valid), wanted[1]);
    QCOMPARE(split.count(Subset::Test), wanted[2]);
    QCOMPARE(split.count(Subset::None), 0);
    const auto byClass = table(index, split);
    const qint64 sum = weights[0] + weights[1] + weights[2];
    for (std::size_t c = 0; c < counts.size(); ++c) {
        for (std::size_t k = 0; k < 3; ++k)  // |count - n w / sum| < 1, in whole numbers
            QVERIFY2(std::abs(byClass[c][k] * sum - counts[c] * weights[k]) < sum, qPrintable(QString::number(c)));
    }
}

}  // namespace

void SplitTest::stratifiedCountsAreExact()
{
    for (quint64 seed = 0; seed < 400; ++seed) {
        Random random(seed);
        std::vector<qint64> counts(1 + random.below(60));
        const auto most = 2 + random.below(seed % 4 == 0 ? 300 : 25);
        for (qint64& count : counts)
            count = static_cast<qint64>(random.below(most));
        std::array<qint64, 3> weights{};
        for (qint64& weight : weights)
            weight = random.below(4) == 0 ? 0 : static_cast<qint64>(random.below(100));
        weights[random.below(3)] += 1;
        checkExact(counts, weights, seed);
        if (QTest::currentTestFailed()) {
            qWarning("seed %llu", static_cast<unsigned long long>(seed));
            return;
        }
    }
}

void SplitTest::wholeSharesGiveWholeCounts()
{
    const DatasetIndex index = indexOf({10, 20, 30, 1000});
    for (const auto& row : table(index, made(index, {})))
        QVERIFY(row[0] * 2 == row[1] * 7 && row[1] == row[2] * 2);
    SplitOptions percent;
    percent.trainShare = 70;
    percent.validShare = 20;
    percent.testShare = 10;
    QCOMPARE(made(index, percent).assignment, made(index, {}).assignment);
}

void SplitTest::isShuffledAndSeeded()
{
    const DatasetIndex index = indexOf({200, 300});
    SplitOptions other;
    other.seed = 43;
    const Split first = made(index, {});
    QCOMPARE(made(index, {}).assignment, first.assignment);
    QVERIFY(made(index, other).assignment != first.assignment);
    const auto test = first.images(Subset::Test);
    QVERIFY(std::is_sorted(test.begin(), test.end()));
    QVERIFY(test.front() < 50 && test.back() > 450);  // chances of neither: 1e-3 and less, and the seed is fixed
    std::vector<bool> seen(index.images.size());
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        for (const quint32 image : first.images(subset)) {
            QVERIFY(!seen[image]);
            seen[image] = true;
        }
    }
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](bool s) { return s; }));
}

void SplitTest::isTheSameOnEveryMachine()
{
    // Written down once: a change of generator or order would make old runs' splits another thing.
    const DatasetIndex index = indexOf({10, 10});
    QString letters;
    for (const Subset subset : made(index, {}).assignment)
        letters += toWord(subset).at(1);
    QCOMPARE(letters, QString("errarrrarrrearrrrrra"));
}

void SplitTest::ignoresUnlabelledImages()
{
    DatasetIndex index = indexOf({10});
    addImages(index, -1, Folder::Test, 5);
    const Split split = made(index, {});
    QCOMPARE(split.count(Subset::None), 5);
    QCOMPARE(split.count(Subset::Train), 7);
    QCOMPARE(split.assignment.back(), Subset::None);
}

void SplitTest::givesThePapersFigure2()
{
    static const std::vector<qint64> figure2{1764, 1738, 1540, 1757, 1589, 1472, 1597, 1436, 1668, 1669, 1626, 1652, 1680,
                                             1506, 1480, 1758, 1608, 1512, 1673, 1739, 1696, 1696, 1596, 1558, 1769, 1519,
                                             1552, 1596, 1489, 1680, 1619, 1646, 1526, 1523, 1598, 1715, 1566, 1685};
    const DatasetIndex index = fullDataset();
    SplitOptions options;
    options.mode = SplitOptions::Mode::Folders;
    options.testShare = 0.125;
    const Split split = made(index, options);
    const auto byClass = table(index, split);
    for (std::size_t c = 0; c < figure2.size(); ++c)
        QCOMPARE(byClass[c][0], figure2[c]);
    // Figure 2 sums to 61,493 (the paper's text says 61,494); its valid count is the folder's.
    QCOMPARE(split.count(Subset::Train), 61'493);
    QCOMPARE(split.count(Subset::Valid), 17'572);
    QCOMPARE(split.count(Subset::Test), 8'802);
    QCOMPARE(split.count(Subset::None), 33);
    QVERIFY(split.warnings.empty());
    for (std::size_t i = 0; i < index.images.size(); ++i)
        QCOMPARE(split.assignment[i] == Subset::Valid, index.images[i].folder == Folder::Valid);
}

void SplitTest::foldersKeepALabelledTest()
{
    DatasetIndex index = indexOf({0, 0});
    addImages(index, 0, Folder::Train, 10);
    addImages(index, 1, Folder::Train, 10);
    addImages(index, 1, Folder::Test, 3);
    SplitOptions options;
    options.mode = SplitOptions::Mode::Folders;
    options.testShare = 0.5;
    const Split split = made(index, options);
    // Without valid/ a share of train/ becomes valid: 2 of 10.
    QCOMPARE(split.count(Subset::Train), 16);
    QCOMPARE(split.count(Subset::Valid), 4);
    QCOMPARE(split.count(Subset::Test), 3);
    for (std::size_t i = 0; i < index.images.size(); ++i)
        QCOMPARE(split.assignment[i] == Subset::Test, index.images[i].folder == Folder::Test);
    QCOMPARE(split.warnings.size(), std::size_t{1});
    QCOMPARE(split.warnings[0].className, index.classes[0].name);
    QCOMPARE(split.warnings[0].without, Subset::Test);
    QVERIFY(split.warnings[0].byFolders);  // no share would give it one

    index.images.resize(20);
    options.testShare = 0.2;  // 2 of 10, not 3
    QCOMPARE(made(index, options).count(Subset::Test), 4);
    options.testShare = 0.21;
    QCOMPARE(made(index, options).count(Subset::Test), 6);
    options.testShare = 0;
    QCOMPARE(made(index, options).count(Subset::Test), 0);
}

void SplitTest::warnsOfSmallClasses()
{
    const DatasetIndex index = indexOf({100, 3, 0, 10});
    const Split split = made(index, {});
    const auto byClass = table(index, split);
    std::size_t expected = 0;
    for (std::size_t c = 0; c < byClass.size(); ++c) {
        for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
            if (byClass[c][static_cast<std::size_t>(subset)] > 0)
                continue;
            ++expected;
            QVERIFY(std::any_of(split.warnings.begin(), split.warnings.end(), [&](const SplitWarning& warning) {
                return warning.className == index.classes[c].name && warning.without == subset && !warning.byFolders
                    && warning.images == index.countsByClass()[c];
            }));
        }
    }
    QCOMPARE(split.warnings.size(), expected);
    QVERIFY(expected >= 4);  // the empty class lacks three, the one of three images at least one

    SplitOptions noTest;
    noTest.testShare = 0;
    noTest.trainShare = 0.5;
    noTest.validShare = 0.5;
    QVERIFY(made(indexOf({2, 4}), noTest).warnings.empty());
}

void SplitTest::smallClassesTrainFirst()
{
    const DatasetIndex index = indexOf({55, 1, 103, 1, 2, 77});
    const auto byClass = table(index, made(index, {}));
    QCOMPARE(byClass[1][0], 1);
    QCOMPARE(byClass[3][0], 1);
}

void SplitTest::refusesBadShares_data()
{
    QTest::addColumn<double>("train");
    QTest::addColumn<double>("valid");
    QTest::addColumn<double>("test");
    QTest::addColumn<bool>("folders");
    QTest::addColumn<QString>("key");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    QTest::newRow("negative") << 0.7 << -0.1 << 0.1 << false << "valid_share";
    QTest::newRow("nan") << nan << 0.1 << 0.1 << false << "train_share";
    QTest::newRow("inf") << 0.5 << 0.1 << inf << false << "test_share";
    QTest::newRow("zero") << 0.0 << 0.0 << 0.0 << false << "train_share";
    QTest::newRow("folders") << 0.7 << 0.2 << 1.5 << true << "test_share";
    QTest::newRow("no train folder") << 0.7 << 0.2 << 0.1 << true << "split";
}

void SplitTest::refusesBadShares()
{
    QFETCH(double, train);
    QFETCH(double, valid);
    QFETCH(double, test);
    QFETCH(bool, folders);
    QFETCH(QString, key);
    const auto mode = folders ? SplitOptions::Mode::Folders : SplitOptions::Mode::Stratified;
    const auto outcome = makeSplit(indexOf({10, 10}), {mode, train, valid, test, 1});
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().code, ErrorCode::BadValue);
    QCOMPARE(outcome.error().subject, key);
}

void SplitTest::choosesADefault()
{
    QCOMPARE(defaultSplit(indexOf({10})), SplitOptions());
    const SplitOptions kaggle = defaultSplit(fullDataset());
    QCOMPARE(kaggle.mode, SplitOptions::Mode::Folders);
    QCOMPARE(kaggle.testShare, 0.0);
    DatasetIndex trainOnly = indexOf({0});
    trainOnly.layout = Layout::Kaggle;
    addImages(trainOnly, 0, Folder::Train, 5);
    QCOMPARE(defaultSplit(trainOnly).mode, SplitOptions::Mode::Stratified);
    // As PlantDoc has it: the official test pictures are never trained on.
    addImages(trainOnly, 0, Folder::Test, 5);
    QCOMPARE(defaultSplit(trainOnly).mode, SplitOptions::Mode::Folders);
}

LEAFBENCH_GUILESS_TEST(SplitTest)
#include "tst_Split.moc"
