#include "engine/common/Seed.h"
#include "engine/imaging/decode/Decode.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace leafbench;
using namespace leafbench::testing;

Q_DECLARE_METATYPE(leafbench::ErrorCode)

class TestDecodeRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNoPicture_data();
    void aFileThatIsNoPicture();
    void bombsAreRefusedUnopened_data();
    void bombsAreRefusedUnopened();
    void theLimitIsInPixels();
    void largePhotographsAreReadSmall();
    void unsupportedFilesAreNamed_data();
    void unsupportedFilesAreNamed();
    void everyTruncationIsRefused_data();
    void everyTruncationIsRefused();
    void aJpegThatLacksOnlyItsEndIsWhole_data();
    void aJpegThatLacksOnlyItsEndIsWhole();
    void damageInThePixelsOfAPngIsSeen();
    void extraneousBytesOfAJpegAreAccepted();
    void extraneousBytesDoNotHideATruncation();
    void damageNeverCrashes_data();
    void damageNeverCrashes();
    void unreadableFiles();

private:
    static QByteArray picture(const QByteArray& format);
};

QByteArray TestDecodeRefusals::picture(const QByteArray& format)
{
    const RgbImage image = smoothPicture(60, 50);
    return format == "jpeg" ? encodeJpeg(image, 80) : encodedByOpenCv(image, ("." + format).constData());
}

void TestDecodeRefusals::aFileThatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no bytes") << QByteArray() << ErrorCode::ImageEmpty;
    QTest::newRow("one byte") << QByteArray("\xff") << ErrorCode::ImageUnsupported;
    QTest::newRow("text") << QByteArray("These are not the pixels you are looking for.") << ErrorCode::ImageUnsupported;
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << ErrorCode::ImageUnsupported;
    QTest::newRow("JPEG without pixels") << QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffd9")
                                         << ErrorCode::ImageTruncated;
    QByteArray flat = picture("jpeg");
    const qsizetype frame = flat.indexOf("\xff\xc0");
    flat.replace(frame + 5, 2, QByteArray(2, '\0'));
    QTest::newRow("JPEG of no rows") << flat << ErrorCode::ImageEmpty;
}

void TestDecodeRefusals::aFileThatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto image = decodeImage(bytes, "the name");
    QVERIFY(image.failed());
    QCOMPARE(toWord(image.error().code), toWord(code));
    QCOMPARE(image.error().subject, "the name");
}

void TestDecodeRefusals::bombsAreRefusedUnopened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray side16 = QByteArray::fromHex("ea60");  // 60,000
    const QByteArray side32 = QByteArray::fromHex("0000ea60");
    QByteArray jpeg = picture("jpeg");
    jpeg.replace(jpeg.indexOf("\xff\xc0") + 5, 4, side16 + side16);
    QTest::newRow("JPEG") << jpeg;
    QByteArray png = picture("png");
    png.replace(16, 8, side32 + side32);
    QTest::newRow("PNG") << png;
    QByteArray bmp = picture("bmp");
    bmp.replace(18, 8, QByteArray::fromHex("60ea000060ea0000"));
    QTest::newRow("BMP") << bmp;
    QByteArray upsideDown = bmp;
    upsideDown.replace(22, 4, QByteArray::fromHex("a015ffff"));
    QTest::newRow("BMP from the top") << upsideDown;
    QByteArray tiff = picture("tiff");
    for (const char* tag : {"\x00\x01", "\x01\x01"}) {  // width, height: made a LONG
        const qsizetype entry = tiff.indexOf(QByteArray(tag, 2) + QByteArray("\3\0\1\0\0\0", 6));
        QVERIFY(entry > 0);
        tiff.replace(entry + 2, 10,
                     QByteArray::fromHex("040001000000"
                                         "60ea0000"));
    }
    QTest::newRow("TIFF") << tiff;
    QTest::newRow("PPM") << QByteArray("P6 60000 60000 255\n and nothing");
    QTest::newRow("WebP") << QByteArray("RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0", 24)
            + QByteArray::fromHex("5fea00"
                                  "5fea00")
            + QByteArray(16, '\0');
}

void TestDecodeRefusals::bombsAreRefusedUnopened()
{
    QFETCH(QByteArray, bytes);
    rusage before{}, after{};
    getrusage(RUSAGE_SELF, &before);
    const auto image = decodeImage(bytes, "bomb");
    getrusage(RUSAGE_SELF, &after);
    QVERIFY(image.failed());
    QCOMPARE(toWord(image.error().code), "ImageTooLarge");
    QCOMPARE(image.error().low, 3.6e9);
    QCOMPARE(image.error().high, 178956970.0);
    QVERIFY(after.ru_maxrss - before.ru_maxrss < 100 * 1024);  // KiB
}

void TestDecodeRefusals::theLimitIsInPixels()
{
    const QByteArray jpeg = picture("jpeg");
    QVERIFY(decodeImage(jpeg, "picture", {.maxPixels = 3000}).finished());
    QVERIFY(decodeImage(jpeg, "picture", {.maxPixels = 2999}).failed());
}

void TestDecodeRefusals::largePhotographsAreReadSmall()
{
    const QByteArray jpeg = encodeJpeg(smoothPicture(800, 640), 80);
    // 512,000 pixels, a limit below: an eighth of the sides is enough and keeps within.
    const DecodeOptions small{.minSide = 64, .maxPixels = 10'000};
    QVERIFY(decodeImage(jpeg, "large", small).finished());
    QVERIFY(decodeImage(jpeg, "large", {.maxPixels = 10'000}).failed());
    QVERIFY(decodeImage(jpeg, "large", {.minSide = 640, .maxPixels = 10'000}).failed());
    const auto beyond = decodeImage(jpeg, "large", {.minSide = 64, .maxPixels = 10'000, .maxScaledPixels = 500'000});
    QVERIFY(beyond.failed());
    QCOMPARE(beyond.error().high, 500'000.0);
    QCOMPARE(uprightSize(jpeg), QSize(800, 640));
    QCOMPARE(uprightSize(withOrientation(jpeg, 6, true)), QSize(640, 800));
    // A progressive one keeps all its coefficients, however small the result.
    QByteArray progressive = jpeg;
    progressive[progressive.indexOf("\xff\xc0") + 1] = char(0xc2);
    QCOMPARE(toWord(decodeImage(progressive, "large", small).error().code), "ImageTooLarge");
}

void TestDecodeRefusals::unsupportedFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("text") << QByteArray("Gr\xc3\xbc\xc3\x9f Gott\n") << "text";
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << "GIF picture";
    QTest::newRow("moving GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0!\xff\x0bNETSCAPE2.0\3\1\0\0\0", 31) << "GIF animation";
    QTest::newRow("moving WebP") << QByteArray("RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0", 24) + QByteArray(16, '\0')
                                 << "WebP animation";
    QTest::newRow("TIFF of 64 bits") << QByteArray("II+\0\x08\0\0\0", 8) << "TIFF picture";
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0",
                                        16)
                          << "HEIC picture";
    QTest::newRow("MP4") << QByteArray("\0\0\0\x18"
                                       "ftypisom\0\0\2\0",
                                       16)
                         << "MP4 video";
    QTest::newRow("WebM") << QByteArray::fromHex("1a45dfa39f4286810142f781") << "Matroska video";
    QTest::newRow("SVG") << QByteArray("<?xml version=\"1.0\"?>\n<svg xmlns=\"\"/>") << "SVG drawing";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3") << "PDF document";
    QTest::newRow("Git LFS") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 12\n")
                             << "Git LFS pointer";
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>") << "web page";
    QTest::newRow("of torch.save") << QByteArray("PK\3\4\0\0\0\0\0\0archive/data.pkl\x80\2", 28) << "weights";
    QTest::newRow("safetensors") << QByteArray("\x48\0\0\0\0\0\0\0{\"fc.weight\":{\"dtype\":\"F32\"", 32) << "weights";
    QTest::newRow("ZIP") << QByteArray("PK\3\4\0\0\0\0\0\0notes.txt", 19) << "ZIP archive";
    QTest::newRow("nobody knows") << QByteArray("\1\2\3\4\5\6\7\0\1\2\3\4\5", 13) << "";
}

void TestDecodeRefusals::unsupportedFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto image = decodeImage(bytes, "file");
    QCOMPARE(toWord(image.error().code), "ImageUnsupported");
    QCOMPARE(image.error().detail, kind);
}

void TestDecodeRefusals::everyTruncationIsRefused_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"jpeg", "png", "bmp", "webp", "tiff", "ppm"})
        QTest::newRow(format) << QByteArray(format);
}

void TestDecodeRefusals::everyTruncationIsRefused()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = picture(format);
    QVERIFY(decodeImage(whole, "whole").finished());
    for (qsizetype size = 12; size < whole.size(); size += 1 + size / 20) {
        const auto image = decodeImage(whole.left(size), "part");
        QVERIFY2(image.failed(), qPrintable(QString::number(size)));
        QCOMPARE(toWord(image.error().code), "ImageTruncated");
    }
    QCOMPARE(decodeImage(whole.chopped(1), "part").failed(), format != "jpeg");  // only its end is cut
}

void TestDecodeRefusals::aJpegThatLacksOnlyItsEndIsWhole_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("row by row") << encodeJpeg(smoothPicture(60, 50), 80);
    QTest::newRow("progressive") << progressiveJpeg(smoothPicture(60, 50));
    QTest::newRow("with an orientation") << withOrientation(encodeJpeg(smoothPicture(60, 50), 80), 6, true);
    QTest::newRow("noise") << encodeJpeg(noisePicture(33, 17), 95);
}

/// All its pixels are there. Where a scan or its last bits are missing, they are not.
void TestDecodeRefusals::aJpegThatLacksOnlyItsEndIsWhole()
{
    QFETCH(QByteArray, whole);
    const RgbImage image = decodeImage(whole, "whole").value();
    for (const QByteArray& cut : {whole.chopped(1), whole.chopped(2)}) {
        const auto taken = decodeImage(cut, "cut");
        QVERIFY(taken.finished());
        QVERIFY(same(*taken, image));
        QVERIFY(decodeImage(cut, "cut", {.minSide = 8}).finished());
    }
    for (qsizetype size = whole.size() - 3; size > whole.size() - 200; --size)
        QCOMPARE(toWord(decodeImage(whole.left(size), "part").error().code), "ImageTruncated");
    for (qsizetype scan = whole.indexOf("\xff\xda"); scan > 0; scan = whole.indexOf("\xff\xda", scan + 1)) {
        QVERIFY(decodeImage(whole.left(scan), "part").failed());
        QVERIFY(decodeImage(whole.left(scan) + "\xff", "part").failed());
    }
}

void TestDecodeRefusals::damageInThePixelsOfAPngIsSeen()
{
    const QByteArray whole = picture("png");
    for (qsizetype at = whole.indexOf("IDAT") + 4; at < whole.size() - 12; at += 97) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        const auto image = decodeImage(damaged, "damaged");
        QVERIFY(image.failed());
        QCOMPARE(toWord(image.error().code), "ImageBroken");
    }
}

void TestDecodeRefusals::extraneousBytesOfAJpegAreAccepted()
{
    const QByteArray whole = picture("jpeg");
    QByteArray padded = whole;
    padded.insert(whole.size() - 2, QByteArray(7, '\x11'));
    const auto image = decodeImage(padded, "padded");
    QVERIFY(image.finished());
    QVERIFY(same(*image, decodeImage(whole, "whole").value()));
    QVERIFY(decodeImage(whole + QByteArray(100, 'x'), "trailing").finished());
}

void TestDecodeRefusals::extraneousBytesDoNotHideATruncation()
{
    QByteArray padded = picture("jpeg");
    padded.insert(padded.indexOf("\xff\xdb"), QByteArray(7, '\x11'));
    QVERIFY(decodeImage(padded, "padded").finished());
    const auto image = decodeImage(padded.chopped(200), "part");
    QVERIFY(image.failed());
    QCOMPARE(toWord(image.error().code), "ImageTruncated");
}

void TestDecodeRefusals::damageNeverCrashes_data() { everyTruncationIsRefused_data(); }

void TestDecodeRefusals::damageNeverCrashes()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = picture(format);
    Random random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 3; ++i)
            damaged[qsizetype(random.below(quint64(damaged.size())))] = char(random.below(256));
        const auto image = decodeImage(damaged, "damaged", {.minSide = int(random.below(40)), .maxPixels = 1'000'000});
        QVERIFY(!image.cancelled());
        QVERIFY(image.failed() || !image->empty());
        if (image.failed())
            QCOMPARE(image.error().subject, "damaged");
    }
}

void TestDecodeRefusals::unreadableFiles()
{
    const QTemporaryDir dir;
    QCOMPARE(toWord(readImage(dir.filePath("nothing.jpg")).error().code), "NotFound");
    const auto folder = readImage(dir.path());
    QCOMPARE(toWord(folder.error().code), "NotReadable");
    QVERIFY(!folder.error().detail.isEmpty());
    writeFile(dir.filePath("empty.jpg"), {});
    QCOMPARE(toWord(readImage(dir.filePath("empty.jpg")).error().code), "ImageEmpty");
    QCOMPARE(readImage(dir.filePath("empty.jpg")).error().subject, dir.filePath("empty.jpg"));
}

LEAFBENCH_GUILESS_TEST(TestDecodeRefusals)
#include "tst_DecodeRefusals.moc"
