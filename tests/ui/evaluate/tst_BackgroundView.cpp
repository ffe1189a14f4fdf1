// The tab that tells leaf from background: its button, its result, its stored result after a restart.
#include "engine/runs/evaluation/EvaluateRun.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/DrawnLeaves.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/evaluate/background/BackgroundView.h"
#include "ui/evaluate/background/SwapPlot.h"
#include "ui/shared/PictureView.h"
#include "ui/words/BackgroundText.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using testing::child;

class tst_BackgroundView : public QObject {
    Q_OBJECT
private slots:
    void theVerdictFollowsTheNumbers_data();
    void theVerdictFollowsTheNumbers();
    void backgroundsAreSwapped();
};

static BackgroundSwap swapOf(qint64 own, qint64 other)
{
    BackgroundSwap swap;
    swap.images = 100;
    swap.correct = 100;
    swap.counts = {McNemar{own, 100 - own, 0, 0}, McNemar{other, 100 - other, 0, 0}, McNemar{other, 100 - other, 0, 0}};
    return swap;
}

void tst_BackgroundView::theVerdictFollowsTheNumbers_data()
{
    QTest::addColumn<qint64>("own");
    QTest::addColumn<qint64>("other");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << qint64(95) << qint64(94) << "goes by the leaf";
    QTest::newRow("little") << qint64(95) << qint64(90) << "mostly by the leaf";
    QTest::newRow("a part") << qint64(95) << qint64(70) << "A part";
    QTest::newRow("much") << qint64(95) << qint64(40) << "Much";
    QTest::newRow("what cutting costs is not the background's") << qint64(60) << qint64(59) << "goes by the leaf";
}

void tst_BackgroundView::theVerdictFollowsTheNumbers()
{
    QFETCH(qint64, own);
    QFETCH(qint64, other);
    QFETCH(QString, says);
    const QString verdict = words::swapVerdict(swapOf(own, other));
    QVERIFY2(verdict.contains(says), qPrintable(verdict));
}

void tst_BackgroundView::backgroundsAreSwapped()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath("data");
    QVERIFY(testing::writeDrawnLeaves(data, {"Green___healthy", "Red___spot"}, 16, 8, testing::leafOnTable));
    RunObserver silent;
    const auto trained = trainRun(testing::smallRecipe(data), dir.filePath("runs"), silent, {});
    QVERIFY(trained);
    QVERIFY(evaluateRun(trained->run.path, Subset::Valid, {}));

    Session session(dir.filePath("runs"));
    EvaluatePage page(session);
    page.resize(1252, 856);
    page.show();
    session.refreshRuns();
    auto* view = page.findChild<BackgroundView*>();
    QVERIFY(view);
    QTRY_VERIFY(page.evaluation());
    child<QTabWidget>(page, "evaluateTabs").setCurrentIndex(4);
    auto& button = child<QPushButton>(page, "swapBackgrounds");
    QTRY_VERIFY(button.isVisible() && button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(!button.isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(view->shown(), 60'000);
    QVERIFY(view->shown()->images > 10);
    QVERIFY(child<QLabel>(page, "swapVerdict").text().contains(QStringLiteral("cut-out leaves")));
    QVERIFY(child<SwapPlot>(page, "swapPlot").accessibleDescription().contains(QStringLiteral("Another class's background")));
    int pictures = 0;
    for (const auto* picture : view->findChildren<PictureView*>())
        pictures += picture->picture().isNull() ? 0 : 1;
    QCOMPARE(pictures, 6);
    QVERIFY(child<QPushButton>(page, "swapAgain").isEnabled());

    Session later(dir.filePath("runs"));
    EvaluatePage again(later);
    again.show();
    later.refreshRuns();
    QTRY_VERIFY(again.findChild<BackgroundView*>()->shown());
    QCOMPARE(again.findChild<BackgroundView*>()->shown()->images, view->shown()->images);
}

LEAFBENCH_TEST(tst_BackgroundView)
#include "tst_BackgroundView.moc"
