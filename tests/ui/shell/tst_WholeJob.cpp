#include "engine/processes/WorkerProcess.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/forms/RecipeForm.h"
#include "ui/plots/LinePlot.h"
#include "ui/theme/Theme.h"
#include "ui/train/EpochTableModel.h"
#include "ui/train/TrainPage.h"
#include "ui/train/TrainingView.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;

/// The pages on the real engine: train two epochs, stop and resume, evaluate, classify.
class tst_WholeJob : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void trainEvaluateClassify();
    void stoppedTrainingGoesOn();
    void thePlugIsPulled();

private:
    static Recipe smallRecipe(int epochs);
    QTemporaryDir m_dir;
};

static QPushButton& wholeJobButton(QWidget& page, const char* name)
{
    auto* found = page.findChild<QPushButton*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

Recipe tst_WholeJob::smallRecipe(int epochs)
{
    Recipe recipe;
    recipe.inputSize = 32;
    recipe.batchSize = 8;
    recipe.epochs = epochs;
    recipe.precision = Precision::Float32;
    return recipe;
}

void tst_WholeJob::initTestCase()
{
    Theme::instance().setMode(Theme::Mode::Light);
    testing::writeSmallDataset(m_dir.filePath(QStringLiteral("data")));
}

void tst_WholeJob::trainEvaluateClassify()
{
    Session session(m_dir.filePath(QStringLiteral("runs")));
    TrainPage train(session);
    EvaluatePage evaluate(session);
    ClassifyPage classify(session);
    session.openDataset(m_dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(wholeJobButton(train, "startTraining").isEnabled());
    train.form().setRecipe(smallRecipe(2));
    wholeJobButton(train, "startTraining").click();
    QVERIFY(session.jobs().mainRunning());
    QCOMPARE(wholeJobButton(train, "startTraining").text(), QStringLiteral("Add to queue"));
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning(), 60'000);
    QCOMPARE(train.view().epochs().rowCount(), 2);
    QCOMPARE(train.view().lossPlot().pointCount(2), 2 * 6);  // 48 images, 8 a step

    QTRY_VERIFY(wholeJobButton(evaluate, "evaluate").isEnabled());
    wholeJobButton(evaluate, "evaluate").click();
    QTRY_VERIFY_WITH_TIMEOUT(evaluate.evaluation() != nullptr, 60'000);
    QCOMPARE(evaluate.evaluation()->matrix.total(), qint64(16));
    // Both look at the same weights and images.
    QCOMPARE(evaluate.evaluation()->matrix.accuracy(), train.view().epochs().best()->validAccuracy);

    QSignalSpy answered(&classify, &ClassifyPage::answered);
    const QString image = evaluate.evaluation()->datasetRoot + u'/' + evaluate.evaluation()->images[0].path;
    classify.classifyFile(image);
    QVERIFY(answered.wait(patience));
    QVERIFY(classify.findChild<QLabel*>(QStringLiteral("answer"))->text().startsWith(QStringLiteral("Unsure: Species")));
}

void tst_WholeJob::stoppedTrainingGoesOn()
{
    Session session(m_dir.filePath(QStringLiteral("stopped")));
    TrainPage train(session);
    session.openDataset(m_dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(wholeJobButton(train, "startTraining").isEnabled());
    train.form().setRecipe(smallRecipe(4));
    train.start();
    QTRY_VERIFY_WITH_TIMEOUT(train.view().epochs().rowCount() >= 1, 60'000);
    session.jobs().cancelMain();
    QTRY_VERIFY(!session.jobs().mainRunning());
    const int done = train.view().epochs().rowCount();
    if (done == 4)
        QSKIP("the training ended before it could be stopped");
    QTRY_VERIFY(wholeJobButton(train, "resumeRun").isVisibleTo(&train));
    const QString stopped = QStringLiteral("Training stopped");
    QVERIFY(testing::says(train, stopped));
    // Resumed elsewhere, it is not stopped any more.
    TrainPage other(session);
    wholeJobButton(other, "resumeRun").click();
    QTRY_VERIFY_WITH_TIMEOUT(!testing::says(train, stopped), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning() && other.view().epochs().rowCount() == 4, 60'000);
    QTRY_COMPARE(session.runs().size(), std::size_t(1));
    QTRY_COMPARE(session.runs().front().epochs.size(), std::size_t(4));
}

void tst_WholeJob::thePlugIsPulled()
{
    Session session(m_dir.filePath(QStringLiteral("pulled")));
    TrainPage train(session);
    session.openDataset(m_dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(wholeJobButton(train, "startTraining").isEnabled());
    QVERIFY(!wholeJobButton(train, "pullPlug").isVisibleTo(&train));
    train.form().setRecipe(smallRecipe(3));
    train.start();
    QTRY_VERIFY_WITH_TIMEOUT(train.view().epochs().rowCount() >= 1, 60'000);
    QVERIFY(wholeJobButton(train, "pullPlug").isVisibleTo(&train));
    const auto workers = runningWorkers();
    QCOMPARE(workers.size(), std::size_t(1));
    wholeJobButton(train, "pullPlug").click();
    QTRY_VERIFY(!runningWorkers().empty() && runningWorkers() != workers);  // another process
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning(), 60'000);
    QCOMPARE(train.view().epochs().rowCount(), 3);
    QTRY_COMPARE(session.runs().size(), std::size_t(1));
    QTRY_COMPARE(session.runs().front().state, RunState::Finished);
    QVERIFY(train.view().lossPlot().pointCount(2) <= 3 * 6);
    QVERIFY(!wholeJobButton(train, "pullPlug").isVisibleTo(&train));
}

LEAFBENCH_TEST(tst_WholeJob)
#include "tst_WholeJob.moc"
