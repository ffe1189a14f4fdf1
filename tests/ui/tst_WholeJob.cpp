#include "engine/parallel/GraphRunner.h"
#include "tests/testing/SmallDataset.h"
#include "ui/bridge/Session.h"
#include "ui/models/EpochTableModel.h"
#include "ui/pages/ClassifyPage.h"
#include "ui/pages/EvaluatePage.h"
#include "ui/pages/TrainPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LinePlot.h"
#include "ui/widgets/RecipeForm.h"
#include "ui/widgets/TrainingView.h"

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

static QPushButton& button(QWidget& page, const char* name)
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
    QTRY_VERIFY(button(train, "startTraining").isEnabled());
    train.form().setRecipe(smallRecipe(2));
    button(train, "startTraining").click();
    QVERIFY(session.jobs().mainRunning());
    QVERIFY(!button(train, "startTraining").isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning(), 60'000);
    QCOMPARE(train.view().epochs().rowCount(), 2);
    QCOMPARE(train.view().lossPlot().pointCount(2), 2 * 6);  // 48 images, 8 a step

    QTRY_VERIFY(button(evaluate, "evaluate").isEnabled());
    button(evaluate, "evaluate").click();
    QTRY_VERIFY_WITH_TIMEOUT(evaluate.evaluation() != nullptr, 60'000);
    QCOMPARE(evaluate.evaluation()->matrix.total(), qint64(16));
    // Both look at the same weights and images.
    QCOMPARE(evaluate.evaluation()->matrix.accuracy(), train.view().epochs().best()->validAccuracy);

    QSignalSpy answered(&classify, &ClassifyPage::answered);
    const QString image = evaluate.evaluation()->datasetRoot + u'/' + evaluate.evaluation()->images[0].path;
    classify.classifyFile(image);
    QVERIFY(answered.wait(20'000));
    QVERIFY(classify.findChild<QLabel*>(QStringLiteral("answer"))->text().startsWith(QStringLiteral("Species")));
}

void tst_WholeJob::stoppedTrainingGoesOn()
{
    Session session(m_dir.filePath(QStringLiteral("stopped")));
    TrainPage train(session);
    session.openDataset(m_dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(button(train, "startTraining").isEnabled());
    train.form().setRecipe(smallRecipe(4));
    train.start();
    QTRY_VERIFY_WITH_TIMEOUT(train.view().epochs().rowCount() >= 1, 60'000);
    session.jobs().cancelMain();
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning(), 20'000);
    const int done = train.view().epochs().rowCount();
    if (done == 4)
        QSKIP("the training ended before it could be stopped");
    QTRY_VERIFY(button(train, "resumeRun").isVisibleTo(&train));
    button(train, "resumeRun").click();
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning() && train.view().epochs().rowCount() == 4, 60'000);
    QTRY_COMPARE(session.runs().size(), std::size_t(1));
    QTRY_COMPARE(session.runs().front().epochs.size(), std::size_t(4));
}

void tst_WholeJob::thePlugIsPulled()
{
    Session session(m_dir.filePath(QStringLiteral("pulled")));
    TrainPage train(session);
    session.openDataset(m_dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(button(train, "startTraining").isEnabled());
    QVERIFY(!button(train, "pullPlug").isVisibleTo(&train));
    train.form().setRecipe(smallRecipe(3));
    train.start();
    QTRY_VERIFY_WITH_TIMEOUT(train.view().epochs().rowCount() >= 1, 60'000);
    QVERIFY(button(train, "pullPlug").isVisibleTo(&train));
    const auto workers = runningWorkers();
    QCOMPARE(workers.size(), std::size_t(1));
    button(train, "pullPlug").click();
    QTRY_VERIFY_WITH_TIMEOUT(!runningWorkers().empty() && runningWorkers() != workers, 20'000);  // another process
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning(), 60'000);
    QCOMPARE(train.view().epochs().rowCount(), 3);
    QTRY_COMPARE(session.runs().size(), std::size_t(1));
    QTRY_COMPARE(session.runs().front().state, RunState::Finished);
    QVERIFY(train.view().lossPlot().pointCount(2) <= 3 * 6);
    QVERIFY(!button(train, "pullPlug").isVisibleTo(&train));
}

QTEST_MAIN(tst_WholeJob)
#include "tst_WholeJob.moc"
