// A run on pictures of another dataset: the question which folder is which class, the results, and the way back.
#include "engine/runs/evaluation/EvaluateOn.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "ui/bridge/Session.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/evaluate/other/OtherPicturesDialog.h"
#include "ui/evaluate/other/OtherPicturesText.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using testing::child;
using testing::says;

namespace {

const QString scab = QStringLiteral("Apple___Apple_scab");
const QString healthy = QStringLiteral("Tomato___healthy");

std::vector<MatchedFolder> someFolders()
{
    return {{"Apple Scab Leaf", 12, scab, MatchKind::Likely, {}},
            {"Bark", 7, {}, MatchKind::None, {}},
            {"Tomato leaf", 9, healthy, MatchKind::Unsure, {"Tomato___Late_blight"}}};
}

/// Of two classes, 20 images each, on pictures in /nowhere/field.
Evaluation madeUpOther(const QString& runPath)
{
    Evaluation evaluation = testing::madeUpScoredEvaluation(20);
    evaluation.runPath = runPath;
    evaluation.datasetRoot = QStringLiteral("/nowhere/field");
    evaluation.subset = Subset::None;
    const int first = static_cast<int>(evaluation.classNames.indexOf(scab));
    const int second = static_cast<int>(evaluation.classNames.indexOf(healthy));
    std::erase_if(evaluation.images, [&](const EvaluatedImage& image) { return image.truth != first && image.truth != second; });
    evaluation.scores = {};
    evaluation.matrix = ConfusionMatrix(static_cast<int>(evaluation.classNames.size()));
    for (const EvaluatedImage& image : evaluation.images)
        evaluation.matrix.add(image.truth, image.predicted);
    evaluation.report = classificationReport(evaluation.matrix, evaluation.classNames, std::array{first, second});
    evaluation.after.ece = 0.123;
    OtherPictures other;
    other.folders = someFolders();
    other.calibrated = true;
    other.known = {40, 10};
    other.unknown = {7, 6};
    other.validation = ValidationNumbers{1000, 0.928, {0.91, 0.942}, 0.008, 0.05};
    evaluation.other = other;
    return evaluation;
}

}  // namespace

class tst_OtherPictures : public QObject {
    Q_OBJECT
private slots:
    void theDialogBeginsWithWhatMatches();
    void numbersStandBesideTheValidation();
    void resultsAreHeadedAndLeadBack();
    void aFolderIsEvaluated();
    void aWrongFolderIsSaid();
};

void tst_OtherPictures::theDialogBeginsWithWhatMatches()
{
    auto* dialog = new OtherPicturesDialog("/nowhere/field", someFolders(), {scab, "Tomato___Late_blight", healthy});
    dialog->show();
    QCOMPARE(dialog->windowTitle(), QString("Pictures of field"));
    auto& apple = child<QComboBox>(*dialog, "classOf Apple Scab Leaf");
    auto& bark = child<QComboBox>(*dialog, "classOf Bark");
    auto& tomato = child<QComboBox>(*dialog, "classOf Tomato leaf");
    QCOMPARE(apple.currentData().toString(), scab);
    QCOMPARE(apple.currentText(), QString("Apple \u00b7 Apple scab"));
    QCOMPARE(bark.currentData().toString(), QString());
    QCOMPARE(tomato.currentData().toString(), healthy);
    QVERIFY(says(*dialog, "unsure: please look"));
    QVERIFY(says(*dialog, "21 pictures are of classes of the model, 7 are not"));
    const auto choose = [](QComboBox& choice, const QString& className) {
        choice.setCurrentIndex(choice.findData(className));
        emit choice.activated(choice.currentIndex());
    };
    choose(tomato, "Tomato___Late_blight");
    QVERIFY(says(*dialog, "chosen by hand"));
    const ClassMapping mapping = dialog->mapping();
    QCOMPARE(mapping.entries.size(), 3u);
    QCOMPARE(mapping.entries[1].folder, QString("Bark"));
    QCOMPARE(mapping.entries[1].className, QString());
    QCOMPARE(mapping.entries[2].className, QString("Tomato___Late_blight"));
    choose(tomato, {});
    choose(apple, {});
    auto& evaluate = child<QPushButton>(*dialog, "evaluateOtherPictures");
    QVERIFY(!evaluate.isEnabled());
    QVERIFY(says(*dialog, "Choose a class"));
    choose(bark, scab);
    QVERIFY(evaluate.isEnabled());
    QSignalSpy rejected(dialog, &QDialog::rejected);
    child<QPushButton>(*dialog, "cancelOtherPictures").click();
    QCOMPARE(rejected.count(), 1);
}

void tst_OtherPictures::numbersStandBesideTheValidation()
{
    Evaluation evaluation = madeUpOther("/nowhere/run");
    QCOMPARE(matchedText(*evaluation.other), QString("2 of 3 class folders are classes of the model. Not in it: Bark."));
    const QString text = besideValidationText(evaluation);
    QVERIFY2(text.contains("in its validation 92.8 % (91.0 % to 94.2 %)."), qPrintable(text));
    QVERIFY2(text.contains("Calibration error: 12.3 %; there 0.8 %."), qPrintable(text));
    QVERIFY2(text.contains("Turned away: 25.0 % ("), qPrintable(text));
    QVERIFY2(text.contains("there 5.0 %."), qPrintable(text));
    QVERIFY2(text.contains("Of 7 pictures of classes that it does not know, it turns away 85.7 %"), qPrintable(text));
    evaluation.other->calibrated = false;
    evaluation.other->validation.reset();
    const QString less = besideValidationText(evaluation);
    QVERIFY2(less.contains("not known") && !less.contains("; there") && !less.contains("Turned away"), qPrintable(less));
}

void tst_OtherPictures::resultsAreHeadedAndLeadBack()
{
    QTemporaryDir dir;
    Run run = testing::madeUpRun(3, 3);
    run.path = dir.path() + u'/' + run.name;
    testing::writeMadeUpRun(dir.path(), run);
    Evaluation own = testing::madeUpEvaluation(5);
    own.subset = Subset::Valid;
    testing::writeMadeUpEvaluation(run, own);
    Session session(dir.path());
    EvaluatePage page(session);
    page.resize(1252, 856);
    page.show();
    session.refreshRuns();
    QTRY_VERIFY(page.evaluation() != nullptr);
    auto& tabs = child<QTabWidget>(page, "evaluateTabs");
    auto& back = child<QPushButton>(page, "backToValidation");
    QVERIFY(!back.isVisibleTo(&page));
    QVERIFY(tabs.isTabVisible(3));

    page.showEvaluation(std::make_shared<const Evaluation>(madeUpOther(run.path)));
    QVERIFY(says(page, "Other pictures: field"));
    QVERIFY(says(page, "40 pictures of another dataset"));
    QVERIFY(says(page, QStringLiteral("in its validation 92.8\u00a0%")));
    QVERIFY(!tabs.isTabVisible(3));
    // Nor can it be chosen where the tabs fold into a list.
    const QAbstractItemModel& folded = *tabs.tabBar()->findChild<QComboBox*>(QStringLiteral("tabList"))->model();
    QVERIFY(!(folded.flags(folded.index(3, 0)) & Qt::ItemIsEnabled));
    QVERIFY(folded.flags(folded.index(2, 0)) & Qt::ItemIsEnabled);
    auto& table = child<QTableView>(page, "reportTable");
    QCOMPARE(table.model()->rowCount(), 2 + 3);
    emit table.clicked(table.model()->index(1, 0));
    const int place = static_cast<int>(page.evaluation()->classNames.indexOf(healthy));
    QCOMPARE(*page.matrix().cursorCell(), QPoint(place, place));
    // Runs that are read again take nothing away.
    QSignalSpy read(&session, &Session::runsChanged);
    session.refreshRuns();
    QVERIFY(read.wait(patience));
    QVERIFY(page.evaluation() && page.evaluation()->other);

    back.click();
    QTRY_VERIFY(page.evaluation() && !page.evaluation()->other);
    QCOMPARE(page.evaluation()->matrix.total(), own.matrix.total());
    QVERIFY(!says(page, "Other pictures: field"));
    QVERIFY(tabs.isTabVisible(3));
    QVERIFY(folded.flags(folded.index(3, 0)) & Qt::ItemIsEnabled);
}

void tst_OtherPictures::aFolderIsEvaluated()
{
    QTemporaryDir dir;
    const QString data = dir.filePath("data"), field = dir.filePath("field");
    testing::writeSmallDataset(data);
    RunObserver silent;
    Recipe recipe = testing::quickRecipe(data);
    recipe.epochs = 1;
    const auto trained = trainRun(recipe, dir.filePath("runs"), silent, {});
    QVERIFY(trained);
    testing::writeSmallDataset(dir.filePath("other"), {.train = 0});
    QVERIFY(QDir().rename(dir.filePath("other/valid"), field));
    QVERIFY(QDir(field).rename("Species_3___disease_3", "Bark"));

    Session session(dir.filePath("runs"));
    EvaluatePage page(session);
    page.show();
    session.refreshRuns();
    QTRY_VERIFY(child<QPushButton>(page, "otherPicturesFirst").isEnabled());
    page.evaluateOther(field);
    OtherPicturesDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<OtherPicturesDialog*>()) != nullptr);
    QVERIFY(says(*dialog, "12 pictures are of classes of the model, 4 are not"));
    child<QPushButton>(*dialog, "evaluateOtherPictures").click();
    QVERIFY(session.jobs().mainRunning());
    QCOMPARE(child<QPushButton>(page, "evaluate").text(), "Add to queue");
    QTRY_VERIFY(page.evaluation() != nullptr);
    QCOMPARE(page.evaluation()->matrix.total(), qint64(12));
    QCOMPARE(page.evaluation()->other->unknown.images, qint64(4));
    QVERIFY(page.evaluation()->other->calibrated);
    QVERIFY(says(page, "Other pictures: field"));
    QVERIFY(QDir(trained->run.path + "/evaluation-on/field").exists());
    QVERIFY(!QDir(trained->run.path + "/evaluation").exists());
    QTRY_COMPARE(child<QPushButton>(page, "evaluate").text(), "Evaluate");
}

void tst_OtherPictures::aWrongFolderIsSaid()
{
    QTemporaryDir dir;
    Run run = testing::madeUpRun(3, 3);
    testing::writeMadeUpRun(dir.path(), run);
    Session session(dir.path());
    EvaluatePage page(session);
    page.show();
    session.refreshRuns();
    QTRY_VERIFY(child<QPushButton>(page, "otherPicturesFirst").isEnabled());
    page.evaluateOther(dir.filePath("nowhere"));
    QTRY_VERIFY(says(page, "nowhere does not exist"));
    QVERIFY(!page.findChild<OtherPicturesDialog*>());
}

LEAFBENCH_TEST(tst_OtherPictures)
#include "tst_OtherPictures.moc"
