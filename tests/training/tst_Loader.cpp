#include "engine/imaging/decode/Decode.h"
#include "engine/training/Loader.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>
#include <thread>

using namespace leafbench;
using namespace leafbench::testing;

class TestLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void batchesAreWhatThePiecesMake();
    void theSameBytesForEveryWorkerCount_data();
    void theSameBytesForEveryWorkerCount();
    void resumingGivesTheTailOfTheEpoch_data();
    void resumingGivesTheTailOfTheEpoch();
    void epochsDifferAndRepeat();
    void anEpochHasASizeOfItsOwn();
    void keptPicturesChangeNothing_data();
    void keptPicturesChangeNothing();
    void refusedFilesAreLeftOutAndListed_data();
    void refusedFilesAreLeftOutAndListed();
    void nothingBeforeTheStartNorAfterTheEnd_data();
    void nothingBeforeTheStartNorAfterTheEnd();
    void workersStayWithinTheirWindow();
    void cancelEndsTheWait();
    void anEpochMayBeLeftInTheMiddle_data();
    void anEpochMayBeLeftInTheMiddle();

private:
    static constexpr quint32 pictures = 41;
    LoaderOptions options(int workers) const;
    std::vector<Batch> epoch(Loader& loader, int number, qint64 first = 0) const;
    static void addWorkerCounts();

    QTemporaryDir m_dir;
    DatasetPtr m_index;
    std::vector<quint32> m_all;
};

void TestLoader::initTestCase()
{
    auto index = std::make_shared<DatasetIndex>();
    index->root = m_dir.path();
    for (quint32 i = 0; i < pictures; ++i) {
        const QString name = QStringLiteral("%1.jpg").arg(i);
        writeFile(m_dir.filePath(name), encodeJpeg(noisePicture(30 + int(i), 40, i + 1), 90));
        index->images.push_back({name, qint32(i % 5), Folder::Train});
        m_all.push_back(i);
    }
    m_index = index;
}

LoaderOptions TestLoader::options(int workers) const
{
    LoaderOptions options;
    options.side = 16;
    options.batchSize = 8;
    options.workers = workers;
    options.shuffle = true;
    options.augment = {.flips = true, .rotations = true, .crop = true, .jitter = true};
    options.normalisation = {.mean = {0.4, 0.5, 0.6}, .std = {0.2, 0.3, 0.25}};
    options.seed = 99;
    return options;
}

std::vector<Batch> TestLoader::epoch(Loader& loader, int number, qint64 first) const
{
    std::vector<Batch> batches;
    loader.start(number, first);
    while (auto batch = loader.next({}))
        batches.push_back(std::move(*batch));
    return batches;
}

static bool equal(const Batch& a, const Batch& b)
{
    return a.pixels == b.pixels && a.labels == b.labels && a.images == b.images && a.refused.size() == b.refused.size();
}

static bool equal(const std::vector<Batch>& a, const std::vector<Batch>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Batch& x, const Batch& y) { return equal(x, y); });
}

/// Its batches are those of a loader with that size.
void TestLoader::anEpochHasASizeOfItsOwn()
{
    LoaderOptions other = options(2);
    other.side = 24;
    Loader small(m_index, m_all, options(2)), large(m_index, m_all, other);
    const std::vector<Batch> expected = epoch(large, 1);
    small.start(1, 0, 24);
    std::vector<Batch> grown;
    while (auto batch = small.next({}))
        grown.push_back(std::move(*batch));
    QVERIFY(equal(grown, expected));
    QCOMPARE(grown.front().side, 24);
    Loader never(m_index, m_all, options(2));
    QVERIFY(equal(epoch(small, 1), epoch(never, 1)));  // not the next one's
}

void TestLoader::keptPicturesChangeNothing_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("a few") << qint64(20'000);
    QTest::newRow("all") << qint64(10'000'000);
}

/// Through three epochs of two sizes, for which JPEGs are scaled differently.
void TestLoader::keptPicturesChangeNothing()
{
    QFETCH(qint64, bytes);
    LoaderOptions keeping = options(2);
    keeping.cacheBytes = bytes;
    Loader with(m_index, m_all, keeping), without(m_index, m_all, options(2));
    const auto epochOf = [](Loader& loader, int number, int side) {
        std::vector<Batch> batches;
        loader.start(number, 0, side);
        while (auto batch = loader.next({}))
            batches.push_back(std::move(*batch));
        return batches;
    };
    int number = 0;
    for (const int side : {6, 6, 6, 24, 24, 6}) {
        QVERIFY(equal(epochOf(with, number, side), epochOf(without, number, side)));
        ++number;
    }
    // What is kept is not read again, but missed when it has gone.
    const auto refusedNow = [&] {
        std::size_t refused = 0;
        for (const Batch& batch : epochOf(with, number, 6))
            refused += batch.refused.size();
        ++number;
        return refused;
    };
    const QString path = m_dir.filePath(QStringLiteral("0.jpg")), aside = path + QStringLiteral(".away");
    QVERIFY(QFile::rename(path, aside));
    QCOMPARE(refusedNow(), std::size_t(1));
    testing::writeFile(path, "no picture");
    if (bytes > 1'000'000)
        QCOMPARE(refusedNow(), std::size_t(0));
    QVERIFY(QFile::remove(path) && QFile::rename(aside, path));
}

void TestLoader::addWorkerCounts()
{
    QTest::addColumn<int>("workers");
    for (const int workers : {0, 1, 2, 4, 8})
        QTest::addRow("%d", workers) << workers;
}

void TestLoader::batchesAreWhatThePiecesMake()
{
    LoaderOptions plain = options(2);
    plain.shuffle = false;
    plain.augment = {};
    Loader loader(m_index, m_all, plain);
    QCOMPARE(loader.images(), pictures);
    QCOMPARE(loader.batches(), 5);  // the forty-first joins the fifth
    const std::vector<Batch> batches = epoch(loader, 3);
    QCOMPARE(batches.size(), std::size_t(5));
    QCOMPARE(batches[4].images.size(), std::size_t(9));
    quint32 next = 0;
    for (const Batch& batch : batches) {
        QCOMPARE(batch.pixels.size(), batch.images.size() * 16 * 16 * 3);
        QCOMPARE(batch.labels.size(), batch.images.size());
        for (std::size_t i = 0; i < batch.images.size(); ++i, ++next) {
            QCOMPARE(batch.images[i], next);
            QCOMPARE(batch.labels[i], qint64(next % 5));
            const auto picture = readImage(m_dir.filePath(QStringLiteral("%1.jpg").arg(next)), {.minSide = 16});
            std::vector<float> expected(16 * 16 * 3);
            toTensor(resizeAndAugment(*picture, 16), plain.normalisation, expected.data());
            QVERIFY(std::equal(expected.begin(), expected.end(), batch.pixels.begin() + qsizetype(i * expected.size())));
        }
    }
    QCOMPARE(next, pictures);
}

void TestLoader::theSameBytesForEveryWorkerCount_data() { addWorkerCounts(); }

void TestLoader::theSameBytesForEveryWorkerCount()
{
    QFETCH(int, workers);
    Loader reference(m_index, m_all, options(0));
    LoaderOptions other = options(workers);
    other.prefetch = 1 + workers % 3;
    Loader loader(m_index, m_all, other);
    for (int number = 0; number < 3; ++number)
        QVERIFY(equal(epoch(loader, number), epoch(reference, number)));
}

void TestLoader::resumingGivesTheTailOfTheEpoch_data() { addWorkerCounts(); }

void TestLoader::resumingGivesTheTailOfTheEpoch()
{
    QFETCH(int, workers);
    Loader loader(m_index, m_all, options(workers));
    const std::vector<Batch> whole = epoch(loader, 4);
    for (qint64 first = 0; first <= loader.batches(); ++first)
        QVERIFY(equal(epoch(loader, 4, first), std::vector<Batch>(whole.begin() + first, whole.end())));
}

void TestLoader::epochsDifferAndRepeat()
{
    Loader loader(m_index, m_all, options(2));
    const auto first = epoch(loader, 0);
    const auto second = epoch(loader, 1);
    QVERIFY(!equal(first, second));
    QVERIFY(equal(epoch(loader, 0), first));
    LoaderOptions reseeded = options(2);
    reseeded.seed = 100;
    Loader other(m_index, m_all, reseeded);
    QVERIFY(!equal(epoch(other, 0), first));

    // Unshuffled, the order stays but the augmentation still changes with the epoch.
    LoaderOptions ordered = options(0);
    ordered.shuffle = false;
    Loader inOrder(m_index, m_all, ordered);
    const auto a = epoch(inOrder, 0), b = epoch(inOrder, 1);
    QVERIFY(a[0].images == b[0].images && a[0].pixels != b[0].pixels);

    std::set<quint32> seen;
    for (const Batch& batch : second)
        seen.insert(batch.images.begin(), batch.images.end());
    QCOMPARE(seen.size(), std::size_t(pictures));
}

void TestLoader::refusedFilesAreLeftOutAndListed_data() { addWorkerCounts(); }

void TestLoader::refusedFilesAreLeftOutAndListed()
{
    QFETCH(int, workers);
    auto index = std::make_shared<DatasetIndex>(*m_index);
    for (quint32 i = 8; i < 16; ++i)
        index->images[i].path = QStringLiteral("gone.jpg");
    writeFile(m_dir.filePath("cut.jpg"), encodeJpeg(noisePicture(40, 40), 80).chopped(300));
    index->images[3].path = QStringLiteral("cut.jpg");
    LoaderOptions ordered = options(workers);
    ordered.shuffle = false;
    Loader loader(index, m_all, ordered);
    const auto batches = epoch(loader, 0);
    QCOMPARE(batches.size(), std::size_t(5));
    QCOMPARE(batches[0].images, (std::vector<quint32>{0, 1, 2, 4, 5, 6, 7}));
    QCOMPARE(batches[0].pixels.size(), std::size_t(7 * 16 * 16 * 3));
    QCOMPARE(batches[0].refused.size(), std::size_t(1));
    QCOMPARE(batches[0].refused[0].image, 3u);
    QCOMPARE(toWord(batches[0].refused[0].error.code), "ImageTruncated");
    QVERIFY(batches[1].images.empty() && batches[1].pixels.empty());
    QCOMPARE(batches[1].refused.size(), std::size_t(8));

    // The others get the same pixels as without the broken ones.
    Loader sound(m_index, m_all, ordered);
    QVERIFY(epoch(sound, 0)[2].pixels == batches[2].pixels);
}

void TestLoader::nothingBeforeTheStartNorAfterTheEnd_data() { addWorkerCounts(); }

void TestLoader::nothingBeforeTheStartNorAfterTheEnd()
{
    QFETCH(int, workers);
    Loader loader(m_index, m_all, options(workers));
    QVERIFY(!loader.next({}));
    QCOMPARE(epoch(loader, 0).size(), std::size_t(5));
    QVERIFY(!loader.next({}));
    QVERIFY(!loader.next({}));
    Loader none(m_index, {}, options(workers));
    QCOMPARE(none.batches(), 0);
    QVERIFY(epoch(none, 0).empty());
}

void TestLoader::workersStayWithinTheirWindow()
{
    // Files removed after the workers had all the time they want: only what lies within the window was read before.
    const QTemporaryDir dir;
    auto index = std::make_shared<DatasetIndex>(*m_index);
    index->root = dir.path();
    for (const ImageEntry& entry : index->images)
        QVERIFY(QFile::copy(m_dir.filePath(entry.path), dir.filePath(entry.path)));
    LoaderOptions ordered = options(2);
    ordered.shuffle = false;
    ordered.prefetch = 1;
    Loader loader(index, m_all, ordered);
    loader.start(0);
    QTest::qWait(500);
    for (const ImageEntry& entry : index->images)
        QFile::remove(dir.filePath(entry.path));
    QVERIFY(loader.next({})->refused.empty());
    QVERIFY(loader.next({})->refused.empty());
    for (int i = 2; i < 5; ++i)
        QVERIFY(loader.next({})->images.empty());
}

void TestLoader::cancelEndsTheWait()
{
    // A picture that takes long, so that next() really waits.
    writeFile(m_dir.filePath("large.png"), encodedByOpenCv(noisePicture(3000, 2000), ".png"));
    auto index = std::make_shared<DatasetIndex>(*m_index);
    for (ImageEntry& entry : index->images)
        entry.path = QStringLiteral("large.png");
    Loader loader(index, m_all, options(1));
    loader.start(0);
    CancellationToken token;
    QElapsedTimer sinceCancel;
    std::thread canceller([&] {
        QTest::qSleep(30);
        sinceCancel.start();
        token.cancel();
    });
    QVERIFY(!loader.next(token));
    canceller.join();
    const qint64 waited = sinceCancel.elapsed();
    QVERIFY2(waited < 300, qPrintable(QString::number(waited)));  // 20 ms on an idle machine
    QVERIFY(!loader.next(token));

    Loader direct(m_index, m_all, options(0));
    direct.start(0);
    QVERIFY(direct.next({}));
    QVERIFY(!direct.next(token));
}

void TestLoader::anEpochMayBeLeftInTheMiddle_data() { addWorkerCounts(); }

void TestLoader::anEpochMayBeLeftInTheMiddle()
{
    QFETCH(int, workers);
    Loader reference(m_index, m_all, options(0));
    const auto expected = epoch(reference, 1);
    for (int taken = 0; taken < 4; ++taken) {
        Loader loader(m_index, m_all, options(workers));
        loader.start(0);
        for (int i = 0; i < taken; ++i)
            QVERIFY(loader.next({}));
        if (taken % 2 == 0)
            QVERIFY(equal(epoch(loader, 1), expected));
        else
            loader.start(2);  // and destroyed with its workers at work
    }
}

LEAFBENCH_GUILESS_TEST(TestLoader)
#include "tst_Loader.moc"
