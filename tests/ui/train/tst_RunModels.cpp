#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/evaluate/MistakeListModel.h"
#include "ui/evaluate/ReportTableModel.h"
#include "ui/shared/runs/RunListModel.h"
#include "ui/train/EpochTableModel.h"
#include "ui/train/TrainingFeed.h"
#include "ui/words/ClassText.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace leafbench;
using namespace leafbench::ui;

class tst_RunModels : public QObject {
    Q_OBJECT
private slots:
    void epochsComeOneByOneAndInAnyOrder();
    void theFirstOfEqualEpochsIsBest();
    void reportKeepsItsSummaryLastHoweverItIsSorted_data();
    void reportKeepsItsSummaryLastHoweverItIsSorted();
    void sortingKeepsPersistentIndexesOnTheirClass();
    void accuracyStandsInTheF1ColumnAlone();
    void recallTellsItsInterval();
    void filterCutsTheClassesAlone();
    void usableRunsHaveACheckpoint();
    void unchangedRunListKeepsTheChoice();
    void mistakesAreSurestFirstAndOfTheCellOnly();
    void feedTellsOnceUntilRead();
    void feedLosesNothingBetweenThreads();
    void classNamesAreReadable();
};

using Tester = QAbstractItemModelTester;
static constexpr auto Fatal = Tester::FailureReportingMode::QtTest;

void tst_RunModels::epochsComeOneByOneAndInAnyOrder()
{
    EpochTableModel model;
    Tester tester(&model, Fatal);
    const auto epochs = testing::madeUpEpochs(6);
    for (const int place : {2, 0, 5, 1, 1, 4, 3})
        model.append(epochs[static_cast<std::size_t>(place)]);
    QCOMPARE(model.rowCount(), 6);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(model.index(row, EpochTableModel::Epoch).data(EpochTableModel::ValueRole).toInt(), row + 1);
    model.setEpochs({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.best());
}

void tst_RunModels::theFirstOfEqualEpochsIsBest()
{
    EpochTableModel model;
    Tester tester(&model, Fatal);
    for (const double accuracy : {0.5, 0.8, 0.8, 0.7}) {
        EpochRecord record;
        record.epoch = model.rowCount() + 1;
        record.validAccuracy = accuracy;
        model.append(record);
    }
    QCOMPARE(model.best()->epoch, 2);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(model.index(row, 0).data(EpochTableModel::BestRole).toBool(), row == 1);
    QVERIFY(model.index(1, 0).data().toString().contains(QStringLiteral("best")));
    QCOMPARE(model.index(1, EpochTableModel::ValidAccuracy).data().toString(), QStringLiteral("80.0 %"));
}

void tst_RunModels::reportKeepsItsSummaryLastHoweverItIsSorted_data()
{
    QTest::addColumn<int>("column");
    for (int column = -1; column < ReportTableModel::Columns; ++column)
        QTest::addRow("column %d", column) << column;
}

void tst_RunModels::reportKeepsItsSummaryLastHoweverItIsSorted()
{
    QFETCH(int, column);
    const Evaluation evaluation = testing::madeUpEvaluation(20);
    ReportTableModel model;
    Tester tester(&model, Fatal);
    model.setReport(evaluation.report);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(column, order);
        QCOMPARE(model.rowCount(), 38 + 3);
        QList<int> classes;
        QList<double> values;
        for (int row = 0; row < 38; ++row) {
            classes << model.index(row, 0).data(ReportTableModel::ClassRole).toInt();
            values << model.index(row, std::max(0, column)).data().toDouble();
        }
        for (int row = 38; row < 41; ++row)
            QCOMPARE(model.index(row, 0).data(ReportTableModel::ClassRole).toInt(), -1);
        QCOMPARE(model.index(38, 0).data().toString(), QStringLiteral("accuracy"));
        if (order == Qt::DescendingOrder)
            std::reverse(values.begin(), values.end());
        if (column > 0)
            QVERIFY(std::is_sorted(values.begin(), values.end()));
        std::sort(classes.begin(), classes.end());
        for (int i = 0; i < 38; ++i)
            QCOMPARE(classes[i], i);
    }
}

void tst_RunModels::sortingKeepsPersistentIndexesOnTheirClass()
{
    ReportTableModel model;
    Tester tester(&model, Fatal);
    model.setReport(testing::madeUpEvaluation(20).report);
    const QPersistentModelIndex some(model.index(7, ReportTableModel::Recall));
    const QPersistentModelIndex summary(model.index(40, 0));
    model.sort(ReportTableModel::F1, Qt::DescendingOrder);
    QCOMPARE(some.data(ReportTableModel::ClassRole).toInt(), 7);
    QCOMPARE(some.column(), static_cast<int>(ReportTableModel::Recall));
    QCOMPARE(summary.row(), 40);
}

void tst_RunModels::accuracyStandsInTheF1ColumnAlone()
{
    const Evaluation evaluation = testing::madeUpEvaluation(20);
    ReportTableModel model;
    model.setReport(evaluation.report);
    QCOMPARE(model.index(38, ReportTableModel::Precision).data().toString(), QString());
    QCOMPARE(model.index(38, ReportTableModel::F1).data().toString(), QString::number(evaluation.matrix.accuracy(), 'f', 2));
    QCOMPARE(model.index(39, ReportTableModel::Support).data().toString(), QStringLiteral("760"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_RunModels::recallTellsItsInterval()
{
    const Evaluation evaluation = testing::madeUpEvaluation(20);
    ReportTableModel model;
    model.setReport(evaluation.report);
    for (int c = 0; c < 38; ++c) {
        const auto expected = wilsonInterval(evaluation.matrix.at(c, c), 20);
        const QModelIndex recall = model.index(c, ReportTableModel::Recall);
        QCOMPARE(recall.data(ReportTableModel::IntervalRole).toPointF(), QPointF(expected[0], expected[1]));
        QCOMPARE(recall.data(ReportTableModel::ShareRole).toDouble(), evaluation.report.classes[std::size_t(c)].recall);
        const QString words = recall.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(QStringLiteral("%1 of 20 images").arg(evaluation.matrix.at(c, c))), qPrintable(words));
        QCOMPARE(recall.data(Qt::ToolTipRole).toString(), words);
        QVERIFY(!model.index(c, ReportTableModel::Precision).data(ReportTableModel::IntervalRole).isValid());
    }
    QVERIFY(model.index(38, ReportTableModel::F1).data(ReportTableModel::IntervalRole).isValid());
    QVERIFY(!model.index(38, ReportTableModel::Recall).data(ReportTableModel::ShareRole).isValid());
    QVERIFY(!model.index(39, ReportTableModel::Recall).data(ReportTableModel::IntervalRole).isValid());
    QCOMPARE(model.index(29, 0).data(ReportTableModel::SpeciesRole).toString(), QStringLiteral("Tomato"));
    QCOMPARE(model.index(29, 0).data(ReportTableModel::DiseaseRole).toString(), QStringLiteral("Early blight"));
}

void tst_RunModels::filterCutsTheClassesAlone()
{
    const Evaluation evaluation = testing::madeUpEvaluation(20);
    ReportTableModel model;
    Tester tester(&model, Fatal);
    model.setReport(evaluation.report);
    model.sort(ReportTableModel::Recall, Qt::DescendingOrder);
    model.setFilter(QStringLiteral("TOMATO blight"));
    QCOMPARE(model.shownClasses(), 2);
    QCOMPARE(model.rowCount(), 2 + 3);
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("accuracy"));
    QVERIFY(model.index(0, 2).data().toDouble() >= model.index(1, 2).data().toDouble());
    const ClassificationReport part = model.reportOf({1, 3});
    QCOMPARE(part.classes.size(), std::size_t(1));
    QCOMPARE(part.classes[0].name, evaluation.report.classes[model.index(1, 0).data(ReportTableModel::ClassRole).toUInt()].name);
    QCOMPARE(part.macro.f1, evaluation.report.macro.f1);
    model.sort(ReportTableModel::Name, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data(ReportTableModel::ClassRole).toInt(), 29);
    model.setFilter(QStringLiteral("no such leaf"));
    QCOMPARE(model.rowCount(), 3);
    model.setFilter({});
    QCOMPARE(model.shownClasses(), 38);
}

void tst_RunModels::usableRunsHaveACheckpoint()
{
    Run without = testing::madeUpRun(15, 0);
    without.path += QStringLiteral("-b");
    const std::vector<Run> runs{testing::madeUpRun(15, 4), without};
    RunListModel all(RunListModel::Show::Trained), usable(RunListModel::Show::Usable);
    Tester testAll(&all, Fatal), testUsable(&usable, Fatal);
    all.setRuns(runs);
    usable.setRuns(runs);
    QCOMPARE(all.rowCount(), 2);
    QCOMPARE(usable.rowCount(), 1);
    QCOMPARE(usable.rowOf(without.path), -1);
    QVERIFY(!usable.find(without.path));
    QCOMPARE(all.find(without.path)->path, without.path);
    QVERIFY(runSummary(runs[0]).contains(QStringLiteral("4 of 15 epochs")));
    QVERIFY(runSummary(runs[0]).contains(QStringLiteral("stopped")));
}

void tst_RunModels::unchangedRunListKeepsTheChoice()
{
    RunListModel model(RunListModel::Show::Trained);
    Tester tester(&model, Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRuns({testing::madeUpRun(15, 4)});
    QCOMPARE(resets.count(), 1);
    model.setRuns({testing::madeUpRun(15, 5)});  // the same run, an epoch later
    QCOMPARE(resets.count(), 1);
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("5 of 15")));
    model.setRuns({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_RunModels::mistakesAreSurestFirstAndOfTheCellOnly()
{
    const Evaluation evaluation = testing::madeUpEvaluation(30);
    MistakeListModel model(32);
    Tester tester(&model, Fatal);
    const auto percent = [&](int row) { return model.index(row).data().toString().section(u' ', 0, 0).toDouble(); };
    qint64 all = 0;
    for (int predicted = 0; predicted < 38; ++predicted) {
        model.setCell(evaluation, 30, predicted);
        QCOMPARE(qint64(model.rowCount()), evaluation.matrix.at(30, predicted));
        all += model.rowCount();
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(percent(row - 1) >= percent(row));
    }
    QCOMPARE(all, qint64(30));
    model.setCell(evaluation, 30, 30);
    // The files are not there: each gets an error to read, and nothing breaks.
    QTRY_VERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("does not exist")));
    QVERIFY(model.index(0).data(MistakeListModel::PathRole).toString().startsWith(evaluation.datasetRoot));
}

void tst_RunModels::feedTellsOnceUntilRead()
{
    const auto feed = TrainingFeed::make();
    QSignalSpy told(feed.get(), &TrainingFeed::eventsArrived);
    feed->onStep({1, 0.1, 3.0, 0.01});
    feed->onStep({1, 0.2, 2.9, 0.01});
    feed->onEpoch(testing::madeUpEpochs(1)[0]);
    QCOMPARE(told.count(), 1);
    const TrainingEvents news = feed->take();
    QCOMPARE(news.steps.size(), std::size_t(2));
    QCOMPARE(news.epochs.size(), std::size_t(1));
    feed->onStep({1, 0.3, 2.8, 0.01});
    QCOMPARE(told.count(), 2);
    QVERIFY(feed->take().epochs.empty());
}

void tst_RunModels::feedLosesNothingBetweenThreads()
{
    auto feed = TrainingFeed::make();
    QObject reader;
    std::vector<double> seen;
    QObject::connect(
        feed.get(), &TrainingFeed::eventsArrived, &reader,
        [&, raw = feed.get()] {
            for (const StepRecord& step : raw->take().steps)
                seen.push_back(step.position);
        },
        Qt::QueuedConnection);
    constexpr int steps = 20'000;
    std::thread training([feed] {
        for (int i = 0; i < steps; ++i)
            feed->onStep({1, double(i), 0, 0});
    });
    QTRY_COMPARE(seen.size(), std::size_t(steps));
    training.join();
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

void tst_RunModels::classNamesAreReadable()
{
    QCOMPARE(classText(QStringLiteral("Corn_(maize)___Common_rust_")), QStringLiteral("Corn (maize) \u00b7 Common rust"));
    QCOMPARE(classText(QStringLiteral("tulips")), QStringLiteral("tulips"));
    QCOMPARE(diseaseText(QStringLiteral("Tomato___Late_blight")), QStringLiteral("Late blight"));
}

LEAFBENCH_TEST(tst_RunModels)
#include "tst_RunModels.moc"
