#include "engine/common/Seed.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUpTuning.h"
#include "ui/plots/LaneFrame.h"
#include "ui/plots/trials/TrialBrush.h"
#include "ui/theme/ColorScale.h"
#include "ui/tune/plots/ContourGrid.h"
#include "ui/tune/plots/TrialLanes.h"
#include "ui/words/TrialWords.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace leafbench;
using namespace leafbench::ui;

using testing::MadeUpTuning;

/// The arithmetic and words of the tuning plots.
class tst_TuningModels : public QObject {
    Q_OBJECT
private slots:
    void decadesStayInside();
    void parameterAxesFollowTheSpace();
    void otherProgramsAxesCoverTheirTrials();
    void valuesAreCovered_data();
    void valuesAreCovered();
    void divergedTrialsDoNotFlattenTheOthers();
    void brushesHoldWhatLiesBetween();
    void brushesMoveAndGrowInside();
    void brushesOfSeveralAxesCombine();
    void axesKeepTheirOrder();
    void surfaceGoesThroughItsSamples();
    void contourLinesAreAtTheirLevel();
    void lanesHoldOneTrialAtATime();
    void lanesAreTheSlots();
    void breaksAreCutOut();
    void runningTrialsGrow();
    void windowsStayOnTheirAxis();
    void coloursAreToldApartByLightness();
    void readoutsNameEverything();
};

void tst_TuningModels::decadesStayInside()
{
    Random random(1);
    for (int i = 0; i < 200; ++i) {
        const double low = std::pow(10, random.uniform(-8, 2));
        const double high = low * std::pow(10, random.uniform(0.5, 7));
        const auto ticks = powersOfTen(low, high, 4);
        QVERIFY2(!ticks.empty(), qPrintable(QStringLiteral("%1 .. %2").arg(low).arg(high)));
        QVERIFY(ticks.size() <= 6);
        for (std::size_t k = 0; k < ticks.size(); ++k) {
            QVERIFY(ticks[k].value >= low * 0.999999 && ticks[k].value <= high * 1.000001);
            QVERIFY(k == 0 || ticks[k].value > ticks[k - 1].value);
        }
        const PlotScale scale{low, high, true};
        const double place = random.uniform(0, 1);
        QVERIFY(std::abs(scale.place(scale.valueAt(place)) - place) < 1e-9);
    }
}

void tst_TuningModels::parameterAxesFollowTheSpace()
{
    const auto study = testing::madeUpTuning({.trials = 12, .conditional = true});
    const std::vector<TrialAxis> axes = parameterAxes(*study);
    QCOMPARE(axes.size(), std::size_t(6));
    QCOMPARE(axes[0].label, QStringLiteral("Optimizer"));
    QCOMPARE(axes[0].categories, QStringList({QStringLiteral("SGD"), QStringLiteral("AdamW")}));
    QCOMPARE(axes[0].place(0), 0.25);
    QCOMPARE(axes[0].place(1), 0.75);
    QVERIFY(axes[1].scale.log2);
    QCOMPARE(axes[1].place(1e-4), 0.0);
    QCOMPARE(axes[1].place(0.2), 1.0);
    QVERIFY(std::abs(axes[1].place(std::sqrt(1e-4 * 0.2)) - 0.5) < 1e-9);
    QCOMPARE(axes[1].endText(false), QStringLiteral("1e-4"));
    QVERIFY(axes[4].whole);
    QCOMPARE(axes[4].text(48), QStringLiteral("48"));
    for (const Trial& trial : study->trials)
        QCOMPARE(axes[2].of(trial).has_value(), trial.find(QStringLiteral("optimizer"))->internal == 0);
    for (const TrialAxis& axis : axes)
        QVERIFY(axis.ticks(3).size() >= 2);
}

void tst_TuningModels::otherProgramsAxesCoverTheirTrials()
{
    TuningStudy study;
    study.trials.resize(2);
    study.trials[1].number = 1;
    study.trials[0].parameters = {{QStringLiteral("x"), Distribution::real(0.1, 1, true), 0.5}};
    study.trials[1].parameters = {{QStringLiteral("x"), Distribution::real(0.01, 0.5, true), 0.02},
                                  {QStringLiteral("flag"), Distribution::categorical({true, QJsonValue(), 3}), 1}};
    const TrialAxis x = parameterAxis(study, QStringLiteral("x"));
    QCOMPARE(x.scale.low, 0.01);
    QCOMPARE(x.scale.high, 1.0);
    QVERIFY(x.scale.log2);
    QCOMPARE(x.label, QStringLiteral("x"));
    QCOMPARE(parameterAxis(study, QStringLiteral("flag")).categories,
             QStringList({QStringLiteral("yes"), QStringLiteral("none"), QStringLiteral("3")}));
    QVERIFY(!valueAxis(study));
}

void tst_TuningModels::valuesAreCovered_data()
{
    QTest::addColumn<int>("trials");
    QTest::addColumn<bool>("loss");
    for (const int trials : {1, 2, 8, 100}) {
        QTest::addRow("accuracy of %d", trials) << trials << false;
        QTest::addRow("loss of %d", trials) << trials << true;
    }
}

void tst_TuningModels::valuesAreCovered()
{
    QFETCH(int, trials);
    QFETCH(bool, loss);
    const auto study = testing::madeUpTuning({.trials = trials, .metric = loss ? Metric::ValidLoss : Metric::ValidAccuracy});
    const std::optional<TrialAxis> axis = valueAxis(*study);
    QVERIFY(axis);
    QVERIFY(axis->scale.low < axis->scale.high);
    QCOMPARE(axis->share, !loss);
    QVERIFY(axis->ticks(4).size() >= 2);
    for (const Trial& trial : study->trials) {
        if (!trial.value)
            continue;
        QVERIFY(loss ? *trial.value >= axis->scale.low : *trial.value <= axis->scale.high);  // the good end is never cut
        const bool bad = loss ? *trial.value > axis->scale.high : *trial.value < axis->scale.low;
        QVERIFY(!bad || (loss ? axis->clipsHigh : axis->clipsLow));
    }
    if (!loss)
        QVERIFY(axis->text(0.875).endsWith(QStringLiteral(" %")));
}

void tst_TuningModels::divergedTrialsDoNotFlattenTheOthers()
{
    TuningStudy study = *testing::madeUpTuning({.trials = 40, .metric = Metric::ValidLoss});
    Trial& bad = study.trials[20];
    bad.state = TrialState::Complete;
    bad.value = 1e7;
    const TrialAxis axis = *valueAxis(study);
    QVERIFY(axis.scale.high < 10);
    QVERIFY(axis.clipsHigh && !axis.clipsLow);
    QCOMPARE(axis.place(1e7), 1.0);
    QVERIFY(axis.endText(true).startsWith(QStringLiteral("\u2265 ")));
    // A brush up to the end takes along what stands there.
    QVERIFY(brushBetween(axis, 0.5, 1).contains(1e7));
    QVERIFY(!brushBetween(axis, 0.5, 0.99).contains(1e7));
}

void tst_TuningModels::brushesHoldWhatLiesBetween()
{
    const auto study = testing::madeUpTuning({.trials = 60, .conditional = true});
    Random random(7);
    for (const TrialAxis& axis : parameterAxes(*study)) {
        for (int i = 0; i < 50; ++i) {
            const double a = random.uniform(0, 1), b = random.uniform(0, 1);
            const AxisBrush brush = brushBetween(axis, a, b);
            QCOMPARE(brush, brushBetween(axis, b, a));
            for (const Trial& trial : study->trials) {
                const auto value = axis.of(trial);
                if (!value)
                    continue;
                const double place = axis.place(*value);
                const bool between = place >= std::min(a, b) && place <= std::max(a, b);
                if (axis.categories.isEmpty() || between)
                    QCOMPARE(brush.contains(*value), between);
            }
        }
        QVERIFY(brushBetween(axis, 0, 1).contains(axis.categories.isEmpty() ? axis.scale.high : 0));
    }
    // Between two categories: the nearest, never none.
    const TrialAxis optimizer = parameterAxis(*study, QStringLiteral("optimizer"));
    QCOMPARE(brushBetween(optimizer, 0.3, 0.31), (AxisBrush{-0.5, 0.5}));
}

void tst_TuningModels::brushesMoveAndGrowInside()
{
    const auto study = testing::madeUpTuning({.trials = 4, .conditional = true});
    for (const TrialAxis& axis : parameterAxes(*study)) {
        AxisBrush brush = brushBetween(axis, 0, 0.3);
        const auto width = [&] { return axis.place(brush.high) - axis.place(brush.low); };
        const double before = width();
        for (int i = 0; i < 60; ++i) {
            brush = movedBrush(axis, brush, 0.05);
            QVERIFY(std::abs(width() - before) < 1e-9);
            QVERIFY(axis.place(brush.low) >= 0 && axis.place(brush.high) <= 1);
        }
        QVERIFY(std::abs(axis.place(brush.high) - 1) < 1e-9);
        for (int i = 0; i < 60; ++i)
            brush = widenedBrush(axis, brush, 0.05);
        QVERIFY(std::abs(width() - 1) < 1e-9);
        for (int i = 0; i < 60; ++i)
            brush = widenedBrush(axis, brush, -0.05);
        QVERIFY(width() > 0.015 && width() < 0.51);
    }
}

void tst_TuningModels::brushesOfSeveralAxesCombine()
{
    const auto study = testing::madeUpTuning({.trials = 80, .conditional = true});
    std::vector<TrialAxis> axes = parameterAxes(*study);
    axes.push_back(*valueAxis(*study, AxisValues::Complete));
    QVERIFY(!brushedTrials(*study, axes, {}));
    const AxisBrushes first{{QStringLiteral("learning_rate"), {1e-3, 0.05}}};
    const AxisBrushes second{{QStringLiteral("momentum"), {0, 1}}};
    AxisBrushes both = first;
    both.insert(second.begin(), second.end());
    const auto a = *brushedTrials(*study, axes, first), b = *brushedTrials(*study, axes, second);
    std::vector<int> expected;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(expected));
    QCOMPARE(*brushedTrials(*study, axes, both), expected);
    QVERIFY(!expected.empty() && expected.size() < a.size());
    for (const int number : b) {
        QVERIFY(study->trials[std::size_t(number)].find(QStringLiteral("momentum")));  // those without it are not in
        QVERIFY(study->trials[std::size_t(number)].state == TrialState::Complete);
    }
    QVERIFY(brushedTrials(*study, axes, {{QString(), {2, 3}}})->empty());
}

void tst_TuningModels::axesKeepTheirOrder()
{
    const auto study = testing::madeUpTuning({.trials = 8});
    std::vector<TrialAxis> axes = parameterAxes(*study);
    axes.insert(axes.begin(), *valueAxis(*study));
    const std::vector<TrialAxis> sorted
        = inOrder(axes, {QStringLiteral("momentum"), QStringLiteral("gone"), QStringLiteral("step_size")});
    QStringList names;
    for (const TrialAxis& axis : sorted)
        names << axis.name;
    QCOMPARE(names,
             QStringList({QStringLiteral("momentum"), QStringLiteral("step_size"), QStringLiteral("learning_rate"),
                          QStringLiteral("weight_decay"), QString()}));
}

void tst_TuningModels::surfaceGoesThroughItsSamples()
{
    Random random(3);
    std::vector<SurfaceSample> samples;
    for (int i = 0; i < 40; ++i)
        samples.push_back({random.uniform(0, 1), random.uniform(0, 1), random.uniform(-2, 5)});
    const Surface surface(samples);
    double low = 1e9, high = -1e9;
    for (const SurfaceSample& sample : samples) {
        QVERIFY(std::abs(surface.at(sample.x, sample.y) - sample.value) < 1e-9);
        low = std::min(low, sample.value);
        high = std::max(high, sample.value);
    }
    const ContourGrid grid = contourGrid(surface, 33);
    QVERIFY(*std::min_element(grid.values.begin(), grid.values.end()) >= low
            && *std::max_element(grid.values.begin(), grid.values.end()) <= high);
    for (int i = 0; i < 200; ++i) {
        const double x = random.uniform(0, 1), y = random.uniform(0, 1);
        QVERIFY(grid.between(x, y) >= low && grid.between(x, y) <= high);
    }
    for (int row = 0; row < 33; row += 8) {
        for (int column = 0; column < 33; column += 8) {
            QVERIFY(std::abs(grid.between(column / 32.0, row / 32.0) - grid.at(column, row)) < 1e-12);
            QCOMPARE(grid.at(column, row), surface.at(column / 32.0, row / 32.0));
        }
    }
    QCOMPARE(Surface({{0.5, 0.5, 1}, {0.5, 0.5, 3}, {0, 0, 7}}).at(0.5, 0.5), 2.0);  // measured twice: the mean
    QCOMPARE(Surface({{0.5, 0.5, 4}}).at(0, 1), 4.0);
}

void tst_TuningModels::contourLinesAreAtTheirLevel()
{
    // A plane: the line is straight and as long as the square.
    ContourGrid grid{21, {}};
    for (int row = 0; row < 21; ++row) {
        for (int column = 0; column < 21; ++column)
            grid.values.push_back(column / 20.0);
    }
    double length = 0;
    for (const ContourSegment& piece : contourLine(grid, 0.333)) {
        QVERIFY(std::abs(piece.x1 - 0.333) < 1e-9 && std::abs(piece.x2 - 0.333) < 1e-9);
        length += std::hypot(piece.x2 - piece.x1, piece.y2 - piece.y1);
    }
    QVERIFY(std::abs(length - 1) < 1e-9);
    QVERIFY(contourLine(grid, 1.5).empty());
    // A saddle: two pieces, not a cross.
    const ContourGrid saddle{2, {1, 0, 0, 1}};
    QCOMPARE(contourLine(saddle, 0.4).size(), std::size_t(2));
    for (const double level : {0.4, 0.6}) {
        for (const ContourSegment& piece : contourLine(saddle, level)) {
            const double middle = saddle.between((piece.x1 + piece.x2) / 2, (piece.y1 + piece.y2) / 2);
            QVERIFY((middle - 0.5) * (level - 0.5) >= 0);
        }
    }
}

void tst_TuningModels::lanesHoldOneTrialAtATime()
{
    Random random(11);
    std::vector<std::pair<double, double>> spans;
    double at = 0;
    for (int i = 0; i < 300; ++i) {
        at += random.uniform(0, 3);
        spans.emplace_back(at, at + random.uniform(0.1, 12));
    }
    const std::vector<int> lanes = packLanes(spans);
    int used = 0, together = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        used = std::max(used, lanes[i] + 1);
        int now = 0;
        for (std::size_t k = 0; k < spans.size(); ++k) {
            const bool overlap = spans[k].first < spans[i].second && spans[i].first < spans[k].second;
            QVERIFY(i == k || lanes[i] != lanes[k] || !overlap);
            now += spans[k].first <= spans[i].first && spans[i].first < spans[k].second;
        }
        together = std::max(together, now);
    }
    QCOMPARE(used, together);  // as few as there can be
    const TrialLanes foreign = trialLanes(*testing::madeUpTuning({.trials = 30, .parallel = 3, .foreign = true}), {});
    QCOMPARE(foreign.lanes, 3);
}

void tst_TuningModels::lanesAreTheSlots()
{
    const auto study = testing::madeUpTuning({.trials = 30, .parallel = 4});
    const TrialLanes lanes = trialLanes(*study, {});
    QCOMPARE(lanes.lanes, 4);
    QCOMPARE(lanes.bars.size(), std::size_t(30));
    for (const Trial& trial : study->trials) {
        const TrialBar* bar = lanes.find(trial.number);
        QVERIFY(bar);
        QCOMPARE(bar->lane, trial.slot());
        const double middle = (bar->begin + bar->end) / 2;  // no other one runs there then
        QCOMPARE(std::count_if(lanes.bars.begin(), lanes.bars.end(),
                               [&](const TrialBar& other) {
                                   return other.lane == bar->lane && other.begin <= middle && middle <= other.end;
                               }),
                 1);
        QVERIFY(std::abs(bar->end - bar->begin - trial.seconds()) < 1e-6);
    }
    QCOMPARE(lanes.find(30), nullptr);
    QVERIFY(lanes.breaks.empty());
    QCOMPARE(trialLanes(TuningStudy(), {}).lanes, 0);
}

void tst_TuningModels::breaksAreCutOut()
{
    const auto whole = testing::madeUpTuning({.trials = 24});
    const auto broken = testing::madeUpTuning({.trials = 24, .pauseBefore = 10});
    const TrialLanes lanes = trialLanes(*broken, {});
    QCOMPARE(lanes.breaks.size(), std::size_t(1));
    const TrialBreak cut = lanes.breaks.front();
    QVERIFY(std::abs(cut.seconds - 2 * 86400) < 60);
    QVERIFY(lanes.seconds < 3600);
    for (const TrialBar& bar : lanes.bars) {
        QVERIFY(bar.number < 10 ? bar.end <= cut.at + 1e-6 : bar.begin >= cut.at - 1e-6);
        const Trial& trial = broken->trials[std::size_t(bar.number)];
        QVERIFY(std::abs(bar.end - bar.begin - trial.seconds()) < 1e-6);  // nothing shrinks
    }
    QVERIFY(trialLanes(*whole, {}).breaks.empty());
}

void tst_TuningModels::runningTrialsGrow()
{
    const auto study = testing::madeUpTuning({.trials = 10, .running = 2});
    const QDateTime now = testing::madeUpTuningNow(*study);
    const TrialLanes earlier = trialLanes(*study, now), later = trialLanes(*study, now.addSecs(30));
    for (const int number : {8, 9})
        QVERIFY(std::abs(later.find(number)->end - earlier.find(number)->end - 30) < 1e-6);
    QCOMPARE(later.find(3)->end, earlier.find(3)->end);
    // Of a study that does not go on, they end where it was last heard of.
    QVERIFY(trialLanes(*study, {}).seconds <= earlier.seconds);
}

void tst_TuningModels::windowsStayOnTheirAxis()
{
    TimeWindow window{.whole = 100, .narrowest = 1};
    window.showAll();
    window.zoomAt(4, 30);
    QCOMPARE(window.width(), 25.0);
    QVERIFY(std::abs((30 - window.begin) / window.width() - 0.3) < 1e-9);
    const double begin = window.begin;
    window.grow(200);
    QCOMPARE(window.begin, begin);  // what is looked at stays
    QCOMPARE(window.width(), 25.0);
    window.pan(-100);
    QCOMPARE(window.begin, 0.0);
    window.pan(100);
    QCOMPARE(window.end, 200.0);
    window.zoomAt(1e9, 10);
    QCOMPARE(window.width(), 1.0);
    window.showAll();
    window.grow(300);
    QCOMPARE(window.end, 300.0);
}

void tst_TuningModels::coloursAreToldApartByLightness()
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        const ThemeColors colors = Theme::colorsFor(mode);
        for (const auto& color : {goodnessColor, ageColor}) {
            const double whole = perceivedLightness(color(1, colors)) - perceivedLightness(color(0, colors));
            QVERIFY(std::abs(whole) > 0.4);
            for (int i = 1; i <= 20; ++i) {
                const double step = perceivedLightness(color(i / 20.0, colors)) - perceivedLightness(color((i - 1) / 20.0, colors));
                QVERIFY2(step / whole > 0.02 && step / whole < 0.08, qPrintable(QString::number(step / whole)));
            }
            // The best, and the last, stand out most.
            const double card = perceivedLightness(colors.card);
            QVERIFY(std::abs(perceivedLightness(color(1, colors)) - card) > std::abs(perceivedLightness(color(0, colors)) - card));
        }
    }
}

void tst_TuningModels::readoutsNameEverything()
{
    const auto study = testing::madeUpTuning({.trials = 60, .conditional = true});
    std::set<TrialState> seen;
    for (const Trial& trial : study->trials) {
        const QString text = trialReadout(*study, trial);
        QVERIFY(text.startsWith(QStringLiteral("Trial %1: %2").arg(trial.number).arg(trialStateText(trial.state))));
        QVERIFY(text.contains(QStringLiteral("Learning rate: ")));
        QCOMPARE(text.contains(QStringLiteral("Momentum: ")), trial.find(QStringLiteral("momentum")) != nullptr);
        QCOMPARE(text.contains(u'%'), trial.value.has_value());
        seen.insert(trial.state);
    }
    QCOMPARE(seen.size(), std::size_t(3));
    QCOMPARE(findTrial(study.get(), 59), &study->trials.back());
    QCOMPARE(findTrial(study.get(), 60), nullptr);
    QCOMPARE(findTrial(study.get(), -1), nullptr);
    QCOMPARE(findTrial(nullptr, 0), nullptr);
}

LEAFBENCH_TEST(tst_TuningModels)
#include "tst_TuningModels.moc"
