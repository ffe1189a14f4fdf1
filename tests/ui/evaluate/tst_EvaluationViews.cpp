// The tabs beside the confusion matrix: confidence, mistakes, comparison.
#include "engine/evaluation/ClassOrder.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "ui/bridge/Session.h"
#include "ui/evaluate/ConfidenceView.h"
#include "ui/evaluate/ImageDetails.h"
#include "ui/evaluate/MistakesView.h"
#include "ui/evaluate/compare/ComparisonView.h"
#include "ui/shared/CaptionedList.h"
#include "ui/shared/CaptionedListModel.h"
#include "ui/words/EvaluationWords.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace leafbench;
using namespace leafbench::ui;
using testing::child;
using testing::says;

namespace {

using Shared = std::shared_ptr<const Evaluation>;

Shared share(Evaluation evaluation) { return std::make_shared<const Evaluation>(std::move(evaluation)); }

}  // namespace

class tst_EvaluationViews : public QObject {
    Q_OBJECT
private slots:
    void init();
    void confidenceNeedsScores();
    void confidenceInWords();
    void mistakesAreSurestFirst();
    void aMistakeShowsItsDetails();
    void aPairWantsItsCell();
    void withoutAMistake();
    void thePaperStandsFirst();
    void anotherRunOnTheSameImages();
    void anotherRunNotYetEvaluated();
    void anotherRunOfOtherClasses();

private:
    Run writeRun(const QString& name);
    std::unique_ptr<Session> session(int runs);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_EvaluationViews::init() { m_dir = std::make_unique<QTemporaryDir>(); }

Run tst_EvaluationViews::writeRun(const QString& name)
{
    Run run = testing::madeUpRun(3, 3);
    run.name = name;
    run.path = m_dir->path() + u'/' + name;
    testing::writeMadeUpRun(m_dir->path(), run);
    return run;
}

std::unique_ptr<Session> tst_EvaluationViews::session(int runs)
{
    auto made = std::make_unique<Session>(m_dir->path());
    made->refreshRuns();
    [&] { QTRY_COMPARE(static_cast<int>(made->runs().size()), runs); }();
    return made;
}

void tst_EvaluationViews::confidenceNeedsScores()
{
    ConfidenceView view;
    view.show();
    QVERIFY(says(view, "Not evaluated yet"));
    view.setEvaluation(share(testing::madeUpEvaluation(5)));
    QVERIFY(says(view, "Evaluate again"));
    view.setEvaluation(share(testing::madeUpScoredEvaluation(5)));
    QVERIFY(!says(view, "Evaluate again"));
    view.setEvaluation(nullptr);
    QVERIFY(says(view, "Not evaluated yet"));
}

void tst_EvaluationViews::confidenceInWords()
{
    const Shared evaluation = share(testing::madeUpScoredEvaluation(30));
    ConfidenceView view;
    view.resize(900, 560);
    view.show();
    view.setEvaluation(evaluation);
    QVERIFY(says(view, claimText(evaluation->before)));
    QVERIFY(says(view, worstBinText(evaluation->after)));
    QVERIFY(says(view, QString::number(evaluation->before.ece * 100, 'f', 1) + " %"));
    QVERIFY(says(view, QString::number(evaluation->after.nll, 'f', 3)));
    QVERIFY(says(view, "Temperature " + QString::number(evaluation->temperature, 'f', 2)));
    auto& threshold = child<QSlider>(view, "confidenceThreshold");
    threshold.setFocus();
    QTest::keyClick(&threshold, Qt::Key_Home);
    QVERIFY(says(view, "at least 0 % sure, it answers 1,140 of 1,140 images (100.0 %)"));
    QTest::keyClick(&threshold, Qt::Key_PageUp);
    QVERIFY(says(view, "at least 5 % sure"));
}

void tst_EvaluationViews::mistakesAreSurestFirst()
{
    const Shared evaluation = share(testing::madeUpScoredEvaluation(20));
    MistakesView view;
    view.show();
    view.setEvaluation(evaluation);
    const auto& list = *view.findChild<CaptionedList*>();
    const auto wrong = evaluation->matrix.total() - evaluation->matrix.correct();
    QCOMPARE(list.model()->rowCount(), static_cast<int>(std::min<qint64>(wrong, MistakesView::mostPictures)));
    double before = 1;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        QVERIFY(index.data(CaptionedListModel::TruthRole) != index.data(CaptionedListModel::PredictedRole));
        const double sure = index.data(CaptionedListModel::NoteRole).toString().section(u' ', 0, 0).toDouble() / 100;
        QVERIFY(sure <= before + 1e-9);
        before = sure;
    }
}

void tst_EvaluationViews::aMistakeShowsItsDetails()
{
    Evaluation made = testing::madeUpScoredEvaluation(10);
    made.datasetRoot = m_dir->path();
    MistakesView view;
    view.resize(900, 560);
    view.show();
    view.setEvaluation(share(made));
    auto& list = *view.findChild<CaptionedList*>();
    const auto& details = *view.findChild<ImageDetails*>();
    const QString first = details.details();
    QVERIFY(first.startsWith("It is: "));  // the surest mistake needs no click
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Right);
    QVERIFY(details.details().startsWith("It is: "));
    QVERIFY(details.details() != first);
    QVERIFY(details.details().contains("It said: "));
    const QModelIndex index = list.currentIndex();
    QSignalSpy wanted(&view, &MistakesView::cellRequested);
    for (auto* button : details.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Show in matrix"))
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0], index.data(CaptionedListModel::TruthRole));
    QCOMPARE(wanted[0][1], index.data(CaptionedListModel::PredictedRole));
    view.setEvaluation(nullptr);
    QCOMPARE(details.details(), QString());
}

void tst_EvaluationViews::aPairWantsItsCell()
{
    const Shared evaluation = share(testing::madeUpEvaluation(20));
    MistakesView view;
    view.resize(900, 560);
    view.show();
    view.setEvaluation(evaluation);
    QListView* pairs = nullptr;
    for (auto* list : view.findChildren<QListView*>()) {
        if (!qobject_cast<CaptionedList*>(list))
            pairs = list;
    }
    QSignalSpy wanted(&view, &MistakesView::cellRequested);
    QTest::mouseClick(pairs->viewport(), Qt::LeftButton, {}, pairs->visualRect(pairs->model()->index(0, 0)).center());
    QVERIFY(!wanted.isEmpty());
    const ConfusedPair most = confusedPairs(evaluation->matrix, 1).front();
    QCOMPARE(wanted[0][0].toInt(), most.truth);
    QCOMPARE(wanted[0][1].toInt(), most.predicted);
}

void tst_EvaluationViews::withoutAMistake()
{
    Evaluation evaluation;
    evaluation.classNames = QStringList{"a"};
    evaluation.matrix = ConfusionMatrix(1);
    evaluation.matrix.add(0, 0);
    evaluation.images = {{"x.jpg", 0, 0, 1}};
    MistakesView view;
    view.show();
    view.setEvaluation(share(evaluation));
    QVERIFY(says(view, "No mistake"));
}

void tst_EvaluationViews::thePaperStandsFirst()
{
    const auto made = session(0);
    ComparisonView view(*made);
    view.resize(900, 560);
    view.show();
    QVERIFY(says(view, "Not evaluated yet"));
    const Shared evaluation = share(testing::madeUpEvaluation(10));
    view.setEvaluation(evaluation);
    QVERIFY(says(view, "in the paper 67 % of 17,572"));
    QVERIFY(says(view, "Classes here: 38, of them in the paper: 38"));
    QVERIFY(says(view, "cannot be compared as equals"));
    QTableView* table = nullptr;
    for (auto* each : view.findChildren<QTableView*>()) {
        if (each->isVisible())
            table = each;
    }
    QCOMPARE(table->model()->rowCount(), 38);
    QCOMPARE(table->model()->index(0, 3).data().toString(), QString("61.0 %"));  // F1 of Apple scab in the paper
    for (auto* toggle : view.findChildren<QToolButton*>()) {
        if (toggle->text() == QLatin1String("Recall"))
            toggle->click();
    }
    QCOMPARE(table->model()->index(0, 3).data().toString(), QString("58.0 %"));
    view.setEvaluation(nullptr);
    QVERIFY(says(view, "Not evaluated yet"));
}

void tst_EvaluationViews::anotherRunOnTheSameImages()
{
    const Run first = writeRun("first"), second = writeRun("second");
    Evaluation evaluation = testing::madeUpEvaluation(20);
    evaluation.runPath = first.path;
    const Evaluation other = testing::madeUpOtherEvaluation(evaluation, second.path);
    testing::writeMadeUpEvaluation(second, other);
    const auto made = session(2);
    ComparisonView view(*made);
    view.resize(900, 560);
    view.show();
    view.setEvaluation(share(evaluation));
    auto& choice = child<QComboBox>(view, "compareWith");
    QCOMPARE(choice.count(), 2);  // the paper, and the run that is not this one
    view.compareWith(second.path);
    QTRY_VERIFY(says(view, "The difference"));
    const auto expected = compareEvaluations(evaluation, other);
    QVERIFY(says(view, "760 images, the same for both."));
    QVERIFY(says(view, QString::number(expected->all.onlyFirst)));
    const auto& list = *view.findChild<CaptionedList*>();
    QCOMPARE(list.model()->rowCount(), static_cast<int>(expected->all.onlyFirst));
    for (auto* toggle : view.findChildren<QToolButton*>()) {
        if (toggle->text().startsWith("The other ("))
            toggle->click();
    }
    QCOMPARE(list.model()->rowCount(), static_cast<int>(expected->all.onlySecond));
    QVERIFY(list.model()->index(0, 0).data(CaptionedListModel::DetailsRole).toString().contains("The other said: "));
    // The choice outlives a page without an evaluation, and one of the chosen run itself.
    view.setEvaluation(nullptr);
    QVERIFY(says(view, "Not evaluated yet"));
    view.setEvaluation(share(other));
    QCOMPARE(choice.currentIndex(), 0);
    view.setEvaluation(share(evaluation));
    QCOMPARE(choice.currentData().toString(), second.path);
    QTRY_VERIFY(says(view, "The difference"));
    // A list that is open is not built anew while the same runs are in it.
    const QPersistentModelIndex entry(choice.model()->index(1, 0));
    QSignalSpy read(made.get(), &Session::runsChanged);
    made->refreshRuns();
    QVERIFY(read.wait(patience));
    QVERIFY(entry.isValid());
    view.compareWith({});
    QVERIFY(says(view, "in the paper 67 %"));
}

void tst_EvaluationViews::anotherRunNotYetEvaluated()
{
    const Run first = writeRun("first"), second = writeRun("second");
    Evaluation evaluation = testing::madeUpEvaluation(5);
    evaluation.runPath = first.path;
    const auto made = session(2);
    ComparisonView view(*made);
    view.show();
    view.setEvaluation(share(evaluation));
    view.compareWith(second.path);
    QTRY_VERIFY(says(view, "was not evaluated on these images"));
    // The made-up run's dataset does not exist: the reason is shown.
    auto& button = child<QPushButton>(view, "evaluateOther");
    QVERIFY(button.isEnabled());
    button.click();
    QVERIFY(!button.isEnabled());
    QTRY_VERIFY(button.isEnabled());
    QVERIFY(!says(view, "was not evaluated on these images"));
}

void tst_EvaluationViews::anotherRunOfOtherClasses()
{
    const Run first = writeRun("first");
    Run second = testing::madeUpRun(3, 3);
    second.name = QStringLiteral("second");
    second.path = m_dir->path() + QStringLiteral("/second");
    second.classNames = QStringList{"Apple___healthy", "Fern___healthy"};
    testing::writeMadeUpRun(m_dir->path(), second);
    Evaluation evaluation = testing::madeUpEvaluation(5);
    evaluation.runPath = first.path;
    Evaluation other;
    other.subset = evaluation.subset;
    other.classNames = second.classNames;
    other.datasetRoot = evaluation.datasetRoot;
    other.images = {{"x.jpg", 0, 1, 0.5}};
    testing::writeMadeUpEvaluation(second, other);
    const auto made = session(2);
    ComparisonView view(*made);
    view.show();
    view.setEvaluation(share(evaluation));
    view.compareWith(second.path);
    QTRY_VERIFY(says(view, "The classes in"));
}

LEAFBENCH_TEST(tst_EvaluationViews)
#include "tst_EvaluationViews.moc"
