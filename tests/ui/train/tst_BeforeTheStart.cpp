#include "tests/testing/WidgetTest.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/RatesFeed.h"
#include "ui/bridge/Session.h"
#include "ui/forms/RecipeForm.h"
#include "ui/train/RecipeChooser.h"
#include "ui/train/TrainPage.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;
using leafbench::testing::says;

/// What the Train page says and offers before a training begins.
class tst_BeforeTheStart : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatItTakesIsSaid();
    void nothingMeasuredIsSaid();
    void aSecondTrainingQueues();
    void resumingQueues();
    void moreEpochsQueue();
    void measuringIsOffered();
    void tunedRecipeKeepsTheEpochs();
    void tunedEpochsAreTaken();
    void frequentFieldsNeedNoScrolling();

private:
    bool open();
    QString runs() const { return m_dir->filePath(QStringLiteral("runs")); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TrainPage> m_page;
};

void tst_BeforeTheStart::init()
{
    m_page.reset();
    m_session.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    testing::makeKaggle(m_dir->filePath(QStringLiteral("data")), 2, 30, 4);
}

bool tst_BeforeTheStart::open()
{
    m_session = std::make_unique<Session>(runs());
    m_page = std::make_unique<TrainPage>(*m_session);
    m_page->show();
    m_session->openDataset(m_dir->filePath(QStringLiteral("data")));
    return QTest::qWaitFor([this] { return child<QPushButton>(*m_page, "startTraining").isEnabled(); }, patience);
}

void tst_BeforeTheStart::whatItTakesIsSaid()
{
    testing::writeMadeUpRun(runs(), testing::madeUpRun(24, 24));
    QVERIFY(open());
    auto& label = child<QLabel>(*m_page, "forecast");
    QTRY_VERIFY2(label.text().startsWith(QStringLiteral("about ")), qPrintable(label.text()));
    QVERIFY2(label.text().contains(QStringLiteral(" to ")), qPrintable(label.text()));
    QVERIFY2(label.text().contains(QStringLiteral("memory")) && label.text().contains(QStringLiteral("disk")),
             qPrintable(label.text()));
    QVERIFY2(label.toolTip().contains(QStringLiteral("20260512-101502")), qPrintable(label.toolTip()));
    // It follows the form.
    const QString before = label.text();
    Recipe recipe = m_page->form().recipe();
    recipe.epochs = 10'000;
    m_page->form().setRecipe(recipe);
    QVERIFY(label.text() != before);
}

void tst_BeforeTheStart::nothingMeasuredIsSaid()
{
    QVERIFY(open());
    auto& label = child<QLabel>(*m_page, "forecast");
    QVERIFY2(label.text().startsWith(QStringLiteral("time not known yet")), qPrintable(label.text()));
    QVERIFY(label.toolTip().contains(QStringLiteral("first epoch")));
}

void tst_BeforeTheStart::aSecondTrainingQueues()
{
    QVERIFY(open());
    testing::startEndlessJob(m_session->jobs(), QStringLiteral("Something else"), this);
    auto& start = child<QPushButton>(*m_page, "startTraining");
    QCOMPARE(start.text(), QStringLiteral("Add to queue"));
    Recipe recipe = m_page->form().recipe();
    recipe.epochs = 5;
    m_page->form().setRecipe(recipe);
    start.click();
    recipe.epochs = 7;
    recipe.inputSize = 32;
    m_page->form().setRecipe(recipe);
    start.click();
    const auto entries = m_session->jobs().queue().entries();
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].title, QStringLiteral("Training, 5 epochs at 64 px"));
    QCOMPARE(entries[1].title, QStringLiteral("Training, 7 epochs at 32 px"));
    QVERIFY(entries[1].detail.contains(QStringLiteral("memory")));
    QVERIFY(says(*m_page, QStringLiteral("In the queue, at place 2")));
    m_session->jobs().queue().clear();
    m_session->jobs().cancelMain();
    QTRY_COMPARE(start.text(), QStringLiteral("Start training"));
}

void tst_BeforeTheStart::resumingQueues()
{
    testing::writeMadeUpRun(runs(), testing::madeUpRun(24, 4));
    QVERIFY(open());
    m_session->refreshRuns();
    auto& resume = child<QPushButton>(*m_page, "resumeRun");
    QTRY_VERIFY(resume.isVisible());
    QCOMPARE(resume.text(), QStringLiteral("Resume"));
    testing::startEndlessJob(m_session->jobs(), QStringLiteral("Something else"), this);
    QCOMPARE(resume.text(), QStringLiteral("Add to queue"));
    resume.click();
    const auto entries = m_session->jobs().queue().entries();
    QCOMPARE(entries.size(), std::size_t(1));
    const QString name = QDir(m_session->runs().front().path).dirName();
    QCOMPARE(entries[0].title, QStringLiteral("Resuming %1").arg(name));
    QCOMPARE(entries[0].request->paths, QStringList(m_session->runs().front().path));
    QVERIFY(!child<QPushButton>(*m_page, "moreEpochs").isVisible());
    m_session->jobs().queue().clear();
    m_session->jobs().cancelMain();
    QTRY_COMPARE(resume.text(), QStringLiteral("Resume"));
}

/// Of a finished run whose schedule does not depend on the number of epochs.
void tst_BeforeTheStart::moreEpochsQueue()
{
    Run run = testing::madeUpRun(5, 5);
    run.recipe.schedule = ScheduleKind::OneCycle;
    run.name = QStringLiteral("whole");
    testing::writeMadeUpRun(runs(), run);
    QVERIFY(open());
    m_session->refreshRuns();
    auto& more = child<QPushButton>(*m_page, "moreEpochs");
    QTRY_VERIFY(m_session->findRun(runs() + QStringLiteral("/whole")));
    QTest::qWait(50);
    QVERIFY(!more.isVisible());
    run.recipe.schedule = ScheduleKind::Step;
    run.name = QStringLiteral("steps");
    testing::writeMadeUpRun(runs(), run);
    m_session->refreshRuns();
    QTRY_VERIFY(m_session->findRun(runs() + QStringLiteral("/steps")));
    m_page->showRun(*m_session->findRun(runs() + QStringLiteral("/steps")));
    QVERIFY(more.isVisible());
    testing::startEndlessJob(m_session->jobs(), QStringLiteral("Something else"), this);
    QCOMPARE(more.text(), QStringLiteral("Add to queue"));
    more.click();
    const auto entries = m_session->jobs().queue().entries();
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries[0].title, QStringLiteral("Going on with steps, to epoch 15"));
    QCOMPARE(entries[0].request->values["epochs"].toInt(), 15);
    m_session->jobs().queue().clear();
    m_session->jobs().cancelMain();
}

void tst_BeforeTheStart::measuringIsOffered()
{
    QVERIFY(open());
    auto& measure = child<QPushButton>(*m_page, "measureMachine");
    auto& label = child<QLabel>(*m_page, "forecast");
    QTRY_VERIFY(measure.isVisible());
    QCOMPARE(measure.text(), QStringLiteral("Measure now (about 5 s)"));
    QVERIFY(!QFile::exists(runs() + QStringLiteral("/rates.json")));  // nothing happens by itself
    QTest::mouseClick(&measure, Qt::LeftButton);
    QCOMPARE(m_session->jobs().mainTitle(), QStringLiteral("Measuring this machine"));
    QVERIFY(!measure.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(label.text().startsWith(QStringLiteral("about ")), 50'000);
    QVERIFY2(label.toolTip().contains(QStringLiteral("a short measurement of this machine")), qPrintable(label.toolTip()));
    QVERIFY(!measure.isVisible());
    QVERIFY(m_session->runs().empty());
}

void tst_BeforeTheStart::tunedRecipeKeepsTheEpochs()
{
    QVERIFY(open());
    Recipe tuned;
    tuned.epochs = 1;
    tuned.learningRate = 0.05;
    tuned.schedule = ScheduleKind::Step;
    tuned.data = QStringLiteral("/elsewhere");
    m_session->offerTunedRecipe(tuned, false);
    const Recipe now = m_page->form().recipe();
    QCOMPARE(now.epochs, Recipe().epochs);
    QCOMPARE(now.learningRate, 0.05);
    QCOMPARE(now.schedule, ScheduleKind::Step);
    QVERIFY(says(*m_page, QStringLiteral("Learning rate 0.2 \u2192 0.05")));
    QVERIFY(says(*m_page, QStringLiteral("The number of epochs stays 24.")));
}

void tst_BeforeTheStart::tunedEpochsAreTaken()
{
    QVERIFY(open());
    Recipe tuned;
    tuned.epochs = 11;
    m_session->offerTunedRecipe(tuned, true);
    QCOMPARE(m_page->form().recipe().epochs, 11);
    QVERIFY(says(*m_page, QStringLiteral("Epochs 24 \u2192 11")));
}

/// At the size of a laptop's screen, with the rail's room taken off.
void tst_BeforeTheStart::frequentFieldsNeedNoScrolling()
{
    QVERIFY(open());
    m_page->resize(1440 - 200, 900 - 80);
    QTest::qWait(50);
    auto& scroll = child<QScrollArea>(*m_page, "formScroll");
    QCOMPARE(scroll.verticalScrollBar()->value(), 0);
    for (const char* key : {"epochs", "batch_size", "input_size", "learning_rate"}) {
        QWidget* editor = m_page->form().editor(QLatin1String(key));
        const QRect place(editor->mapTo(scroll.viewport(), QPoint()), editor->size());
        QVERIFY2(scroll.viewport()->rect().contains(place), key);
    }
    QVERIFY(child<QComboBox>(*m_page, "recipeChoice").isVisible());
}

LEAFBENCH_TEST(tst_BeforeTheStart)
#include "tst_BeforeTheStart.moc"
