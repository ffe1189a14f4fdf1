#include "engine/dataset/Split.h"
#include "engine/dataset/SplitFile.h"
#include "tests/dataset/MemoryIndex.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

class SplitFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void carriesAnyName();
    void isReadableText();
    void refusesAnotherScan();
    void toleratesAFewChanges();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void namesFileErrors();
    void isQuickForTheFullDataset();

private:
    QString path(const QString& name = "split.csv") const { return m_dir.filePath(name); }
    void write(const QByteArray& text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QTemporaryDir m_dir;
};

void SplitFileTest::comesBackAsItWas()
{
    DatasetIndex index = indexOf({13, 2, 40});
    addImages(index, -1, Folder::Test, 3);
    SplitOptions options;
    options.trainShare = 1.0 / 3;
    options.seed = 0xffff'ffff'ffff'ffffull;
    const auto split = makeSplit(index, options);
    QVERIFY(saveSplit(split.value(), index, path()).finished());
    const auto loaded = loadSplit(path(), index);
    QVERIFY(loaded.finished());
    QCOMPARE(loaded->options, options);
    QCOMPARE(loaded->assignment, split->assignment);
    QCOMPARE(loaded->warnings.size(), split->warnings.size());
    QVERIFY(!loaded->warnings.empty());
}

void SplitFileTest::carriesAnyName()
{
    DatasetIndex index;
    index.classes = {splitClassName("x")};
    for (const char* name :
         {"a,b.jpg", "\"q\".jpg", "line\nbreak.jpg", "\r.jpg", " space .jpg", "#.jpg", "\n\n\"\",.jpg", "ünï🍃.jpg", "path,subset"})
        index.images.push_back({QString::fromUtf8(name), 0, Folder::Root});
    const auto split = makeSplit(index, {});
    QVERIFY(saveSplit(split.value(), index, path()).finished());
    const auto loaded = loadSplit(path(), index);
    QVERIFY(loaded.finished());
    QCOMPARE(loaded->assignment, split->assignment);
}

void SplitFileTest::isReadableText()
{
    DatasetIndex index;
    index.classes = {splitClassName("Pepper,_bell___healthy")};
    index.images = {{"Pepper,_bell___healthy/1.jpg", 0, Folder::Root}};
    QVERIFY(saveSplit(makeSplit(index, {}).value(), index, path()).finished());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("# leafbench split mode=stratified train=0.7 valid=0.2 test=0.1 seed=42\n"
                        "path,subset\n\"Pepper,_bell___healthy/1.jpg\",train\n"));
    write("# leafbench split mode=folders test=0.5\r\npath,subset\r\n\"Pepper,_bell___healthy/1.jpg\",test\r\n");
    const auto loaded = loadSplit(path(), index);
    QVERIFY(loaded.finished());
    QCOMPARE(loaded->assignment, std::vector<Subset>{Subset::Test});
    QCOMPARE(loaded->options.mode, SplitOptions::Mode::Folders);
}

void SplitFileTest::refusesAnotherScan()
{
    const DatasetIndex index = indexOf({5, 5});
    QVERIFY(saveSplit(makeSplit(index, {}).value(), index, path()).finished());

    DatasetIndex less = index;
    less.images.erase(less.images.begin() + 3, less.images.begin() + 5);
    auto outcome = loadSplit(path(), less);
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error(), (Error{ErrorCode::SplitMismatch, path(), index.images[3].path, {}}));

    DatasetIndex more = index;
    more.images.insert(more.images.begin() + 7, {"S0001___d/new.jpg", 1, Folder::Root});
    outcome = loadSplit(path(), more);
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error(), (Error{ErrorCode::SplitMismatch, path(), "S0001___d/new.jpg", {}}));
}

void SplitFileTest::toleratesAFewChanges()
{
    const DatasetIndex index = indexOf({20, 20});
    const Split split = makeSplit(index, {}).value();
    QVERIFY(saveSplit(split, index, path()).finished());

    DatasetIndex changed = index;
    changed.images.erase(changed.images.begin() + 3);
    changed.images.insert(changed.images.begin() + 7, {"S0000___d/new.jpg", 0, Folder::Root});
    SplitDifference difference;
    const auto loaded = loadChangedSplit(path(), changed, difference);
    QVERIFY(loaded.finished());
    QCOMPARE(difference.missing, QStringList{index.images[3].path});
    QCOMPARE(difference.added, QStringList{"S0000___d/new.jpg"});
    QCOMPARE(loaded->assignment[3], split.assignment[4]);
    QCOMPARE(loaded->assignment[7], Subset::None);
    QCOMPARE(loaded->assignment.back(), split.assignment.back());

    changed.images.erase(changed.images.begin() + 10, changed.images.begin() + 13);
    const auto refused = loadChangedSplit(path(), changed, difference);
    QVERIFY(refused.failed());
    QCOMPARE(refused.error(), (Error{ErrorCode::SplitMismatch, path(), index.images[3].path, {}}));
}

void SplitFileTest::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    const QByteArray head = "# leafbench split\npath,subset\n";
    QTest::newRow("empty") << QByteArray() << "it is empty";
    QTest::newRow("another file") << QByteArray("\x89PNG\r\n") << "line 1:";
    QTest::newRow("mode") << QByteArray("# leafbench split mode=x\npath,subset\n") << "line 1:";
    QTest::newRow("seed") << QByteArray("# leafbench split seed=-\npath,subset\n") << "line 1:";
    QTest::newRow("head") << QByteArray("# leafbench split\na,b\n") << "line 2:";
    QTest::newRow("subset") << head + "0.jpg,training\n"
                            << "line 3:";
    QTest::newRow("fields") << head + "0.jpg,train,1\n"
                            << "line 3:";
    QTest::newRow("one field") << head + "0.jpg\n"
                               << "line 3:";
    QTest::newRow("twice") << head + "0.jpg,train\n\"0.jpg\",test\n"
                           << "line 4:";
    QTest::newRow("quote") << head + "0.jpg,train\n\"1.jpg,train\n"
                           << "line 4:";
    QTest::newRow("after quote") << head + "\"0.jpg\"x,train\n"
                                 << "line 3:";
    QTest::newRow("unlabelled") << head + "0.jpg,train\ntest/0.jpg,train\n"
                                << "line 4:";
}

void SplitFileTest::refusesBrokenFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    DatasetIndex index;
    index.classes = {splitClassName("x")};
    index.images = {{"0.jpg", 0, Folder::Root}, {"1.jpg", 0, Folder::Root}};
    addImages(index, -1, Folder::Test, 1);
    write(text);
    const auto outcome = loadSplit(path(), index);
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().code, ErrorCode::BadFile);
    QCOMPARE(outcome.error().subject, path());
    QVERIFY2(outcome.error().detail.startsWith(line), qPrintable(outcome.error().detail));
}

void SplitFileTest::namesFileErrors()
{
    const DatasetIndex index = indexOf({5});
    QCOMPARE(loadSplit(path("none.csv"), index).error().code, ErrorCode::NotFound);
    QCOMPARE(loadSplit(m_dir.path(), index).error().code, ErrorCode::NotReadable);
    const auto split = makeSplit(index, {});
    const auto outcome = saveSplit(split.value(), index, path("none/x.csv"));
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.error().code, ErrorCode::NotWritable);
    QCOMPARE(outcome.error().subject, path("none/x.csv"));
}

void SplitFileTest::isQuickForTheFullDataset()
{
    const DatasetIndex index = fullDataset();
    const auto split = makeSplit(index, defaultSplit(index));
    QBENCHMARK_ONCE
    {
        QVERIFY(saveSplit(split.value(), index, path()).finished());
        QCOMPARE(loadSplit(path(), index)->assignment, split->assignment);
    }
}

LEAFBENCH_GUILESS_TEST(SplitFileTest)
#include "tst_SplitFile.moc"
