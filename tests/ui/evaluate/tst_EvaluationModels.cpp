// Item models and words of what an evaluation is worth.
#include "engine/evaluation/ClassificationReport.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "ui/evaluate/MistakesView.h"
#include "ui/evaluate/ReliabilityPlot.h"
#include "ui/evaluate/ReportTableModel.h"
#include "ui/evaluate/compare/ClassComparisonModel.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/shared/CaptionedListModel.h"
#include "ui/shared/files/PicturesHere.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/Words.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;

static constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

class tst_EvaluationModels : public QObject {
    Q_OBJECT
private slots:
    void pairsStandInWordsAndOncePerPair();
    void whatNoImageWasHeldAgainstIsNotNought();
    void captionedPicturesComeWhenTheyAreReady();
    void theStartersPicturesAreTheOpenDatasets();
    void comparedClassesSayWhatThereIs();
    void claimsInWords();
    void coverageCountsWhatIsLeft();
    void verdictsInWords();
    void theDiagramReadsOutEveryBin();
};

void tst_EvaluationModels::pairsStandInWordsAndOncePerPair()
{
    Evaluation evaluation;
    evaluation.classNames = {"Corn_(maize)___Northern_Leaf_Blight", "Corn_(maize)___Common_rust_", "Apple___healthy"};
    evaluation.matrix = ConfusionMatrix(3);
    const auto add = [&](int truth, int predicted, int images) {
        for (int i = 0; i < images; ++i)
            evaluation.matrix.add(truth, predicted);
    };
    add(0, 0, 27);
    add(0, 1, 5);
    add(1, 0, 4);
    add(1, 1, 6);
    add(2, 1, 1);
    MistakesView view;
    view.setEvaluation(std::make_shared<const Evaluation>(evaluation));
    const QList<QListView*> lists = view.findChildren<QListView*>();
    const auto found = std::find_if(lists.begin(), lists.end(), [](const QListView* list) {
        return list->accessibleName() == QLatin1String("Classes taken for each other, most images first");
    });
    QVERIFY(found != lists.end());
    QListView& list = **found;
    const QAbstractItemModel* model = list.model();
    QAbstractItemModelTester tester(list.model(), Fatal);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(),
             QString("Corn (maize) · Northern Leaf Blight is taken for Corn (maize) · Common rust in 5 of 32 (16 %); "
                     "the other way round in 4."));
    QVERIFY(model->index(1, 0).data().toString().endsWith("never the other way round."));
    QSignalSpy cell(&view, &MistakesView::cellRequested);
    emit list.clicked(model->index(0, 0));
    QCOMPARE(cell.takeFirst(), QVariantList({0, 1}));
    view.setEvaluation(nullptr);
    QCOMPARE(model->rowCount(), 0);
}

void tst_EvaluationModels::whatNoImageWasHeldAgainstIsNotNought()
{
    const QStringList names{"Apple___healthy", "Apple___scab"};
    ConfusionMatrix matrix(2);
    matrix.add(0, 0);
    matrix.add(0, 1);
    ReportTableModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.setReport(classificationReport(matrix, names));
    const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(shown(0, ReportTableModel::Recall), QString("0.50"));
    QCOMPARE(shown(1, ReportTableModel::Precision), QString("0.00"));
    QCOMPARE(shown(1, ReportTableModel::Recall), words::dash());
    QCOMPARE(shown(1, ReportTableModel::F1), words::dash());
    QCOMPARE(shown(1, ReportTableModel::Support), QString("0"));
    QVERIFY(model.index(1, ReportTableModel::Recall).data(Qt::ToolTipRole).toString().contains("no image of this class"));
    model.sort(ReportTableModel::Recall, Qt::AscendingOrder);
    QCOMPARE(shown(0, ReportTableModel::Recall), words::dash());

    ConfusionMatrixPlot plot;
    plot.setMatrix(matrix, names);
    QVERIFY(plot.cellText(0, 0).contains("50.0 %"));
    QVERIFY2(plot.cellText(1, 1).contains(words::dash()), qPrintable(plot.cellText(1, 1)));
    QVERIFY(!plot.cellText(1, 1).contains("%"));
}

void tst_EvaluationModels::captionedPicturesComeWhenTheyAreReady()
{
    QTemporaryDir dir;
    QVERIFY(testing::writeFile(dir.path() + "/a/one.jpg", testing::jpeg(40, 20, 90)));
    QVERIFY(testing::writeFile(dir.path() + "/a/two.jpg", "no picture"));
    CaptionedListModel model(32);
    QAbstractItemModelTester tester(&model, Fatal);
    model.setImages(dir.path(),
                    {{"a/one.jpg", "One", "note", "Details of one", 1, 2}, {"a/two.jpg", "Two", "", "Details of two", 3, 4}});
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex one = model.index(0), two = model.index(1);
    QCOMPARE(one.data(Qt::AccessibleTextRole).toString(), QString("Details of one"));
    QCOMPARE(one.data(CaptionedListModel::PathRole).toString(), dir.path() + "/a/one.jpg");
    QCOMPARE(two.data(CaptionedListModel::PredictedRole).toInt(), 4);
    QTRY_COMPARE(one.data(Qt::DecorationRole).value<QImage>().size(), QSize(32, 16));
    QTRY_VERIFY(two.data(CaptionedListModel::BrokenRole).toBool());
    QVERIFY(!two.data(Qt::DecorationRole).isValid());
    QVERIFY(two.data(Qt::ToolTipRole).toString().contains("two.jpg"));
    QVERIFY(two.data(Qt::ToolTipRole).toString() != QString("Details of two"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_EvaluationModels::theStartersPicturesAreTheOpenDatasets()
{
    Evaluation starter = testing::madeUpEvaluation(4);
    starter.datasetRoot.clear();
    const auto evaluation = std::make_shared<const Evaluation>(starter);
    DatasetIndex dataset;
    dataset.root = QStringLiteral("/here");
    for (const EvaluatedImage& image : starter.images)
        dataset.images.push_back({image.path, image.truth, Folder::Root});
    const QString first = starter.images.front().path, last = starter.images.back().path;
    QCOMPARE(withPicturesOf(&dataset, evaluation)->datasetRoot, dataset.root);
    QCOMPARE(withPicturesOf(nullptr, evaluation), evaluation);
    const auto own = std::make_shared<const Evaluation>(testing::madeUpEvaluation(4));
    QCOMPARE(withPicturesOf(&dataset, own), own);
    dataset.images.resize(dataset.images.size() / 2 - 1);  // another dataset with some of the same names
    QCOMPARE(withPicturesOf(&dataset, evaluation), evaluation);
    const std::vector<NeighborLeaf> here
        = leavesHere(&dataset, {{last, QStringLiteral("b"), 0.1}, {first, QStringLiteral("a"), 0.2}});
    QCOMPARE(here.size(), std::size_t(1));
    QCOMPARE(here.front().path, QStringLiteral("/here/") + first);
    QVERIFY(leavesHere(nullptr, here).empty());

    CaptionedListModel model(64);
    model.setImages({}, {{.path = first, .caption = "a", .note = {}, .details = "b"}});
    QTest::qWait(50);
    QVERIFY(model.index(0).data(CaptionedListModel::PathRole).toString().isEmpty());
    QVERIFY(!model.index(0).data(CaptionedListModel::BrokenRole).toBool());
}

void tst_EvaluationModels::comparedClassesSayWhatThereIs()
{
    ClassComparisonModel model;
    QAbstractItemModelTester tester(&model, Fatal);
    model.setClasses(
        "here", "paper",
        {{"Apple___Apple_scab", 0.9, 0.58, std::array{0.1, 0.4}}, {"Fern___healthy", 0.5, std::nullopt, std::nullopt}});
    using Model = ClassComparisonModel;
    QCOMPARE(model.headerData(Model::Second, Qt::Horizontal, Qt::DisplayRole).toString(), QString("paper"));
    QCOMPARE(model.index(0, Model::First).data().toString(), QString("90.0 %"));
    QCOMPARE(model.index(0, Model::Difference).data().toString(), QString("+32.0"));
    QCOMPARE(model.index(0, Model::Bars).data(Model::SecondRole).toDouble(), 0.58);
    QCOMPARE(model.index(0, Model::Bars).data(Qt::AccessibleTextRole).toString(),
             QString("Apple · Apple scab: here 90.0 %, paper 58.0 %; difference +32.0 points (95 % interval +10.0 to +40.0)"));
    QVERIFY(!model.index(1, Model::Bars).data(Model::SecondRole).isValid());
    QCOMPARE(model.index(1, Model::Difference).data().toString(), QString());
    QVERIFY(model.index(1, Model::Difference).data(Model::ValueRole).toDouble() < -1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_EvaluationModels::claimsInWords()
{
    const auto made = [](double confidence, qint64 correct) {
        Reliability reliability;
        reliability.bins = {{.low = 0, .high = 0.5, .interval = {0, 1}},
                            {.low = 0.5,
                             .high = 1,
                             .images = 100,
                             .correct = correct,
                             .confidence = confidence,
                             .accuracy = static_cast<double>(correct) / 100,
                             .interval = {0.7, 0.9}}};
        return reliability;
    };
    QCOMPARE(worstBinText(made(0.9, 84)), QString("When it says 90 %, it is right 84 % of the time (100 images)."));
    QCOMPARE(claimText(made(0.9, 84)),
             QString("On average it says 90.0 % and is right 84.0 % of the time. It is too sure of itself."));
    QVERIFY(claimText(made(0.7, 84)).endsWith("It is right more often than it says."));
    QVERIFY(claimText(made(0.84, 85)).contains("as sure as it may be"));
    QCOMPARE(worstBinText({}), QString());
    QCOMPARE(claimText({}), QString());
    QVERIFY(temperatureText(1.5).contains("claims less"));
    QVERIFY(temperatureText(0.7).contains("claims more"));
    QVERIFY(temperatureText(1.001).contains("almost as they are"));
}

void tst_EvaluationModels::coverageCountsWhatIsLeft()
{
    Evaluation evaluation;
    evaluation.images = {{"a", 0, 0, 0.99}, {"b", 0, 1, 0.9}, {"c", 1, 1, 0.6}, {"d", 1, 0, 0.3}};
    QCOMPARE(coverage(evaluation, 0).answered, 4);
    const Coverage sure = coverage(evaluation, 0.9);
    QCOMPARE(sure.answered, 2);
    QCOMPARE(sure.correct, 1);
    QVERIFY(coverageText(sure, 0.9).startsWith("Answering only where it is at least 90 % sure, it answers 2 of 4 images (50.0 %) "
                                               "and is right in 50.0 %"));
    QVERIFY(coverageText(coverage(evaluation, 1), 1).contains("never 100 % sure"));
}

void tst_EvaluationModels::verdictsInWords()
{
    QCOMPARE(pValueText(0.0001), QString("p < 0.001"));
    QCOMPARE(pValueText(0.0131), QString("p = 0.013"));
    QCOMPARE(pValueText(0.5), QString("p = 0.50"));
    QVERIFY(verdictText({900, 60, 20, 20}).startsWith("The difference is larger than chance would give (p < 0.001"));
    QVERIFY(verdictText({900, 5, 4, 20}).startsWith("The difference may be chance (p = 1"));
    QCOMPARE(verdictText({900, 0, 0, 20}), QString("Both are right on the same images."));
    QCOMPARE(pointsText(-0.0123), QString("\u22121.2"));
    QCOMPARE(pointsText(0.0001), QString("0.0"));
    QVERIFY(differenceText({900, 60, 20, 20})
                .startsWith("This run is right in 96.0 %, the other in 92.0 %: +4.0 points (95 % interval +2.3 to +5."));
}

void tst_EvaluationModels::theDiagramReadsOutEveryBin()
{
    const Evaluation evaluation = testing::madeUpScoredEvaluation(20);
    ReliabilityPlot plot;
    plot.resize(500, 400);
    plot.setReliability(evaluation.before, evaluation.after);
    plot.show();
    QSignalSpy read(&plot, &ReliabilityPlot::binRead);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(*plot.chosenBin(), 14);  // where the images are
    QVERIFY(read.last()[0].toString().startsWith("93 % to 100 % sure"));
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(*plot.chosenBin(), 13);
    QTest::keyClick(&plot, Qt::Key_Home);
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(*plot.chosenBin(), 0);
    QVERIFY(read.last()[0].toString().contains("no image"));
    QTest::mouseMove(&plot, {300, 200});
    QTRY_VERIFY(plot.chosenBin().value_or(0) > 5);
    QVERIFY(plot.accessibleDescription().contains("it is right"));
    plot.setReliability({}, {});
    QVERIFY(!plot.chosenBin());
    QTest::keyClick(&plot, Qt::Key_End);
    QVERIFY(!plot.chosenBin());
}

LEAFBENCH_TEST(tst_EvaluationModels)
#include "tst_EvaluationModels.moc"
