#include "engine/dataset/PictureFiles.h"
#include "engine/imaging/decode/Decode.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/Sanitizer.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace leafbench;
using namespace leafbench::testing;

class TestPictureFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAndFoldersInOrder();
    void everyNuisanceIsALine();
    void namesInEveryScript();
    void linksThatLoopEnd();
    void pipesAndDevicesAreNotWaitedFor();
    void pipesAreNotWaitedForByTheReaderEither();
    void manyFilesComeInBatches();
    void cancelledAtTheNextFile();
    void datasetsAreKnownByTheirFolders();

private:
    static std::vector<PictureFile> list(const QStringList& paths);
    static QStringList names(const std::vector<PictureFile>& files);
    static Error refusal(const QString& path);
};

std::vector<PictureFile> TestPictureFiles::list(const QStringList& paths)
{
    std::vector<PictureFile> all;
    const auto done = listPictures(
        paths, {}, [&all](std::vector<PictureFile> some) { std::move(some.begin(), some.end(), std::back_inserter(all)); });
    return done.finished() ? all : std::vector<PictureFile>();
}

QStringList TestPictureFiles::names(const std::vector<PictureFile>& files)
{
    QStringList names;
    for (const PictureFile& file : files)
        names << file.path.section(u'/', -1);
    return names;
}

Error TestPictureFiles::refusal(const QString& path)
{
    const auto files = list({path});
    return files.size() == 1 && files.front().refusal ? *files.front().refusal : Error{};
}

void TestPictureFiles::filesAndFoldersInOrder()
{
    const QTemporaryDir dir;
    const QByteArray jpeg = encodeJpeg(smoothPicture(8, 8), 90);
    for (const char* name : {"z.jpg", "b/2.JPG", "b/10.jpg", "b/deeper/x.jpeg", "a.png", "b/.hidden.jpg", "b/.folder/y.jpg"}) {
        QDir(dir.path()).mkpath(QFileInfo(dir.filePath(name)).path());
        writeFile(dir.filePath(name), jpeg);
    }
    QCOMPARE(names(list({dir.path()})), QStringList({"a.png", "z.jpg", "10.jpg", "2.JPG", "x.jpeg"}));
    QCOMPARE(names(list({dir.filePath("z.jpg"), dir.filePath("b")})), QStringList({"z.jpg", "10.jpg", "2.JPG", "x.jpeg"}));
    for (const PictureFile& file : list({dir.path()}))
        QVERIFY(!file.refusal);
}

void TestPictureFiles::everyNuisanceIsALine()
{
    const QTemporaryDir dir;
    writeFile(dir.filePath("empty.jpg"), {});
    QCOMPARE(toWord(refusal(dir.filePath("empty.jpg")).code), "ImageEmpty");
    writeFile(dir.filePath("notes.jpg"), "these are words");
    QCOMPARE(refusal(dir.filePath("notes.jpg")).detail, "text");
    writeFile(dir.filePath("film.png"),
              QByteArray("\0\0\0\x18"
                         "ftypmp42\0\0\0\0",
                         16));
    QCOMPARE(refusal(dir.filePath("film.png")).detail, "MP4 video");
    QCOMPARE(toWord(refusal(dir.filePath("gone.jpg")).code), "NotFound");
    QVERIFY(QFile::link(dir.filePath("gone.jpg"), dir.filePath("dangling.jpg")));
    QCOMPARE(toWord(refusal(dir.filePath("dangling.jpg")).code), "NotFound");
    writeFile(dir.filePath("secret.jpg"), encodeJpeg(smoothPicture(8, 8), 90));
    QVERIFY(QFile::setPermissions(dir.filePath("secret.jpg"), {}));
    if (::geteuid() != 0)
        QCOMPARE(toWord(refusal(dir.filePath("secret.jpg")).code), "NotReadable");
    QVERIFY(QDir(dir.path()).mkdir("folder.jpg"));
    QVERIFY(list({dir.filePath("folder.jpg")}).empty());
}

void TestPictureFiles::namesInEveryScript()
{
    const QTemporaryDir dir;
    const QByteArray jpeg = encodeJpeg(smoothPicture(8, 8), 90);
    const QStringList wanted{QStringLiteral("Blätter, \"quoted\" #1 %20.jpg"), QStringLiteral("line\nbreak.jpg"),
                             QStringLiteral("葉っぱ.jpg"), QStringLiteral("🍃.jpg")};
    for (const QString& name : wanted)
        writeFile(dir.filePath(name), jpeg);
    const QByteArray invalid = QFile::encodeName(dir.path()) + "/\xff\xfe.jpg";
    FILE* file = std::fopen(invalid.constData(), "wb");
    QVERIFY(file);
    std::fclose(file);
    const auto files = list({dir.path()});
    QVERIFY(std::remove(invalid.constData()) == 0);  // QTemporaryDir could not
    QCOMPARE(files.size(), std::size_t(5));
    int good = 0;
    for (const PictureFile& one : files) {
        if (!one.refusal) {
            QVERIFY(wanted.contains(one.path.section(u'/', -1)));
            QVERIFY(readImage(one.path).finished());
            ++good;
        } else {
            QCOMPARE(one.refusal->detail, "name is not UTF-8");
        }
    }
    QCOMPARE(good, 4);
}

void TestPictureFiles::linksThatLoopEnd()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath("a/b"));
    writeFile(dir.filePath("a/b/leaf.jpg"), encodeJpeg(smoothPicture(8, 8), 90));
    QVERIFY(QFile::link(dir.path(), dir.filePath("a/b/up")));
    QVERIFY(QFile::link(dir.filePath("self"), dir.filePath("self")));
    const auto files = list({dir.path()});
    QCOMPARE(names(files), QStringList({"self", "leaf.jpg"}));
    QCOMPARE(toWord(files.front().refusal->code), "NotFound");
}

void TestPictureFiles::pipesAndDevicesAreNotWaitedFor()
{
    const QTemporaryDir dir;
    QVERIFY(::mkfifo(QFile::encodeName(dir.filePath("pipe.jpg")).constData(), 0600) == 0);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(refusal(dir.filePath("pipe.jpg")).detail, "pipe");
    QCOMPARE(refusal("/dev/zero").detail, "device");
    QCOMPARE(refusal("/dev/tty").detail, "device");
    QVERIFY(clock.elapsed() < 2000 * slowdown);
}

void TestPictureFiles::pipesAreNotWaitedForByTheReaderEither()
{
    const QTemporaryDir dir;
    QVERIFY(::mkfifo(QFile::encodeName(dir.filePath("pipe.jpg")).constData(), 0600) == 0);
    const auto image = readImage(dir.filePath("pipe.jpg"));
    QVERIFY(image.failed());
    QCOMPARE(image.error().detail, "pipe");
    QCOMPARE(toWord(readImage("/dev/zero").error().code), "ImageUnsupported");
}

void TestPictureFiles::manyFilesComeInBatches()
{
    const QTemporaryDir dir;
    const QByteArray jpeg = encodeJpeg(smoothPicture(4, 4), 50);
    for (int i = 0; i < 1000; ++i)
        writeFile(dir.filePath(QStringLiteral("%1.jpg").arg(i, 4, 10, QChar(u'0'))), jpeg);
    std::size_t batches = 0, largest = 0, all = 0;
    const auto done = listPictures({dir.path()}, {}, [&](const std::vector<PictureFile>& some) {
        ++batches;
        largest = std::max(largest, some.size());
        all += some.size();
    });
    QVERIFY(done.finished());
    QCOMPARE(all, std::size_t(1000));
    QVERIFY(batches >= 4 && largest <= 250);
}

void TestPictureFiles::cancelledAtTheNextFile()
{
    const QTemporaryDir dir;
    for (int i = 0; i < 600; ++i)
        writeFile(dir.filePath(QString::number(i)), "x");
    JobContext context;
    std::size_t all = 0;
    const auto done = listPictures({dir.path()}, context, [&](const std::vector<PictureFile>& some) {
        all += some.size();
        context.token.cancel();
    });
    QVERIFY(done.cancelled());
    QVERIFY(all <= 250);
}

void TestPictureFiles::datasetsAreKnownByTheirFolders()
{
    const QTemporaryDir dir;
    const QByteArray jpeg = encodeJpeg(smoothPicture(4, 4), 50);
    for (const char* name : {"kaggle/train/Apple/1.jpg", "classes/Apple___rust/1.jpg", "holiday/1.jpg", "holiday/more/2.jpg"}) {
        QDir(dir.path()).mkpath(QFileInfo(dir.filePath(name)).path());
        writeFile(dir.filePath(name), jpeg);
    }
    QVERIFY(looksLikeDataset(dir.filePath("kaggle")));
    QVERIFY(looksLikeDataset(dir.filePath("classes")));
    QVERIFY(!looksLikeDataset(dir.filePath("holiday")));
    QVERIFY(!looksLikeDataset(dir.filePath("classes/Apple___rust")));
    QVERIFY(!looksLikeDataset(dir.filePath("nothing")));
}

LEAFBENCH_GUILESS_TEST(TestPictureFiles)
#include "tst_PictureFiles.moc"
