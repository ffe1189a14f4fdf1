#include "engine/dataset/Scanner.h"
#include "engine/dataset/Split.h"
#include "engine/demo/DemoDataset.h"
#include "engine/imaging/decode/Decode.h"
#include "tests/dataset/Tree.h"
#include "tests/testing/TestProgram.h"

#include <QDirIterator>
#include <QMap>
#include <QSet>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>

using namespace leafbench;
using leafbench::testing::Tree;

class DemoDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesKagglesLayout();
    void everyWorkerCountWritesTheSameBytes();
    void reportsProgressAndCancels();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void drawsIntoNobodysDataset();
    void namesWhereItCannotWrite();
    void saysWhyAWriteWasCutOff_data();
    void saysWhyAWriteWasCutOff();
};

namespace {

DemoOptions small()
{
    DemoOptions options;
    options.imagesPerClass = 5;
    options.side = 32;
    return options;
}

QMap<QString, QByteArray> contents(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

}  // namespace

void DemoDatasetTest::writesKagglesLayout()
{
    Tree tree;
    const auto written = makeDemoDataset(tree.path("new/demo"), small());
    QVERIFY(written.finished());
    QCOMPARE(written.value(), 38 * 5 + 33);
    const auto scanned = scanDataset(tree.path("new/demo"));
    QVERIFY(scanned.finished());
    const DatasetIndex& index = *scanned.value();
    QVERIFY(index.notes.empty());
    QCOMPARE(index.classes, paperClasses());
    QCOMPARE(index.countsByClass(), std::vector<qint64>(38, 5));
    const Split split = makeSplit(index, defaultSplit(index)).value();
    QCOMPARE(split.count(Subset::Train), 38 * 4);
    QCOMPARE(split.count(Subset::Valid), 38);
    QCOMPARE(split.count(Subset::None), 33);
    for (std::size_t i = 0; i < index.images.size(); i += 17) {
        const auto image = readImage(index.absolutePath(i));
        QVERIFY(image.finished());
        QCOMPARE(image->width, 32);
    }
}

void DemoDatasetTest::everyWorkerCountWritesTheSameBytes()
{
    QMap<QString, QByteArray> first;
    for (const int workers : {1, 2, 5}) {
        Tree tree;
        DemoOptions options = small();
        options.side = 64;
        options.workers = workers;
        QVERIFY(makeDemoDataset(tree.path(), options).finished());
        const auto files = contents(tree.path());
        QCOMPARE(files.size(), 38 * 5 + 33);
        if (workers == 1)
            first = files;
        QVERIFY(files == first);
    }
    QCOMPARE(QSet<QByteArray>(first.cbegin(), first.cend()).size(), first.size());  // no picture is there twice
}

void DemoDatasetTest::reportsProgressAndCancels()
{
    Tree tree;
    DemoOptions options = small();
    options.workers = 2;
    JobContext context;
    std::vector<qint64> done;
    context.progress = [&](const Progress& progress) {
        QCOMPARE(progress.phase, QString("demo"));
        QCOMPARE(progress.total, 38 * 5 + 33);
        done.push_back(progress.done);
        if (progress.done == 20)
            context.token.cancel();
    };
    QVERIFY(makeDemoDataset(tree.path(), options, context).cancelled());
    QVERIFY(done.size() >= 20 && done.size() <= 22);
    for (std::size_t i = 0; i < done.size(); ++i)
        QCOMPARE(done[i], static_cast<qint64>(i + 1));
    QCOMPARE(contents(tree.path()).size(), static_cast<qsizetype>(done.size()));
    QVERIFY(makeDemoDataset(tree.path(), options, context).cancelled());
    QVERIFY(makeDemoDataset(tree.path(), options).finished());  // over what is there
}

void DemoDatasetTest::refusesBadOptions_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("workers");
    QTest::addColumn<QString>("key");
    QTest::newRow("few") << 4 << 64 << 0 << "images_per_class";
    QTest::newRow("many") << 2001 << 64 << 0 << "images_per_class";
    QTest::newRow("small") << 5 << 31 << 0 << "side";
    QTest::newRow("large") << 5 << 1025 << 0 << "side";
    QTest::newRow("workers") << 5 << 64 << -1 << "workers";
}

void DemoDatasetTest::refusesBadOptions()
{
    QFETCH(int, images);
    QFETCH(int, side);
    QFETCH(int, workers);
    QFETCH(QString, key);
    Tree tree;
    const auto outcome = makeDemoDataset(tree.path("x"), {images, side, 1, workers});
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().code, ErrorCode::BadValue);
    QCOMPARE(outcome.error().subject, key);
    QVERIFY(!QFile::exists(tree.path("x")));
}

void DemoDatasetTest::drawsIntoNobodysDataset()
{
    Tree tree;
    tree.files({"mine/train/Tomato___healthy/IMG_0001.JPG", "mine/valid/Tomato___healthy/IMG_0002.JPG"});
    const auto before = contents(tree.path("mine"));
    const auto outcome = makeDemoDataset(tree.path("mine"), small());
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().code, ErrorCode::PlaceUnusable);
    QCOMPARE(contents(tree.path("mine")), before);
    QVERIFY(makeDemoDataset({}, small()).failed());  // and not into the working folder
}

void DemoDatasetTest::namesWhereItCannotWrite()
{
    Tree tree;
    tree.file("file");
    auto outcome = makeDemoDataset(tree.path("file/demo"), small());
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().code, ErrorCode::NotWritable);
    // A folder lies where one of the files is to go.
    tree.folder("demo/valid/Tomato___healthy/leaf_0005.jpg/x");
    outcome = makeDemoDataset(tree.path("demo"), small());
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().code, ErrorCode::NotWritable);
    QCOMPARE(outcome.error().subject, tree.path("demo/valid/Tomato___healthy/leaf_0005.jpg"));
}

void DemoDatasetTest::saysWhyAWriteWasCutOff_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("most");
    QTest::newRow("larger than what QFile gathers") << 512 << 20'000;
    QTest::newRow("smaller") << 64 << 500;
}

/// The system wrote a part, and Qt has no reason for that.
void DemoDatasetTest::saysWhyAWriteWasCutOff()
{
    QFETCH(int, side);
    QFETCH(int, most);
    Tree tree;
    DemoOptions options = small();
    options.side = side;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit little{rlim_t(most), before.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto written = makeDemoDataset(tree.path("demo"), options);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(written.failed());
    QCOMPARE(written.error().code, ErrorCode::NotWritable);
    QCOMPARE(written.error().detail, qt_error_string(EFBIG));
}

LEAFBENCH_GUILESS_TEST(DemoDatasetTest)
#include "tst_DemoDataset.moc"
