#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUpTuning.h"
#include "ui/plots/trials/ParallelCoordinates.h"
#include "ui/theme/Theme.h"
#include "ui/tune/plots/ContourPlot.h"
#include "ui/tune/plots/HistoryPlot.h"
#include "ui/tune/plots/ImportanceBars.h"
#include "ui/tune/plots/IntermediatePlot.h"
#include "ui/tune/plots/SlicePlot.h"
#include "ui/tune/plots/TrialTimeline.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace leafbench;
using namespace leafbench::ui;

using Study = std::shared_ptr<const TuningStudy>;
using PlotPtr = std::unique_ptr<TrialPlot>;

namespace {

constexpr double slowest = 1000;  ///< ms for a picture of a thousand trials; a busy machine, or one with sanitizers, is slow

/// The plot of a kind, shown at 700 x 320.
PlotPtr made(const QString& kind)
{
    PlotPtr plot;
    if (kind == QLatin1String("history"))
        plot = std::make_unique<HistoryPlot>();
    else if (kind == QLatin1String("epochs"))
        plot = std::make_unique<IntermediatePlot>();
    else if (kind == QLatin1String("parallel"))
        plot = std::make_unique<ParallelCoordinates>();
    else if (kind == QLatin1String("slice"))
        plot = std::make_unique<SlicePanels>();
    else if (kind == QLatin1String("timeline"))
        plot = std::make_unique<TrialTimeline>(nullptr, [] { return testing::madeUpTuningStart().addSecs(600); });
    else if (kind == QLatin1String("contour")) {
        auto surface = std::make_unique<ContourSurface>();
        surface->setParameters(QStringLiteral("learning_rate"), QStringLiteral("weight_decay"));
        plot = std::move(surface);
    }
    plot->resize(700, 320);
    plot->show();
    return plot;
}

QImage pictureOf(QWidget& widget) { return widget.grab().toImage(); }

void kinds(std::initializer_list<const char*> names = {"history", "epochs", "parallel", "slice", "contour", "timeline"})
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : names)
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void turnWheel(QWidget& view, QPointF at, int angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

void drag(QWidget& view, QPointF from, QPointF to)
{
    QTest::mousePress(&view, Qt::LeftButton, {}, from.toPoint());
    QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to.toPoint());
}

/// The first trial that a plot draws.
int firstShown(const TrialPlot& plot)
{
    for (const Trial& trial : plot.study()->trials) {
        if (plot.trialPosition(trial.number))
            return trial.number;
    }
    return -1;
}

}  // namespace

class tst_TuningPlots : public QObject {
    Q_OBJECT
private slots:
    void init() { Theme::instance().setMode(Theme::Mode::Light); }
    void emptyPlotsSayWhy_data() { kinds(); }
    void emptyPlotsSayWhy();
    void everySizeOfStudyIsDrawn_data() { kinds(); }
    void everySizeOfStudyIsDrawn();
    void pointerReadsAndChooses_data() { kinds(); }
    void pointerReadsAndChooses();
    void keysGoFromTrialToTrial_data() { kinds({"history", "epochs", "slice", "contour", "timeline"}); }
    void keysGoFromTrialToTrial();
    void highlightedTrialStandsOut_data() { kinds(); }
    void highlightedTrialStandsOut();
    void themeIsFollowed_data() { kinds(); }
    void themeIsFollowed();
    void picturesAreExported_data() { kinds(); }
    void picturesAreExported();
    void thousandTrialsStayFluid_data() { kinds(); }
    void thousandTrialsStayFluid();
    void draggingBrushes();
    void brushesCombineAndSurviveGrowth();
    void axesAreDraggedByTheirTitles();
    void axesAreReachedByKeys();
    void tabGoesThroughTheAxes();
    void slicesMakeDoWithTheirRoom();
    void contourShowsTheMostImportant();
    void contourNeedsFourTrials();
    void timelineGrowsAndKeepsItsZoom();
    void timelineOfALoadedStudyStandsStill();
    void importanceIsSaid();
};

void tst_TuningPlots::emptyPlotsSayWhy()
{
    QFETCH(QString, kind);
    const PlotPtr plot = made(kind);
    QVERIFY(!plot->emptyText().isEmpty());
    QCOMPARE(plot->accessibleDescription(), plot->emptyText());
    QVERIFY(!plot->accessibleName().isEmpty());
    pictureOf(*plot);
    plot->setStudy(testing::madeUpTuning({.trials = 0}));
    QVERIFY(!plot->emptyText().isEmpty());
    pictureOf(*plot);
    QTest::mouseMove(plot.get(), plot->rect().center());
    QTest::keyClick(plot.get(), Qt::Key_Right);
    QTest::keyClick(plot.get(), Qt::Key_Up);
    plot->setStudy(testing::madeUpTuning({.trials = 12}));
    QVERIFY(plot->emptyText().isEmpty());
    plot->setStudy(nullptr);
    QVERIFY(!plot->emptyText().isEmpty());
    pictureOf(*plot);
}

void tst_TuningPlots::everySizeOfStudyIsDrawn()
{
    QFETCH(QString, kind);
    const PlotPtr plot = made(kind);
    QImage before = pictureOf(*plot);
    for (const int trials : {1, 8, 1000}) {
        for (const bool conditional : {false, true}) {
            plot->setStudy(testing::madeUpTuning({.trials = trials, .running = trials > 1, .conditional = conditional}));
            const QImage image = pictureOf(*plot);
            if (plot->emptyText().isEmpty())
                QVERIFY(image != before);
            before = image;
        }
    }
    QVERIFY(plot->accessibleDescription().contains(QStringLiteral("1000")));
    for (const QSize size : {QSize(1, 1), plot->minimumSizeHint(), QSize(2000, 900)}) {
        plot->resize(size);
        pictureOf(*plot);
    }
    plot->setStudy(testing::madeUpTuning({.trials = 30, .foreign = true}));
    pictureOf(*plot);
}

void tst_TuningPlots::pointerReadsAndChooses()
{
    QFETCH(QString, kind);
    const PlotPtr plot = made(kind);
    plot->setStudy(testing::madeUpTuning({.trials = 8}));
    QSignalSpy hovered(plot.get(), &TrialPlot::trialHovered), chosen(plot.get(), &TrialPlot::trialChosen);
    int shown = 0;
    for (int number = 0; number < 8; ++number) {
        const std::optional<QPointF> at = plot->trialPosition(number);
        if (!at)
            continue;
        ++shown;
        QCOMPARE(plot->trialAt(*at), std::optional(number));
        QTest::mouseMove(plot.get(), at->toPoint());
        QVERIFY(!hovered.isEmpty());
        const int told = hovered.last().at(0).toInt();
        QCOMPARE(plot->highlighted(), std::optional(told));
        QCOMPARE(plot->trialAt(at->toPoint()), std::optional(told));
        const QPointF away = *plot->trialPosition(told) - *at;
        // The pointer goes in whole pixels: other points there are as near, and of lines those that pass.
        if (kind != QLatin1String("epochs") || told == number)
            QVERIFY(std::hypot(away.x(), away.y()) < 3);
        QTest::mouseClick(plot.get(), Qt::LeftButton, {}, at->toPoint());
        QCOMPARE(chosen.last().at(0).toInt(), told);
        QVERIFY(plot->readout(number).startsWith(QStringLiteral("Trial %1: ").arg(number)));
    }
    QVERIFY(shown >= 3);
    QTest::mouseMove(plot.get(), QPoint(1, 1));
    QCOMPARE(hovered.last().at(0).toInt(), -1);
    QVERIFY(!plot->highlighted());
    const qsizetype before = chosen.size();
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(chosen.size(), before);
}

void tst_TuningPlots::keysGoFromTrialToTrial()
{
    QFETCH(QString, kind);
    const PlotPtr plot = made(kind);
    plot->setStudy(testing::madeUpTuning({.trials = 20}));
    QSignalSpy hovered(plot.get(), &TrialPlot::trialHovered), chosen(plot.get(), &TrialPlot::trialChosen);
    QTest::keyClick(plot.get(), Qt::Key_Right);
    QCOMPARE(hovered.last().at(0).toInt(), firstShown(*plot));
    QTest::keyClick(plot.get(), Qt::Key_Right);
    const int second = hovered.last().at(0).toInt();
    QVERIFY(second > firstShown(*plot));
    QTest::keyClick(plot.get(), Qt::Key_Return);
    QCOMPARE(chosen.last().at(0).toInt(), second);
    QTest::keyClick(plot.get(), Qt::Key_Left);
    QTest::keyClick(plot.get(), Qt::Key_Left);
    QCOMPARE(hovered.last().at(0).toInt(), firstShown(*plot));
    QTest::keyClick(plot.get(), Qt::Key_Escape);
    QCOMPARE(hovered.last().at(0).toInt(), -1);
}

void tst_TuningPlots::highlightedTrialStandsOut()
{
    QFETCH(QString, kind);
    const PlotPtr plot = made(kind);
    plot->setStudy(testing::madeUpTuning({.trials = 30}));
    const QImage plain = pictureOf(*plot);
    plot->setHighlighted(firstShown(*plot));
    const QImage marked = pictureOf(*plot);
    QVERIFY(marked != plain);
    plot->setHighlighted({});
    QCOMPARE(pictureOf(*plot), plain);
    plot->setHighlighted(29 + 1000);  // there is none such
    QCOMPARE(pictureOf(*plot), plain);
}

void tst_TuningPlots::themeIsFollowed()
{
    QFETCH(QString, kind);
    const PlotPtr plot = made(kind);
    plot->setStudy(testing::madeUpTuning({.trials = 30}));
    const QImage light = pictureOf(*plot);
    Theme::instance().setMode(Theme::Mode::Dark);
    QVERIFY(pictureOf(*plot) != light);
    Theme::instance().setMode(Theme::Mode::Light);
    QCOMPARE(pictureOf(*plot), light);
}

void tst_TuningPlots::picturesAreExported()
{
    QFETCH(QString, kind);
    const QTemporaryDir dir;
    const PlotPtr plot = made(kind);
    plot->setStudy(testing::madeUpTuning({.trials = 30}));
    for (const char* suffix : {"svg", "pdf", "png"}) {
        const QString path = dir.filePath(QStringLiteral("plot.") + QString::fromLatin1(suffix));
        QVERIFY(plot->exportTo(path));
        QVERIFY(QFileInfo(path).size() > 1000);
    }
}

void tst_TuningPlots::thousandTrialsStayFluid()
{
    QFETCH(QString, kind);
    const PlotPtr plot = made(kind);
    plot->resize(1000, 400);
    const Study study = testing::madeUpTuning({.trials = 1000, .running = 4, .parallel = 4, .epochs = 20});
    QImage image(plot->size(), QImage::Format_ARGB32_Premultiplied);
    QElapsedTimer clock;
    clock.start();
    plot->setStudy(study);
    plot->render(&image);
    const double whole = double(clock.nsecsElapsed()) * 1e-6;
    clock.restart();
    int hovered = 0;
    for (int x = 100; x < 900; x += 40) {
        QTest::mouseMove(plot.get(), QPoint(x, 200));
        plot->render(&image);
        ++hovered;
    }
    const double each = double(clock.nsecsElapsed()) * 1e-6 / hovered;
    qInfo("%s: %.1f ms for a new study, %.2f ms for a move of the pointer", qPrintable(kind), whole, each);
    QVERIFY2(whole < slowest, qPrintable(QString::number(whole)));
    QVERIFY2(each < slowest / 5, qPrintable(QString::number(each)));
}

void tst_TuningPlots::draggingBrushes()
{
    ParallelCoordinates plot;
    plot.resize(900, 360);
    plot.show();
    plot.setStudy(testing::madeUpTuning({.trials = 60}));
    QSignalSpy brushed(&plot, &ParallelCoordinates::brushed), chosen(&plot, &TrialPlot::trialChosen);
    drag(plot, plot.axisPosition(0, 0.4), plot.axisPosition(0, 0.8));
    QVERIFY(!brushed.isEmpty());
    QVERIFY(chosen.isEmpty());
    const TrialAxis axis = plot.axes().front();
    const AxisBrush brush = plot.brushes().at(axis.name);
    QVERIFY(std::abs(axis.place(brush.low) - 0.4) < 0.01 && std::abs(axis.place(brush.high) - 0.8) < 0.01);
    const auto numbers = plot.brushedNumbers();
    QVERIFY(numbers && !numbers->empty());
    QCOMPARE(brushed.last().at(0).value<std::optional<std::vector<int>>>(), numbers);
    for (const Trial& trial : plot.study()->trials) {
        const bool in = std::find(numbers->begin(), numbers->end(), trial.number) != numbers->end();
        QCOMPARE(plot.trialPosition(trial.number).has_value(), in);  // the others cannot be hovered
        QVERIFY(!in || brush.contains(*axis.of(trial)));
    }
    // A press inside moves it.
    drag(plot, plot.axisPosition(0, 0.6), plot.axisPosition(0, 0.7));
    QVERIFY(std::abs(axis.place(plot.brushes().at(axis.name).low) - 0.5) < 0.01);
    // A click beside it takes it away.
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.axisPosition(0, 0.1).toPoint());
    QVERIFY(plot.brushes().empty());
    QVERIFY(!brushed.last().at(0).value<std::optional<std::vector<int>>>());
}

void tst_TuningPlots::brushesCombineAndSurviveGrowth()
{
    ParallelCoordinates plot;
    plot.resize(900, 360);
    plot.show();
    plot.setStudy(testing::madeUpTuning({.trials = 60}));
    drag(plot, plot.axisPosition(0, 0.3), plot.axisPosition(0, 0.8));
    const std::size_t one = plot.brushedNumbers()->size();
    drag(plot, plot.axisPosition(3, 0.5), plot.axisPosition(3, 1));
    QCOMPARE(plot.brushes().size(), std::size_t(2));
    QVERIFY(plot.brushedNumbers()->size() <= one);
    const QImage brushedPicture = pictureOf(plot);
    const AxisBrushes before = plot.brushes();
    QSignalSpy brushed(&plot, &ParallelCoordinates::brushed);
    plot.setStudy(testing::madeUpTuning({.trials = 200}));
    QCOMPARE(plot.brushes(), before);
    QCOMPARE(brushed.size(), 1);  // more trials lie in it
    QTest::mouseDClick(&plot, Qt::LeftButton, {}, ((plot.axisPosition(1, 0.5) + plot.axisPosition(2, 0.5)) / 2).toPoint());
    QVERIFY(plot.brushes().empty());
    QVERIFY(pictureOf(plot) != brushedPicture);
}

void tst_TuningPlots::axesAreDraggedByTheirTitles()
{
    ParallelCoordinates plot;
    plot.resize(900, 360);
    plot.show();
    plot.setStudy(testing::madeUpTuning({.trials = 20}));
    const auto names = [&] {
        QStringList all;
        for (const TrialAxis& axis : plot.axes())
            all << axis.name;
        return all;
    };
    QStringList expected = names();
    drag(plot, plot.titleRect(0).center(), plot.titleRect(2).center());
    expected.move(0, 2);
    QCOMPARE(names(), expected);
    plot.setStudy(testing::madeUpTuning({.trials = 30}));
    QCOMPARE(names(), expected);
    // Not beyond the value's, which itself stays.
    drag(plot, plot.titleRect(0).center(), plot.titleRect(4).center());
    expected.move(0, 3);
    QCOMPARE(names(), expected);
    drag(plot, plot.titleRect(4).center(), plot.titleRect(0).center());
    QCOMPARE(names(), expected);
    QVERIFY(plot.brushes().empty());
}

void tst_TuningPlots::axesAreReachedByKeys()
{
    ParallelCoordinates plot;
    plot.resize(900, 360);
    plot.show();
    plot.setStudy(testing::madeUpTuning({.trials = 40, .conditional = true}));
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.axisCursor(), 0);
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Up);
    const TrialAxis axis = plot.axes()[1];
    const auto brush = [&] { return plot.brushes().at(axis.name); };
    QVERIFY(std::abs(axis.place(brush().low) - 0.75) < 1e-6);
    QTest::keyClick(&plot, Qt::Key_Down);
    QVERIFY(std::abs(axis.place(brush().low) - 0.70) < 1e-6);
    QTest::keyClick(&plot, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(std::abs(axis.place(brush().high) - 0.90) < 1e-6);
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(plot.axes()[2].name, axis.name);
    QCOMPARE(plot.axisCursor(), 2);
    QTest::keyClick(&plot, Qt::Key_Escape);
    QVERIFY(plot.brushes().empty());
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.axisCursor(), 6);  // the value's
    QTest::keyClick(&plot, Qt::Key_Up);
    QVERIFY(plot.brushedNumbers() && !plot.brushedNumbers()->empty());
    plot.setStudy(nullptr);
    QVERIFY(plot.brushes().empty());
}

void tst_TuningPlots::tabGoesThroughTheAxes()
{
    QWidget window;
    ParallelCoordinates plot(&window);
    HistoryPlot next(&window);
    plot.setStudy(testing::madeUpTuning({.trials = 20}));
    plot.setGeometry(0, 0, 600, 300);
    next.setGeometry(0, 300, 600, 300);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    plot.setFocus(Qt::TabFocusReason);
    for (int axis = 0; axis < 5; ++axis) {
        QTest::keyClick(&plot, Qt::Key_Tab);
        QCOMPARE(plot.axisCursor(), axis);
        QVERIFY(plot.hasFocus());
    }
    // The axis that keys are at stands out as long as the plot has the focus.
    next.setFocus();
    const QImage left = pictureOf(plot);
    plot.setFocus(Qt::OtherFocusReason);
    QVERIFY(pictureOf(plot) != left);
    QTest::keyClick(&plot, Qt::Key_Tab);
    QVERIFY(next.hasFocus());
}

void tst_TuningPlots::slicesMakeDoWithTheirRoom()
{
    SlicePlot plot;
    plot.resize(900, 300);
    plot.show();
    plot.setStudy(testing::madeUpTuning({.trials = 30}));
    QCOMPARE(plot.panels().panelCount(), 4);
    QVERIFY(plot.shownParameter().isEmpty());
    plot.resize(260, 240);
    QTRY_COMPARE(plot.panels().panelCount(), 1);
    QCOMPARE(plot.shownParameter(), QStringLiteral("learning_rate"));
    plot.resize(900, 300);
    QTRY_COMPARE(plot.panels().panelCount(), 4);
    plot.chooseParameter(QStringLiteral("momentum"));
    QCOMPARE(plot.panels().panelCount(), 1);
    plot.setStudy(testing::madeUpTuning({.trials = 60}));
    QCOMPARE(plot.shownParameter(), QStringLiteral("momentum"));
    auto* box = plot.findChild<QComboBox*>(QStringLiteral("sliceParameter"));
    box->setCurrentIndex(0);
    QCOMPARE(plot.panels().panelCount(), 4);
    for (int panel = 1; panel < 4; ++panel) {
        QVERIFY(plot.panels().panelRect(panel).left() > plot.panels().panelRect(panel - 1).right());
        QCOMPARE(plot.panels().panelRect(panel).bottom(), plot.panels().panelRect(0).bottom());
    }
}

void tst_TuningPlots::contourShowsTheMostImportant()
{
    ContourPlot plot;
    plot.resize(500, 400);
    const Study study = testing::madeUpTuning({.trials = 40});
    plot.setStudy(study);
    QCOMPARE(plot.xParameter(), QStringLiteral("learning_rate"));
    QCOMPARE(plot.yParameter(), QStringLiteral("step_size"));
    plot.setImportance({{QStringLiteral("momentum"), 0.6}, {QStringLiteral("learning_rate"), 0.4}});
    QCOMPARE(plot.xParameter(), QStringLiteral("momentum"));
    QCOMPARE(plot.yParameter(), QStringLiteral("learning_rate"));
    auto* x = plot.findChild<QComboBox*>(QStringLiteral("contourX"));
    x->setCurrentIndex(x->findData(QStringLiteral("learning_rate")));
    QCOMPARE(plot.yParameter(), QStringLiteral("momentum"));  // never the same twice
    plot.setImportance({{QStringLiteral("step_size"), 1.0}});
    plot.setStudy(testing::madeUpTuning({.trials = 50}));
    QCOMPARE(plot.xParameter(), QStringLiteral("learning_rate"));  // what was chosen stays
    QVERIFY(plot.surface().emptyText().isEmpty());
}

void tst_TuningPlots::contourNeedsFourTrials()
{
    ContourSurface surface;
    surface.setParameters(QStringLiteral("learning_rate"), QStringLiteral("momentum"));
    for (int trials = 1; trials < 30; ++trials) {
        const Study study = testing::madeUpTuning({.trials = trials});
        surface.setStudy(study);
        QCOMPARE(surface.emptyText().isEmpty(), study->count(TrialState::Complete) >= ContourSurface::leastTrials);
    }
    surface.setParameters(QString(), QString());
    QVERIFY(!surface.emptyText().isEmpty());
}

void tst_TuningPlots::timelineGrowsAndKeepsItsZoom()
{
    const Study study = testing::madeUpTuning({.trials = 12, .running = 2});
    QDateTime now = testing::madeUpTuningNow(*study);
    TrialTimeline plot(nullptr, [&now] { return now; });
    plot.resize(900, 200);
    plot.show();
    plot.setStudy(study);
    const double before = plot.lanes().find(11)->end;
    now = now.addSecs(20);
    QTRY_VERIFY(plot.lanes().find(11)->end > before + 19);  // by itself
    QVERIFY(plot.window().showsAll());
    const QRectF bar = plot.barRect(3);
    turnWheel(plot, bar.center(), 240, Qt::ControlModifier);
    QVERIFY(plot.barRect(3).width() > bar.width() * 1.2 || plot.barRect(3).isEmpty());
    const double begin = plot.window().begin, width = plot.window().width();
    QVERIFY(!plot.window().showsAll());
    plot.setStudy(testing::madeUpTuning({.trials = 14, .running = 2}));
    QCOMPARE(plot.window().begin, begin);
    QCOMPARE(plot.window().width(), width);
    QSignalSpy chosen(&plot, &TrialPlot::trialChosen);
    drag(plot, QPointF(500, 60), QPointF(400, 60));
    QVERIFY(chosen.isEmpty());  // a drag is not a click
    QTest::keyClick(&plot, Qt::Key_Home);
    QVERIFY(plot.window().showsAll());
}

void tst_TuningPlots::timelineOfALoadedStudyStandsStill()
{
    const Study study = testing::madeUpTuning({.trials = 12, .running = 1});
    TrialTimeline plot;  // the real clock: long after the made-up study
    plot.setLive(false);
    plot.setStudy(study);
    QVERIFY(plot.lanes().seconds < 3600);
    QVERIFY(plot.lanes().breaks.empty());
    const QString text = plot.readout(2);
    QVERIFY(text.contains(QStringLiteral("from 2026-05-12 14:")));
}

void tst_TuningPlots::importanceIsSaid()
{
    ImportanceBars bars;
    bars.resize(300, 240);
    const QImage empty = pictureOf(bars);
    bars.setImportance({{QStringLiteral("learning_rate"), 0.75}, {QStringLiteral("own"), 0.25}});
    QVERIFY(pictureOf(bars) != empty);
    QCOMPARE(bars.accessibleDescription(), QStringLiteral("Learning rate 75 %, own 25 %"));
    QCOMPARE(bars.nameAt({20, 5}), QStringLiteral("learning_rate"));
    QVERIFY(bars.nameAt({20, 230}).isEmpty());
    QSignalSpy chosen(&bars, &ImportanceBars::parameterChosen);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, QPoint(20, 5));
    QCOMPARE(chosen.last().at(0).toString(), QStringLiteral("learning_rate"));
}

LEAFBENCH_TEST(tst_TuningPlots)
#include "tst_TuningPlots.moc"
