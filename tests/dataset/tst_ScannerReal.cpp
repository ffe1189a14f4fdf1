#include "engine/dataset/Scanner.h"
#include "tests/testing/RealData.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace leafbench;

class ScannerRealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheRealPhotographs();
};

void ScannerRealTest::readsTheRealPhotographs()
{
    const QString data = leafbench::testing::realData();
    if (data.isEmpty())
        QSKIP("no real photographs here (LEAFBENCH_REAL_DATA)");
    const auto index = scanDataset(data);
    QVERIFY(index.finished());
    const auto& images = index.value()->images;
    QCOMPARE(index.value()->layout, Layout::Kaggle);
    QCOMPARE(images.size(), std::size_t{5248});
    QCOMPARE(std::count_if(images.begin(), images.end(), [](const auto& i) { return i.folder == Folder::Train; }), 4199);
    QCOMPARE(index.value()->classes.size(), std::size_t{34});
    for (const ClassName& name : index.value()->classes)
        QVERIFY2(std::count(paperClasses().begin(), paperClasses().end(), name) == 1, qPrintable(name.name));
    QVERIFY(index.value()->notes.empty());
}

LEAFBENCH_GUILESS_TEST(ScannerRealTest)
#include "tst_ScannerReal.moc"
