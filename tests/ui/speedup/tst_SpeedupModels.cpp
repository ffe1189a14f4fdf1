#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/plots/speedup/ElapsedBars.h"
#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/plots/speedup/SpeedupSeries.h"
#include "ui/speedup/PaperTableModel.h"
#include "ui/speedup/PredictionEditor.h"
#include "ui/speedup/SpeedupForm.h"
#include "ui/speedup/SpeedupTableModel.h"
#include "ui/theme/Theme.h"
#include "ui/words/SpeedupWords.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <span>

using namespace leafbench;
using namespace leafbench::ui;

using Role = CurveSeries::Role;

/// The numbers, words and plots of the speedup lab, each by itself.
class tst_SpeedupModels : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void tableHoldsTheCurve();
    void tableGrows();
    void paperTablesStandBesideOurs();
    void seriesAreMeasuredPaperIdealAndLaws();
    void layoutsOfOneNumberAreNamed();
    void hiddenMeasurementTakesItsLawsAlong();
    void predictionsReachTo64();
    void networkIsDrawnBesideTheMeasurement();
    void efficiencyAndSerialFractionAreOfTheSameNumbers();
    void noLoaderWorkerCountsAsOne();
    void barsHaveAPlaceForWhatIsPlanned();
    void timesCarryTheirUnit();
    void factsSayWhatAReaderMustKnow();
    void guessIsMovedByKeys();
    void guessIsMovedByTheMouse();
    void formChecksTheCounts_data();
    void formChecksTheCounts();
    void formWarnsOfMoreWorkersThanCores();
    void formGivesBackItsOptions();
    void pictureFilesAreWhole();
    void fullDiskIsToldAndLeavesNothing();
};

static const CurveSeries* find(const std::vector<CurveSeries>& all, Role role)
{
    const auto found = std::find_if(all.begin(), all.end(), [role](const CurveSeries& s) { return s.role == role; });
    return found == all.end() ? nullptr : &*found;
}

void tst_SpeedupModels::tableHoldsTheCurve()
{
    const SpeedupCurve curve = testing::madeUpStudy().curve();
    SpeedupTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPaper(paperTable(Workload::StatsLoader));
    model.setCurve(curve);
    QCOMPARE(model.rowCount(), 4);
    const auto value = [&](int row, int column) { return model.index(row, column).data(SpeedupTableModel::ValueRole); };
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(1, SpeedupTableModel::Workers), QStringLiteral("2"));
    QCOMPARE(value(1, SpeedupTableModel::Speedup).toDouble(), curve.points[1].speedup.value);
    QCOMPARE(value(1, SpeedupTableModel::Median).toDouble(), curve.points[1].medianSeconds);
    QCOMPARE(value(2, SpeedupTableModel::SerialFraction).toDouble(), *curve.points[2].karpFlatt);
    QCOMPARE(text(0, SpeedupTableModel::SerialFraction), QStringLiteral("\u2013"));
    QCOMPARE(text(0, SpeedupTableModel::Speedup), QStringLiteral("1.00\u00d7"));
    QCOMPARE(text(0, SpeedupTableModel::Efficiency), QStringLiteral("100.0 %"));
    QCOMPARE(text(3, SpeedupTableModel::PaperSpeedup), QStringLiteral("4.52\u00d7"));
    QCOMPARE(text(3, SpeedupTableModel::PaperSeconds), QStringLiteral("83.7"));
    QVERIFY(text(1, SpeedupTableModel::Spread).contains(QStringLiteral(" to ")));
    QCOMPARE(tableText(model).count(u'\n'), 5);
    QCOMPARE(tableText(model).split(u'\n').first().count(u'\t'), int(SpeedupTableModel::Columns) - 1);
}

void tst_SpeedupModels::paperTablesStandBesideOurs()
{
    PaperTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTables(compareWithPaper({}));
    const int rows = model.rowCount();
    QVERIFY(rows > 6 && model.isTitle(0) && !model.isTitle(1));
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("Table 4")));
    const auto own = [&model](int column) { return model.index(7, column).data(); };  // Table 5, 2 workers, after 4's five rows
    QCOMPARE(own(PaperTableModel::PaperSeconds).toString(), QStringLiteral("207.8"));
    QCOMPARE(own(PaperTableModel::OwnSpeedup).toString(), QString());

    const SpeedupStudy study = testing::madeUpStudy(Workload::StatsLoader);
    model.setTables(compareWithPaper(std::span(&study, 1)));
    QCOMPARE(model.rowCount(), rows);
    const SpeedupCurve curve = study.curve();
    QCOMPARE(own(PaperTableModel::OwnSpeedup).toString(), timesText(curve.find(2)->speedup.value));
    QVERIFY(model.index(7, PaperTableModel::OwnBar).data(PaperTableModel::ShareRole).toDouble() > 0.1);
    QVERIFY(!model.index(0, PaperTableModel::OwnBar).data(PaperTableModel::ShareRole).isValid());
}

void tst_SpeedupModels::tableGrows()
{
    SpeedupTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SpeedupStudy study = testing::madeUpStudy();
    std::vector<SpeedupMeasurement> all;
    std::swap(all, study.measurements);
    QPersistentModelIndex first;  // what a selection holds
    for (const SpeedupMeasurement& m : all) {
        study.measurements.push_back(m);
        model.setCurve(study.curve());
        model.setPaper(paperTable(Workload::StatsLoader));
        if (!first.isValid())
            first = model.index(0, 0);
    }
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(first.isValid());
    QCOMPARE(first.data().toInt(), all.front().workers);
    model.setCurve({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_SpeedupModels::seriesAreMeasuredPaperIdealAndLaws()
{
    const SpeedupCurve curve = testing::madeUpStudy().curve();
    SpeedupFigure request{.curve = curve};
    request.paper = paperTable(Workload::StatsLoader);
    QCOMPARE(request.axisEnd(), 8.0);
    const auto all = request.series();
    const CurveSeries* measured = find(all, Role::Measured);
    QVERIFY(measured);
    QCOMPARE(measured->points.size(), std::size_t(4));
    QCOMPARE(measured->at(4)->value, curve.find(4)->speedup.value);
    QCOMPARE(measured->at(4)->low, curve.find(4)->speedup.low);
    QVERIFY(measured->at(4)->low < measured->at(4)->high);
    QCOMPARE(find(all, Role::Paper)->at(4)->value, 3.09);
    QVERIFY(find(all, Role::Paper)->name.contains(QStringLiteral("8 cores")));
    QCOMPARE(find(all, Role::Ideal)->at(8)->value, 8.0);
    const double serial = curve.amdahl->serialFraction.value;
    QVERIFY(std::abs(find(all, Role::Amdahl)->points.back().value - 1 / (serial + (1 - serial) / 8)) < 1e-9);
    QVERIFY(std::abs(find(all, Role::Gustafson)->points.back().value - (8 - serial * 7)) < 0.5);
    QVERIFY(!find(all, Role::Guess));
    QCOMPARE(all.back().role, Role::Measured);  // drawn over the others
}

/// As many ranks on one node and on two: a bar and a row each, and a curve for each number of nodes.
void tst_SpeedupModels::layoutsOfOneNumberAreNamed()
{
    SpeedupForm form;
    SpeedupOptions options;
    options.workload = Workload::TrainRanks;
    options.setCounts({{1, 1}, {2, 1}, {2, 2}});
    form.setOptions(options);
    QVERIFY(form.isValid());
    QCOMPARE(countsText(form.options().counts()), QStringLiteral("1x1 1x2 2x1"));
    QCOMPARE(countsWord(options), QStringLiteral("Nodes \u00d7 ranks"));

    const std::vector<TimedRun> runs{{1, 0, 10, 1}, {2, 0, 8, 1}, {2, 0, 5, 2}};
    const SpeedupCurve curve = speedupCurve(runs, 4, 2);
    ElapsedBars bars;
    bars.setPlanned(options.counts());
    bars.setCurve(curve);
    const auto ticks = bars.figure(PlotTheme::onPaper(), bars.sizeHint()).axes.xTicks;
    QCOMPARE(ticks.size(), std::size_t(3));
    QCOMPARE(ticks[1].text, QStringLiteral("1x2"));
    QCOMPARE(ticks[2].text, QStringLiteral("2x1"));
    QCOMPARE(bars.barText({2, 1}), QStringLiteral("8.00 s"));

    SpeedupPlot plot;
    PredictionEditor editor(plot);
    editor.setEditing(true);
    editor.begin(options.workers);
    QCOMPARE(plot.guess().size(), std::size_t(2));  // a guess is about a number

    SpeedupFigure figure{.curve = curve};
    const auto all = figure.series();
    QCOMPARE(find(all, Role::Measured)->points.size(), std::size_t(2));
    QCOMPARE(find(all, Role::Measured)->at(2)->value, 2.0);
    QCOMPARE(find(all, Role::Layout)->at(2)->value, 1.25);
    const QString readout = figure.readout(2);
    QVERIFY2(readout.contains(QStringLiteral("this cluster 2x1 2.00")) && readout.contains(QStringLiteral("1 node 1x2 1.25")),
             qPrintable(readout));

    SpeedupTableModel table;
    table.setWorkload(Workload::TrainRanks);
    table.setCurve(curve);
    QCOMPARE(table.rowCount(), 3);
    QVERIFY(table.index(1, 0).data().toString().contains(QStringLiteral("1 node")));
    QVERIFY(table.index(2, 0).data().toString().contains(QStringLiteral("2 nodes")));
}

void tst_SpeedupModels::hiddenMeasurementTakesItsLawsAlong()
{
    const SpeedupCurve curve = testing::madeUpStudy().curve();
    SpeedupFigure request{.curve = curve};
    request.measuredHidden = true;
    request.predicting = true;
    request.guess = {{1, 1, 1, 1}, {2, 1.5, 1.5, 1.5}};
    QCOMPARE(request.axisEnd(), 8.0);
    const auto all = request.series();
    for (const Role role : {Role::Measured, Role::Amdahl, Role::Gustafson})
        QVERIFY(!find(all, role));
    QCOMPARE(find(all, Role::Guess)->at(2)->value, 1.5);
}

void tst_SpeedupModels::predictionsReachTo64()
{
    const SpeedupCurve curve = testing::madeUpStudy().curve();
    SpeedupFigure request{.curve = curve};
    request.predicting = true;
    QCOMPARE(request.axisEnd(), 64.0);
    const auto all = request.series();
    const CurveSeries* amdahl = find(all, Role::Amdahl);
    for (const SpeedupPrediction& prediction : curve.predictions) {
        const CurvePoint* point = amdahl->at(prediction.workers);
        QVERIFY(point);
        QCOMPARE(point->value, prediction.amdahl.value);
        QCOMPARE(point->high, prediction.amdahl.high);
    }
    QVERIFY(std::is_sorted(amdahl->points.begin(), amdahl->points.end(),
                           [](const auto& a, const auto& b) { return a.workers < b.workers; }));
    QCOMPARE(find(all, Role::Measured)->points.back().workers, 8.0);  // what was measured is not drawn on

    SpeedupPlot plot;
    plot.setCurve(curve);
    plot.setPredicting(true);
    QVERIFY(plot.readout(60).contains(QStringLiteral("Workers: 64")));
    QVERIFY(plot.readout(60).contains(QStringLiteral("Amdahl")));
    QVERIFY(!plot.readout(60).contains(QStringLiteral("this machine")));
}

void tst_SpeedupModels::networkIsDrawnBesideTheMeasurement()
{
    SpeedupFigure shown{.curve = testing::madeUpStudy().curve()};
    QVERIFY(!find(shown.series(), Role::Network));
    shown.network = {{2, 6, 1.7, 0.1}, {4, 4, 2.6, 0.3}};
    shown.networkMachines = {{2, 5, 1.9, 0.05}, {16, 1, 11, 0.3}};
    const auto all = shown.series();
    QCOMPARE(find(all, Role::Network)->at(1)->value, 1.0);
    QCOMPARE(find(all, Role::Network)->at(4)->value, 2.6);
    shown.quantity = SpeedupQuantity::Efficiency;
    QCOMPARE(find(shown.series(), Role::Network)->at(4)->value, 0.65);
    shown.quantity = SpeedupQuantity::Speedup;
    shown.predicting = true;
    QCOMPARE(find(shown.series(), Role::Network)->at(16)->value, 11.0);
    shown.measuredHidden = true;  // a class guesses
    QVERIFY(!find(shown.series(), Role::Network));
}

void tst_SpeedupModels::efficiencyAndSerialFractionAreOfTheSameNumbers()
{
    const SpeedupCurve curve = testing::madeUpStudy().curve();
    SpeedupFigure request{.curve = curve};
    request.paper = paperTable(Workload::StatsLoader);
    request.quantity = SpeedupQuantity::Efficiency;
    const auto efficiency = request.series();
    QVERIFY(std::abs(find(efficiency, Role::Measured)->at(8)->value - curve.find(8)->efficiency.value) < 1e-12);
    QVERIFY(std::abs(find(efficiency, Role::Paper)->at(8)->value - 4.52 / 8) < 1e-12);
    QCOMPARE(find(efficiency, Role::Ideal)->at(8)->value, 1.0);
    request.quantity = SpeedupQuantity::SerialFraction;
    const auto serial = request.series();
    QVERIFY(!find(serial, Role::Measured)->at(1));  // the base has none
    QVERIFY(std::abs(find(serial, Role::Measured)->at(8)->value - *curve.find(8)->karpFlatt) < 1e-12);
    QVERIFY(find(serial, Role::Measured)->at(8)->low < *curve.find(8)->karpFlatt);
    QVERIFY(!find(serial, Role::Gustafson));
}

void tst_SpeedupModels::noLoaderWorkerCountsAsOne()
{
    const SpeedupCurve curve = testing::madeUpStudy(Workload::TrainWorkers).curve();
    SpeedupFigure request{.curve = curve};
    request.paper = paperTable(Workload::TrainWorkers);
    const auto all = request.series();
    QCOMPARE(find(all, Role::Ideal)->points.front().workers, 0.0);
    QCOMPARE(find(all, Role::Ideal)->points.front().value, 1.0);
    QCOMPARE(find(all, Role::Ideal)->at(8)->value, 8.0);
    QCOMPARE(find(all, Role::Measured)->points.front().value, 1.0);
    SpeedupPlot plot;
    plot.resize(500, 300);
    plot.setCurve(curve);
    plot.setPredicting(true);  // 0 has a place on an axis by powers of two
    QVERIFY(!plot.grab().isNull());
}

void tst_SpeedupModels::barsHaveAPlaceForWhatIsPlanned()
{
    ElapsedBars bars;
    bars.setPlanned({1, 2, 4, 8});
    QCOMPARE(bars.counts(), (std::vector<WorkerCount>{1, 2, 4, 8}));
    QVERIFY(bars.barText(1).isEmpty());
    const std::vector<TimedRun> runs{{1, 0, 96.2}, {1, 1, 97.0}, {1, 2, 95.8}};
    bars.setCurve(speedupCurve(runs, 2));
    QCOMPARE(bars.counts(), (std::vector<WorkerCount>{1, 2, 4, 8}));
    QCOMPARE(bars.barText(1), QStringLiteral("1:36 min"));
    QVERIFY(bars.readout(1).contains(QStringLiteral("3 measurements")));
    QVERIFY(bars.readout(2).isEmpty());
    bars.setRunning(2);
    bars.resize(400, 260);
    QVERIFY(!bars.grab().isNull());
}

void tst_SpeedupModels::timesCarryTheirUnit()
{
    QCOMPARE(timeText(2e-10), QStringLiteral("0.20 ns"));
    QCOMPARE(timeText(850e-6), QStringLiteral("850 \u00b5s"));
    QCOMPARE(timeText(0.0032), QStringLiteral("3.20 ms"));
    QCOMPARE(timeText(0.9999), QStringLiteral("1.00 s"));
    QCOMPARE(timeText(49.6), QStringLiteral("49.6 s"));
    QCOMPARE(secondsText(0.0123), QStringLiteral("0.0123"));
    QCOMPARE(secondsText(96.2), QStringLiteral("96.2"));
    QCOMPARE(timesText(1.94), QStringLiteral("1.94\u00d7"));
}

void tst_SpeedupModels::factsSayWhatAReaderMustKnow()
{
    SpeedupStudy study = testing::madeUpStudy();
    const QString facts = studyFacts(study).join(u' ');
    QVERIFY(facts.contains(QStringLiteral("warm")));
    QVERIFY(facts.contains(QStringLiteral("same each time")));
    QVERIFY(facts.contains(QStringLiteral("AMD EPYC 9B14, 2 cores, 8.4 GB memory, no GPU")));
    QVERIFY(facts.contains(QStringLiteral("at most 340.0 MB")));
    study.measurements.back().result = QStringLiteral("0x1.d4p-2 0x1.ep-3");
    QVERIFY(studyFacts(study).join(u' ').contains(QStringLiteral("should not happen")));
    study.options.cache = FileCache::Cold;
    QVERIFY(studyFacts(study).first().contains(QStringLiteral("cold")));
    QVERIFY(studyFacts(SpeedupStudy()).isEmpty());
    QVERIFY(studyFacts(testing::madeUpStudy(Workload::TrainReplicas)).last().contains(QStringLiteral("DataParallel does nothing")));

    const SpeedupCurve curve = testing::madeUpStudy().curve();
    const QString fits = fitText(curve);
    QVERIFY(fits.startsWith(QStringLiteral("Amdahl: ")));
    QVERIFY(fits.contains(QStringLiteral("with 16 cores")));
    QVERIFY(fitText(SpeedupCurve()).isEmpty());
    QVERIFY(guessText(curve, {{1, 1, 1, 1}, {2, 1.9, 1.9, 1.9}, {8, 8, 8, 8}})
                .contains(QStringLiteral("8 workers, guessed 8.00\u00d7")));
    QVERIFY(guessText(curve, {}).isEmpty());
}

void tst_SpeedupModels::guessIsMovedByKeys()
{
    SpeedupPlot plot;
    plot.resize(500, 300);
    PredictionEditor editor(plot);
    QSignalSpy changed(&editor, &PredictionEditor::guessChanged);
    QTest::keyClick(&plot, Qt::Key_Up);  // not asked yet
    QVERIFY(plot.guess().empty());
    editor.setEditing(true);
    editor.begin({1, 2, 4, 8});
    QTest::keyClick(&plot, Qt::Key_Up);
    QTest::keyClick(&plot, Qt::Key_Up);
    QCOMPARE(plot.guess()[1].value, 1.2);
    QTest::keyClick(&plot, Qt::Key_Tab);
    QTest::keyClick(&plot, Qt::Key_PageUp);
    QCOMPARE(plot.guess()[2].value, 2.0);
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Right);  // there is none beyond the last
    QTest::keyClick(&plot, Qt::Key_Down);
    QCOMPARE(plot.guess()[3].value, 0.9);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&plot, Qt::Key_PageUp);
    QCOMPARE(plot.guess()[3].value, 8.0);  // the ideal
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&plot, Qt::Key_Left);
    QTest::keyClick(&plot, Qt::Key_Down);
    QCOMPARE(plot.guess()[0].value, 1.0);  // the base is what all is measured by
    QCOMPARE(plot.guess()[1].value, 1.1);
    QVERIFY(changed.size() > 5);
    editor.begin({1, 2, 4, 8});  // the same counts: the guess stays
    QCOMPARE(plot.guess()[1].value, 1.1);
    editor.begin({1, 2});
    QCOMPARE(plot.guess()[1].value, 1.0);
    editor.setEditing(false);
    QTest::keyClick(&plot, Qt::Key_Up);
    QCOMPARE(plot.guess()[1].value, 1.0);
}

void tst_SpeedupModels::guessIsMovedByTheMouse()
{
    SpeedupPlot plot;
    plot.resize(500, 300);
    PredictionEditor editor(plot);
    editor.setEditing(true);
    editor.begin({1, 2, 4, 8});
    const QPoint from = plot.guessPosition(3).toPoint();
    QTest::mousePress(&plot, Qt::LeftButton, {}, from);
    QTest::mouseMove(&plot, from - QPoint(0, 100));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, from - QPoint(0, 100));
    QVERIFY(plot.guess()[3].value > 2);
    QVERIFY(std::abs(plot.guessPosition(3).y() - (from.y() - 100)) < 4);
    QCOMPARE(plot.guess()[2].value, 1.0);
    QTest::mouseMove(&plot, from);  // let go
    QVERIFY(plot.guess()[3].value > 2);
}

void tst_SpeedupModels::formChecksTheCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("spaces") << QStringLiteral("1 2 4") << true;
    QTest::newRow("commas") << QStringLiteral("4, 1,2") << true;
    QTest::newRow("zero") << QStringLiteral("0 1") << false;
    QTest::newRow("thousand") << QStringLiteral("1 1000") << false;
    QTest::newRow("words") << QStringLiteral("many") << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_SpeedupModels::formChecksTheCounts()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    SpeedupForm form;
    auto* field = form.findChild<QLineEdit*>(QStringLiteral("speedupWorkers"));
    auto* message = form.findChild<QLabel*>(QStringLiteral("speedupFieldMessage"));
    QSignalSpy changed(&form, &SpeedupForm::changed);
    field->setText(text);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(form.isValid(), good);
    QCOMPARE(field->property("invalid").toBool(), !good);
    if (good) {
        const std::vector<int> counts = form.counts();
        QVERIFY(std::is_sorted(counts.begin(), counts.end()));
    } else {
        QVERIFY(message->isVisibleTo(&form));
        QVERIFY(message->text().contains(QStringLiteral("workers cannot be")));
        QVERIFY(message->text().contains(QStringLiteral("It goes from 1 to 64")));
        QVERIFY(form.counts().empty());
    }
}

void tst_SpeedupModels::formWarnsOfMoreWorkersThanCores()
{
    SpeedupForm form;
    auto* field = form.findChild<QLineEdit*>(QStringLiteral("speedupWorkers"));
    auto* message = form.findChild<QLabel*>(QStringLiteral("speedupFieldMessage"));
    field->setText(QStringLiteral("1"));
    QVERIFY(!message->isVisibleTo(&form));
    field->setText(QStringLiteral("1 64"));
    if (availableCores() < 64)
        QVERIFY(message->text().contains(QStringLiteral("64 workers were asked for")));
    form.setOptions(testing::madeUpStudy(Workload::TrainReplicas).options);
    QVERIFY(message->text().contains(QStringLiteral("DataParallel does nothing without two GPUs")));
}

void tst_SpeedupModels::formGivesBackItsOptions()
{
    SpeedupForm form;
    SpeedupOptions options;
    options.workload = Workload::TrainWorkers;
    options.workers = {0, 1, 3};
    options.repeats = 7;
    options.cache = FileCache::Cold;
    options.limit = 400;
    options.recordTimeline = false;
    form.setOptions(options);
    const SpeedupOptions back = form.options();
    QCOMPARE(back.workload, options.workload);
    QCOMPARE(back.workers, options.workers);
    QCOMPARE(back.repeats, 7);
    QCOMPARE(back.cache, FileCache::Cold);
    QCOMPARE(back.limit, qint64(400));
    QVERIFY(!back.recordTimeline);
    // Other work brings the counts that the paper has for it.
    auto* what = form.findChild<QComboBox*>(QStringLiteral("speedupWhat"));
    what->setCurrentIndex(what->findData(static_cast<int>(Workload::StatsTasks)));
    QCOMPARE(form.counts(), labWorkerCounts(Workload::StatsTasks, availableCores()));
}

static QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_SpeedupModels::pictureFilesAreWhole()
{
    QTemporaryDir dir;
    Theme::instance().setMode(Theme::Mode::Dark);  // paper stays white
    SpeedupPlot plot;
    plot.setCurve(testing::madeUpStudy().curve());
    plot.setPaper(paperTable(Workload::StatsLoader));
    plot.setCores(2);
    for (const char* suffix : {"svg", "pdf", "png"})
        QVERIFY(plot.exportTo(dir.filePath(QStringLiteral("speedup.") + QLatin1String(suffix))).finished());
    Theme::instance().setMode(Theme::Mode::Light);

    const QByteArray svg = fileBytes(dir.filePath(QStringLiteral("speedup.svg")));
    QXmlStreamReader xml(svg);
    QString words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            words += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(words.contains(QStringLiteral("this machine")));
    QVERIFY(words.contains(QStringLiteral("more workers than cores")));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(fileBytes(dir.filePath(QStringLiteral("speedup.pdf"))).startsWith("%PDF"));
    const QImage png(dir.filePath(QStringLiteral("speedup.png")));
    QCOMPARE(png.size(), QSize(1440, 880));
    QCOMPARE(png.pixelColor(3, 3), QColor(Qt::white));
}

void tst_SpeedupModels::fullDiskIsToldAndLeavesNothing()
{
    const ElapsedBars bars;
    const QString path = QStringLiteral("/proc/nowhere/elapsed.svg");
    const Status written = bars.exportTo(path);
    QVERIFY(written.failed());
    QCOMPARE(written.error().code, ErrorCode::NotWritable);
    QCOMPARE(written.error().subject, path);
}

LEAFBENCH_TEST(tst_SpeedupModels)
#include "tst_SpeedupModels.moc"
