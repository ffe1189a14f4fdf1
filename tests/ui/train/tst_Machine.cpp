#include "engine/concurrency/CorePlan.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/ResourceFeed.h"
#include "ui/forms/RecipeForm.h"
#include "ui/plots/ResourcePlot.h"
#include "ui/shell/CoreBars.h"
#include "ui/shell/MachineChips.h"
#include "ui/theme/Theme.h"
#include "ui/train/MachineCard.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

ResourceSample sample(double seconds, double processCores = 1, qint64 bytes = 1'000'000'000)
{
    return {.seconds = seconds,
            .cores = {0.5, 1},
            .processCores = processCores,
            .processBytes = bytes,
            .machineBytes = 3 * bytes,
            .gpus = {}};
}

QLabel* labelWith(const QWidget& in, const QString& begin)
{
    const auto labels = in.findChildren<QLabel*>();
    const auto found = std::find_if(labels.begin(), labels.end(), [&](QLabel* l) { return l->text().startsWith(begin); });
    return found == labels.end() ? nullptr : *found;
}

int pixelsOf(QWidget& widget, const QColor& color)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    return found;
}

}  // namespace

/// What shows the machine: bars, chips, plot, card, and the plan of the cores in words.
class tst_Machine : public QObject {
    Q_OBJECT
private slots:
    void init() { Theme::instance().setMode(Theme::Mode::Light); }
    void manyCoresShareBars();
    void barsAreAsHighAsTheCoresAreBusy();
    void chipsSayWhatTheyAreTold();
    void feedBringsSamples();
    void plotHoldsWhatItIsTold();
    void plotDrawsItsCurves();
    void longFeedsAreThinned();
    void cardShowsAStoredRun();
    void cardGoesOnWithAResumedRun();
    void planInWords();
    void formSaysHowTheCoresAreShared();
};

void tst_Machine::manyCoresShareBars()
{
    QCOMPARE(groupedUse({}, 16), std::vector<double>());
    QCOMPARE(groupedUse({0.1, 0.2, 0.3}, 16), (std::vector<double>{0.1, 0.2, 0.3}));
    QCOMPARE(groupedUse({0, 1, 0, 0, 1, 1}, 3), (std::vector<double>{0.5, 0, 1}));
    for (const std::size_t cores : {17, 20, 31, 96, 255}) {
        const auto bars = groupedUse(std::vector<double>(cores, 0.25), 16);
        QCOMPARE(bars.size(), 16u);
        for (const double bar : bars)
            QCOMPARE(bar, 0.25);
    }
    CoreBars bars;
    bars.setUse(std::vector<double>(64, 0.5));
    QVERIFY(bars.toolTip().contains(QStringLiteral("Cores 61 to 64: 50 %")));
    QVERIFY(bars.sizeHint().width() < 120);
}

void tst_Machine::barsAreAsHighAsTheCoresAreBusy()
{
    CoreBars bars;
    const QColor accent = Theme::instance().colors().accent;
    bars.setUse({1, 0.5});
    bars.resize(bars.sizeHint());
    const int most = pixelsOf(bars, accent);
    QCOMPARE(most, 5 * 20 + 5 * 10);
    QVERIFY(bars.toolTip().contains(QStringLiteral("Core 2: 50 %")));
    bars.setUse({0, 0});
    QCOMPARE(pixelsOf(bars, accent), 0);
    QCOMPARE(bars.accessibleDescription(), QStringLiteral("Core 1: 0 %\nCore 2: 0 %"));
}

void tst_Machine::chipsSayWhatTheyAreTold()
{
    ResourceFeed feed;
    MachineChips chips(feed);
    chips.showSample(sample(1, 1.9, 3'100'000'000), 3'400'000'000);
    QVERIFY(labelWith(chips, QStringLiteral("CPU 95 %")));
    QVERIFY(labelWith(chips, QStringLiteral("RAM 3.1 GB")));
    QVERIFY(labelWith(chips, QStringLiteral("RAM"))->toolTip().contains(QStringLiteral("3.4 GB")));
    QVERIFY(labelWith(chips, QStringLiteral("CPU"))->toolTip().contains(QStringLiteral("1.9 of 2 cores")));
    QVERIFY(!labelWith(chips, QStringLiteral("GPU")));
    ResourceSample two = sample(2);
    two.gpus = {{QStringLiteral("A100"), 0.5, 1'000'000'000, 40'000'000'000}, {QStringLiteral("V100"), 0.1, 0, 16'000'000'000}};
    chips.showSample(two, 0);
    const QLabel* gpu = labelWith(chips, QStringLiteral("2 GPUs 30 %"));
    QVERIFY(gpu && gpu->isVisibleTo(&chips));
    QVERIFY(gpu->toolTip().contains(QStringLiteral("A100: 50 %, memory 1.0 GB of 40.0 GB")));
    chips.showSample(sample(3), 0);
    QVERIFY(!gpu->isVisibleTo(&chips));
}

void tst_Machine::feedBringsSamples()
{
    ResourceFeed feed;
    QVERIFY(feed.latest().processBytes > 0);
    QSignalSpy sampled(&feed, &ResourceFeed::sampled);
    QTRY_VERIFY(sampled.size() >= 2);
    QCOMPARE(static_cast<int>(feed.latest().cores.size()), static_cast<int>(allowedCores().size()));
    QVERIFY(feed.peakProcessBytes() >= feed.latest().processBytes);
}

void tst_Machine::plotHoldsWhatItIsTold()
{
    ResourcePlot plot;
    QCOMPARE(plot.readout(3), QString());
    plot.setSamples({sample(1), sample(2, 1.5, 2'000'000'000)});
    plot.addSample(sample(70, 0.5));
    QCOMPARE(plot.samples().size(), 3u);
    QCOMPARE(plot.readout(2.4), QStringLiteral("2.00 s: this program 1.5 of 2 cores, all programs 75 %, memory 2.0 GB"));
    QVERIFY(plot.readout(1000).startsWith(QStringLiteral("1:10 min")));
    QVERIFY(!plot.legend().contains(QStringLiteral("GPU")));
    QSignalSpy legend(&plot, &ResourcePlot::legendChanged);
    ResourceSample gpu = sample(71);
    gpu.gpus = {{QStringLiteral("A100"), 0.25, 1, 2}};
    plot.addSample(gpu);
    QCOMPARE(legend.size(), 1);
    QVERIFY(plot.legend().contains(QStringLiteral("GPU")));
    QVERIFY(plot.readout(71).contains(QStringLiteral("GPU 25 %")));
    plot.clear();
    QVERIFY(plot.samples().empty());
    QVERIFY(!plot.legend().contains(QStringLiteral("GPU")));
}

void tst_Machine::plotDrawsItsCurves()
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::instance().setMode(mode);
        ResourcePlot plot;
        plot.resize(480, 160);
        plot.show();
        const QColor accent = Theme::instance().colors().accent, amber = Theme::instance().colors().contrast;
        QTest::qWait(150);
        QCOMPARE(pixelsOf(plot, accent), 0);
        std::vector<ResourceSample> samples;
        for (int i = 1; i <= 60; ++i)
            samples.push_back(sample(i, 0.8, i * 10'000'000));
        plot.setSamples(samples);
        QTRY_VERIFY(pixelsOf(plot, accent) > 200);
        QVERIFY(pixelsOf(plot, amber) > 50);
    }
}

void tst_Machine::longFeedsAreThinned()
{
    ResourcePlot plot;
    for (int i = 1; i <= 9000; ++i)
        plot.addSample(sample(i));
    QVERIFY(plot.samples().size() <= 2000);
    QCOMPARE(plot.samples().back().seconds, 9000.0);
}

void tst_Machine::cardShowsAStoredRun()
{
    Run run = testing::madeUpRun(3, 3);
    run.cores = planCores(2, 1, 2);
    run.machine = {{"cpu", "Old CPU"}, {"cores", 2}, {"ram_bytes", 8e9}, {"gpus", QJsonArray{"A100"}}};
    MachineCard card;
    card.showRun(run, {sample(1), sample(2, 1.6, 2'000'000'000)});
    QCOMPARE(card.plot().samples().size(), 2u);
    QCOMPARE(card.text(),
             QStringLiteral("Old CPU, 2 cores, 8.0 GB memory, A100 · 2 cores: 2 loader workers, 1 replica of 2 "
                            "threads · 1.3 cores busy on average · memory peak 2.0 GB"));
    card.addLive(sample(9));
    QVERIFY2(card.plot().samples().size() == 2, "a stored run does not grow");
    run.machine = {};
    run.cores.reset();
    card.showRun(run, {});
    QVERIFY(card.plot().samples().empty());
    QCOMPARE(card.text(), QString());
}

void tst_Machine::cardGoesOnWithAResumedRun()
{
    const Run run = testing::madeUpRun(3, 1);
    MachineCard card;
    card.begin(run, {sample(1), sample(50)});
    QTest::qWait(5);
    card.addLive(sample(7000));
    QCOMPARE(card.plot().samples().size(), 3u);
    const double last = card.plot().samples().back().seconds;
    QVERIFY(last > 50 && last < 7000);
    card.end();
    card.addLive(sample(7001));
    QCOMPARE(card.plot().samples().size(), 3u);
}

void tst_Machine::planInWords()
{
    QCOMPARE(words::corePlanText(planCores(2, 1, 2)), QStringLiteral("2 cores: 2 loader workers, 1 replica of 2 threads"));
    QCOMPARE(words::corePlanText(planCores(0, 2, 2)),
             QStringLiteral("2 cores: the training thread loads by itself, 2 replicas of 1 thread"));
    QVERIFY(words::replicasNote(1, 0).isEmpty());
    QVERIFY(words::replicasNote(4, 2).isEmpty());
    QVERIFY(words::replicasNote(4, 1).contains(QStringLiteral("DataParallel")));
    QCOMPARE(words::machineText({{"cpu", "X"}, {"cores", 1}, {"ram_bytes", 1'000'000'000}}),
             QStringLiteral("X, 1 core, 1.0 GB memory, no GPU"));
    // What bounds a process is said beside the machine's own numbers.
    QCOMPARE(words::machineText({{"cpu", "X"},
                                 {"cores", 4},
                                 {"machine_cores", 64},
                                 {"cores_by", "cpu-quota"},
                                 {"ram_bytes", qint64{256'000'000'000}},
                                 {"memory_limit_bytes", qint64{16'000'000'000}},
                                 {"memory_by", "control-group"}}),
             QStringLiteral("X, 4 of 64 cores (CPU quota), 16.0 GB of 256.0 GB memory (control group), no GPU"));
    SystemLimits limits;
    limits.cores = limits.machineCores = 2;
    limits.machineBytes = limits.memoryBytes = 8'000'000'000;
    limits.freeBytes = 5'000'000'000;
    QCOMPARE(words::limitsText(limits), QStringLiteral("2 cores, 8.0 GB memory, 5.0 GB free"));
    limits.cores = 1;
    limits.coresBy = LimitedBy::Affinity;
    QVERIFY(words::limitsText(limits).startsWith(QStringLiteral("1 of 2 cores (affinity), ")));
    QCOMPARE(words::bytes(3'140'000'000), QStringLiteral("3.1 GB"));
}

void tst_Machine::formSaysHowTheCoresAreShared()
{
    RecipeForm form;
    QVERIFY(form.plan().contains(QStringLiteral("loader worker")));
    QVERIFY(!form.plan().contains(QStringLiteral("DataParallel")));
    Recipe recipe;
    recipe.replicas = 2;
    recipe.workers = 64;
    form.setRecipe(recipe);
    const auto* label = form.findChild<QLabel*>(QStringLiteral("corePlan"));
    QVERIFY(label->text().contains(QStringLiteral("DataParallel")));
    QVERIFY(label->text().contains(QStringLiteral("64 loader workers")));
    QVERIFY(!form.warning().isEmpty() || availableCores() >= 64);
    form.setGpus(2);
    QVERIFY(!label->text().contains(QStringLiteral("DataParallel")));
}

LEAFBENCH_TEST(tst_Machine)
#include "tst_Machine.moc"
