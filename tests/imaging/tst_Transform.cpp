#include "engine/imaging/augment/ColorJitter.h"
#include "engine/imaging/augment/Crop.h"
#include "engine/imaging/augment/Transform.h"
#include "engine/imaging/decode/QuarterTurn.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace leafbench;
using namespace leafbench::testing;

class TestTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shrinkingAveragesAreas();
    void aPictureThatFitsIsLeftAlone();
    void anyShapeBecomesASquare_data();
    void anyShapeBecomesASquare();
    void flipsAndTurnsAreExactAndEvenlySpread();
    void theSameSeedGivesTheSamePicture();
    void oneChangeLeavesTheOthersDraws();
    void cropsStayWithinTheirRanges_data();
    void cropsStayWithinTheirRanges();
    void croppedPicturesAreParts();
    void jitterKeepsGreyGrey();
    void factorOneChangesNothing();
    void wordsThereAndBack_data();
    void wordsThereAndBack();
    void unknownWordsAreRefused();
    void tensorIsNormalisedByChannel();
};

void TestTransform::shrinkingAveragesAreas()
{
    const RgbImage image = noisePicture(128, 64);
    const RgbImage small = resizeAndAugment(image, 16);
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 48; ++x) {
            double sum = 0;
            for (int v = 0; v < 4; ++v) {
                for (int u = 0; u < 8; ++u)
                    sum += image.row(4 * y + v)[3 * (8 * (x / 3) + u) + x % 3];
            }
            QVERIFY(std::abs(small.row(y)[x] - sum / 32) <= 0.51);
        }
    }
}

void TestTransform::aPictureThatFitsIsLeftAlone()
{
    const RgbImage image = noisePicture(33, 33);
    QVERIFY(same(resizeAndAugment(image, 33), image));
}

void TestTransform::anyShapeBecomesASquare_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("a line") << 500 << 1;
    QTest::newRow("wide") << 90 << 20;
    QTest::newRow("tall and large") << 100 << 700;
}

void TestTransform::anyShapeBecomesASquare()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const RgbImage fitted = resizeAndAugment(smoothPicture(width, height), 40);
    QCOMPARE(fitted.width, 40);
    QCOMPARE(fitted.height, 40);
    if (width > 20 && height > 10)
        QVERIFY(meanDifference(fitted, smoothPicture(40, 40)) < 2);
    const Augment all{.flips = true, .rotations = true, .crop = true, .jitter = true};
    for (std::uint64_t seed = 0; seed < 50; ++seed)
        QCOMPARE(resizeAndAugment(smoothPicture(width, height), 40, all, seed).pixels.size(), std::size_t(4800));
}

void TestTransform::flipsAndTurnsAreExactAndEvenlySpread()
{
    const RgbImage image = noisePicture(70, 50);
    const RgbImage plain = resizeAndAugment(image, 24);
    std::vector<RgbImage> eight;
    for (int quarters = 0; quarters < 4; ++quarters) {
        eight.push_back(rotate90(plain, quarters));
        eight.push_back(flipped(rotate90(plain, quarters), true, false));
    }
    std::vector<int> counts(8);
    constexpr int rounds = 1600;
    for (std::uint64_t seed = 0; seed < rounds; ++seed) {
        const RgbImage drawn = resizeAndAugment(image, 24, {.flips = true, .rotations = true}, seed);
        const auto found = std::find_if(eight.begin(), eight.end(), [&](const RgbImage& one) { return same(one, drawn); });
        QVERIFY(found != eight.end());
        ++counts[std::size_t(found - eight.begin())];
    }
    for (const int count : counts)
        QVERIFY2(std::abs(count - rounds / 8) < 60, qPrintable(QString::number(count)));  // 4.5 sigma

    std::set<std::vector<std::uint8_t>> turnsOnly, flipsOnly;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        turnsOnly.insert(resizeAndAugment(image, 24, {.rotations = true}, seed).pixels);
        flipsOnly.insert(resizeAndAugment(image, 24, {.flips = true}, seed).pixels);
    }
    QCOMPARE(turnsOnly.size(), std::size_t(4));
    QCOMPARE(flipsOnly.size(), std::size_t(4));
}

void TestTransform::theSameSeedGivesTheSamePicture()
{
    const RgbImage image = noisePicture(60, 60);
    const Augment all{.flips = true, .rotations = true, .crop = true, .jitter = true};
    QVERIFY(same(resizeAndAugment(image, 20, all, 5), resizeAndAugment(image, 20, all, 5)));
    QVERIFY(!same(resizeAndAugment(image, 20, all, 5), resizeAndAugment(image, 20, all, 6)));
    QVERIFY(same(resizeAndAugment(image, 20, {}, 5), resizeAndAugment(image, 20, {}, 6)));
}

void TestTransform::oneChangeLeavesTheOthersDraws()
{
    const RgbImage image = noisePicture(60, 60);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        RgbImage both = resizeAndAugment(image, 20, {.crop = true, .jitter = true}, seed);
        const RgbImage turnedToo = resizeAndAugment(image, 20, {.rotations = true, .crop = true, .jitter = true}, seed);
        bool found = false;
        for (int quarters = 0; quarters < 4; ++quarters)
            found = found || largestDifference(rotate90(both, quarters), turnedToo) <= 1;
        QVERIFY(found);
    }
}

void TestTransform::cropsStayWithinTheirRanges_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("square") << 256 << 256;
    QTest::newRow("wide") << 400 << 300;
    QTest::newRow("tall") << 300 << 500;
}

void TestTransform::cropsStayWithinTheirRanges()
{
    QFETCH(int, width);
    QFETCH(int, height);
    Random random(11);
    double least = 1, most = 0;
    for (int i = 0; i < 2000; ++i) {
        const CropBox box = drawCrop(width, height, 0.6, random);
        QVERIFY(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height);
        const double share = double(box.width) * box.height / (double(width) * height);
        const double ratio = double(box.width) / box.height;
        QVERIFY(share > 0.59 && ratio > 0.74 && ratio < 1.35);
        least = std::min(least, share);
        most = std::max(most, share);
    }
    QVERIFY(least < 0.63 && most > 0.78);
}

void TestTransform::croppedPicturesAreParts()
{
    // Two ramps, so that the corners of a crop tell which part it shows.
    RgbImage ramps(200, 200);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x) {
            ramps.row(y)[3 * x] = std::uint8_t(x);
            ramps.row(y)[3 * x + 1] = std::uint8_t(y);
        }
    }
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const RgbImage part = resizeAndAugment(ramps, 50, {.crop = true}, seed);
        const int width = part.row(0)[3 * 49] - part.row(0)[0];
        const int height = part.row(49)[1] - part.row(0)[1];
        QVERIFY(width > 120 && height > 120);
        QVERIFY(width * height > 0.56 * 200 * 200 && width * height < 200 * 200);
    }
}

void TestTransform::jitterKeepsGreyGrey()
{
    RgbImage grey(10, 10);
    std::fill(grey.pixels.begin(), grey.pixels.end(), std::uint8_t(100));
    std::set<int> levels;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const RgbImage drawn = resizeAndAugment(grey, 10, {.jitter = true}, seed);
        for (const std::uint8_t sample : drawn.pixels)
            QVERIFY(std::abs(sample - drawn.pixels[0]) <= 1);
        levels.insert(drawn.pixels[0]);
    }
    QVERIFY(*levels.begin() >= 79 && *levels.begin() < 84);
    QVERIFY(*levels.rbegin() <= 121 && *levels.rbegin() > 116);
}

void TestTransform::factorOneChangesNothing()
{
    const RgbImage image = noisePicture(30, 30);
    RgbImage changed = image;
    adjustBrightness(changed, 1);
    adjustContrast(changed, 1);
    adjustSaturation(changed, 1);
    QVERIFY(same(changed, image));
}

void TestTransform::wordsThereAndBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"none", "flips", "rotations", "crop", "jitter", "flips,rotations", "flips,rotations,crop,jitter"})
        QTest::newRow(text) << text;
}

void TestTransform::wordsThereAndBack()
{
    QFETCH(QString, text);
    const auto augment = augmentFromText(text);
    QVERIFY(augment);
    QCOMPARE(augmentToText(*augment), text);
    QCOMPARE(augment->any(), text != "none");
    QVERIFY(augmentFromText(" " + text.split(',').join(" , ") + " ") == augment);
}

void TestTransform::unknownWordsAreRefused()
{
    for (const char* text : {"flip", "none,flips", "flips,", "", "flips rotations", "Flips"})
        QVERIFY2(!augmentFromText(text), text);
}

void TestTransform::tensorIsNormalisedByChannel()
{
    const RgbImage image = noisePicture(9, 9);
    const Normalisation normalisation{.mean = {0.47, 0.5, 0.42}, .std = {0.2, 0.176, 0.21}};
    std::vector<float> tensor(9 * 9 * 3 + 1, -77.0f);
    toTensor(image, normalisation, tensor.data());
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        const double exact = (image.pixels[i] / 255.0 - normalisation.mean[i % 3]) / normalisation.std[i % 3];
        QVERIFY(std::abs(tensor[i] - exact) <= 1e-6 * std::max(1.0, std::abs(exact)));
    }
    QCOMPARE(tensor.back(), -77.0f);
}

LEAFBENCH_GUILESS_TEST(TestTransform)
#include "tst_Transform.moc"
