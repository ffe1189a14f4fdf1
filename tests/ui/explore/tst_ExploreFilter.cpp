#include "engine/common/Seed.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/explore/ClassTableModel.h"
#include "ui/explore/FilteredImages.h"
#include "ui/words/ClassText.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace leafbench;
using namespace leafbench::testing;
using ui::FilteredImages;
using ui::Health;
using ui::ImageFilter;

namespace {

/// The paper's classes, with `perClass` labelled images each, half of them in train/, and some without a label.
DatasetPtr paperIndex(int perClass)
{
    auto index = std::make_shared<DatasetIndex>();
    index->root = QStringLiteral("/nowhere");
    index->layout = Layout::Kaggle;
    index->classes = paperClasses();
    for (const Folder folder : {Folder::Train, Folder::Valid})
        for (int c = 0; c < int(index->classes.size()); ++c)
            for (int i = 0; i < perClass / 2; ++i)
                index->images.push_back({QStringLiteral("%1/%2.jpg").arg(c).arg(i), c, folder});
    for (int i = 0; i < 5; ++i)
        index->images.push_back({QStringLiteral("test/%1.jpg").arg(i), -1, Folder::Test});
    return index;
}

std::shared_ptr<const Split> splitOf(const DatasetIndex& index, double testShare)
{
    SplitOptions options = defaultSplit(index);
    options.testShare = testShare;
    return std::make_shared<const Split>(makeSplit(index, options).value());
}

ImageFilter randomFilter(const DatasetIndex& index, Random& random)
{
    static const QStringList words{"", "tomato", "spot  leaf", "BLIGHT late", "healthy", "r", "(maize)", "zzz", "corn rust", "___"};
    ImageFilter filter;
    filter.words = words[qsizetype(random.below(quint64(words.size())))];
    filter.health = static_cast<Health>(random.below(3));
    if (random.below(2))
        filter.subset = static_cast<Subset>(random.below(3));
    const QStringList species = index.species();
    for (quint64 i = random.below(3); i > 0; --i)
        filter.species.insert(species[qsizetype(random.below(quint64(species.size())))]);
    for (quint64 i = random.below(4); i > 0; --i)
        filter.classes.insert(int(random.below(index.classes.size() + 1)) - 1);
    return filter;
}

/// What the words of the page promise, without any of its shortcuts.
bool satisfies(const ImageFilter& filter, const DatasetIndex& index, const Split& split, std::size_t image)
{
    const int c = index.images[image].classIndex;
    if (c < 0)
        return filter.classes.contains(-1) && (!filter.subset || split.assignment[image] == *filter.subset);
    const ClassName& name = index.classes[std::size_t(c)];
    for (const QString& word : filter.words.simplified().split(u' ', Qt::SkipEmptyParts))
        if (!name.name.toLower().contains(word.toLower()) && !ui::classTitle(name).toLower().contains(word.toLower()))
            return false;
    const bool healthy = name.disease == QLatin1String("healthy");
    return (filter.species.empty() || filter.species.contains(name.species))
        && (filter.health == Health::All || healthy == (filter.health == Health::Healthy))
        && (!filter.subset || split.assignment[image] == *filter.subset) && (filter.classes.empty() || filter.classes.contains(c));
}

}  // namespace

class TestExploreFilter : public QObject {
    Q_OBJECT
private slots:
    void imagesAreExactlyThoseThatSatisfyAll();
    void countsAgreeWithImages();
    void chosenClassesFollowTheRest();
    void tableListsWhatTheFilterLists();
    void otherSplitsAndDatasets();
    void wholeDatasetWithinAFrame();
};

void TestExploreFilter::imagesAreExactlyThoseThatSatisfyAll()
{
    const DatasetPtr index = paperIndex(12);
    const auto split = splitOf(*index, 0.25);
    FilteredImages images;
    images.setDataset(index, split);
    Random random(7);
    int found = 0;
    for (int round = 0; round < 500; ++round) {
        images.setFilter(randomFilter(*index, random));
        std::vector<quint32> expected;
        for (std::size_t i = 0; i < index->images.size(); ++i)
            if (satisfies(images.filter(), *index, *split, i))
                expected.push_back(quint32(i));
        std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) {
            return quint32(index->images[a].classIndex) < quint32(index->images[b].classIndex);
        });
        QCOMPARE(images.images(), expected);
        found += !expected.empty();
    }
    QVERIFY(found > 100 && found < 500);
}

void TestExploreFilter::countsAgreeWithImages()
{
    const DatasetPtr index = paperIndex(12);
    FilteredImages images;
    images.setDataset(index, splitOf(*index, 0.25));
    QCOMPARE(images.total(), qint64(index->images.size() - 5));
    Random random(11);
    for (int round = 0; round < 200; ++round) {
        images.setFilter(randomFilter(*index, random));
        const std::vector<quint32> found = images.images();
        QCOMPARE(images.shown(), qint64(found.size()));
        for (int c = -1; c < int(index->classes.size()); ++c)
            QCOMPARE(images.count(images.filter(), c),
                     std::count_if(found.begin(), found.end(), [&](quint32 i) { return index->images[i].classIndex == c; }));
    }
}

void TestExploreFilter::chosenClassesFollowTheRest()
{
    const DatasetPtr index = paperIndex(4);
    FilteredImages images;
    images.setDataset(index, nullptr);
    images.setFilter({.classes = {0, 3, -1, 37, 38, 99}});
    QCOMPARE(images.filter().classes, (std::set<int>{0, 3, -1, 37}));
    ImageFilter filter = images.filter();
    filter.words = QStringLiteral("apple");
    images.setFilter(filter);
    QCOMPARE(images.filter().classes, (std::set<int>{0, 3}));
    filter = images.filter();
    filter.health = Health::Healthy;
    images.setFilter(filter);
    QCOMPARE(images.filter().classes, std::set<int>{3});
    images.clear();
    QVERIFY(images.filter().empty());
}

void TestExploreFilter::tableListsWhatTheFilterLists()
{
    const DatasetPtr index = paperIndex(12);
    FilteredImages images;
    ui::ClassTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&images, &FilteredImages::changed, &model, [&] { model.show(images); });
    images.setDataset(index, splitOf(*index, 0.25));
    QCOMPARE(model.rowCount(), 40);
    images.setFilter({.subset = Subset::Test});
    QCOMPARE(model.rowCount(), 39);  // nothing unlabelled in a subset
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    images.setFilter({.subset = Subset::Train});
    images.setFilter({.subset = Subset::Train, .classes = {3, 5}});
    QCOMPARE(resets.size(), 0);  // the same rows: whoever has selected some keeps them
    Random random(3);
    for (int round = 0; round < 100; ++round) {
        if (round % 5 == 0)
            model.sort(int(random.below(3)), static_cast<Qt::SortOrder>(random.below(2)));
        images.setFilter(randomFilter(*index, random));
        ImageFilter unchosen = images.filter();
        unchosen.classes.clear();
        QCOMPARE(model.index(0, ui::ClassTableModel::Images).data().toLongLong(), images.count(unchosen));
        for (int c = 0; c < int(index->classes.size()); ++c) {
            const int row = model.rowOf(c);
            QCOMPARE(row >= 0, images.lists(c));
            if (row >= 0)
                QCOMPARE(model.index(row, ui::ClassTableModel::Images).data().toLongLong(), images.count(unchosen, c));
        }
    }
}

void TestExploreFilter::otherSplitsAndDatasets()
{
    const DatasetPtr index = paperIndex(12);
    FilteredImages images;
    QSignalSpy changed(&images, &FilteredImages::changed);
    images.setDataset(index, splitOf(*index, 0));
    images.setFilter({.words = QStringLiteral("corn"), .subset = Subset::Test});
    QCOMPARE(images.shown(), 0);
    images.setSplit(splitOf(*index, 0.5));
    QCOMPARE(images.shown(), 4 * 3);  // half of six training images of four classes
    QCOMPARE(changed.size(), 3);
    images.setSplit(std::make_shared<const Split>());  // of another dataset
    QVERIFY(!images.split());
    QVERIFY(!images.filter().subset);
    QCOMPARE(images.shown(), 4 * 12);
    images.setDataset(nullptr);
    QVERIFY(images.images().empty());
    QCOMPARE(images.total(), 0);
    images.setFilter({.classes = {1}});
    QVERIFY(images.filter().empty());
}

void TestExploreFilter::wholeDatasetWithinAFrame()
{
    const DatasetPtr index = paperIndex(2312);  // 87,861 images
    FilteredImages images;
    images.setDataset(index, splitOf(*index, 0.1));
    qint64 longest = 0;
    for (const char* words : {"", "t", "to", "tom", "toma", "tomat", "tomato", "tomato b", "tomato bl"}) {
        QElapsedTimer clock;
        clock.start();
        images.setFilter({.words = QLatin1String(words), .subset = Subset::Train});
        QVERIFY(!images.images().empty());
        longest = std::max(longest, clock.nsecsElapsed());
    }
    qInfo("filtered 87,861 images in %.2f ms at most", double(longest) / 1e6);
    QVERIFY(longest < 16'700'000 * 5);  // sanitizers and other people's work included
}

LEAFBENCH_TEST(TestExploreFilter)
#include "tst_ExploreFilter.moc"
