#include "tests/testing/WidgetTest.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/explore/ExplorePage.h"
#include "ui/preprocess/PreprocessPage.h"
#include "ui/runs/RunsPage.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;
using leafbench::testing::says;

/// A page's message goes when what it tells is over. That of a stopped training is in tst_WholeJob, that of the trash in
/// tst_RunsPage.
class tst_Messages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void anotherJobHasEnded();
    void anotherRunIsChosen();
    void anotherDatasetIsOpened();
    void unreadableRunsAreRemoved();
    void runsOfAnotherDatasetAreNotOffered();
};

static void pressButton(QWidget& page, const QString& text)
{
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == text)
            return button->click();
    }
    qFatal("no %s", qPrintable(text));
}

void tst_Messages::anotherJobHasEnded()
{
    QTemporaryDir dir;
    Session session(dir.path());
    ExplorePage page(session);
    page.show();
    testing::startEndlessJob(session.jobs(), QStringLiteral("Waiting"), this);
    pressButton(page, QStringLiteral("Make the demo dataset"));
    QVERIFY(says(page, QStringLiteral("Another job is running")));
    session.jobs().cancelMain();
    QTRY_VERIFY(!says(page, QStringLiteral("Another job is running")));
}

void tst_Messages::anotherRunIsChosen()
{
    QTemporaryDir dir;
    Run run = testing::madeUpRun(2, 2);
    for (const char* name : {"one", "two"}) {
        run.name = QLatin1String(name);
        testing::writeMadeUpRun(dir.path(), run);
    }
    Session session(dir.path());
    ClassifyPage page(session);
    page.show();
    session.refreshRuns();
    session.setCurrentRun(dir.filePath(QStringLiteral("one")));
    QTRY_VERIFY(session.findRun(dir.filePath(QStringLiteral("one"))));
    QApplication::clipboard()->clear();
    page.paste();
    QVERIFY(says(page, QStringLiteral("clipboard holds no picture")));
    session.setCurrentRun(dir.filePath(QStringLiteral("two")));
    QTRY_VERIFY(!says(page, QStringLiteral("clipboard holds no picture")));
}

void tst_Messages::anotherDatasetIsOpened()
{
    QTemporaryDir dir;
    for (const char* data : {"one", "two"})
        testing::makeKaggle(dir.filePath(QLatin1String(data)), 2, 3, 2);
    Session session(dir.filePath(QStringLiteral("runs")));
    PreprocessPage page(session);
    page.show();
    page.choose(StatisticsWay::Loader, 1);
    session.openDataset(dir.filePath(QStringLiteral("one")));
    auto& compute = child<QPushButton>(page, "computeStatistics");
    QTRY_VERIFY(compute.isEnabled());
    QVERIFY(QDir(dir.filePath(QStringLiteral("one"))).removeRecursively());
    compute.click();
    QTRY_VERIFY(says(page, dir.filePath(QStringLiteral("one"))));
    session.openDataset(dir.filePath(QStringLiteral("two")));
    QTRY_VERIFY(!says(page, dir.filePath(QStringLiteral("one"))));
}

void tst_Messages::unreadableRunsAreRemoved()
{
    QTemporaryDir dir;
    testing::writeMadeUpRun(dir.path(), testing::madeUpRun(2, 2));
    const QString bad = dir.filePath(QStringLiteral("bad"));
    QVERIFY(testing::writeFile(bad + QStringLiteral("/run.json"), "{\"version\": 9}"));
    Session session(dir.path());
    RunsPage page(session);
    page.show();
    session.refreshRuns();
    QTRY_VERIFY(says(page, QStringLiteral("One run cannot be shown")));
    QVERIFY(QDir(bad).removeRecursively());
    session.refreshRuns();
    QTRY_VERIFY(!says(page, QStringLiteral("One run cannot be shown")));
    QVERIFY(testing::writeFile(session.runs().front().path + QStringLiteral("/epochs.csv"), {}));  // after a power failure
    session.refreshRuns();
    QTRY_VERIFY(says(page, QStringLiteral("One run is damaged")));
}

void tst_Messages::runsOfAnotherDatasetAreNotOffered()
{
    QTemporaryDir dir;
    for (const char* data : {"one", "two"})
        testing::makeKaggle(dir.filePath(QLatin1String(data)), 2, 3, 2);
    Run run = testing::madeUpRun(15, 4);
    run.recipe.data = dir.filePath(QStringLiteral("one"));
    testing::writeMadeUpRun(dir.filePath(QStringLiteral("runs")), run);
    Session session(dir.filePath(QStringLiteral("runs")));
    RunsPage page(session);
    session.refreshRuns();
    auto* resume = page.findChild<QAction*>(QStringLiteral("resumeChosen"));
    QTRY_VERIFY(resume->isEnabled());
    session.openDataset(dir.filePath(QStringLiteral("two")));
    QTRY_VERIFY(!resume->isEnabled());
    QVERIFY(resume->toolTip().contains(run.recipe.data));
    session.openDataset(dir.filePath(QStringLiteral("one")));
    QTRY_VERIFY(resume->isEnabled());
}

LEAFBENCH_TEST(tst_Messages)
#include "tst_Messages.moc"
