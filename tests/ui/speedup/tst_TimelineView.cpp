#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/speedup/TimelineCard.h"
#include "ui/speedup/TimelinePixels.h"
#include "ui/speedup/TimelineView.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <cmath>

using namespace leafbench;
using namespace leafbench::ui;

/// The timeline: what a pixel shows, where the view looks, how the replay runs, and that its colours can be told apart.
class tst_TimelineView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void longSpansAreDrawnAsTheyAre();
    void shortSpansAreDrawnTogether();
    void manySpansCostNoMoreThanPixels();
    void onlyWhatIsSeenIsDrawn();
    void truncatedTimelineEndsWhereItsSpansDo();
    void zoomKeepsThePlaceUnderThePointer();
    void viewStaysWithinTheTimeline();
    void keysZoomAndMove();
    void wheelIsThePagesWithoutTheFocus();
    void draggingMoves();
    void toolTipNamesTheActivity();
    void axisUnitsFollowTheZoom();
    void spansAreOfTheirColour();
    void playHeadHidesWhatComesLater();
    void replayFollowsItsClock();
    void cardPlaysWhatIsSeen();
    void cardKeepsTheChosenCount();
    void coloursAreToldApartByColourBlindEyes();
    void drawingFullLanes();
};

static TimelineSpan span(qint64 begin, qint64 end, Activity activity) { return {begin, end, activity}; }

static std::shared_ptr<Timeline> oneLane(std::vector<TimelineSpan> spans, double seconds)
{
    auto timeline = std::make_shared<Timeline>();
    timeline->seconds = seconds;
    TimelineLane lane;
    lane.kind = QStringLiteral("worker");
    for (const TimelineSpan& s : spans)
        lane.seconds[static_cast<std::size_t>(s.activity)] += double(s.end - s.begin) * 1e-9;
    lane.spans = std::move(spans);
    timeline->lanes.push_back(std::move(lane));
    return timeline;
}

void tst_TimelineView::longSpansAreDrawnAsTheyAre()
{
    const std::vector<TimelineSpan> spans{span(0, 100, Activity::Read), span(100, 500, Activity::Decode)};
    const auto pieces = pixelSpans(spans, 0, 1000, 100);
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(pieces[0].left, 0.0);
    QCOMPARE(pieces[0].right, 10.0);
    QCOMPARE(pieces[0].most(), Activity::Read);
    QCOMPARE(pieces[1].left, 10.0);
    QCOMPARE(pieces[1].right, 50.0);
    QCOMPARE(pieces[1].most(), Activity::Decode);
}

void tst_TimelineView::shortSpansAreDrawnTogether()
{
    // In the first pixel of 100 ns: 20 read, 60 decode, 20 nothing. In the third: 30 wait.
    const std::vector<TimelineSpan> spans{span(0, 20, Activity::Read), span(20, 50, Activity::Decode),
                                          span(60, 90, Activity::Decode), span(210, 240, Activity::Wait)};
    const auto pieces = pixelSpans(spans, 0, 1000, 10);
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(pieces[0].left, 0.0);
    QCOMPARE(pieces[0].right, 1.0);
    QCOMPARE(pieces[0].most(), Activity::Decode);
    QVERIFY(std::abs(pieces[0].share[0] - 0.2) < 1e-12);
    QVERIFY(std::abs(pieces[0].share[1] - 0.6) < 1e-12);
    QVERIFY(std::abs(pieces[0].filled() - 0.8) < 1e-12);
    QCOMPARE(pieces[1].left, 2.0);
    QCOMPARE(pieces[1].most(), Activity::Wait);
}

void tst_TimelineView::manySpansCostNoMoreThanPixels()
{
    std::vector<TimelineSpan> spans;
    for (int i = 0; i < int(TimelineRecorder::mostSpans); ++i)
        spans.push_back(span(i * 1000, i * 1000 + 900, i % 3 ? Activity::Decode : Activity::Read));
    const auto pieces = pixelSpans(spans, 0, 20e6, 800);
    QCOMPARE(pieces.size(), std::size_t(800));
    double read = 0, decode = 0;
    for (const PixelSpan& piece : pieces) {
        read += piece.share[0];
        decode += piece.share[1];
    }
    // Nothing is lost by drawing together: 900 of 1000 ns, a third of them reading.
    QVERIFY(std::abs(read / 800 - 0.3) < 0.001);
    QVERIFY(std::abs(decode / 800 - 0.6) < 0.001);
    // Mixed long and short ones stay within two a pixel.
    for (int i = 0; i < 200; ++i)
        spans[std::size_t(i) * 100].end = spans[std::size_t(i) * 100].begin + 1000;
    QVERIFY(pixelSpans(spans, 0, 20e6, 800).size() <= 1600);
}

void tst_TimelineView::onlyWhatIsSeenIsDrawn()
{
    const std::vector<TimelineSpan> spans{span(0, 100, Activity::Read), span(100, 300, Activity::Decode),
                                          span(300, 400, Activity::Wait), span(400, 500, Activity::Read)};
    const auto pieces = pixelSpans(spans, 200, 400, 20);
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(pieces[0].left, 0.0);
    QCOMPARE(pieces[0].right, 10.0);
    QCOMPARE(pieces[1].most(), Activity::Wait);
    QCOMPARE(pieces[1].right, 20.0);
    QVERIFY(pixelSpans(spans, 400, 400, 20).empty());
    QVERIFY(pixelSpans({}, 0, 400, 20).empty());
}

void tst_TimelineView::truncatedTimelineEndsWhereItsSpansDo()
{
    auto timeline = oneLane({span(0, 2'000'000'000, Activity::Decode)}, 9);
    QCOMPARE(keptEnd(*timeline), 9e9);
    timeline->lanes[0].truncated = true;
    QCOMPARE(keptEnd(*timeline), 2e9);
}

void tst_TimelineView::zoomKeepsThePlaceUnderThePointer()
{
    TimelineView view;
    view.setTimeline(testing::madeUpTimeline(4, 2.0));
    QCOMPARE(view.viewBegin(), 0.0);
    QCOMPARE(view.viewEnd(), 2e9);
    view.zoomAt(4, 0.5e9);
    QCOMPARE(view.viewEnd() - view.viewBegin(), 0.5e9);
    QCOMPARE((0.5e9 - view.viewBegin()) / 0.5e9, 0.25);
}

void tst_TimelineView::viewStaysWithinTheTimeline()
{
    TimelineView view;
    view.setTimeline(testing::madeUpTimeline(2, 2.0));
    view.zoom(0.01);
    QCOMPARE(view.viewEnd(), 2e9);
    view.zoom(1e12);
    QCOMPARE(view.viewEnd() - view.viewBegin(), 1000.0);
    view.pan(1e9);
    QCOMPARE(view.viewEnd(), 2e9);
    view.pan(-1e9);
    QCOMPARE(view.viewBegin(), 0.0);
    view.setTimeline(nullptr);  // nothing there: nothing breaks
    view.zoom(2);
    view.resize(600, 200);
    QVERIFY(!view.grab().isNull());
    QVERIFY(view.textAt({100, 50}).isEmpty());
}

void tst_TimelineView::keysZoomAndMove()
{
    TimelineView view;
    view.resize(800, 200);
    view.setTimeline(testing::madeUpTimeline(2, 2.0));
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(std::abs(view.viewEnd() - view.viewBegin() - 2e9 / 1.5) < 1);
    const double begin = view.viewBegin();
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.viewBegin() > begin);
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(std::abs(view.viewBegin() - begin) < 1);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(std::abs(view.viewEnd() - view.viewBegin() - 2e9) < 1);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.viewEnd(), 2e9);
}

static void turnWheel(QWidget& view, QPointF at, int angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

void tst_TimelineView::wheelIsThePagesWithoutTheFocus()
{
    TimelineView view;
    view.resize(800, 200);
    view.setTimeline(testing::madeUpTimeline(2, 2.0));
    const QPointF middle = view.laneRect(0).center();
    turnWheel(view, middle, 120, Qt::NoModifier);
    QCOMPARE(view.viewEnd(), 2e9);
    turnWheel(view, middle, 120, Qt::ControlModifier);
    QVERIFY(std::abs(view.viewEnd() - view.viewBegin() - 2e9 / 1.25) < 1);
    QVERIFY(std::abs((view.viewBegin() + view.viewEnd()) / 2 - 1e9) < 1e4);
}

void tst_TimelineView::draggingMoves()
{
    TimelineView view;
    view.resize(800, 200);
    view.setTimeline(testing::madeUpTimeline(2, 2.0));
    view.showRange(0.5e9, 1.5e9);
    const QRectF lane = view.laneRect(0);
    const QPoint from = lane.center().toPoint();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(int(lane.width() / 10), 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(int(lane.width() / 10), 0));
    QVERIFY(std::abs(view.viewBegin() - 0.4e9) < 0.005e9);
    QCOMPARE(view.viewEnd() - view.viewBegin(), 1e9);
}

void tst_TimelineView::toolTipNamesTheActivity()
{
    TimelineView view;
    view.resize(800, 200);
    view.setTimeline(oneLane({span(0, 500'000'000, Activity::Decode), span(700'000'000, 1'000'000'000, Activity::Wait)}, 1));
    const QRectF lane = view.laneRect(0);
    const auto at = [&](double share) { return QPointF(lane.left() + share * lane.width(), lane.center().y()); };
    QCOMPARE(view.textAt(at(0.25)), QStringLiteral("worker 1: decode, 500 ms, from 0.00 s"));
    QCOMPARE(view.textAt(at(0.9)), QStringLiteral("worker 1: wait, 300 ms, from 700 ms"));
    QCOMPARE(view.textAt(at(0.6)), QStringLiteral("worker 1"));
    QVERIFY(view.textAt({lane.left() - 5, lane.center().y()}).isEmpty());
}

void tst_TimelineView::axisUnitsFollowTheZoom()
{
    QCOMPARE(timeAxis(0, 30e9, 8).label, QStringLiteral("Time (s)"));
    QCOMPARE(timeAxis(0, 30e9, 8).step, 5e9);
    QCOMPARE(timeAxis(0, 0.4e9, 8).label, QStringLiteral("Time (ms)"));
    QCOMPARE(timeAxis(0, 0.2e6, 8).label, QStringLiteral("Time (\u00b5s)"));
    const TimeAxis far = timeAxis(12.3456e9, 12.3457e9, 8);
    QCOMPARE(far.label, QStringLiteral("\u00b5s after 12.345 s"));
    QCOMPARE(far.origin, 12.345e9);
}

static QColor pixel(const QImage& image, QPointF at) { return image.pixelColor((at * image.devicePixelRatio()).toPoint()); }

void tst_TimelineView::spansAreOfTheirColour()
{
    TimelineView view;
    view.resize(800, 200);
    view.setTimeline(oneLane({span(0, 500'000'000, Activity::Decode), span(500'000'000, 1'000'000'000, Activity::Read)}, 1));
    const QImage image = view.grab().toImage();
    const QRectF lane = view.laneRect(0);
    const ThemeColors& colors = Theme::instance().colors();
    QCOMPARE(pixel(image, {lane.left() + 0.25 * lane.width(), lane.center().y()}), activityColor(Activity::Decode, colors));
    QCOMPARE(pixel(image, {lane.left() + 0.75 * lane.width(), lane.center().y()}), activityColor(Activity::Read, colors));
}

void tst_TimelineView::playHeadHidesWhatComesLater()
{
    TimelineView view;
    view.resize(800, 200);
    view.setTimeline(oneLane({span(0, 1'000'000'000, Activity::Decode)}, 1));
    view.setPlayHead(0.5e9);
    const QImage image = view.grab().toImage();
    const QRectF lane = view.laneRect(0);
    const ThemeColors& colors = Theme::instance().colors();
    QCOMPARE(pixel(image, {lane.left() + 0.25 * lane.width(), lane.center().y()}), activityColor(Activity::Decode, colors));
    QCOMPARE(pixel(image, {lane.left() + 0.75 * lane.width(), lane.center().y()}), colors.window);
    QCOMPARE(view.textAt({lane.left() + 0.75 * lane.width(), lane.center().y()}), QStringLiteral("worker 1"));
}

void tst_TimelineView::replayFollowsItsClock()
{
    TimelineCard card;
    card.setStudy(testing::madeUpStudy());
    card.view().showRange(100e6, 200e6);
    auto* speed = card.findChild<QComboBox*>(QStringLiteral("timelineSpeed"));
    speed->setCurrentIndex(speed->findData(0.01));
    card.setPlaying(true);
    auto* replay = card.findChild<QVariantAnimation*>();
    QCOMPARE(*card.view().playHead(), 100e6);
    replay->setCurrentTime(5'000);  // five seconds of ours are 50 ms of the timeline
    QCOMPARE(*card.view().playHead(), 150e6);
    QVERIFY(card.playing());
    replay->setCurrentTime(11'000);
    QVERIFY(!card.playing());
    QVERIFY(!card.view().playHead());
    QCOMPARE(fittingSpeed(15), 1.0);
    QVERIFY(std::abs(fittingSpeed(0.15) - 0.01) < 1e-12);
    QCOMPARE(fittingSpeed(1e-9), 1e-4);
}

void tst_TimelineView::cardPlaysWhatIsSeen()
{
    TimelineCard card;
    card.setStudy(testing::madeUpStudy());
    QVERIFY(card.chosenCount() == WorkerCount(8));
    QCOMPARE(card.view().timeline()->lanes.size(), std::size_t(8));
    card.view().showRange(0.2e9, 0.4e9);
    auto* play = card.findChild<QToolButton*>(QStringLiteral("timelinePlay"));
    play->click();
    QVERIFY(card.playing());
    QVERIFY(card.view().playHead());
    QVERIFY(*card.view().playHead() >= 0.2e9 && *card.view().playHead() < 0.4e9);
    QTest::keyClick(&card.view(), Qt::Key_Space);
    QVERIFY(!card.playing());
    QVERIFY(!card.view().playHead());
}

void tst_TimelineView::cardKeepsTheChosenCount()
{
    TimelineCard card;
    SpeedupStudy study = testing::madeUpStudy();
    card.setStudy(study);
    card.chooseCount(2);
    QCOMPARE(card.view().timeline()->lanes.size(), std::size_t(2));
    card.view().showRange(0.1e9, 0.2e9);
    card.setStudy(study);  // another measurement came in
    QVERIFY(card.chosenCount() == WorkerCount(2));
    QCOMPARE(card.view().viewEnd(), 0.2e9);
    for (SpeedupMeasurement& m : study.measurements)
        m.timeline.reset();
    card.setStudy(study);
    QVERIFY(!card.chosenCount());
    QVERIFY(!card.view().isVisibleTo(&card));
}

/// What a dichromat sees of a colour (Viénot, Brettel and Mollon 1999), as CIE L*a*b*.
static std::array<double, 3> seenAs(const QColor& color, bool deuteranope)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double r = linear(color.redF()), g = linear(color.greenF()), b = linear(color.blueF());
    const double first = deuteranope ? 0.29275 * r + 0.70725 * g : 0.11238 * r + 0.88762 * g;
    const double blue = deuteranope ? -0.02234 * r + 0.02234 * g + b : 0.00401 * r - 0.00401 * g + b;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * first + 0.3576 * first + 0.1805 * blue) / 0.9505);
    const double y = f(0.2126 * first + 0.7152 * first + 0.0722 * blue);
    const double z = f((0.0193 * first + 0.1192 * first + 0.9505 * blue) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

void tst_TimelineView::coloursAreToldApartByColourBlindEyes()
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        const ThemeColors colors = Theme::colorsFor(mode);
        for (const bool deuteranope : {true, false}) {
            for (std::size_t i = 0; i < activityCount; ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    const auto a = seenAs(activityColor(static_cast<Activity>(i), colors), deuteranope);
                    const auto b = seenAs(activityColor(static_cast<Activity>(j), colors), deuteranope);
                    const double apart = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                    QVERIFY2(apart > 20,
                             qPrintable(QStringLiteral("%1 and %2 are %3 apart (dark %4, deuteranope %5)")
                                            .arg(toWord(static_cast<Activity>(i)), toWord(static_cast<Activity>(j)))
                                            .arg(apart)
                                            .arg(colors.dark)
                                            .arg(deuteranope)));
                }
            }
        }
    }
}

/// How long a repaint takes with as many spans as a recorder keeps; prints only.
void tst_TimelineView::drawingFullLanes()
{
    const auto timeline = testing::madeUpTimeline(8, 60, 60.0 / 25'000);
    TimelineView view;
    view.resize(1200, 240);
    view.setTimeline(timeline);
    QVERIFY(timeline->lanes.front().spans.size() >= TimelineRecorder::mostSpans);
    QBENCHMARK { view.grab(); }
}

LEAFBENCH_TEST(tst_TimelineView)
#include "tst_TimelineView.moc"
