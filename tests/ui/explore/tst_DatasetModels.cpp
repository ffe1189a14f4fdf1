#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/explore/ClassTableModel.h"
#include "ui/explore/FilteredImages.h"
#include "ui/explore/SampleChoice.h"
#include "ui/explore/SplitCard.h"
#include "ui/explore/ThumbnailModel.h"
#include "ui/shared/ThumbnailStore.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <set>

using namespace leafbench;
using namespace leafbench::testing;
using ui::ClassTableModel;

class TestDatasetModels : public QObject {
    Q_OBJECT
private slots:
    void classTableKeepsItsEnds();
    void classTableSortsAndKeepsTheSelection();
    void splitModelCounts();
    void samplesAreOfDifferentClasses();
    void storeDecodesWhatIsWanted();
    void storeNamesBrokenFiles();
    void storeForgetsTheOtherDataset();
};

namespace {

DatasetPtr smallIndex()
{
    auto index = std::make_shared<DatasetIndex>();
    index->root = QStringLiteral("/nowhere");
    for (const char* name : {"Apple___scab", "Corn_(maize)___Common_rust_", "Tomato"})
        index->classes.push_back(splitClassName(QLatin1String(name)));
    const int counts[] = {2, 5, 3};
    for (int c = 0; c < 3; ++c)
        for (int i = 0; i < counts[c]; ++i)
            index->images.push_back({QStringLiteral("%1/%2.jpg").arg(c).arg(i), c, Folder::Root});
    index->images.push_back({QStringLiteral("test/x.jpg"), -1, Folder::Test});
    return index;
}

QStringList titles(const ClassTableModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, ClassTableModel::Name).data().toString();
    return names;
}

}  // namespace

void TestDatasetModels::classTableKeepsItsEnds()
{
    ClassTableModel model;
    ui::FilteredImages images;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    images.setDataset(smallIndex());
    model.show(images);
    QCOMPARE(titles(model), QStringList({"All classes", "Apple · scab", "Corn (maize) · Common rust", "Tomato", "Not labelled"}));
    QCOMPARE(model.index(0, ClassTableModel::Images).data().toString(), QStringLiteral("10"));
    QVERIFY(!model.index(0, 0).data(ClassTableModel::ShareRole).isValid());
    QCOMPARE(model.index(2, 0).data(ClassTableModel::ShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(1, 0).data(ClassTableModel::ShareRole).toDouble(), 0.4);
    QVERIFY(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Corn_(maize)___Common_rust_")));
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
        for (const int column : {ClassTableModel::Name, ClassTableModel::Images, ClassTableModel::Bar}) {
            model.sort(column, order);
            QCOMPARE(titles(model).first(), QStringLiteral("All classes"));
            QCOMPARE(titles(model).last(), QStringLiteral("Not labelled"));
        }
    images.setDataset(nullptr);
    model.show(images);
    QCOMPARE(model.rowCount(), 0);
}

void TestDatasetModels::classTableSortsAndKeepsTheSelection()
{
    ClassTableModel model;
    ui::FilteredImages images;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    images.setDataset(smallIndex());
    model.show(images);
    const QPersistentModelIndex tomato = model.index(3, ClassTableModel::Images);
    model.sort(ClassTableModel::Images, Qt::DescendingOrder);
    QCOMPARE(titles(model).mid(1, 3), QStringList({"Corn (maize) · Common rust", "Tomato", "Apple · scab"}));
    QCOMPARE(tomato.row(), 2);
    QCOMPARE(tomato.data().toString(), QStringLiteral("3"));
    model.sort(ClassTableModel::Name, Qt::DescendingOrder);
    QCOMPARE(titles(model).mid(1, 3), QStringList({"Tomato", "Corn (maize) · Common rust", "Apple · scab"}));
}

void TestDatasetModels::splitModelCounts()
{
    const DatasetPtr dataset = bigIndex(4, 50);
    const Result<Split> split = makeSplit(*dataset, {});
    QVERIFY(split.finished());
    ui::SplitCard card;
    QAbstractItemModel& model = *child<QTableView>(card, "splitTable").model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    card.setSplit(&split.value());
    QCOMPARE(model.rowCount(), 3);
    const char* expected[3][2] = {{"140", "70.0 %"}, {"40", "20.0 %"}, {"20", "10.0 %"}};
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(model.index(row, 1).data().toString(), QLatin1String(expected[row][0]));
        QCOMPARE(model.index(row, 2).data().toString(), QLatin1String(expected[row][1]));
    }
    card.setSplit(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestDatasetModels::samplesAreOfDifferentClasses()
{
    const DatasetPtr dataset = bigIndex(38, 20);
    std::set<std::vector<quint32>> choices;
    for (quint64 seed = 0; seed < 20; ++seed) {
        const std::vector<quint32> samples = ui::chooseSamples(*dataset, 12, seed);
        QCOMPARE(samples.size(), std::size_t(12));
        QSet<int> classes;
        for (const quint32 image : samples)
            classes.insert(dataset->images[image].classIndex);
        QCOMPARE(classes.size(), 12);
        QCOMPARE(ui::chooseSamples(*dataset, 12, seed), samples);
        choices.insert(samples);
    }
    QVERIFY(choices.size() >= 19);
    QCOMPARE(ui::chooseSamples(*smallIndex(), 12, 1).size(), std::size_t(3));
    QVERIFY(ui::chooseSamples(DatasetIndex(), 12, 1).empty());
}

void TestDatasetModels::storeDecodesWhatIsWanted()
{
    const QTemporaryDir dir;
    makeKaggle(dir.path(), 3, 4, 2);
    const Result<DatasetPtr> dataset = scanDataset(dir.path());
    QVERIFY(dataset.finished());
    ui::ThumbnailStore store(16);
    ui::ThumbnailModel model(store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.setDataset(dataset.value());
    const std::vector<quint32> images{0, 2, 5, 17};
    model.setImages(dataset.value(), images);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.index(0).data(Qt::DecorationRole).isNull());
    store.request(images);
    QTRY_VERIFY(store.idle());
    QCOMPARE(changed.size(), 4);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto image = model.index(row).data(Qt::DecorationRole).value<QImage>();
        QCOMPARE(image.size(), QSize(16, 16));
        QVERIFY(!model.index(row).data(ui::ThumbnailModel::BrokenRole).toBool());
        const int c = dataset.value()->images[images[std::size_t(row)]].classIndex;
        const int shade = 10 * dataset.value()->classes[std::size_t(c)].name.right(1).toInt();  // see makeKaggle
        QVERIFY(qAbs(qRed(image.pixel(8, 8)) - shade) <= 3);
    }
}

void TestDatasetModels::storeNamesBrokenFiles()
{
    const QTemporaryDir dir;
    QVERIFY(writeFile(dir.filePath(QStringLiteral("A___x/good.jpg")), jpeg(8, 8, 100)));
    QVERIFY(writeFile(dir.filePath(QStringLiteral("A___x/torn.jpg")), jpeg(64, 64, 100).left(200)));
    const Result<DatasetPtr> dataset = scanDataset(dir.path());
    QVERIFY(dataset.finished());
    ui::ThumbnailStore store(16);
    ui::ThumbnailModel model(store);
    store.setDataset(dataset.value());
    model.setImages(dataset.value(), {0, 1});
    store.request({0, 1});
    QTRY_VERIFY(store.idle());
    QVERIFY(!model.index(0).data(ui::ThumbnailModel::BrokenRole).toBool());
    QVERIFY(model.index(1).data(ui::ThumbnailModel::BrokenRole).toBool());
    QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("torn.jpg")));
}

void TestDatasetModels::storeForgetsTheOtherDataset()
{
    const QTemporaryDir dark, light;
    QVERIFY(writeFile(dark.filePath(QStringLiteral("A___x/1.jpg")), jpeg(8, 8, 10)));
    QVERIFY(writeFile(light.filePath(QStringLiteral("A___x/1.jpg")), jpeg(8, 8, 240)));
    const Result<DatasetPtr> first = scanDataset(dark.path());
    const Result<DatasetPtr> second = scanDataset(light.path());
    ui::ThumbnailStore store(16);
    for (int i = 0; i < 20; ++i) {
        store.setDataset(first.value());
        store.request({0});
        store.setDataset(second.value());
        QVERIFY(!store.find(0));
        store.request({0});
        QTRY_VERIFY(store.idle());
        QVERIFY(store.find(0));
        QVERIFY(qRed(store.find(0)->image.pixel(4, 4)) > 200);
    }
}

LEAFBENCH_TEST(TestDatasetModels)
#include "tst_DatasetModels.moc"
