// The jobs of the Evaluate page behind others: queued as values, begun from them, shown where their run is.
#include "tests/runs/SmallRun.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/QueueTitles.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/evaluate/background/BackgroundView.h"
#include "ui/evaluate/compare/ComparisonView.h"
#include "ui/evaluate/other/OtherPicturesDialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using testing::child;
using testing::says;

class tst_EvaluateQueue : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void evaluationsQueue();
    void otherPicturesQueue();
    void backgroundsQueue();
    void theOtherRunQueues();

private:
    /// The page with the given run chosen, behind a job that does not end by itself.
    struct Desk {
        Desk(const QString& runs, const QString& run) : session(runs), page(session)
        {
            page.show();
            session.refreshRuns();
            session.setCurrentRun(run);
        }
        bool ready()
        {
            return QTest::qWaitFor([this] { return child<QPushButton>(page, "evaluate").isEnabled(); }, patience)
                && testing::startEndlessJob(session.jobs(), QStringLiteral("Something else"), &page);
        }
        QStringList waiting() { return testing::queueTitles(session.jobs().queue()); }
        Session session;
        EvaluatePage page;
    };
    QString runs() const { return m_dir.filePath(QStringLiteral("runs")); }

    QTemporaryDir m_dir;
    QString m_one, m_two;
};

void tst_EvaluateQueue::initTestCase()
{
    const QString data = m_dir.filePath(QStringLiteral("data"));
    testing::writeSmallDataset(data);
    RunObserver silent;
    Recipe recipe = testing::quickRecipe(data);
    recipe.epochs = 1;
    for (QString* path : {&m_one, &m_two}) {
        const auto trained = trainRun(recipe, runs(), silent, {});
        QVERIFY(trained);
        *path = trained->run.path;
        recipe.seed = 7;
    }
}

void tst_EvaluateQueue::evaluationsQueue()
{
    Desk desk(runs(), m_one);
    QVERIFY(desk.ready());
    auto& button = child<QPushButton>(desk.page, "evaluate");
    QCOMPARE(button.text(), QStringLiteral("Add to queue"));
    button.click();
    desk.session.setCurrentRun(m_two);
    button.click();
    const QString one = QDir(m_one).dirName(), two = QDir(m_two).dirName();
    QCOMPARE(desk.waiting(),
             QStringList({QStringLiteral("Evaluating %1 on its validation images").arg(one),
                          QStringLiteral("Evaluating %1 on its validation images").arg(two)}));
    QVERIFY(says(desk.page, QStringLiteral("In the queue, at place 2")));
    desk.session.jobs().cancelMain();
    // The first one is of a run that is not shown; the second one is.
    QTRY_VERIFY(desk.page.evaluation());
    QCOMPARE(desk.page.evaluation()->runPath, m_two);
    QVERIFY(QFile::exists(m_one + QStringLiteral("/evaluation/valid/metrics.json")));
    QTRY_COMPARE(button.text(), QStringLiteral("Evaluate"));
    desk.session.setCurrentRun(m_one);
    QTRY_VERIFY(desk.page.evaluation() && desk.page.evaluation()->runPath == m_one);
}

void tst_EvaluateQueue::otherPicturesQueue()
{
    testing::writeSmallDataset(m_dir.filePath(QStringLiteral("other")), {.train = 0});
    const QString field = m_dir.filePath(QStringLiteral("field"));
    QVERIFY(QDir().rename(m_dir.filePath(QStringLiteral("other/valid")), field));
    Desk desk(runs(), m_one);
    QVERIFY(desk.ready());
    desk.page.evaluateOther(field);
    OtherPicturesDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = desk.page.findChild<OtherPicturesDialog*>()) != nullptr);
    child<QPushButton>(*dialog, "evaluateOtherPictures").click();
    QCOMPARE(desk.waiting(), QStringList(QStringLiteral("Evaluating %1 on the pictures of field").arg(QDir(m_one).dirName())));
    const JobRequest request = *desk.session.jobs().queue().entries().front().request;
    QCOMPARE(request.paths, QStringList({m_one, field}));
    desk.session.jobs().cancelMain();
    QTRY_VERIFY(desk.page.evaluation() && desk.page.evaluation()->other);
    QCOMPARE(desk.page.evaluation()->matrix.total(), qint64(16));
}

void tst_EvaluateQueue::backgroundsQueue()
{
    Desk desk(runs(), m_one);
    QVERIFY(desk.ready());
    desk.page.findChild<BackgroundView*>()->swapBackgrounds();
    QCOMPARE(desk.waiting(), QStringList(QStringLiteral("Swapping the backgrounds of %1").arg(QDir(m_one).dirName())));
    desk.session.jobs().cancelMain();
    QTRY_VERIFY(desk.page.runsJob() || says(desk.page, QStringLiteral("cut out")));
    // Striped squares have no leaf: why it stopped is said.
    QTRY_VERIFY(!desk.session.jobs().mainRunning());
    QVERIFY(!desk.page.runsJob());
}

void tst_EvaluateQueue::theOtherRunQueues()
{
    QVERIFY(QDir(m_two + QStringLiteral("/evaluation")).removeRecursively());
    Desk desk(runs(), m_one);
    QTRY_VERIFY(desk.page.evaluation());
    QVERIFY(desk.ready());
    auto* view = desk.page.findChild<ComparisonView*>();
    view->compareWith(m_two);
    auto& button = child<QPushButton>(*view, "evaluateOther");
    QTRY_VERIFY(button.isVisibleTo(view));
    QCOMPARE(button.text(), QStringLiteral("Add to queue"));
    button.click();
    QCOMPARE(desk.session.jobs().queue().size(), 1);
    desk.session.jobs().cancelMain();
    QTRY_VERIFY(!button.isVisibleTo(view));
    QVERIFY(QFile::exists(m_two + QStringLiteral("/evaluation/valid/metrics.json")));
    QCOMPARE(desk.page.evaluation()->runPath, m_one);
}

LEAFBENCH_TEST(tst_EvaluateQueue)
#include "tst_EvaluateQueue.moc"
