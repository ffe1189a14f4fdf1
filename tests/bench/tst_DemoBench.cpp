#include "engine/demo/DemoDataset.h"
#include "tests/dataset/Tree.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace leafbench;
using leafbench::testing::Tree;

class DemoBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsFast();
};

void DemoBench::drawsFast()
{
    Tree tree;
    QElapsedTimer timer;
    timer.start();
    const auto written = makeDemoDataset(tree.path(), {});
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    QVERIFY(written.finished());
    qInfo("%.0f pictures a second", static_cast<double>(written.value()) / seconds);
}

LEAFBENCH_GUILESS_TEST(DemoBench)
#include "tst_DemoBench.moc"
