#include "engine/imaging/decode/ImageReader.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

/// One reader for many files gives what one reader a file gives.
class TestImageReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingStaysFromThePictureBefore();
    void itsMemoryIsUsedAgain();
    void aFileLargerThanTheBufferIsReadWhole();
    void ofNoPictureOnlyTheBeginIsRead();
    void everyFileIsClosed();

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QTemporaryDir m_dir;
    QStringList m_names;
};

void TestImageReader::initTestCase()
{
    const RgbImage large = noisePicture(500, 400), small = noisePicture(31, 17, 2);
    writeFile(path("large.jpg"), encodeJpeg(large, 95));
    writeFile(path("small.jpg"), encodeJpeg(small, 90));
    writeFile(path("small.png"), encodedByOpenCv(small, ".png"));
    writeFile(path("turned.jpg"), withOrientation(encodeJpeg(small, 90), 6, true));
    writeFile(path("cut.jpg"), encodeJpeg(large, 95).chopped(5000));
    writeFile(path("text.jpg"), QByteArray(1'000'000, 'x'));
    writeFile(path("empty.jpg"), {});
    m_names = {"large.jpg", "small.jpg", "small.png", "turned.jpg", "cut.jpg", "text.jpg", "empty.jpg", "missing.jpg", "."};
}

void TestImageReader::nothingStaysFromThePictureBefore()
{
    for (const QString& first : m_names) {
        for (const QString& second : m_names) {
            ImageReader reader;
            Status done = Ok{};
            for (const QString& name : {first, second}) {
                done = reader.read(path(name));
                if (done)
                    done = reader.decode();
            }
            const auto alone = readImage(path(second));
            QCOMPARE(done.finished(), alone.finished());
            if (alone) {
                QVERIFY2(same(reader.image(), *alone), qPrintable(first + " then " + second));
            } else {
                QCOMPARE(toWord(done.error().code), toWord(alone.error().code));
                QCOMPARE(done.error().subject, path(second));
            }
        }
    }
}

void TestImageReader::itsMemoryIsUsedAgain()
{
    ImageReader reader;
    QVERIFY(reader.read(path("large.jpg")) && reader.decode());
    const std::uint8_t* memory = reader.image().pixels.data();
    for (const char* name : {"small.jpg", "cut.jpg", "large.jpg"}) {
        QVERIFY(reader.read(path(name)));
        (void)reader.decode();
        QCOMPARE(static_cast<const void*>(reader.image().pixels.data()), static_cast<const void*>(memory));
    }
}

void TestImageReader::aFileLargerThanTheBufferIsReadWhole()
{
    const RgbImage image = noisePicture(1000, 700);
    const QByteArray bytes = encodeJpeg(image, 100);
    QVERIFY(bytes.size() > 300'000);
    writeFile(path("huge.jpg"), bytes);
    ImageReader reader;
    QVERIFY(reader.read(path("huge.jpg")) && reader.decode());
    QVERIFY(same(reader.image(), decodeImage(bytes, "huge").value()));
}

void TestImageReader::ofNoPictureOnlyTheBeginIsRead()
{
    QFile sparse(path("sparse.jpg"));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.resize(qint64(1) << 40));  // reading it would take all memory
    sparse.close();
    QCOMPARE(toWord(readImage(path("sparse.jpg")).error().code), "ImageUnsupported");
    QVERIFY(sparse.open(QIODevice::ReadWrite));
    QVERIFY(sparse.write("\xff\xd8\xff\xe0") == 4);
    sparse.close();
    const auto huge = readImage(path("sparse.jpg"));
    QCOMPARE(toWord(huge.error().code), "ImageTooLarge");
    QCOMPARE(huge.error().detail, "bytes");
    QCOMPARE(huge.error().low, double(qint64(1) << 40));
}

void TestImageReader::everyFileIsClosed()
{
    const auto openFiles
        = [] { return QDir("/proc/self/fd").entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size(); };
    const auto before = openFiles();
    ImageReader reader;
    for (int i = 0; i < 20; ++i) {
        for (const QString& name : m_names)
            (void)reader.read(path(name));
    }
    QCOMPARE(openFiles(), before);
}

LEAFBENCH_GUILESS_TEST(TestImageReader)
#include "tst_ImageReader.moc"
