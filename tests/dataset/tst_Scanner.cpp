#include "engine/dataset/Scanner.h"
#include "tests/dataset/Tree.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TurkishLocale.h"

#include <QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace leafbench;
using leafbench::testing::Tree;

class ScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnImageFolderTreeInTorchvisionsOrder();
    void readsKagglesLayout();
    void readsCapitalsInTurkish();
    void aFlatTestFolderIsUnlabelled_data();
    void aFlatTestFolderIsUnlabelled();
    void aTestFolderWithClassesIsLabelled();
    void aClassMayBeCalledTrain();
    void entersWrappers_data();
    void entersWrappers();
    void notesWhatIsOddAndGoesOn();
    void namesThatDifferByFormAreOneClass();
    void severalDatasetsAreListed_data();
    void severalDatasetsAreListed();
    void classesMayHoldTheirPicturesDeeper_data();
    void classesMayHoldTheirPicturesDeeper();
    void picturesNeedNoExtension();
    void picturesOfEveryKindAndDepth();
    void followsLinksButNoLoops();
    void aClassThatIsALinkToNothingIsNamed();
    void aLinkToAnotherClassIsLeftOut();
    void aLinkUpwardsIsNoClass();
    void aFolderAroundTheClassesIsEntered_data();
    void aFolderAroundTheClassesIsEntered();
    void picturesBesideTheClassesAreCounted();
    void survivesStrangeNames();
    void anUnreadableFolderStopsIt_data();
    void anUnreadableFolderStopsIt();
    void namesItsErrors();
    void cancels();
    void reportsProgress();
};

namespace {

DatasetPtr scanned(const QString& folder)
{
    const auto outcome = scanDataset(folder);
    return outcome.finished() ? outcome.value() : DatasetPtr();
}

QStringList paths(const DatasetIndex& index, Folder folder)
{
    QStringList result;
    for (const ImageEntry& image : index.images) {
        if (image.folder == folder)
            result.append(image.path);
    }
    return result;
}

QStringList notes(const DatasetIndex& index, ScanNote::Kind kind)
{
    QStringList result;
    for (const ScanNote& note : index.notes) {
        if (note.kind == kind)
            result.append(note.path);
    }
    return result;
}

}  // namespace

void ScannerTest::readsAnImageFolderTreeInTorchvisionsOrder()
{
    Tree tree;
    tree.files({"b/2.jpg", "b/10.JPG", "b/1.PNG", "B/x.jpeg", "a___c d/x.Jpg", "Z/.hidden.jpg", "Z/y.jpg", ".git/x.jpg"});
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(index->layout, Layout::ImageFolder);
    QCOMPARE(index->root, tree.path());
    // "b" and "B" differ by case only: one class.
    QCOMPARE(index->classNames(), QStringList({"B", "Z", "a___c d"}));
    QCOMPARE(paths(*index, Folder::Root), QStringList({"B/x.jpeg", "b/1.PNG", "b/10.JPG", "b/2.jpg", "Z/y.jpg", "a___c d/x.Jpg"}));
    QCOMPARE(index->classes[2].disease, QString("c d"));
    QCOMPARE(index->absolutePath(4), tree.path("Z/y.jpg"));
    QCOMPARE(index->countsByClass(), (std::vector<qint64>{4, 1, 1}));

    Tree numbers;
    numbers.files({"b/2.jpg", "b/10.JPG", "b/1.PNG"});
    QCOMPARE(paths(*scanned(numbers.path()), Folder::Root), QStringList({"b/1.PNG", "b/10.JPG", "b/2.jpg"}));
}

void ScannerTest::readsKagglesLayout()
{
    Tree tree;
    tree.files({"Train/A___x/1.jpg", "Train/C/2.jpg", "VALID/A___x/1.jpg", "VALID/B/4.jpg", "VALID/B/3.jpg", "read.me"});
    const DatasetPtr index = scanned(tree.path() + "/");
    QVERIFY(index);
    QCOMPARE(index->layout, Layout::Kaggle);
    QCOMPARE(index->root, tree.path());
    QCOMPARE(index->classNames(), QStringList({"A___x", "B", "C"}));
    QCOMPARE(paths(*index, Folder::Train), QStringList({"Train/A___x/1.jpg", "Train/C/2.jpg"}));
    QCOMPARE(paths(*index, Folder::Valid), QStringList({"VALID/A___x/1.jpg", "VALID/B/3.jpg", "VALID/B/4.jpg"}));
    QCOMPARE(index->images[1].classIndex, 2);
    QCOMPARE(index->images[2].classIndex, 0);
    QCOMPARE(index->countsByClass(), (std::vector<qint64>{2, 2, 1}));
    QVERIFY(index->notes.empty());
}

void ScannerTest::readsCapitalsInTurkish()
{
    const leafbench::testing::TurkishLocale turkish;
    LEAFBENCH_NEEDS(turkish.isThere(), "localedef (package locales) is missing");
    Tree tree;
    tree.files({"TRAINING/A/1.TIFF", "VALID/A/2.TIF", "TESTING/TEST/A/3.JFIF"});
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(paths(*index, Folder::Train), QStringList({"TRAINING/A/1.TIFF"}));
    QCOMPARE(paths(*index, Folder::Valid), QStringList({"VALID/A/2.TIF"}));
    QCOMPARE(paths(*index, Folder::Test), QStringList({"TESTING/TEST/A/3.JFIF"}));
}

void ScannerTest::aFlatTestFolderIsUnlabelled_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("once") << "test";
    QTest::newRow("twice") << "Test/test";
}

void ScannerTest::aFlatTestFolderIsUnlabelled()
{
    QFETCH(QString, folder);
    Tree tree;
    tree.files({"train/A/1.jpg", "valid/A/1.jpg"});
    tree.file(folder + "/AppleScab1.JPG");
    tree.file(folder + "/AppleScab2.JPG");
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(paths(*index, Folder::Test), QStringList({folder + "/AppleScab1.JPG", folder + "/AppleScab2.JPG"}));
    QCOMPARE(index->images.back().classIndex, -1);
    QCOMPARE(index->countsByClass(), (std::vector<qint64>{2}));
    QCOMPARE(index->classNames(), QStringList({"A"}));
}

void ScannerTest::aTestFolderWithClassesIsLabelled()
{
    Tree tree;
    tree.files({"train/A/1.jpg", "train/B/1.jpg", "test/A/7.jpg", "test/B/8.jpg", "test/loose.jpg"});
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(paths(*index, Folder::Test), QStringList({"test/loose.jpg", "test/A/7.jpg", "test/B/8.jpg"}));
    QCOMPARE(index->images[2].classIndex, -1);
    QCOMPARE(index->images[3].classIndex, 0);
    QCOMPARE(index->images[4].classIndex, 1);
}

void ScannerTest::aClassMayBeCalledTrain()
{
    Tree tree;
    tree.files({"train/1.jpg", "bus/1.jpg"});
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(index->layout, Layout::ImageFolder);
    QCOMPARE(index->classNames(), QStringList({"bus", "train"}));
}

void ScannerTest::entersWrappers_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("root");
    const QString name = "New Plant Diseases Dataset(Augmented)";
    QTest::newRow("twice") << QStringList{name + "/" + name + "/train/A/1.jpg", name + "/" + name + "/valid/A/2.jpg"}
                           << name + "/" + name;
    QTest::newRow("archive") << QStringList{name + "/" + name + "/train/A/1.jpg", name + "/" + name + "/valid/A/2.jpg",
                                            name.toLower() + "/" + name + "/train/A/1.jpg", "test/test/x.JPG"}
                             << name + "/" + name;
    QTest::newRow("one of several") << QStringList{"papers/a.pdf", "data/train/A/1.jpg", "data/valid/A/2.jpg"} << "data";
    QTest::newRow("ImageFolder") << QStringList{"x/y/A/1.jpg", "x/y/B/1.jpg"} << "x/y";
    QTest::newRow("twice named") << QStringList{"train/train/A/1.jpg", "valid/valid/A/2.jpg"} << "";
    QTest::newRow("Intel's") << QStringList{"seg_train/seg_train/A/1.jpg", "seg_test/seg_test/A/2.jpg", "seg_pred/seg_pred/1.jpg"}
                             << "";
    QTest::newRow("Intel's, once") << QStringList{"seg_train/A/1.jpg", "seg_test/A/2.jpg"} << "";
    QTest::newRow("Training") << QStringList{"Training/A/1.jpg", "valid/A/2.jpg"} << "";
    QTest::newRow("Testing") << QStringList{"Training/A/1.jpg", "Testing/A/2.jpg"} << "";
    QTest::newRow("what an archive left") << QStringList{"__MACOSX/x/._1.jpg", "x/y/A/1.jpg", "x/y/B/1.jpg", "lost+found/A/1.jpg"}
                                          << "x/y";
    QTest::newRow("beside other things") << QStringList{"papers/a.pdf", "leaves/A/1.jpg", "leaves/B/1.jpg"} << "leaves";
    QTest::newRow("valid only") << QStringList{"valid/A/1.jpg", "valid/B/1.jpg"} << "valid";
}

void ScannerTest::entersWrappers()
{
    QFETCH(QStringList, files);
    QFETCH(QString, root);
    const Tree tree(files);
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(index->root, root.isEmpty() ? tree.path() : tree.path(root));
    QCOMPARE(index->classNames().first(), QString("A"));
    QCOMPARE(index->images.size(), std::size_t{2});
}

void ScannerTest::severalDatasetsAreListed_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("PlantVillage") << QStringList{"color/A/1.jpg",     "color/B/1.jpg",     "grayscale/A/1.jpg",
                                                 "grayscale/B/1.jpg", "segmented/A/1.jpg", "segmented/B/1.jpg"}
                                  << QStringList{"color", "grayscale", "segmented"};
    QTest::newRow("Kaggle's layout") << QStringList{"x/one/train/A/1.jpg", "x/two/train/A/1.jpg", "A/1.txt"}
                                     << QStringList{"x/one", "x/two"};
}

void ScannerTest::severalDatasetsAreListed()
{
    QFETCH(QStringList, files);
    const Tree tree(files);
    const auto outcome = scanDataset(tree.path());
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().code, ErrorCode::NoClasses);
    QTEST(outcome.error().choices, "choices");
}

void ScannerTest::classesMayHoldTheirPicturesDeeper_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("root");
    QTest::newRow("one folder each") << QStringList{"A/day1/1.jpg", "B/day1/1.jpg"} << "";
    QTest::newRow("two of one") << QStringList{"A/day1/1.jpg", "A/day2/1.jpg", "B/day1/1.jpg"} << "";
    QTest::newRow("two levels") << QStringList{"A/2024/day1/1.jpg", "B/2024/day1/1.jpg"} << "";
    QTest::newRow("in a wrapper") << QStringList{"x/A/day1/1.jpg", "x/B/day1/1.jpg", "papers/a.pdf"} << "x";
    QTest::newRow("some of them") << QStringList{"A/day1/1.jpg", "B/1.jpg"} << "";
}

/// As in torchvision.
void ScannerTest::classesMayHoldTheirPicturesDeeper()
{
    QFETCH(QStringList, files);
    QFETCH(QString, root);
    const Tree tree(files);
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(index->root, root.isEmpty() ? tree.path() : tree.path(root));
    QCOMPARE(index->classNames(), QStringList({"A", "B"}));
}

void ScannerTest::picturesNeedNoExtension()
{
    Tree tree;
    for (const char* name : {"train/A/IMG_0010", "train/B/IMG_0011", "valid/A/IMG_0012", "test/IMG_0013", "plain/A/IMG_0014"}) {
        tree.file(name);
        QFile file(tree.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xd8\xff\xe0 and so on");
    }
    tree.file("plain/A/0 read.me");
    const DatasetPtr kaggle = scanned(tree.path()), plain = scanned(tree.path("plain"));
    QVERIFY(kaggle && plain);
    QCOMPARE(kaggle->classNames(), QStringList({"A", "B"}));
    QCOMPARE(paths(*kaggle, Folder::Test), QStringList({"test/IMG_0013"}));
    QCOMPARE(paths(*plain, Folder::Root), QStringList({"A/IMG_0014"}));
}

void ScannerTest::picturesOfEveryKindAndDepth()
{
    Tree tree;
    tree.files({"A/1.webp", "A/2.BMP", "A/3.tif", "A/4.TIFF", "A/5.jfif", "A/6.JPEG", "A/7.ppm", "A/day 1/b/8.jpg", "A/day 1/9.jpg",
                "A/notes.txt", "A/day 1/more.TXT", "A/sound.mp3"});
    QFile nameless(tree.path("A/IMG_0010"));
    QVERIFY(nameless.open(QIODevice::WriteOnly));
    nameless.write("\xff\xd8\xff\xe0 and so on");
    nameless.close();
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(paths(*index, Folder::Root),
             QStringList({"A/1.webp", "A/2.BMP", "A/3.tif", "A/4.TIFF", "A/5.jfif", "A/6.JPEG", "A/7.ppm", "A/IMG_0010",
                          "A/day 1/9.jpg", "A/day 1/b/8.jpg"}));
    QCOMPARE(index->notes.size(), 1u);
    QCOMPARE(index->notes[0].path, "A");
    QCOMPARE(index->notes[0].detail, "1 .mp3, 2 .txt");
}

void ScannerTest::notesWhatIsOddAndGoesOn()
{
    Tree tree;
    tree.files({"A/1.jpg", "A/Thumbs.db", "A/jpg", "A/x.gif", "A/more/2.jpg", "C/readme.txt"});
    tree.folder("B");
    QCOMPARE(mkfifo(QFile::encodeName(tree.path("A/pipe.jpg")).constData(), 0600), 0);
    QVERIFY(QFile::link("/nowhere/at all.jpg", tree.path("A/gone.jpg")));
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(index->classNames(), QStringList({"A"}));
    QCOMPARE(paths(*index, Folder::Root), QStringList({"A/1.jpg", "A/more/2.jpg"}));
    QCOMPARE(notes(*index, ScanNote::Kind::EmptyClass), QStringList({"B", "C"}));
    QStringList odd;
    for (const ScanNote& note : index->notes) {
        if (note.kind == ScanNote::Kind::NotAnImage)
            odd << note.path + ": " + note.detail;
    }
    QCOMPARE(odd, QStringList({"A: 1 .db, 1 .gif, 2 not a file, 1 without extension", "C: 1 .txt"}));
}

void ScannerTest::namesThatDifferByFormAreOneClass()
{
    Tree tree;
    tree.files({"train/Apple/1.jpg", "train/apple/2.jpg", "train/Apple /3.jpg", "train/Pear/1.jpg", "valid/Apple/4.jpg",
                "valid/pear/5.jpg", "train/Caf\u00e9/1.jpg", "valid/Cafe\u0301/2.jpg"});
    tree.folder("train/PEAR");  // holds nothing, so it takes no name from Pear
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    const QString cafe = QString::fromUtf8("Caf\u00e9");
    QCOMPARE(index->classNames(), QStringList({"Apple", cafe, "Pear"}));
    QCOMPARE(notes(*index, ScanNote::Kind::DuplicateClass),
             QStringList({"train/Apple ", "train/apple", QString::fromUtf8("valid/Cafe\u0301"), "valid/pear"}));
    QCOMPARE(notes(*index, ScanNote::Kind::EmptyClass), QStringList({"train/PEAR"}));
    QCOMPARE(index->countsByClass(), (std::vector<qint64>{4, 2, 2}));
    QCOMPARE(paths(*index, Folder::Train),
             QStringList({"train/Apple/1.jpg", "train/Apple /3.jpg", "train/apple/2.jpg",
                          QString::fromUtf8("train/Caf\u00e9/1.jpg"), "train/Pear/1.jpg"}));
    QVERIFY(index->notes[0].detail == "Apple");
}

void ScannerTest::followsLinksButNoLoops()
{
    Tree tree;
    tree.files({"real/A/1.jpg", "elsewhere/2.jpg", "file.jpg"});
    QVERIFY(QFile::link(tree.path("elsewhere"), tree.path("real/B")));
    QVERIFY(QFile::link(tree.path("file.jpg"), tree.path("real/A/link.jpg")));
    QVERIFY(QFile::link(tree.path("real"), tree.path("real/A/up")));
    QVERIFY(QFile::link(tree.path("real"), tree.path("real/self")));
    const DatasetPtr index = scanned(tree.path("real"));
    QVERIFY(index);
    QCOMPARE(index->classNames(), QStringList({"A", "B"}));
    QCOMPARE(index->images.size(), std::size_t{3});

    Tree loop;
    loop.folder("x");
    QVERIFY(QFile::link(loop.path(), loop.path("x/y")));
    QVERIFY(QFile::link(loop.path("knot"), loop.path("knot")));
    const auto outcome = scanDataset(loop.path());
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().code, ErrorCode::NoClasses);
}

/// It may be a class whose disk is not there.
void ScannerTest::aClassThatIsALinkToNothingIsNamed()
{
    Tree tree;
    tree.files({"A/1.jpg", "B/1.jpg"});
    QVERIFY(QFile::link(tree.path("gone"), tree.path("C")));
    QVERIFY(QFile::link(tree.path("gone.jpg"), tree.path("loose.jpg")));
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(notes(*index, ScanNote::Kind::UnreadableFolder), QStringList("C"));
    QCOMPARE(index->notes.front().detail, QStringLiteral("a link to nothing"));
}

/// Their images would have two labels.
void ScannerTest::aLinkToAnotherClassIsLeftOut()
{
    Tree tree;
    tree.files({"train/B/1.jpg", "train/B/sub/2.jpg", "train/D/4.jpg", "valid/B/3.jpg", "elsewhere/5.jpg"});
    QVERIFY(QFile::link(tree.path("train/B"), tree.path("train/A")));         // before the class it leads to
    QVERIFY(QFile::link(tree.path("train/B/sub"), tree.path("train/B/up")));  // twice in one class
    QVERIFY(QFile::link(tree.path("train/B"), tree.path("train/D/more")));
    QVERIFY(QFile::link(tree.path("train/D"), tree.path("valid/C")));
    QVERIFY(QFile::link(tree.path("train/D"), tree.path("valid/D")));  // of one class: a leak, not a contradiction
    QVERIFY(QFile::link(tree.path("elsewhere"), tree.path("train/E")));
    QVERIFY(QFile::link(tree.path("elsewhere"), tree.path("train/F")));
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(index->classNames(), QStringList({"B", "D", "E"}));
    QCOMPARE(paths(*index, Folder::Train), QStringList({"train/B/1.jpg", "train/B/sub/2.jpg", "train/D/4.jpg", "train/E/5.jpg"}));
    QCOMPARE(paths(*index, Folder::Valid), QStringList({"valid/B/3.jpg", "valid/D/4.jpg"}));
    QStringList said;
    for (const ScanNote& note : index->notes)
        said << toWord(note.kind) + ' ' + note.path + " -> " + note.detail;
    QCOMPARE(said,
             QStringList({"same_folder train/A -> train/B", "same_folder train/B/up -> train/B/sub",
                          "same_folder train/D/more -> train/B", "same_folder train/F -> train/E", "same_folder valid/C -> train/D",
                          "same_folder valid/D/more -> train/B"}));
}

/// A class that leads back to the folder of the classes would have all of their pictures.
void ScannerTest::aLinkUpwardsIsNoClass()
{
    Tree tree;
    tree.files({"data/train/A/1.jpg", "data/train/B/1.jpg", "data/valid/A/1.jpg", "data/valid/B/1.jpg"});
    QVERIFY(QFile::link(tree.path("data/train"), tree.path("data/train/all")));
    QVERIFY(QFile::link(tree.path("data/train"), tree.path("data/train/A/up")));
    QVERIFY(QFile::link(tree.path(), tree.path("data/train/B/home")));
    const DatasetPtr index = scanned(tree.path("data"));
    QVERIFY(index);
    QCOMPARE(index->classNames(), QStringList({"A", "B"}));
    QCOMPARE(index->images.size(), std::size_t{4});
    QCOMPARE(notes(*index, ScanNote::Kind::NotAnImage), QStringList({"train/A", "train/B", "train/all"}));
}

void ScannerTest::aFolderAroundTheClassesIsEntered_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("classes");
    QTest::newRow("in all subsets") << QStringList{"train/images/A/1.jpg", "train/images/B/1.jpg", "valid/images/A/1.jpg",
                                                   "test/images/B/1.jpg"}
                                    << QStringList{"A", "B"};
    QTest::newRow("in train") << QStringList{"train/images/A/1.jpg", "train/images/B/1.jpg", "valid/A/1.jpg", "valid/B/1.jpg"}
                              << QStringList{"A", "B"};
    QTest::newRow("a class whose pictures lie deeper")
        << QStringList{"train/A/day1/1.jpg", "train/A/day2/1.jpg", "train/B/1.jpg", "valid/A/day1/1.jpg"} << QStringList{"A", "B"};
    QTest::newRow("one class") << QStringList{"train/A/1.jpg", "train/A/day1/1.jpg", "train/A/day2/1.jpg", "valid/A/1.jpg"}
                               << QStringList{"A"};
}

void ScannerTest::aFolderAroundTheClassesIsEntered()
{
    QFETCH(QStringList, files);
    Tree tree;
    for (const QString& file : files)
        tree.file(file);
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QTEST(index->classNames(), "classes");
    QCOMPARE(index->images.size(), static_cast<std::size_t>(files.size()));
}

void ScannerTest::picturesBesideTheClassesAreCounted()
{
    Tree tree;
    tree.files({"train/A/1.jpg", "train/B/1.jpg", "train/loose.jpg", "train/other.png", "train/notes.txt", "valid/A/1.jpg"});
    const DatasetPtr index = scanned(tree.path());
    QVERIFY(index);
    QCOMPARE(index->images.size(), std::size_t{3});
    QCOMPARE(notes(*index, ScanNote::Kind::LooseImages), QStringList({"train"}));
    QCOMPARE(index->notes[0].detail, "2");
}

void ScannerTest::survivesStrangeNames()
{
    Tree tree;
    tree.files({"Ä\nb, \"c\"/1\n2.jpg", "Ä\nb, \"c\"/'.jpg", "Ä\nb, \"c\"/🍃.png"});
    const QByteArray folder = QFile::encodeName(tree.path(QString::fromUtf8("Ä\nb, \"c\"")));
    const QByteArray badFile = folder + "/\xff\xfe.jpg";
    const QByteArray badFolder = QFile::encodeName(tree.path()) + "/\xe4pfel";
    FILE* made = fopen(badFile.constData(), "w");
    if (!made || mkdir(badFolder.constData(), 0700) != 0)
        QSKIP("this file system only takes UTF-8 names");
    fclose(made);
    const DatasetPtr index = scanned(tree.path());
    unlink(badFile.constData());
    rmdir(badFolder.constData());
    QVERIFY(index);
    QCOMPARE(index->classNames(), QStringList({QString::fromUtf8("Ä\nb, \"c\"")}));
    QCOMPARE(index->images.size(), std::size_t{3});
    for (std::size_t i = 0; i < index->images.size(); ++i)
        QVERIFY(QFile::exists(index->absolutePath(i)));
    QCOMPARE(notes(*index, ScanNote::Kind::NotAnImage).size(), 0);
    QCOMPARE(notes(*index, ScanNote::Kind::UnreadableImages).size(), 1);
    QCOMPARE(notes(*index, ScanNote::Kind::UnreadableFolder).size(), 1);
}

void ScannerTest::anUnreadableFolderStopsIt_data()
{
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("named");
    QTest::addColumn<int>("mode");
    QTest::newRow("a class") << "train/B"
                             << "train/B" << 0;
    QTest::newRow("a class whose names alone can be read") << "train/B"
                                                           << "train/B" << 0444;
    QTest::newRow("a class of valid alone") << "valid/B"
                                            << "valid/B" << 0;
    QTest::newRow("a folder below a class") << "train/A/young"
                                            << "train/A/young" << 0;
    QTest::newRow("train, with valid beside it") << "train"
                                                 << "train" << 0;
    QTest::newRow("valid") << "valid"
                           << "valid" << 0;
    QTest::newRow("where a class's link leads") << "elsewhere"
                                                << "train/C" << 0;
    QTest::newRow("all") << "."
                         << "." << 0;
}

/// Nobody would miss a class that is not there.
void ScannerTest::anUnreadableFolderStopsIt()
{
    QFETCH(QString, closed);
    QFETCH(QString, named);
    QFETCH(int, mode);
    Tree tree;
    tree.files(
        {"data/train/A/1.jpg", "data/train/A/young/1.jpg", "data/train/B/1.jpg", "data/valid/B/1.jpg", "data/elsewhere/C/1.jpg"});
    QVERIFY(QFile::link(tree.path("data/elsewhere/C"), tree.path("data/train/C")));
    const QByteArray shut = QFile::encodeName(tree.path("data/" + closed));
    QCOMPARE(chmod(QFile::encodeName(tree.path()).constData(), 0755), 0);
    QVERIFY(scanned(tree.path("data")));
    QCOMPARE(chmod(shut.constData(), static_cast<mode_t>(mode)), 0);
    const int user = setfsuid(65534);  // root reads everything
    const auto outcome = scanDataset(tree.path("data"));
    setfsuid(static_cast<uid_t>(user));
    chmod(shut.constData(), 0755);

    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().subject, QDir::cleanPath(tree.path("data/" + named)));
    QVERIFY(!outcome.error().detail.isEmpty());
    QVERIFY(scanned(tree.path("data")));
}

void ScannerTest::namesItsErrors()
{
    Tree tree;
    tree.files({"file.txt", "images/1.jpg", "empty/A/x.txt"});
    tree.folder("nothing");
    QCOMPARE(scanDataset(tree.path("none")).error().code, ErrorCode::NotFound);
    QCOMPARE(scanDataset(tree.path("none")).error().subject, tree.path("none"));
    QCOMPARE(scanDataset("").error().code, ErrorCode::NotFound);
    QCOMPARE(scanDataset(tree.path("file.txt")).error().code, ErrorCode::NotAFolder);
    QCOMPARE(scanDataset(tree.path("file.txt/x")).error().code, ErrorCode::NotFound);
    for (const char* name : {"nothing", "images", "empty"}) {
        const auto outcome = scanDataset(tree.path(QLatin1String(name)));
        QVERIFY(outcome.failed());
        QCOMPARE(outcome.error().code, ErrorCode::NoClasses);
        QCOMPARE(outcome.error().subject, tree.path(QLatin1String(name)));
    }
}

void ScannerTest::cancels()
{
    Tree tree;
    tree.files({"A/1.jpg", "B/1.jpg", "C/1.jpg"});
    JobContext context;
    int reports = 0;
    context.progress = [&](const Progress&) {
        ++reports;
        context.token.cancel();
    };
    QVERIFY(scanDataset(tree.path(), context).cancelled());
    QCOMPARE(reports, 1);
    QVERIFY(scanDataset(tree.path(), context).cancelled());
}

void ScannerTest::reportsProgress()
{
    Tree tree;
    tree.files({"A/1.jpg", "B/1.jpg", "C/1.jpg"});
    std::vector<qint64> done;
    JobContext context;
    context.progress = [&](const Progress& progress) {
        QCOMPARE(progress.phase, QString("scan"));
        QCOMPARE(progress.total, 3);
        done.push_back(progress.done);
    };
    QVERIFY(scanDataset(tree.path(), context).finished());
    QCOMPARE(done, (std::vector<qint64>{1, 2, 3}));
}

LEAFBENCH_GUILESS_TEST(ScannerTest)
#include "tst_Scanner.moc"
