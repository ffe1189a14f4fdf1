#include "engine/common/TextFile.h"
#include "engine/demo/DemoDataset.h"
#include "engine/estimate/Forecast.h"
#include "engine/estimate/Probe.h"
#include "engine/runs/training/TrainRun.h"
#include "tests/testing/TestProgram.h"
#include "ui/shell/JobEstimate.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <vector>

using namespace leafbench;

/// A machine on which nothing was measured yet, and a training that takes half a minute: what is foretold before it, and while it
/// runs. Times are the processor's: others slow a training down, and not what it has to do.
class tst_Probe : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aFirstForecastIsARange();
    void whatIsLeftIsKnownAfterTheFirstMinute();
    void anOlderFileKeepsItsStatistics();
    void nothingIsKeptWhereItIsCancelled();
    void aTemporaryFolderThatIsNoneIsNamed();

private:
    QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    Recipe recipe() const;

    QTemporaryDir m_dir;
};

namespace {

double processorSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

/// The whole training's progress by the processor's time.
struct Mark {
    double seconds;
    Progress progress;
};

/// The pictures' pace alone: to store an epoch takes no longer in a training of hours, and would be minutes of these three.
std::vector<Mark> withoutStoring(const std::vector<Mark>& marks)
{
    std::vector<Mark> kept;
    double stored = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (i > 0 && marks[i].progress.epoch != marks[i - 1].progress.epoch)
            stored += marks[i].seconds - marks[i - 1].seconds;
        kept.push_back({marks[i].seconds - stored, marks[i].progress});
    }
    return kept;
}

}  // namespace

void tst_Probe::initTestCase()
{
    DemoOptions options;
    options.imagesPerClass = 20;
    options.side = 128;
    QVERIFY(makeDemoDataset(data(), options, {}));
}

Recipe tst_Probe::recipe() const
{
    Recipe recipe;
    recipe.data = data();
    recipe.epochs = 2;
    recipe.inputSize = 64;
    recipe.workers = 0;  // one thread decodes and trains: its time is the processor's
    return recipe;
}

void tst_Probe::aFirstForecastIsARange()
{
    const QString runs = m_dir.filePath(QStringLiteral("first"));
    const ImageCounts images{38 * 16, 38 * 4, 38};
    QVERIFY(!forecastTraining(recipe(), images, measuredRates(runs), thisHost()).seconds);
    const double begun = processorSeconds();
    QElapsedTimer clock;
    clock.start();
    const auto probe = measureThisMachine(recipe(), runs, {});
    QVERIFY2(probe, probe.failed() ? qPrintable(toWord(probe.error().code) + u' ' + probe.error().subject) : "");
    const double probeShare = (processorSeconds() - begun) / (double(clock.elapsed()) / 1000);
    const MeasuredRates rates = measuredRates(runs);
    QCOMPARE(rates.trainings.size(), std::size_t(1));
    QCOMPARE(rates.trainings.front().source, TrainingRate::Source::Probe);
    const Forecast forecast = forecastTraining(recipe(), images, rates, thisHost());
    QVERIFY(forecast.seconds);
    QCOMPARE(forecast.source, Forecast::Source::Probe);
    QVERIFY(forecast.seconds->low < forecast.seconds->likely && forecast.seconds->likely < forecast.seconds->high);

    RunObserver silent;
    clock.restart();
    const double before = processorSeconds();
    QVERIFY(trainRun(recipe(), runs, silent, {}));
    const double share = (processorSeconds() - before) / (double(clock.elapsed()) / 1000);
    const double took = double(clock.elapsed()) / 1000 * share, foretold = forecast.seconds->likely * probeShare;
    const QByteArray said = QByteArray::number(foretold) + " processor seconds foretold, " + QByteArray::number(took) + " taken";
    qInfo("%s", said.constData());
    QVERIFY2(took < 2.5 * foretold && took > foretold / 2.5, said);
    // A real training says more than the probe, if others slowed it down no more.
    MeasuredRates both = measuredRates(runs);
    for (TrainingRate& rate : both.trainings)
        rate.otherCores = 0;
    QCOMPARE(forecastTraining(recipe(), images, both, thisHost()).source, Forecast::Source::Run);
}

/// Its own progress, as if it took three minutes: after the first one what is said to be left is within a third of the truth.
void tst_Probe::whatIsLeftIsKnownAfterTheFirstMinute()
{
    constexpr double whole = 180, firstMinute = 60, third = 1.0 / 3;
    std::vector<Mark> marks;
    const double begun = processorSeconds();
    JobContext context;
    context.progress = [&](const Progress& progress) { marks.push_back({processorSeconds() - begun, progress}); };
    RunObserver silent;
    Recipe even = recipe();
    even.startSize = 0;
    even.epochs = 4;
    QVERIFY(trainRun(even, m_dir.filePath(QStringLiteral("second")), silent, context));
    marks = withoutStoring(marks);
    const double took = marks.back().seconds;
    ui::JobEstimate estimate;
    estimate.start();
    int told = 0;
    for (const Mark& mark : marks) {
        const double now = mark.seconds / took * whole;
        estimate.update(mark.progress, now);
        if (now < firstMinute || now > whole - firstMinute / 2)
            continue;
        QVERIFY(estimate.secondsLeft());
        const double left = whole - now;
        QVERIFY2(std::abs(*estimate.secondsLeft() - left) < third * left + 5,
                 qPrintable(QStringLiteral("after %1 s: %2 s said, %3 s left")
                                .arg(QString::number(now), QString::number(*estimate.secondsLeft()), QString::number(left))));
        ++told;
    }
    QVERIFY(told > 10);
}

void tst_Probe::anOlderFileKeepsItsStatistics()
{
    const QTemporaryDir runs;
    StatisticsRate rate;
    rate.images = 100;
    rate.seconds = 2;
    rate.cpu = thisHost().cpu;
    rate.cores = thisHost().cores;
    rate.when = QDateTime::currentDateTime();
    QVERIFY(rememberStatistics(runs.path(), rate));
    QFile file(runs.filePath(QStringLiteral("rates.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("probes"));  // as a version without them wrote it
    TrainingRate probe;
    probe.passes = 100;
    probe.seconds = 1;
    probe.when = QDateTime::currentDateTime();
    QVERIFY(rememberProbe(runs.path(), probe));
    const MeasuredRates rates = measuredRates(runs.path());
    QCOMPARE(rates.statistics.size(), std::size_t(1));
    QCOMPARE(rates.trainings.size(), std::size_t(1));
    QCOMPARE(rates.trainings.front().secondsPerPass(), 0.01);
}

void tst_Probe::nothingIsKeptWhereItIsCancelled()
{
    const QString runs = m_dir.filePath(QStringLiteral("third"));
    JobContext context;
    context.token.cancel();
    QVERIFY(measureThisMachine(recipe(), runs, context).cancelled());
    QVERIFY(!QFile::exists(runs));
}

void tst_Probe::aTemporaryFolderThatIsNoneIsNamed()
{
    const QString file = m_dir.filePath(QStringLiteral("no folder"));
    QVERIFY(leafbench::writeFile(file, "a file"));
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(file));
    const auto probe = measureThisMachine(recipe(), m_dir.filePath(QStringLiteral("fourth")), {});
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY(probe.failed());
    QCOMPARE(probe.error().code, ErrorCode::NotWritable);
    QCOMPARE(probe.error().subject, file);
}

LEAFBENCH_GUILESS_TEST(tst_Probe)
#include "tst_Probe.moc"
