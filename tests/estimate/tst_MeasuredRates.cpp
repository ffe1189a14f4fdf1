#include "engine/demo/DemoDataset.h"
#include "engine/estimate/Forecast.h"
#include "engine/runs/training/TrainRun.h"
#include "tests/testing/TestProgram.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

/// Real trainings on the drawn leaves.
class tst_MeasuredRates : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void oneTrainingForetellsAnother();
    void anotherMachinesTimesAreLeftOut();
    void statisticsAreRemembered();

private:
    QString data(const char* which) const { return m_dir.filePath(QLatin1String(which)); }
    QString runs() const { return m_dir.filePath(QStringLiteral("runs")); }

    QTemporaryDir m_dir;
};

void tst_MeasuredRates::initTestCase()
{
    DemoOptions small, large;
    small.imagesPerClass = 10;
    large.imagesPerClass = 15;
    small.side = large.side = 128;
    QVERIFY(makeDemoDataset(data("small"), small, {}));
    QVERIFY(makeDemoDataset(data("large"), large, {}));
}

static Recipe recordedRecipe(const QString& data)
{
    Recipe recipe;
    recipe.data = data;
    recipe.inputSize = 32;
    recipe.startSize = 0;
    recipe.epochs = 2;
    recipe.batchSize = 32;
    return recipe;
}

/// More pictures, larger ones, and other epochs than in the one that was recorded.
void tst_MeasuredRates::oneTrainingForetellsAnother()
{
    RunObserver silent;
    const auto recorded = trainRun(recordedRecipe(data("small")), runs(), silent, {});
    QVERIFY2(recorded, recorded.failed() ? qPrintable(toWord(recorded.error().code) + u' ' + recorded.error().subject) : "");
    const MeasuredRates rates = measuredRates(runs());
    QCOMPARE(rates.trainings.size(), std::size_t(1));

    Recipe other = recordedRecipe(data("large"));
    other.inputSize = 48;
    other.epochs = 3;
    const Forecast forecast = forecastTraining(other, {38 * 12, 38 * 3, 38}, rates, thisHost());
    QVERIFY(forecast.seconds);
    QElapsedTimer clock;
    clock.start();
    const auto trained = trainRun(other, runs(), silent, {});
    const double took = double(clock.elapsed()) / 1000;
    QVERIFY(trained);
    QCOMPARE(trained->run.images[0], qint64(38 * 12));
    const QByteArray said = QByteArray::number(forecast.seconds->likely) + " s foretold, " + QByteArray::number(took) + " s taken";
    qInfo("%s", said.constData());
    // It holds for a machine that has nothing else to do; how much others did is measured as well.
    double allowed = 3;
    for (const Run* run : {&recorded->run, &trained->run})
        allowed *= 1 + run->resources->otherCores;
    QVERIFY2(took < allowed * forecast.seconds->likely && took > forecast.seconds->likely / allowed, said);
    // What stays on the disk is known far better.
    qint64 bytes = 0;
    QDirIterator files(trained->run.path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += QFileInfo(files.next()).size();
    QVERIFY2(bytes < 1.25 * double(forecast.diskBytes) && bytes > 0.55 * double(forecast.diskBytes),
             qPrintable(QStringLiteral("%1 of %2").arg(QString::number(bytes), QString::number(forecast.diskBytes))));
    const qint64 peak = trained->run.resources->peakProcessBytes;
    QVERIFY2(peak < 2.5 * double(forecast.memoryBytes) && peak > 0.4 * double(forecast.memoryBytes),
             qPrintable(QStringLiteral("%1 of %2").arg(QString::number(peak), QString::number(forecast.memoryBytes))));
}

void tst_MeasuredRates::anotherMachinesTimesAreLeftOut()
{
    Host other = thisHost();
    other.cores += 1;
    QVERIFY(measuredRates(runs(), other).trainings.empty());
    QVERIFY(!measuredRates(runs()).trainings.empty());
}

void tst_MeasuredRates::statisticsAreRemembered()
{
    StatisticsRate rate;
    rate.byTasks = true;
    rate.workers = 2;
    rate.images = 300;
    rate.seconds = 1.5;
    rate.cpu = thisHost().cpu;
    rate.cores = thisHost().cores;
    rate.when = QDateTime::currentDateTime();
    QVERIFY(rememberStatistics(runs(), rate));
    rate.images = 400;
    rate.when = rate.when.addSecs(5);
    QVERIFY(rememberStatistics(runs(), rate));
    rate.cpu = QStringLiteral("of another machine");
    QVERIFY(rememberStatistics(runs(), rate));
    const MeasuredRates rates = measuredRates(runs());
    QCOMPARE(rates.statistics.size(), std::size_t(2));
    QCOMPARE(rates.statistics.front().images, qint64(400));
    QVERIFY(rates.statistics.front().byTasks);
    QCOMPARE(rememberStatistics(data("nowhere"), rate).error().code, ErrorCode::NotFound);
}

LEAFBENCH_GUILESS_TEST(tst_MeasuredRates)
#include "tst_MeasuredRates.moc"
