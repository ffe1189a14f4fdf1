#include "engine/imaging/decode/Decode.h"
#include "engine/imaging/decode/QuarterTurn.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace leafbench;
using namespace leafbench::testing;

class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losslessFormatsGiveThePixelsBack_data();
    void losslessFormatsGiveThePixelsBack();
    void jpegComesBackClose();
    void jpegBytesAreStable();
    void scalingNeverGoesBelowTheWish_data();
    void scalingNeverGoesBelowTheWish();
    void scaledPictureResemblesTheWhole();
    void orientationIsApplied_data();
    void orientationIsApplied();
    void theNameOfAFileDoesNotMatter();
    void tiffsOf16BitsAreTurnedUpright();
    void everyPnmIsScaledTo255_data();
    void everyPnmIsScaledTo255();
    void manyThreadsDecodeTheSamePixels();
};

void TestDecode::losslessFormatsGiveThePixelsBack_data()
{
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const char* extension : {".png", ".bmp", ".webp", ".tiff", ".ppm"}) {
        for (const auto& [width, height] : {std::pair{1, 1}, {5, 3}, {3, 70}, {256, 256}})
            QTest::addRow("%s %dx%d", extension, width, height) << QByteArray(extension) << width << height;
    }
}

void TestDecode::losslessFormatsGiveThePixelsBack()
{
    QFETCH(QByteArray, extension);
    QFETCH(int, width);
    QFETCH(int, height);
    const RgbImage image = noisePicture(width, height);
    const auto back = decodeImage(encodedByOpenCv(image, extension.constData()), "picture", {.minSide = 1});
    QVERIFY(back.finished());
    QVERIFY(same(*back, image));
}

void TestDecode::jpegComesBackClose()
{
    const RgbImage image = smoothPicture(201, 135);
    const QByteArray good = encodeJpeg(image, 95);
    const QByteArray poor = encodeJpeg(image, 10);
    QVERIFY(poor.size() < good.size());
    const auto back = decodeImage(good, "picture");
    QVERIFY(back.finished());
    QVERIFY2(meanDifference(*back, image) < 1.5, qPrintable(QString::number(meanDifference(*back, image))));
    QVERIFY(encodeJpeg(RgbImage(), 90).isEmpty());
}

void TestDecode::jpegBytesAreStable()
{
    const RgbImage image = noisePicture(64, 48);
    const QByteArray first = encodeJpeg(image, 90);
    QByteArray elsewhere;
    std::thread([&] { elsewhere = encodeJpeg(image, 90); }).join();
    QCOMPARE(encodeJpeg(image, 90), first);
    QCOMPARE(elsewhere, first);
}

void TestDecode::scalingNeverGoesBelowTheWish_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("wish");
    QTest::addColumn<int>("shorter");
    QTest::newRow("no wish") << 256 << 256 << 0 << 256;
    QTest::newRow("exactly a quarter") << 256 << 256 << 64 << 64;
    QTest::newRow("a little more than a quarter") << 256 << 256 << 65 << 128;
    QTest::newRow("the whole") << 256 << 256 << 256 << 256;
    QTest::newRow("more than there is") << 256 << 256 << 300 << 256;
    QTest::newRow("an eighth is the least") << 256 << 256 << 1 << 32;
    QTest::newRow("the shorter side counts") << 640 << 200 << 100 << 100;
    QTest::newRow("odd sides round up") << 201 << 333 << 101 << 101;
    QTest::newRow("tiny") << 3 << 2 << 1 << 1;
}

void TestDecode::scalingNeverGoesBelowTheWish()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, wish);
    QFETCH(int, shorter);
    const auto image = decodeImage(encodeJpeg(smoothPicture(width, height), 90), "picture", {.minSide = wish});
    QVERIFY(image.finished());
    QCOMPARE(std::min(image->width, image->height), shorter);
    const double aspect = double(image->width) / image->height;
    QVERIFY(shorter < 10 || std::abs(aspect * height / width - 1) < 0.02);
}

void TestDecode::scaledPictureResemblesTheWhole()
{
    const QByteArray jpeg = encodeJpeg(smoothPicture(256, 256), 95);
    const auto quarter = decodeImage(jpeg, "picture", {.minSide = 64});
    QVERIFY(quarter.finished());
    QVERIFY(meanDifference(*quarter, smoothPicture(64, 64)) < 2);
}

void TestDecode::orientationIsApplied_data()
{
    QTest::addColumn<int>("orientation");
    for (int i = 0; i <= 9; ++i)
        QTest::addRow("%d", i) << i;
}

void TestDecode::orientationIsApplied()
{
    QFETCH(int, orientation);
    const QByteArray plain = encodeJpeg(smoothPicture(64, 40), 95);
    const RgbImage stored = decodeImage(plain, "picture").value();
    const auto little = decodeImage(withOrientation(plain, orientation, true), "picture");
    const auto big = decodeImage(withOrientation(plain, orientation, false), "picture");
    QVERIFY(little.finished() && big.finished());
    QVERIFY(same(*little, *big));

    const bool sideways = orientation >= 5 && orientation <= 8;
    QCOMPARE(little->width, sideways ? 40 : 64);
    // By the standard: where the upright picture's (x, y) lies in the stored one.
    for (int y = 0; y < little->height; ++y) {
        for (int x = 0; x < little->width; ++x) {
            const int right = 63, bottom = 39;
            const std::pair<int, int> from[]
                = {{x, y}, {x, y},          {right - x, y},          {right - x, bottom - y}, {x, bottom - y},
                   {y, x}, {y, bottom - x}, {right - y, bottom - x}, {right - y, x},          {x, y}};
            const auto [sx, sy] = from[orientation];
            QVERIFY(std::equal(little->row(y) + 3 * x, little->row(y) + 3 * x + 3, stored.row(sy) + 3 * sx));
        }
    }
}

void TestDecode::theNameOfAFileDoesNotMatter()
{
    const QTemporaryDir dir;
    const RgbImage image = noisePicture(20, 10);
    writeFile(dir.filePath("png.jpg"), encodedByOpenCv(image, ".png"));
    const auto back = readImage(dir.filePath("png.jpg"));
    QVERIFY(back.finished());
    QVERIFY(same(*back, image));
}

/// A TIFF of 2 x 1 pixels by hand: 16 bits RGB, big-endian.
static QByteArray tiffOf16Bits(int orientation)
{
    QByteArray tiff = QByteArray::fromHex("4d4d002a00000014"
                                          "ffff00000000"    // red
                                          "000080800000");  // half green
    const auto entry = [&tiff](int tag, int type, int count, const char* value) {
        for (const int number : {tag, type, 0, count})
            tiff += QByteArray::fromHex(QByteArray::number(number, 16).rightJustified(4, '0'));
        tiff += QByteArray::fromHex(value);
    };
    tiff += QByteArray::fromHex("000a");
    entry(256, 3, 1, "00020000");
    entry(257, 3, 1, "00010000");
    entry(258, 3, 3, "00000092");  // after the directory: 20 + 2 + 120 + 4
    entry(259, 3, 1, "00010000");
    entry(262, 3, 1, "00020000");
    entry(273, 4, 1, "00000008");
    entry(274, 3, 1, ("000" + QByteArray::number(orientation) + "0000").constData());
    entry(277, 3, 1, "00030000");
    entry(278, 3, 1, "00010000");
    entry(279, 4, 1, "0000000c");
    return tiff + QByteArray::fromHex("00000000001000100010");
}

void TestDecode::tiffsOf16BitsAreTurnedUpright()
{
    const std::vector<std::uint8_t> redFirst{255, 0, 0, 0, 128, 0}, greenFirst{0, 128, 0, 255, 0, 0};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray tiff = tiffOf16Bits(orientation);
        const auto image = decodeImage(tiff, "picture");
        QVERIFY2(image, qPrintable(QString::number(orientation)));
        const bool upright = orientation >= 5;
        QCOMPARE(QSize(image->width, image->height), upright ? QSize(1, 2) : QSize(2, 1));
        QCOMPARE(uprightSize(tiff), QSize(image->width, image->height));
        const bool reversed = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        QCOMPARE(image->pixels, reversed ? greenFirst : redFirst);
    }
    QCOMPARE(
        toWord(decodeImage(tiffOf16Bits(1).replace(QByteArray("\0\x10\0\x10", 4), QByteArray("\0\x20\0\x20", 4)), "").error().code),
        "ImageUnsupported");
}

void TestDecode::everyPnmIsScaledTo255_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("P2") << QByteArray("P2 # a note\n2 1\n# another\n15 15 0\n");
    QTest::newRow("P3") << QByteArray("P3\n2 1\n4095\n4095 4095 4095\n0 0 0");
    QTest::newRow("P5") << QByteArray("P5 2 1 100\n\x64\0", 13);
    QTest::newRow("P5 of 16 bits") << QByteArray("P5\n2 1\n4095\n\x0f\xff\0\0", 16);
    QTest::newRow("P6") << QByteArray("P6\n2 1\n1\n\1\1\1\0\0\0", 15);
}

void TestDecode::everyPnmIsScaledTo255()
{
    QFETCH(QByteArray, bytes);
    const auto image = decodeImage(bytes, "picture");
    QVERIFY2(image, qPrintable(image.failed() ? toWord(image.error().code) + image.error().detail : ""));
    QCOMPARE(image->pixels, (std::vector<std::uint8_t>{255, 255, 255, 0, 0, 0}));
    QCOMPARE(uprightSize(bytes), QSize(2, 1));
}

void TestDecode::manyThreadsDecodeTheSamePixels()
{
    const QByteArray jpeg = encodeJpeg(noisePicture(128, 96), 90);
    const QByteArray png = encodedByOpenCv(noisePicture(128, 96), ".png");
    const RgbImage fromJpeg = decodeImage(jpeg, "jpeg").value();
    const RgbImage fromPng = decodeImage(png, "png").value();
    std::atomic<int> agreed{0};
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 10; ++round)
                    agreed += same(decodeImage(jpeg, "jpeg").value(), fromJpeg) + same(decodeImage(png, "png").value(), fromPng);
            });
        }
    }
    QCOMPARE(agreed.load(), 80);
}

LEAFBENCH_GUILESS_TEST(TestDecode)
#include "tst_Decode.moc"
