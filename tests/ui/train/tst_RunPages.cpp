#include "engine/common/TextFile.h"
#include "engine/evaluation/ReportFormats.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/BusyPool.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/classify/ProbabilityBars.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/evaluate/EvaluationExport.h"
#include "ui/evaluate/MistakeListModel.h"
#include "ui/evaluate/MistakesView.h"
#include "ui/forms/RecipeForm.h"
#include "ui/plots/LinePlot.h"
#include "ui/plots/ResourcePlot.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/shared/PictureView.h"
#include "ui/shared/dialogs/TextDialog.h"
#include "ui/theme/Theme.h"
#include "ui/train/EpochTableModel.h"
#include "ui/train/MachineCard.h"
#include "ui/train/TrainPage.h"
#include "ui/train/TrainingView.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;
using leafbench::testing::says;

/// Pages on made-up runs and evaluations: no network is trained or asked here.
class tst_RunPages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void trainingWaitsForADataset();
    void pageTakesTheSessionsSplit();
    void liveNewsReachCurvesAndTable();
    void newestRunIsShownAndCanBeResumed();
    void bestIsOfTheWeightsOnDisk();
    void runsOfAnotherDatasetAreNotResumed();
    void recipesAreSavedAndLoaded();
    void brokenRecipeIsToldInTheBanner();
    void modelSummaryIsOfTheForm();
    void failedTrainingIsToldInTheBanner();
    void pageMayGoWhileItTrains();
    void evaluationIsShownAndExported();
    void summaryTellsIntervalsAndCalibration();
    void selectedClassesAreCopied();
    void cellsLeadToTheirPicturesAndToClassify();
    void tabsHoldTheViews();
    void storedEvaluationIsShownAtOnce();
    void pictureIsShownWithoutARun();
    void brokenPictureIsToldInTheBanner();
    void pastedPicturesAndFilesAreTaken();
    void answerIsInReadableWords();
};

void tst_RunPages::trainingWaitsForADataset()
{
    QTemporaryDir dir;
    testing::makeKaggle(dir.filePath(QStringLiteral("data")), 2, 3, 2);
    Session session(dir.filePath(QStringLiteral("runs")));
    TrainPage page(session);
    page.show();
    auto& start = child<QPushButton>(page, "startTraining");
    QVERIFY(!start.isEnabled());
    QVERIFY(says(page, QStringLiteral("Open a dataset")));
    session.openDataset(dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(start.isEnabled());
    QVERIFY(says(page, QStringLiteral("Press Start training")));
    QTRY_VERIFY(says(page, QStringLiteral("2 classes")));
    QVERIFY(says(page, QStringLiteral("6 training images")));
}

void tst_RunPages::pageTakesTheSessionsSplit()
{
    QTemporaryDir dir;
    testing::makeKaggle(dir.filePath(QStringLiteral("data")), 2, 6, 4);
    Session session(dir.filePath(QStringLiteral("runs")));
    TrainPage page(session);
    QSignalSpy opened(&session, &Session::splitChanged);
    session.openDataset(dir.filePath(QStringLiteral("data")));
    QVERIFY(opened.wait(patience));
    QCOMPARE(page.form().recipe().split, QStringLiteral("auto"));
    const SplitOptions options{SplitOptions::Mode::Stratified, 0.5, 0.3, 0.2, 7};
    session.setSplit(std::make_shared<const Split>(makeSplit(*session.dataset(), options).value()));
    const Recipe recipe = page.form().recipe();
    QCOMPARE(recipe.split, QStringLiteral("stratified"));
    QCOMPARE(recipe.splitOptions(*session.dataset()), options);
}

void tst_RunPages::liveNewsReachCurvesAndTable()
{
    QTemporaryDir dir;
    Session session(dir.path());
    TrainPage page(session);
    const TrainingEvents news = testing::madeUpEvents(15, 6);
    page.view().showEvents(news);
    QCOMPARE(page.view().epochs().rowCount(), 6);
    QCOMPARE(page.view().lossPlot().pointCount(0), 6);
    QCOMPARE(page.view().lossPlot().pointCount(1), 6);
    QCOMPARE(page.view().lossPlot().pointCount(2), static_cast<int>(news.steps.size()));
    QCOMPARE(page.view().accuracyPlot().point(1, 5), (LinePlot::Point{6, news.epochs[5].validAccuracy}));
    QCOMPARE(page.view().refusedTexts().size(), 1);
    QVERIFY(says(page.view(), QStringLiteral("1 picture left out")));
    QVERIFY(says(page.view(), QStringLiteral("loader worker")));
    page.view().showEvents(testing::madeUpEvents(3, 1));  // another training begins
    QCOMPARE(page.view().epochs().rowCount(), 1);
    QCOMPARE(page.view().refusedTexts().size(), 1);
}

void tst_RunPages::newestRunIsShownAndCanBeResumed()
{
    QTemporaryDir dir;
    testing::writeMadeUpRun(dir.path(), testing::madeUpRun(15, 4));
    Session session(dir.path());
    TrainPage page(session);
    session.refreshRuns();
    QTRY_COMPARE(page.view().epochs().rowCount(), 4);
    QVERIFY(child<QPushButton>(page, "resumeRun").isVisibleTo(&page));
    QCOMPARE(child<QComboBox>(page, "trainRunChoice").currentIndex(), 0);
    const auto samples = [&page] { return page.view().machine().plot().samples().size(); };
    QTRY_VERIFY(samples() > 0);
    {
        const testing::BusyPool pool;
        QVERIFY(pool.isBusy());
        page.showRun(session.runs().front());
        QCOMPARE(samples(), std::size_t(0));  // the window's thread does not read them
    }
    QTRY_VERIFY(samples() > 0);
}

void tst_RunPages::bestIsOfTheWeightsOnDisk()
{
    TrainingView view;
    ui::TrainingEvents events = testing::madeUpEvents(6, 4);
    view.showEvents(events);
    const int live = view.epochs().best()->epoch;
    // The process was killed before the weights of its best epoch were written.
    Run stored = events.start->run;
    for (int row = 0; row < view.epochs().rowCount(); ++row)
        stored.epochs.push_back(view.epochs().row(row));
    stored.bestEpoch = 1;
    QVERIFY(live != stored.bestEpoch);
    view.setStored(stored);
    QCOMPARE(view.epochs().best()->epoch, 1);
    QVERIFY(says(view, QStringLiteral("epoch 1")));
    // A training that goes on counts its rows again.
    view.showEvents(events);
    QCOMPARE(view.epochs().best()->epoch, live);
    // The table of a stored run says the same.
    view.showRun(stored);
    QCOMPARE(view.epochs().best()->epoch, 1);
}

void tst_RunPages::runsOfAnotherDatasetAreNotResumed()
{
    QTemporaryDir dir;
    for (const char* data : {"one", "two"})
        testing::makeKaggle(dir.filePath(QLatin1String(data)), 2, 3, 2);
    Run run = testing::madeUpRun(15, 4);
    run.recipe.data = dir.filePath(QStringLiteral("one"));
    testing::writeMadeUpRun(dir.filePath(QStringLiteral("runs")), run);
    Session session(dir.filePath(QStringLiteral("runs")));
    TrainPage page(session);
    session.refreshRuns();
    auto& resume = child<QPushButton>(page, "resumeRun");
    QTRY_VERIFY(resume.isVisibleTo(&page));
    QVERIFY(resume.isEnabled());
    session.openDataset(dir.filePath(QStringLiteral("two")));
    QTRY_VERIFY(!resume.isEnabled());
    QVERIFY(resume.toolTip().contains(run.recipe.data));
    session.openDataset(dir.filePath(QStringLiteral("one")));
    QTRY_VERIFY(resume.isEnabled());
    // A dataset that has moved is no reason.
    session.openDataset(dir.filePath(QStringLiteral("two")));
    QTRY_VERIFY(!resume.isEnabled());
    QVERIFY(QDir().rename(run.recipe.data, dir.filePath(QStringLiteral("moved"))));
    session.openDataset(dir.filePath(QStringLiteral("moved")));
    QTRY_VERIFY(resume.isEnabled());
}

void tst_RunPages::recipesAreSavedAndLoaded()
{
    QTemporaryDir dir;
    Session session(dir.path());
    TrainPage page(session);
    Recipe recipe;
    recipe.epochs = 3;
    recipe.augment.jitter = true;
    page.form().setRecipe(recipe);
    const QString path = dir.filePath(QStringLiteral("mine.json"));
    page.saveRecipe(path);
    page.show();
    QTRY_VERIFY(says(page, QStringLiteral("Saved as ") + path));
    page.form().reset();
    QVERIFY(!(page.form().recipe() == recipe));
    {
        const testing::BusyPool pool;
        QVERIFY(pool.isBusy());
        page.loadRecipe(path);
        QVERIFY(!(page.form().recipe() == recipe));  // the window's thread does not read it
    }
    QTRY_COMPARE(page.form().recipe(), recipe);
}

void tst_RunPages::brokenRecipeIsToldInTheBanner()
{
    QTemporaryDir dir;
    Session session(dir.path());
    TrainPage page(session);
    const QString path = dir.filePath(QStringLiteral("bad.json"));
    QVERIFY(testing::writeFile(path, "{\"epochs\": \"many\"}"));
    page.loadRecipe(path);
    QTRY_VERIFY(says(page, QStringLiteral("epochs cannot be \"many\"")));
    QCOMPARE(page.form().recipe(), Recipe());
}

void tst_RunPages::modelSummaryIsOfTheForm()
{
    QTemporaryDir dir;
    Session session(dir.path());
    TrainPage page(session);
    Recipe recipe;
    recipe.inputSize = 96;
    recipe.trainable = Trainable::Head;
    page.form().setRecipe(recipe);
    QVERIFY(says(page, QStringLiteral("19,494 of them learn")));
    page.showModelSummary();
    auto* dialog = page.findChild<TextDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->text(), summarizeResNet18(38, 96, Trainable::Head).text());
    dialog->close();
}

void tst_RunPages::failedTrainingIsToldInTheBanner()
{
    QTemporaryDir dir;
    Session session(dir.path());
    TrainPage page(session);
    page.show();
    page.resume(dir.filePath(QStringLiteral("no such run")));
    QTRY_VERIFY(says(page, QStringLiteral("is not a run")));
    QVERIFY(!session.jobs().mainRunning());
    QCOMPARE(child<QPushButton>(page, "startTraining").text(), QStringLiteral("Start training"));
}

void tst_RunPages::pageMayGoWhileItTrains()
{
    QTemporaryDir dir;
    Session session(dir.path());
    auto page = std::make_unique<TrainPage>(session);
    page->resume(dir.filePath(QStringLiteral("no such run")));
    page.reset();
    QTRY_VERIFY(!session.jobs().mainRunning());
}

void tst_RunPages::evaluationIsShownAndExported()
{
    QTemporaryDir dir;
    Session session(dir.path());
    EvaluatePage page(session);
    page.show();
    QVERIFY(says(page, QStringLiteral("No model to evaluate yet")));
    QVERIFY(!child<QPushButton>(page, "evaluate").isEnabled());
    const auto evaluation = std::make_shared<const Evaluation>(testing::madeUpEvaluation(20));
    page.showEvaluation(evaluation);
    QVERIFY(says(page, QStringLiteral("760 test images")));
    QVERIFY(says(page, QStringLiteral("Macro F1")));
    QVERIFY(says(page, QStringLiteral("evaluate again")));  // made up without scores
    page.showCell(29, 29);
    QVERIFY(says(page, QStringLiteral("Tomato \u00b7 Early blight recognised")));

    const QStringList suffixes{QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("tex"), QStringLiteral("md")};
    const QStringList expected{evaluation->report.text(), reportCsv(evaluation->report), reportLatex(evaluation->report),
                               reportMarkdown(evaluation->report)};
    for (int i = 0; i < suffixes.size(); ++i) {
        const QString path = dir.filePath(QStringLiteral("report.") + suffixes[i]);
        page.exports().exportReport(path);
        QTRY_VERIFY(says(page, path));
        QCOMPARE(QString::fromUtf8(readFile(path).value()), expected[i]);
        page.exports().copyReport(suffixes[i]);
        QCOMPARE(QApplication::clipboard()->text(), expected[i]);
    }
    const QString matrix = dir.filePath(QStringLiteral("confusion.csv"));
    page.exports().exportMatrix(matrix);
    QTRY_VERIFY(says(page, matrix));
    QCOMPARE(QString::fromUtf8(readFile(matrix).value()), evaluation->matrix.toCsv(evaluation->classNames));
    for (const char* suffix : {"png", "svg", "pdf"}) {
        const QString path = dir.filePath(QStringLiteral("confusion.") + QLatin1String(suffix));
        page.exports().exportMatrix(path);
        QTRY_VERIFY(says(page, path));
        QVERIFY(QFileInfo(path).size() > 5000);
    }
    page.exports().exportReport(dir.filePath(QStringLiteral("none/report.txt")));
    QTRY_VERIFY(says(page, QStringLiteral("cannot be written")));
}

void tst_RunPages::summaryTellsIntervalsAndCalibration()
{
    QTemporaryDir dir;
    Session session(dir.path());
    EvaluatePage page(session);
    page.show();
    Evaluation evaluation = testing::madeUpEvaluation(20);
    evaluation.scores.classes = 38;
    evaluation.scores.truths.push_back(0);
    evaluation.topFive = 0.991;
    evaluation.before.ece = 0.0412;
    evaluation.after.ece = 0.0123;
    evaluation.temperature = 1.31;
    page.showEvaluation(std::make_shared<const Evaluation>(evaluation));
    QVERIFY(says(page, QStringLiteral("99.1 %")));
    QVERIFY(says(page, QStringLiteral("4.1 % \u2192 <b>1.2 %</b> (temperature 1.31)")));
    const auto interval = wilsonInterval(evaluation.matrix.correct(), evaluation.matrix.total());
    QVERIFY(says(page, words::percent(interval[0]) + QStringLiteral(" to ") + words::percent(interval[1])));
    QVERIFY(!says(page, QStringLiteral("evaluate again")));
}

void tst_RunPages::selectedClassesAreCopied()
{
    QTemporaryDir dir;
    Session session(dir.path());
    EvaluatePage page(session);
    const auto evaluation = std::make_shared<const Evaluation>(testing::madeUpEvaluation(20));
    page.showEvaluation(evaluation);
    page.show();
    auto& table = child<QTableView>(page, "reportTable");
    child<QLineEdit>(page, "reportFilter").setText(QStringLiteral("blight tomato"));
    QCOMPARE(table.model()->rowCount(), 2 + 3);
    table.sortByColumn(0, Qt::DescendingOrder);
    table.selectRow(0);
    page.exports().copyReport(QStringLiteral("csv"));
    const QString csv = QApplication::clipboard()->text();
    QVERIFY(csv.contains(QStringLiteral("Tomato___Late_blight")));
    QVERIFY(!csv.contains(QStringLiteral("Early_blight")));
    QVERIFY(csv.contains(QStringLiteral("macro avg")));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QString row = QApplication::clipboard()->text();
    QVERIFY(row.startsWith(QStringLiteral("Tomato \u00b7 Late blight\t")));
    QCOMPARE(row.count(u'\t'), 4);
    page.showEvaluation(nullptr);
    page.exports().copyReport(QStringLiteral("csv"));  // nothing there: nothing breaks
}

void tst_RunPages::cellsLeadToTheirPicturesAndToClassify()
{
    QTemporaryDir dir;
    Session session(dir.path());
    EvaluatePage page(session);
    const auto evaluation = std::make_shared<const Evaluation>(testing::madeUpEvaluation(20));
    page.showEvaluation(evaluation);
    page.resize(1252, 856);
    page.show();
    QTest::keyClick(&page.matrix(), Qt::Key_Home);
    QTest::keyClick(&page.matrix(), Qt::Key_Return);
    QVERIFY(says(page, QStringLiteral("Apple \u00b7 Apple scab recognised")));
    auto& list = child<QListView>(page, "cellImages");
    QCOMPARE(qint64(list.model()->rowCount()), evaluation->matrix.at(0, 0));
    QSignalSpy offered(&session, &Session::imagesOffered), wanted(&session, &Session::pageRequested);
    emit list.activated(list.model()->index(1, 0));
    QCOMPARE(offered.count(), 1);
    QCOMPARE(session.takeOfferedImages(), QStringList{list.model()->index(1, 0).data(MistakeListModel::PathRole).toString()});
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("classify"));

    auto& order = child<QComboBox>(page, "matrixOrder");
    order.setCurrentIndex(2);
    page.goToCell(29, 30);
    QCOMPARE(*page.matrix().cursorCell(), QPoint(30, 29));
    QVERIFY(says(page, QStringLiteral("Tomato \u00b7 Early blight taken for Tomato \u00b7 Late blight")));
    QCOMPARE(qint64(list.model()->rowCount()), evaluation->matrix.at(29, 30));
}

void tst_RunPages::tabsHoldTheViews()
{
    QTemporaryDir dir;
    Session session(dir.path());
    EvaluatePage page(session);
    const auto evaluation = std::make_shared<const Evaluation>(testing::madeUpEvaluation(20));
    page.showEvaluation(evaluation);
    page.resize(836, 656);
    page.show();
    auto& tabs = child<QTabWidget>(page, "evaluateTabs");
    QCOMPARE(tabs.count(), 5);
    for (int i = 0; i < 5; ++i) {
        tabs.setCurrentIndex(i);
        QVERIFY(!page.grab().isNull());
        QVERIFY(page.minimumSizeHint().width() <= 836);
    }
    tabs.setCurrentIndex(2);
    auto* mistakes = page.findChild<MistakesView*>();
    QVERIFY(mistakes);
    emit mistakes->cellRequested(29, 30);
    QCOMPARE(tabs.currentIndex(), 0);
    QCOMPARE(*page.matrix().cursorCell(), QPoint(30, 29));
    page.showEvaluation(nullptr);  // nothing to show: nothing breaks
    QVERIFY(!page.grab().isNull());
}

void tst_RunPages::storedEvaluationIsShownAtOnce()
{
    QTemporaryDir dir;
    const Run run = testing::madeUpRun(15, 15);
    testing::writeMadeUpRun(dir.path(), run);
    const QString stored = dir.path() + u'/' + run.name + QStringLiteral("/evaluation/valid/");
    QVERIFY(testing::writeFile(stored + QStringLiteral("metrics.json"), R"({"dataset": "/nowhere", "elapsed_s": 2})"));
    QVERIFY(testing::writeFile(stored + QStringLiteral("predictions.csv"),
                               "path,truth,predicted,confidence\n"
                               "a.jpg,Apple___Apple_scab,Apple___Apple_scab,0.9\n"
                               "b.jpg,Apple___Apple_scab,Apple___Black_rot,0.6\n"));
    Session session(dir.path());
    EvaluatePage page(session);
    session.refreshRuns();
    QTRY_VERIFY(page.evaluation() != nullptr);
    QCOMPARE(page.evaluation()->matrix.at(0, 1), qint64(1));
    QVERIFY(says(page, QStringLiteral("50.0 %")));
    auto& subset = child<QComboBox>(page, "subsetChoice");
    subset.setCurrentIndex(1);
    emit subset.activated(1);
    QVERIFY(!page.evaluation());
    QVERIFY(says(page, QStringLiteral("Not evaluated yet")));
}

void tst_RunPages::pictureIsShownWithoutARun()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("leaf.jpg"));
    QVERIFY(testing::writeFile(path, testing::jpeg(60, 40, 90)));
    Session session(dir.filePath(QStringLiteral("runs")));
    ClassifyPage page(session);
    page.show();
    QVERIFY(says(page, QStringLiteral("Train one first")));
    QSignalSpy answered(&page, &ClassifyPage::answered);
    session.offerImage(path);
    QVERIFY(answered.wait(patience));
    QCOMPARE(page.findChild<PictureView*>()->picture().size(), QSize(60, 40));
    QVERIFY(says(page, QStringLiteral("leaf.jpg, 60 \u00d7 40 px")));
    QVERIFY(says(page, QStringLiteral("Train one first")));
}

void tst_RunPages::brokenPictureIsToldInTheBanner()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("leaf.jpg"));
    QVERIFY(testing::writeFile(path, "this is no picture"));
    Session session(dir.filePath(QStringLiteral("runs")));
    ClassifyPage page(session);
    QSignalSpy answered(&page, &ClassifyPage::answered);
    page.classifyFile(path);
    QVERIFY(answered.wait(patience));
    QVERIFY(says(page, QStringLiteral("is a text file")));
    QVERIFY(page.findChild<PictureView*>()->picture().isNull());
}

void tst_RunPages::pastedPicturesAndFilesAreTaken()
{
    QTemporaryDir dir;
    Session session(dir.filePath(QStringLiteral("runs")));
    ClassifyPage page(session);
    QSignalSpy answered(&page, &ClassifyPage::answered);
    QImage image(33, 22, QImage::Format_RGB32);
    image.fill(Qt::green);
    QApplication::clipboard()->setImage(image);
    page.paste();
    QVERIFY(answered.wait(patience));
    QCOMPARE(page.findChild<PictureView*>()->picture().size(), QSize(33, 22));

    const QString path = dir.filePath(QStringLiteral("leaf.jpg"));
    QVERIFY(testing::writeFile(path, testing::jpeg(60, 40, 90)));
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(path)});
    QApplication::clipboard()->setMimeData(files);
    page.paste();
    QVERIFY(answered.wait(patience));
    QCOMPARE(page.findChild<PictureView*>()->picture().size(), QSize(60, 40));

    QApplication::clipboard()->setText(QStringLiteral("words"));
    page.paste();
    QVERIFY(says(page, QStringLiteral("holds no picture")));
}

void tst_RunPages::answerIsInReadableWords()
{
    QTemporaryDir dir;
    Session session(dir.path());
    ClassifyPage page(session);
    page.show();
    Classification answer;
    answer.image = QStringLiteral("/x/IMG_1.jpg");
    answer.top = {{QStringLiteral("Tomato___Late_blight"), 0.45}};
    answer.width = answer.height = 8;
    answer.verdict = Verdict::Unsure;
    answer.elapsedMs = 28.4;
    page.showAnswer(answer, QImage(8, 8, QImage::Format_RGB32));
    QCOMPARE(child<QLabel>(page, "answer").text(), QStringLiteral("Unsure: no class stands out"));
    QVERIFY(says(page, QStringLiteral("28 ms")));
    QVERIFY(says(page, QStringLiteral("Not sure")));
    answer.top[0].probability = 0.95;
    answer.verdict = Verdict::Sure;
    page.showAnswer(answer, QImage(8, 8, QImage::Format_RGB32));
    QCOMPARE(child<QLabel>(page, "answer").text(), QStringLiteral("Tomato \u00b7 Late blight"));
    QVERIFY(!says(page, QStringLiteral("Not sure")));
    QCOMPARE(page.findChild<ProbabilityBars*>()->bars().size(), std::size_t(1));
}

LEAFBENCH_TEST(tst_RunPages)
#include "tst_RunPages.moc"
