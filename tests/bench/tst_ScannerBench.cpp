#include "engine/dataset/Scanner.h"
#include "tests/dataset/Tree.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace leafbench;
using leafbench::testing::Tree;

class ScannerBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scansTheFullDataset();
};

void ScannerBench::scansTheFullDataset()
{
    constexpr int Files = 87'867;
    Tree tree;
    for (const ClassName& c : paperClasses()) {
        tree.folder("train/" + c.name);
        tree.folder("valid/" + c.name);
    }
    for (int i = 0; i < Files; ++i) {
        const ClassName& c = paperClasses()[static_cast<std::size_t>(i) % paperClasses().size()];
        const QString name = QStringLiteral("%1/%2/0a1b2c3d-4e5f-6789-abcd-%3___FREC_Scab %4_90deg.JPG")
                                 .arg(i % 5 == 0 ? "valid" : "train", c.name)
                                 .arg(i, 12, 16, QLatin1Char('0'))
                                 .arg(i);
        const int file = open(QFile::encodeName(tree.path(name)).constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(file >= 0);
        close(file);
    }
    QVERIFY(scanDataset(tree.path()).finished());
    QElapsedTimer timer;
    timer.start();
    const auto index = scanDataset(tree.path());
    const qint64 elapsed = timer.elapsed();
    QVERIFY(index.finished());
    QCOMPARE(index.value()->images.size(), std::size_t{Files});
    qInfo("%d files in %lld ms", Files, static_cast<long long>(elapsed));
}

LEAFBENCH_GUILESS_TEST(ScannerBench)
#include "tst_ScannerBench.moc"
