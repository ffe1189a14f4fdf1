#include "engine/imaging/decode/Decode.h"
#include "engine/preprocessing/ChannelKernel.h"
#include "engine/preprocessing/ChannelStatistics.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

using namespace leafbench;
using namespace leafbench::testing;

class TestChannelStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kernelsAgreeWithTheDefinition_data();
    void kernelsAgreeWithTheDefinition();
    void aLargeWhitePictureDoesNotOverflow();
    void oneColourHasNoSpread();
    void theSameBitsForEveryWorkerCount_data();
    void theSameBitsForEveryWorkerCount();
    void everyPixelCountsTheSame();
    void onlyTheSubsetIsCounted();
    void refusedFilesAreListedAscending();
    void nothingToCountIsAnError();
    void progressIsOrderedAndComplete();
    void cancelEndsIt();

private:
    DatasetIndex m_index;
    std::vector<quint32> m_all;
    QTemporaryDir m_dir;
};

void TestChannelStatistics::initTestCase()
{
    m_index.root = m_dir.path();
    for (quint32 i = 0; i < 60; ++i) {
        const RgbImage image = noisePicture(5 + int(i) % 7, 4 + int(i) % 11, i + 1);
        const QString name = QStringLiteral("%1.%2").arg(i).arg(i % 2 ? "png" : "jpg");
        writeFile(m_dir.filePath(name), i % 2 ? encodedByOpenCv(image, ".png") : encodeJpeg(image, 90));
        m_index.images.push_back({name, 0, Folder::Root});
        m_all.push_back(i);
    }
}

static BlockSums byDefinition(const RgbImage& image)
{
    BlockSums sums;
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        sums.sum[i % 3] += image.pixels[i];
        sums.squares[i % 3] += std::uint64_t(image.pixels[i]) * image.pixels[i];
    }
    return sums;
}

void TestChannelStatistics::kernelsAgreeWithTheDefinition_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {0, 1, 15, 16, 31, 32, 33, 63, 64, 1000, 65537})
        QTest::addRow("%d", pixels) << pixels;
}

void TestChannelStatistics::kernelsAgreeWithTheDefinition()
{
    QFETCH(int, pixels);
    const RgbImage image = noisePicture(pixels, 1, 9);
    const BlockSums expected = byDefinition(image);
    BlockSums plain, chosen;
    detail::addPixelsPlain(image.pixels.data(), std::size_t(pixels), plain);
    addPixels(image.pixels.data(), std::size_t(pixels), chosen);
    QVERIFY(plain.sum == expected.sum && plain.squares == expected.squares);
    QVERIFY(chosen.sum == expected.sum && chosen.squares == expected.squares);
}

void TestChannelStatistics::aLargeWhitePictureDoesNotOverflow()
{
    RgbImage white(3001, 1777);
    std::fill(white.pixels.begin(), white.pixels.end(), std::uint8_t(255));
    const std::uint64_t pixels = 3001 * 1777;
    ChannelSums sums;
    sums.add(white);
    BlockSums plain;
    detail::addPixelsPlain(white.pixels.data(), pixels, plain);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        QCOMPARE(sums.sum[channel], pixels * 255);
        QVERIFY(sums.squares[channel] == pixels * 65025);
        QCOMPARE(plain.sum[channel], pixels * 255);
        QCOMPARE(plain.squares[channel], pixels * 65025);
    }
    QCOMPARE(sums.pixels, pixels);
}

void TestChannelStatistics::oneColourHasNoSpread()
{
    RgbImage image(123, 45);
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = std::uint8_t(51 * (1 + i % 3));
    const QTemporaryDir dir;
    writeFile(dir.filePath("one.png"), encodedByOpenCv(image, ".png"));
    DatasetIndex index;
    index.root = dir.path();
    index.images.push_back({"one.png", 0, Folder::Root});
    const auto statistics = channelStatistics(index, std::vector<quint32>{0}, 1);
    QVERIFY(statistics.finished());
    QCOMPARE(statistics->mean, (std::array{51.0 / 255, 102.0 / 255, 153.0 / 255}));
    QCOMPARE(statistics->std, (std::array{0.0, 0.0, 0.0}));
    // Nothing is divided by 0.
    ChannelStatistics flat;
    flat.mean = {0.5, 0, 1};
    flat.std = {0.25, 0, 0};
    const Normalisation normalisation = normalisationBy(flat);
    QCOMPARE(normalisation.mean, (std::array<double, 3>{0.5, 0, 1}));
    QCOMPARE(normalisation.std, (std::array<double, 3>{0.25, 1, 1}));
}

void TestChannelStatistics::theSameBitsForEveryWorkerCount_data()
{
    QTest::addColumn<int>("workers");
    for (const int workers : {0, 2, 3, 8, 100})
        QTest::addRow("%d", workers) << workers;
}

void TestChannelStatistics::theSameBitsForEveryWorkerCount()
{
    QFETCH(int, workers);
    const auto one = channelStatistics(m_index, m_all, 1);
    const auto many = channelStatistics(m_index, m_all, workers);
    QVERIFY(one.finished() && many.finished());
    QVERIFY(one->mean == many->mean && one->std == many->std);
    QCOMPARE(many->images, 60);
    QCOMPARE(many->pixels, one->pixels);
}

void TestChannelStatistics::everyPixelCountsTheSame()
{
    ChannelSums sums;
    for (const ImageEntry& entry : m_index.images)
        sums.add(readImage(m_dir.filePath(entry.path)).value());
    const auto statistics = channelStatistics(m_index, m_all, 2);
    QVERIFY(statistics.finished());
    QCOMPARE(statistics->pixels, sums.pixels);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const long double count = sums.pixels;
        const long double mean = sums.sum[channel] / count / 255;
        const long double variance = static_cast<long double>(sums.squares[channel]) / count / 65025 - mean * mean;
        QVERIFY(std::abs(statistics->mean[channel] - double(mean)) < 1e-15);
        QVERIFY(std::abs(statistics->std[channel] - double(std::sqrt(variance))) < 1e-14);
    }
}

void TestChannelStatistics::onlyTheSubsetIsCounted()
{
    const auto some = channelStatistics(m_index, std::vector<quint32>{4, 7}, 2);
    QVERIFY(some.finished());
    QCOMPARE(some->images, 2);
    ChannelSums sums;
    sums.add(readImage(m_dir.filePath("4.jpg")).value());
    sums.add(readImage(m_dir.filePath("7.png")).value());
    QCOMPARE(some->pixels, sums.pixels);
    QCOMPARE(some->mean[1], double(sums.sum[1]) / (255 * double(sums.pixels)));
}

void TestChannelStatistics::refusedFilesAreListedAscending()
{
    DatasetIndex index = m_index;
    for (const quint32 image : {50u, 3u, 17u})
        index.images[image].path = QStringLiteral("gone%1.jpg").arg(image);
    writeFile(m_dir.filePath("gone17.jpg"), encodeJpeg(noisePicture(40, 40), 80).chopped(300));
    std::vector<quint32> backwards(m_all.rbegin(), m_all.rend());
    const auto statistics = channelStatistics(index, backwards, 3);
    QVERIFY(statistics.finished());
    QCOMPARE(statistics->images, 57);
    QCOMPARE(statistics->refused.size(), std::size_t(3));
    QCOMPARE(statistics->refused[0].image, 3u);
    QCOMPARE(statistics->refused[1].image, 17u);
    QCOMPARE(statistics->refused[2].image, 50u);
    QCOMPARE(toWord(statistics->refused[0].error.code), "NotFound");
    QCOMPARE(toWord(statistics->refused[1].error.code), "ImageTruncated");
    QVERIFY(statistics->refused[1].error.subject.endsWith("gone17.jpg"));
}

void TestChannelStatistics::nothingToCountIsAnError()
{
    const auto none = channelStatistics(m_index, {}, 2);
    QVERIFY(none.failed());
    QCOMPARE(toWord(none.error().code), "EmptySubset");
    DatasetIndex index = m_index;
    index.images[0].path = "nowhere.jpg";
    QVERIFY(channelStatistics(index, std::vector<quint32>{0}, 2).failed());
}

void TestChannelStatistics::progressIsOrderedAndComplete()
{
    std::atomic<int> inside{0};
    std::vector<qint64> done;
    JobContext context;
    context.progress = [&](const Progress& progress) {
        QCOMPARE(++inside, 1);
        QCOMPARE(progress.phase, "stats");
        QCOMPARE(progress.total, 60);
        done.push_back(progress.done);
        --inside;
    };
    QVERIFY(channelStatistics(m_index, m_all, 4, context).finished());
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QCOMPARE(done.front(), 0);
    QCOMPARE(done.back(), 60);
}

void TestChannelStatistics::cancelEndsIt()
{
    JobContext context;
    std::vector<quint32> many(20000);
    std::generate(many.begin(), many.end(), [i = 0u]() mutable { return i++ % 60; });
    context.progress = [&](const Progress& progress) {
        if (progress.done > 0)
            context.token.cancel();
    };
    const auto statistics = channelStatistics(m_index, many, 3, context);
    QVERIFY(statistics.cancelled());
    context.token.cancel();
    QVERIFY(channelStatistics(m_index, m_all, 1, context).cancelled());
}

LEAFBENCH_GUILESS_TEST(TestChannelStatistics)
#include "tst_ChannelStatistics.moc"
